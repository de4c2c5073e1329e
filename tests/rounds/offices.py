"""Groups without a Telegram: their people joined, their rounds on the clock."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import text

from domain.acts import Account, Act
from domain.plan import read_plan
from models.seat import SeatRole
from services import groups, invites, plans
from services.base import Services
from tests.county import RULEBOOK, written_plan

RULES = RULEBOOK.read_text(encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Office:
    """A group with one clerk and a liaison for each department."""

    services: Services
    key: str
    zone: ZoneInfo

    async def joins(self, account: int, name: str, role: SeatRole, department: str | None, at: datetime) -> Act:
        code = await invites.invite(self.services, group_key=self.key, role=role, department=department, at=at)
        act = Act(Account(account, name), at, account)
        await invites.join(self.services, act, code, language="zh-CN")
        return act

    async def record(self, *, month: str = "") -> list[tuple[str, str, str, str]]:
        """List what was written, or what of it a month's round said: its local moment, the step, to whom, its state."""
        query = text(
            "SELECT o.due_at, o.payload, o.kind, o.state, p.name AS person FROM outbox o "
            "LEFT JOIN person p ON p.id = o.person_id JOIN leading_group g ON g.id = o.group_id "
            "LEFT JOIN dispatch d ON d.id = o.dispatch_id WHERE g.key = :key AND (:month = '' OR d.month = :month)"
        )
        async with self.services.database.engine.connect() as connection:
            rows = (await connection.execute(query, {"key": self.key, "month": month})).all()
        return sorted(
            (
                self._local(row.due_at),
                str(json.loads(row.payload).get("step", row.kind)),
                str(row.person),
                str(row.state).lower().rpartition(".")[2],
            )
            for row in rows
        )

    def _local(self, stored: datetime | str) -> str:
        moment = datetime.fromisoformat(stored) if isinstance(stored, str) else stored
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=ZoneInfo("UTC"))
        return f"{moment.astimezone(self.zone):%m-%dT%H:%M}"


async def founded(
    services: Services,
    key: str,
    *,
    at: datetime,
    year: int,
    zone: str = "Asia/Shanghai",
    rulebook: str = RULES,
    first_account: int = 1,
    departments: str = "县交通局",
) -> Office:
    """Found a group with a plan of one task, a clerk and liaisons."""
    await groups.create(services, key=key, name=key, timezone=zone, rulebook=rulebook, source="x.toml", at=at)
    plan = read_plan(written_plan((("环城路", departments),), year=year), source="plan.toml")
    await plans.import_plan(services, group_key=key, plan=plan, at=at)
    office = Office(services, key, ZoneInfo(zone))
    await office.joins(first_account, "王芳", SeatRole.OFFICE, None, at)
    for number, name in enumerate(departments.split(), start=1):
        await office.joins(first_account + number, f"联络人{number}", SeatRole.LIAISON, name, at)
    return office


def every(step: timedelta, start: datetime, end: datetime) -> list[datetime]:
    """List the moments of a clock."""
    moments = []
    while start < end:
        moments.append(start)
        start += step
    return moments
