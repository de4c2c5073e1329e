"""What a department and its office have: a row of every kind that a button can name, none of them anybody else's."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from sqlalchemy import select
from sqlmodel import SQLModel, col

from models.bulletin import Bulletin
from models.call import Call
from models.claim import Claim, ClaimState
from models.department import Department
from models.dispatch import Dispatch
from models.entry import Entry
from models.finding import Finding, FindingState
from models.leave import Leave
from models.nomination import Nomination
from models.objection import Objection
from models.plan_draft import PlanDraft
from models.plan_request import PlanRequest
from models.problem import Problem, ProblemKind
from models.report import Report
from models.report_note import ReportNote
from models.return_reason import ReturnReason
from models.reuse import Reuse
from models.round_draft import RoundDraft
from models.seat import Seat
from models.workday import WorkdayOverride
from simulator.characters import Person
from storage.unit import Unit
from tests.county import County
from tests.month.acts import accepts_everything, fills_in, submits
from tests.month.awards import claims, sends
from tests.month.publishing import opens_to_objections
from tests.month.test_instructions import gives
from tests.people.acts import follows

SECRET = "机密"
OWNER = "县交通局"
Kept = tuple[type[SQLModel], Mapping[str, object]]
NAMED: Mapping[str, Kept] = MappingProxyType(
    {
        "bulletin": (Bulletin, {}),
        "call": (Call, {"id": 1}),
        "claim": (Claim, {"state": ClaimState.SENT}),
        "department": (Department, {"name": OWNER}),
        "dispatch": (Dispatch, {}),
        "draft": (RoundDraft, {"id": 1}),
        "entry": (Entry, {}),
        "finding": (Finding, {"state": FindingState.BOOKED}),
        "instruction": (Problem, {"kind": ProblemKind.INSTRUCTION, "department_id": None}),
        "leave": (Leave, {}),
        "nomination": (Nomination, {}),
        "note": (ReportNote, {}),
        "objection": (Objection, {}),
        "override": (WorkdayOverride, {}),
        "plan draft": (PlanDraft, {"id": 1}),
        "problem": (Problem, {"kind": ProblemKind.PROBLEM}),
        "reason": (ReturnReason, {}),
        "report": (Report, {}),
        "request": (PlanRequest, {}),
        "reuse": (Reuse, {}),
        "seat": (Seat, {}),
    }
)
"""By the name a button has for it: a kind of row, and in which state. Both kinds of draft are number 1; the office's
calls are for departments without a liaison."""
BEGUN: Mapping[str, Kept] = MappingProxyType(
    {
        "claim": (Claim, {"state": ClaimState.DRAFT}),
        "finding": (Finding, {"state": FindingState.DRAFT}),
    }
)


async def has_everything(county: County, clerk: Person, leader: Person, owner: Person) -> None:
    """Have a department and its office do something of every kind, and leave it where it can still be changed."""
    for task in ("环城路", "智慧公交"):  # one photo in two tasks, which the watch will find
        await fills_in(owner, task, text=f"{SECRET}路基完成3公里。")
    await owner.taps("申请调整任务")
    await owner.says(f"{SECRET}责任单位增加县住建局。")
    await owner.sees("待办公室答复")
    await county.running.clock.fetch_evidence()
    await _writes_a_note(owner)
    await submits(county, owner)
    await accepts_everything(county, clerk)
    await owner.says("/problem")
    await owner.says(f"{SECRET}征地困难。")
    await owner.taps("上报")
    await county.settles()
    await gives(county, leader, f"{SECRET}请抓紧征地。")
    await claims(county, owner, "表彰", f"{SECRET}获评示范县", level="省级")
    await sends(county, owner)
    await owner.says("/claim")
    await owner.taps("区域")
    await owner.says(f"{SECRET}交流。")
    await owner.says("/leave 6月22日–24日")
    await owner.sees("外出：6月22日至24日")
    await owner.says("/deputy")
    await owner.taps("指定副联络人")
    await follows(county, await owner.sees("start="), f"{SECRET}周敏")
    await _works_at_the_desk(clerk)
    await opens_to_objections(county, clerk)
    await owner.taps("异议：任务推进")
    await owner.says(f"{SECRET}请复核。")
    await owner.sees("待办公室答复")
    await owner.says("/report")


async def _writes_a_note(owner: Person) -> None:
    await owner.says("/report")
    await owner.taps("核对并报送")
    await owner.taps("亮点、议题、需求")
    await owner.taps("＋ 需要支持")
    await owner.says(f"{SECRET}请协调用地指标。")
    await owner.taps("完成")


async def _works_at_the_desk(clerk: Person) -> None:
    for button in ("记入计分表", ""):  # one is booked, another one stays begun
        await clerk.says("/findings")
        await clerk.taps("记扣分")
        await clerk.taps(OWNER)
        await clerk.taps("不准确")
        await clerk.says(f"{SECRET}数据不一致。")
        if button:
            await clerk.taps(button)
            await clerk.sees("扣分第1号")
    await clerk.says("/rounds")
    await clerk.taps("发起临时调度")
    await clerk.says(f"{SECRET}报送进度")
    await clerk.says("/workdays")
    await clerk.taps("增加休息日")
    await clerk.says(f"6月28日 {SECRET}演练")
    await clerk.sees("演练")
    await clerk.says("/plan")
    await clerk.sends_document(f"某县2023年重点工作任务\n1.{SECRET}园区。（责任单位：{OWNER}）\n".encode(), "任务.txt")
    await clerk.sees("读出1项任务")


async def numbers(county: County, kept: Mapping[str, Kept]) -> dict[str, tuple[int, int]]:
    """Give the number and the revision of a row of each kind, of the owner where it is a department's."""
    async with county.services.database.read() as unit:
        owner = await unit.session.scalar(select(col(Department.id)).where(col(Department.name) == OWNER))
        return {name: await _number(unit, int(owner or 0), *each) for name, each in kept.items()}


async def _number(unit: Unit, owner: int, kind: type[Any], state: Mapping[str, object]) -> tuple[int, int]:
    query = select(kind).where(*(getattr(kind, name) == value for name, value in state.items()))
    if kind is Entry:
        query = query.join(Report, col(Report.id) == col(Entry.report_id)).where(col(Report.department_id) == owner)
    elif hasattr(kind, "department_id") and not {"id", "department_id"} & set(state):
        query = query.where(kind.department_id == owner)
    row = (await unit.session.scalars(query.order_by(kind.id).limit(1))).one()
    return int(row.id), int(getattr(row, "revision", getattr(row, "version", 0)))
