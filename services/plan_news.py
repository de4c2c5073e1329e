"""What departments are told when the plan changes in mid-year."""

import json

from domain.acts import Act
from domain.plan import amending
from domain.plan.amending import Change, Changed
from services.actors import Actor, seated
from services.announcements import notice
from services.base import Services
from services.duty import on_duty
from services.sendings import Sending
from services.views.planning import PlanNews
from storage import outboxes, plans
from storage.unit import Unit


async def tell(unit: Unit, actor: Actor, act: Act, draft_id: int, news: tuple[int, int, tuple[Change, ...]]) -> int:
    """Tell each department what changes for it; how many are told."""
    year, month, changes = news
    spoken_for = await on_duty(unit, actor.group_id, act.at)
    concerned = amending.by_unit(changes)
    rows = [
        notice(
            actor.group_id,
            key=f"plan:{draft_id}:{department.id}",
            kind="plan-news",
            person=spoken_for[int(department.id or 0)],
            due_at=act.at,
            department_id=department.id,
            year=year,
            month=month,
            changes=json.dumps([[c.key, c.kind, c.title, c.before, c.after] for c in concerned[department.name]]),
        )
        for department in await plans.departments(unit.session, actor.group_id)
        if department.name in concerned and int(department.id or 0) in spoken_for
    ]
    return await outboxes.put(unit.session, rows)


async def composed(services: Services, sending: Sending) -> PlanNews | None:
    """Tell a department what changes for it."""
    async with services.database.read() as unit:
        actor = await seated(unit, sending.telegram_id, at=sending.at, group_id=sending.group_id)
    if actor is None or actor.department is None:
        return None
    listed = json.loads(str(sending.payload["changes"]))
    changes = tuple(
        Change(key, Changed(kind), title, before, after, (actor.department.name,))
        for key, kind, title, before, after in listed
    )
    return PlanNews(actor.as_reader(), int(sending.payload["year"]), int(sending.payload["month"]), changes)
