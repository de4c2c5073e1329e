"""What is said to others, as outbox rows with natural keys. The words are chosen when a row is sent."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from domain.acts import Act
from models.outbox import OutboxNotice
from models.person import Person
from models.report import Report
from models.seat import SeatRole
from services.actors import Actor
from services.duty import on_duty
from storage import outboxes
from storage.entries import Case
from storage.unit import Unit


async def submitted(unit: Unit, actor: Actor, report: Report, act: Act) -> None:
    """Tell every member of the office, once for each version of a report, that it came in."""
    await _to_office(unit, actor, report, act, kind="submitted")


async def withdrawn(unit: Unit, actor: Actor, report: Report, act: Act) -> None:
    """Tell every member of the office that a department took its report back."""
    await _to_office(unit, actor, report, act, kind="withdrawn")


async def _to_office(unit: Unit, actor: Actor, report: Report, act: Act, *, kind: str) -> None:
    said = notice(
        actor.group_id,
        key=f"{kind}:{report.id}:{report.version}",
        kind=kind,
        due_at=act.at,
        report=int(report.id or 0),
        version=report.version,
    )
    await outboxes.put_for_seats(unit.session, said, SeatRole.OFFICE)


async def returned(unit: Unit, actor: Actor, report: Report, entry_id: int, revision: int, act: Act) -> None:
    """Tell the liaison that an entry came back."""
    await _to_liaison(unit, actor, report, act, key=f"returned:{entry_id}:{revision}", kind="returned", entry=entry_id)


async def reviewed(unit: Unit, actor: Actor, items: list[Case], act: Act, *, wait: timedelta = timedelta()) -> None:
    """Tell the liaison that every entry of the report is decided; once each time that is so, after a wait."""
    report = items[0].report
    key = f"reviewed:{report.id}:{report.version}:{act.at:%Y%m%d%H%M%S%f}"
    later = replace(act, at=act.at + wait)
    await _to_liaison(unit, actor, report, later, key=key, kind="reviewed", decided=decided_mark(items))


def decided_mark(items: list[Case]) -> str:
    """Mark how a report was decided: which version, and when last; a decision taken back and made anew has another."""
    last = max((each.entry.decided_at for each in items if each.entry.decided_at), default=None)
    return f"{items[0].report.version}:{last.astimezone(UTC).isoformat() if last else ''}"


async def _to_liaison(
    unit: Unit, actor: Actor, report: Report, act: Act, *, key: str, kind: str, **payload: int | str
) -> None:
    liaison = (await on_duty(unit, actor.group_id, act.at)).get(report.department_id)
    if liaison is None:
        return
    row = notice(
        actor.group_id,
        key=key,
        kind=kind,
        person=liaison,
        due_at=act.at,
        department_id=report.department_id,
        dispatch=report.dispatch_id,
        report=int(report.id or 0),
        **payload,
    )
    await outboxes.put(unit.session, [row])


def notice(
    group_id: int,
    *,
    key: str,
    kind: str,
    person: Person | None = None,
    due_at: datetime,
    department_id: int | None = None,
    **payload: int | str,
) -> OutboxNotice:
    """Make the row of a notice to one person, or to those still to be found; with the department it is a proof for."""
    return OutboxNotice(
        group_id=group_id,
        key=key,
        kind=kind,
        person_id=person.id if person else None,
        chat_id=person.telegram_id if person else None,
        payload=json.dumps(payload, ensure_ascii=False),
        dispatch_id=int(payload["dispatch"]) if "dispatch" in payload else None,
        department_id=department_id,
        due_at=due_at,
        created_at=due_at,
    )
