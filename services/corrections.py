"""Setting a published month right: a numbered correction that leaves the old one legible, or an adjustment later."""

from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from domain.acts import Act
from domain.bulletin import MonthlyBulletin
from domain.calendar import Month
from domain.errors import Refusal, Stale
from domain.freeze import thaw
from models.adjustment import Adjustment
from models.bulletin import Bulletin, BulletinKind, BulletinState
from models.conversation import Step
from models.seat import SeatRole
from services import bulletin_values, bulletins
from services.actors import Actor, acting, move
from services.base import Services
from services.bulletin_values import Value
from services.trail import note
from services.views import Adjusted, BulletinPreview, CorrectionProposal, Difference
from storage import adjustments, notices
from storage import bulletins as rows
from storage.unit import Unit


@dataclass(frozen=True, slots=True)
class ToMark:
    """A post of the channel that a later correction replaces."""

    bulletin: int
    chat_id: int
    message_id: int
    value: Value


async def propose(services: Services, act: Act, bulletin_id: int) -> CorrectionProposal:
    """Show what would change if a published month were worked out again now."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        row, differences, now = await _differences(unit, actor, bulletin_id)
        await unit.commit()
        month = Month.parse(row.period)
        booked_in = await _next_unpublished(unit, actor, month)
        return CorrectionProposal(actor.as_reader(), bulletin_id, month, differences, booked_in, now.rounding)


async def draft(services: Services, act: Act, bulletin_id: int) -> BulletinPreview:
    """Draft the numbered correction of a published month, to be looked at and published like any bulletin."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        row, differences, _ = await _differences(unit, actor, bulletin_id)
        if not differences:
            raise Refusal("correction-nothing-differs")
        correction = await rows.draft(
            unit.session, actor.group_id, BulletinKind.MONTH, row.period, at=act.at, number=row.number + 1
        )
        await note(unit, actor, act, "correction-drafted", correction, subject="bulletin")
        await move(unit, actor, act, Step.BULLETIN, correction)
        view = await bulletins.preview_view(unit, actor, correction, act.at)
        await unit.commit()
        return view


async def adjust(services: Services, act: Act, bulletin_id: int) -> Adjusted:
    """Book the differences of a published month as lines of the next month that is not published."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        row, differences, now = await _differences(unit, actor, bulletin_id)
        if not differences:
            raise Refusal("correction-nothing-differs")
        month = Month.parse(row.period)
        booked_in = await _next_unpublished(unit, actor, month)
        departments = {each.name: int(each.department) for each in now.rows}
        await adjustments.book(
            unit.session,
            [
                Adjustment(
                    group_id=actor.group_id,
                    department_id=departments[each.name],
                    month=str(booked_in),
                    corrects=row.period,
                    points=str(each.now - each.published),
                    reason=row.period,
                    booked_at=act.at,
                    booked_by=actor.person_id,
                )
                for each in differences
            ],
        )
        await note(unit, actor, act, "month-adjusted", bulletin_id, subject="bulletin")
        await unit.commit()
        return Adjusted(actor.as_reader(), month, booked_in, len(differences))


async def to_mark(services: Services) -> list[ToMark]:
    """List the posts that do not say yet that they were corrected."""
    async with services.database.read() as unit:
        found = []
        for row in await rows.unmarked(unit.session):
            message = await notices.message_of(unit.session, f"bulletin:{row.id}")
            if message is not None:
                found.append(ToMark(int(row.id or 0), *message, bulletin_values.thawed(row)))
        return found


async def marked(services: Services, bulletin_id: int, at: datetime) -> None:
    """Note that a post says that it was corrected."""
    async with services.database.unit() as unit:
        await rows.mark(unit.session, bulletin_id, at)
        await unit.commit()


async def _differences(
    unit: Unit, actor: Actor, bulletin_id: int
) -> tuple[Bulletin, tuple[Difference, ...], MonthlyBulletin]:
    """Compare what stands published with what it would be now; what was adjusted since counts as set right.

    Raises:
        Stale: this is not the month's bulletin in force.
    """
    row = await bulletins.own(unit, actor, bulletin_id)
    newest = await rows.of_period(unit.session, actor.group_id, row.period)
    if row.kind != BulletinKind.MONTH or row.state != BulletinState.PUBLISHED or newest is None or newest.id != row.id:
        raise Stale("correction-not-in-force")
    before = thaw(row.value)
    now = await bulletin_values.month_value(unit, actor.group, before.month, at=row.drafted_at, number=row.number + 1)
    published = {each.department: each.total for each in before.rows}
    for booked in await adjustments.of_corrected(unit.session, actor.group_id, row.period):
        department = str(booked.department_id)
        published[department] = published.get(department, Fraction(0)) + Fraction(booked.points)
    differences = tuple(
        Difference(each.name, published.get(each.department, Fraction(0)), each.total)
        for each in now.rows
        if each.total != published.get(each.department)
    )
    return row, differences, now


async def _next_unpublished(unit: Unit, actor: Actor, month: Month) -> Month:
    following = month.plus(1)
    while await rows.published_of(unit.session, actor.group_id, str(following)) is not None:
        following = following.plus(1)
    return following
