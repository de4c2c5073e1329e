"""What the bot posts in the office's group: rows with natural keys, and what each says when it is sent."""

import json
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.problems import Occasion, ProblemStep, StepDue, lamp, running
from models.dispatch import Dispatch
from models.group import Group
from models.group_chat import GroupChat, Posting
from models.outbox import OutboxNotice, OutboxState
from models.problem import ProblemKind
from models.seat import SeatRole
from services import desks
from services.base import Services
from services.entry_views import round_name, written
from services.problem_cards import holder
from services.problem_cases import rules_at, steps_of
from services.sendings import Sending
from services.views.group_chats import MissingPost, ProblemPost, SubmissionsBoard
from services.views.problems import ProblemReminder
from services.views.readers import Reader
from storage import dispatches, group_chats, groups, outboxes, problems
from storage.problems import ProblemCase
from storage.unit import Unit


@dataclass(frozen=True, slots=True)
class PostedBoard:
    """A board that stands in a group: which message, and what it should say now."""

    chat_id: int
    message_id: int
    view: SubmissionsBoard


async def boards(services: Services, at: datetime) -> list[PostedBoard]:
    """Have a board posted for every round in hand where that is switched on; give those that stand already."""
    async with services.database.read() as unit:
        wanted = await _wanted(unit, at)
        standing = [each for each in [await _standing(unit, *found) for found in wanted] if each is not None]
        new = [found for found in wanted if await outboxes.by_key(unit.session, _key(found[0], found[2])) is None]
        views = [PostedBoard(*posted, await _board(unit, *found[1:], at)) for posted, found in standing]
    if new:
        async with services.database.unit() as unit:
            rows = [_row(chat, _key(chat, each), "group-board", at, dispatch=each.id) for chat, _, each in new]
            await outboxes.put(unit.session, rows)
            await unit.commit()
    return views


async def board(services: Services, sending: Sending) -> SubmissionsBoard | None:
    """Give a board when it is first posted; None when it was switched off since."""
    async with services.database.read() as unit:
        found = await _chat(unit, sending, Posting.SUBMISSIONS)
        dispatch = await dispatches.by_id(unit.session, int(sending.payload["dispatch"]))
        if found is None or dispatch is None:
            return None
        return await _board(unit, found[1], dispatch, sending.at)


async def missing_rows(unit: Unit, dispatch: Dispatch, key: str, due_at: datetime) -> list[OutboxNotice]:
    """Make the row of the list of the missing, where that is switched on."""
    chat = await group_chats.of_group(unit.session, dispatch.group_id)
    if chat is None or not chat.missing:
        return []
    return [_row(chat, key, "group-missing", due_at, dispatch=dispatch.id)]


async def missing(services: Services, sending: Sending) -> MissingPost | None:
    """Give the list of the missing; None when nobody is, or it was switched off since."""
    async with services.database.read() as unit:
        found = await _chat(unit, sending, Posting.MISSING)
        dispatch = await dispatches.by_id(unit.session, int(sending.payload["dispatch"]))
        if found is None or dispatch is None or dispatch.withdrawn_at or dispatch.closed_at:
            return None
        standing = await dispatches.standings(unit.session, int(dispatch.id or 0))
        names = desks.sort_out(standing, dispatch, sending.at)
        if not names["missing"]:
            return None
        return MissingPost(found[1].language, round_name(dispatch), names["late"], names["missing"])


async def problem_rows(unit: Unit, case: ProblemCase, step: StepDue, prefix: str) -> list[OutboxNotice]:
    """Make the row of a problem past its step, where that is switched on; leaders' instructions stay in private."""
    if case.problem.kind != ProblemKind.PROBLEM or step.occasion not in {Occasion.AFTER, Occasion.UP}:
        return []
    chat = await group_chats.of_group(unit.session, case.problem.group_id)
    if chat is None or not chat.problems:
        return []
    payload: dict[str, int | str | None] = {
        "problem": case.problem_id,
        "lap": case.problem.lap,
        "step": step.clock.step.value,
        "occasion": step.occasion.value,
    }
    return [_row(chat, f"{prefix}chat", "group-problem", step.moment, **payload)]


async def problem(services: Services, sending: Sending) -> ProblemPost | None:
    """Give a problem past its step; None when it was done since, or switched off."""
    async with services.database.read() as unit:
        found = await _chat(unit, sending, Posting.PROBLEMS)
        case = await problems.by_id(unit.session, int(sending.payload["problem"]))
        if found is None or case is None or case.problem.lap != int(sending.payload["lap"]):
            return None
        group, zone = found[1], ZoneInfo(found[1].timezone)
        rules = await rules_at(unit, sending.group_id, case.problem.since or sending.due_at, zone)
        steps = await steps_of(unit, case.problem, rules, zone)
        step = ProblemStep(str(sending.payload["step"]))
        clock = next((each for each in running(steps) if each.step is step), None)
        if clock is None:
            return None
        reminder = ProblemReminder(
            reader=_everybody(group, sending),
            problem=case.problem_id,
            number=case.problem.number or 0,
            department=case.raiser,
            text=case.problem.text,
            step=step,
            occasion=str(sending.payload["occasion"]),
            deadline=written(clock.limit, zone),
            holder=holder(case.held, sending.due_at),
            lamp=lamp(steps, sending.due_at, rules),
        )
        return ProblemPost(group.language, reminder)


def _everybody(group: Group, sending: Sending) -> Reader:
    return Reader(sending.telegram_id, "", group.language, group.timezone, SeatRole.OFFICE, group.name)


async def _wanted(unit: Unit, at: datetime) -> list[tuple[GroupChat, Group, Dispatch]]:
    """List the rounds whose boards are kept up: the regular one opened last, and the ad-hoc ones in hand."""
    found = []
    for chat, group in await group_chats.posting(unit.session, Posting.SUBMISSIONS):
        latest = await dispatches.latest_at(unit.session, chat.group_id, at)
        rounds = [latest] if latest is not None else []
        rounds += await dispatches.adhoc_in_hand(unit.session, chat.group_id)
        found += [(chat, group, each) for each in rounds if each.withdrawn_at is None]
    return found


async def _standing(
    unit: Unit, chat: GroupChat, group: Group, dispatch: Dispatch
) -> tuple[tuple[int, int], tuple[GroupChat, Group, Dispatch]] | None:
    """Give where a board stands; None while it was not sent."""
    row = await outboxes.by_key(unit.session, _key(chat, dispatch))
    if row is None or row.state != OutboxState.SENT or row.message_id is None:
        return None
    return (chat.chat_id, row.message_id), (chat, group, dispatch)


async def _board(unit: Unit, group: Group, dispatch: Dispatch, at: datetime) -> SubmissionsBoard:
    standing = await dispatches.standings(unit.session, int(dispatch.id or 0))
    names = desks.sort_out(standing, dispatch, at)
    extended = [each.department.name for each in standing if not any(each.department.name in s for s in names.values())]
    return SubmissionsBoard(
        language=group.language,
        group=group.name,
        round=round_name(dispatch),
        deadline=written(dispatch.deadline_at, ZoneInfo(group.timezone)),
        over=at >= dispatch.deadline_at,
        reported=names["reported"],
        nothing=names["nothing"],
        late=names["late"],
        missing=(*names["missing"], *extended),
    )


async def _chat(unit: Unit, sending: Sending, what: Posting) -> tuple[GroupChat, Group] | None:
    """Give the chat a row was written for, while it is still the group's and the posting still on."""
    chat = await group_chats.of_group(unit.session, sending.group_id)
    group = await groups.by_id(unit.session, sending.group_id)
    if chat is None or group is None or chat.chat_id != sending.telegram_id or not group_chats.is_on(chat, what):
        return None
    return chat, group


def _key(chat: GroupChat, dispatch: Dispatch) -> str:
    return f"group-board:{dispatch.id}:{chat.chat_id}"


def _row(chat: GroupChat, key: str, kind: str, due_at: datetime, **payload: int | str | None) -> OutboxNotice:
    return OutboxNotice(
        group_id=chat.group_id,
        key=key,
        kind=kind,
        chat_id=chat.chat_id,
        payload=json.dumps(payload, ensure_ascii=False),
        due_at=due_at,
        created_at=due_at,
    )
