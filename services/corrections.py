"""Setting a published month right: a numbered correction that leaves the old one legible, or an adjustment later."""

from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from domain.acts import Act
from domain.bulletin import MonthlyBulletin
from domain.calendar import Month
from domain.errors import Refusal, Stale, Unacceptable
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
from services.views.publication import Adjusted, BulletinPreview, CorrectionAsk, CorrectionProposal, Difference
from storage import adjustments, groups, notices
from storage import bulletins as rows
from storage.unit import Unit

LONGEST_REASON = 200


@dataclass(frozen=True, slots=True)
class ToMark:
    """A post of the channel that a later correction replaces."""

    bulletin: int
    chat_id: int
    message_id: int
    value: Value
    language: str


async def propose(services: Services, act: Act, bulletin_id: int) -> CorrectionProposal:
    """Show what would change if a published month were worked out again now."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        row, differences, now = await _differences(unit, actor, bulletin_id)
        month = Month.parse(row.period)
        booked_in = await _next_unpublished(unit, actor, month)
        await move(unit, actor, act, Step.HOME)
        await unit.commit()
        return CorrectionProposal(actor.as_reader(), bulletin_id, month, differences, booked_in, now.rounding)


async def ask_reason(services: Services, act: Act, bulletin_id: int, step: Step) -> CorrectionAsk:
    """Ask why a published month is set right; the next words are the reason, which is published with it.

    Raises:
        Refusal: nothing differs, or the correction would count twice what a published month has adjusted already.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        row, differences, _ = await _differences(unit, actor, bulletin_id)
        if not differences:
            raise Refusal("correction-nothing-differs")
        if step == Step.CORRECTION:
            await _withdrawable(unit, actor, row)
        await move(unit, actor, act, step, bulletin_id)
        view = await _ask(unit, actor, row, step)
        await unit.commit()
        return view


async def asking(unit: Unit, actor: Actor) -> CorrectionAsk:
    """Give the question for the reason once more."""
    return await _ask(unit, actor, await bulletins.own(unit, actor, actor.subject or 0), actor.step)


async def say_reason(unit: Unit, actor: Actor, act: Act, text: str) -> BulletinPreview | Adjusted:
    """Take the reason, and draft the correction or book the adjustment."""
    reason = text.strip()
    if not reason:
        raise Unacceptable("correction-reason-empty")
    if len(reason) > LONGEST_REASON:
        raise Unacceptable("correction-reason-too-long", most=LONGEST_REASON)
    await groups.hold(unit.session, actor.group_id)  # what is booked in a month must not meet its publication
    row, differences, now = await _differences(unit, actor, actor.subject or 0)
    if not differences:
        raise Refusal("correction-nothing-differs")
    if actor.step == Step.CORRECTION:
        return await _draft(unit, actor, act, row, reason)
    return await _adjust(unit, actor, act, row, differences, now, reason)


async def _ask(unit: Unit, actor: Actor, row: Bulletin, step: Step) -> CorrectionAsk:
    month = Month.parse(row.period)
    booked_in = await _next_unpublished(unit, actor, month) if step == Step.ADJUSTMENT else None
    return CorrectionAsk(actor.as_reader(), int(row.id or 0), month, booked_in)


async def _draft(unit: Unit, actor: Actor, act: Act, row: Bulletin, reason: str) -> BulletinPreview:
    """Draft a numbered correction, to be looked at and published like any bulletin; it takes up what was adjusted."""
    await adjustments.withdraw(unit.session, await _withdrawable(unit, actor, row))
    number = row.number + 1
    kind = BulletinKind.MONTH
    correction = await rows.draft(
        unit.session, actor.group_id, kind, row.period, at=act.at, number=number, reason=reason
    )
    await note(
        unit,
        actor,
        act,
        "correction-drafted",
        correction,
        subject="bulletin",
        before="published",
        after=f"drafted：{reason}",
    )
    await move(unit, actor, act, Step.BULLETIN, correction)
    return await bulletins.preview_view(unit, actor, correction, act.at)


async def _withdrawable(unit: Unit, actor: Actor, row: Bulletin) -> list[Adjustment]:
    """List the adjustments of a month that a correction replaces.

    Raises:
        Refusal: one is part of a month that is published: a correction now would count it twice.
    """
    booked = await adjustments.of_corrected(unit.session, actor.group_id, row.period)
    for month in {each.month for each in booked}:
        if await rows.published_of(unit.session, actor.group_id, month) is not None:
            raise Refusal("correction-adjusted-already")
    return booked


async def _adjust(
    unit: Unit,
    actor: Actor,
    act: Act,
    row: Bulletin,
    differences: tuple[Difference, ...],
    now: MonthlyBulletin,
    reason: str,
) -> Adjusted:
    """Book the differences as lines of the next month that is not published."""
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
                reason=reason,
                booked_at=act.at,
                booked_by=actor.person_id,
            )
            for each in differences
        ],
    )
    before, after = f"published：{row.period}", f"adjusted：{booked_in} {reason}"
    await note(unit, actor, act, "month-adjusted", int(row.id or 0), subject="bulletin", before=before, after=after)
    await move(unit, actor, act, Step.HOME)
    return Adjusted(actor.as_reader(), month, booked_in, len(differences))


async def to_mark(services: Services) -> list[ToMark]:
    """List the posts that do not say yet that they were corrected."""
    async with services.database.read() as unit:
        found = []
        for row in await rows.unmarked(unit.session):
            message = await notices.message_of(unit.session, f"bulletin:{row.id}")
            group = await groups.by_id(unit.session, row.group_id)
            if message is not None and group is not None:
                found.append(ToMark(int(row.id or 0), *message, bulletin_values.thawed(row), group.language))
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
