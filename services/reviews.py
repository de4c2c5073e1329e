"""The office reviews: queue → entry with its evidence → accepted, or returned with a reason."""

from dataclasses import replace
from datetime import timedelta
from typing import TypeAlias

from domain.acts import Act
from domain.errors import NotAllowed, Stale, Unacceptable
from models.conversation import Step
from models.entry import Answer, Verdict
from models.report import Report, ReportState
from models.seat import SeatRole
from services import (
    announcements,
    attention,
    desks,
    entry_views,
    nudges,
    queues,
    report_notes,
    report_versions,
    return_reasons,
    reuses,
)
from services.actors import Actor, acting, move
from services.base import Services
from services.sent_files import shown_files
from services.trail import note
from services.views.reviewing import Desk, ReviewCard, ReviewDone, TaskDone, TaskPlace
from storage import conversations, entries, evidences, persons, reports, task_entries
from storage.entries import Case
from storage.unit import Unit

LONGEST_REASON = 300
READING = timedelta(minutes=10)
"""How long an entry counts as being read by the colleague who has it before them."""
Next: TypeAlias = ReviewCard | ReviewDone | TaskDone
"""What a reviewer sees after a verdict: what waits next, or that nothing does."""
UNDECIDED = "undecided"
"""How the trail names the state of an entry without a verdict."""


async def open_report(services: Services, act: Act, report_id: int) -> ReviewCard | ReviewDone:
    """Open the first entry of a report that waits for a verdict."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        view = await go_on(unit, actor, act, report_id)
        await unit.commit()
        return view


async def open_entry(services: Services, act: Act, entry_id: int) -> ReviewCard:
    """Open one entry, decided or not."""
    async with services.database.unit(act) as unit:
        actor, item = await _within(unit, act, entry_id)
        view = await card(unit, actor, item, show_files=False)
        await move(unit, actor, act, Step.REVIEW, entry_id)
        await unit.commit(repeatable=True)
        return view


async def open_next(services: Services, act: Act, entry_id: int) -> Next:
    """Leave an entry a colleague decided, and go on to what waits next."""
    async with services.database.unit(act) as unit:
        actor, item = await _within(unit, act, entry_id)
        view = await _next(unit, actor, act, item)
        await unit.commit()
        return view


async def accept(services: Services, act: Act, entry_id: int, revision: int, *, scored: bool = True) -> Next:
    """Accept an entry: with points (认可), which count when evidence is behind it, or without them (不计分)."""
    async with services.database.unit(act) as unit:
        actor, item = await _undecided(unit, act, entry_id, revision)
        view = await _decide(unit, actor, act, item, Verdict.ACCEPTED if scored else Verdict.UNSCORED, "")
        await unit.commit()
        return view


async def ask_reason(services: Services, act: Act, entry_id: int, revision: int) -> ReviewCard:
    """Ask why an entry is returned; the next words of the reviewer are the reason."""
    async with services.database.unit(act) as unit:
        actor, item = await _undecided(unit, act, entry_id, revision)
        await move(unit, actor, act, Step.REASON, entry_id)
        view = await _asking(unit, actor, await card(unit, actor, item, show_files=False))
        await unit.commit()
        return view


async def give_back(services: Services, act: Act, entry_id: int, revision: int, reason_id: int) -> Next:
    """Return an entry (退回) for a reason from the short list.

    Raises:
        Stale: the reason is on it no more, or the entry is not as it was shown.
    """
    async with services.database.unit(act) as unit:
        actor, item = await _undecided(unit, act, entry_id, revision)
        reason = await return_reasons.text_of(unit, actor, reason_id)
        view = await _return(unit, actor, act, item, reason)
        await unit.commit()
        return view


async def say_reason(unit: Unit, actor: Actor, act: Act, reason: str) -> Next:
    """Return the entry the reviewer was asked about, for a reason in their own words."""
    item = await entries.case(unit.session, actor.subject or 0)
    if item is None or item.entry.group_id != actor.group_id:
        raise NotAllowed
    refuse_unsent(item.report)
    if not entry_views.is_undecided(item.entry):
        raise await _decided_by(unit, item)
    return await _return(unit, actor, act, item, reason)


async def queue_view(services: Services, act: Act, *, page: int = 0) -> Desk:
    """Show what waits."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        view = await desks.view(unit, actor, act, page=page)
        await move(unit, actor, act, Step.QUEUE)
        await unit.commit(repeatable=True)
        return view


async def current_card(unit: Unit, actor: Actor, *, asking_reason: bool) -> ReviewCard | None:
    """Give the card a reviewer is at again, None when the entry is gone from them."""
    item = await entries.case(unit.session, actor.subject or 0)
    if item is None or item.entry.group_id != actor.group_id or item.entry.answer is None:
        return None
    if item.report.first_submitted_at is None:
        return None
    view = await card(unit, actor, item, show_files=False)
    return await _asking(unit, actor, view) if asking_reason and view.verdict is None else view


async def _asking(unit: Unit, actor: Actor, view: ReviewCard) -> ReviewCard:
    return replace(view, asking_reason=True, reasons=await return_reasons.lines(unit, actor))


async def _return(unit: Unit, actor: Actor, act: Act, item: Case, reason: str) -> Next:
    reason = reason.strip()
    if not reason:
        raise Unacceptable("review-reason-empty")
    if len(reason) > LONGEST_REASON:
        raise Unacceptable("review-reason-too-long", most=str(LONGEST_REASON))
    view = await _decide(unit, actor, act, item, Verdict.RETURNED, reason)
    await nudges.give_limit(unit, actor.group, item.report, act.at)
    await announcements.returned(unit, actor, item.report, int(item.entry.id or 0), item.entry.revision, act)
    return view


async def _decide(unit: Unit, actor: Actor, act: Act, item: Case, verdict: Verdict, reason: str) -> Next:
    await keep_verdict(unit, actor, act, item, verdict, reason)
    return await _next(unit, actor, act, item)


async def _next(unit: Unit, actor: Actor, act: Act, item: Case) -> Next:
    if not actor.by_task:
        return await go_on(unit, actor, act, int(item.report.id or 0))
    await settle(unit, actor, act, await entries.of_report(unit.session, int(item.report.id or 0)))
    being_read = await conversations.being_read(
        unit.session, actor.group_id, besides=actor.person_id, since=act.at - READING
    )
    following = await queues.after(unit, item, being_read=being_read)
    if following is None:
        return await task_done(unit, actor, act, item)
    # Not locked: a colleague who reads the other way round would wait for this one, and this one for them.
    opened = await entries.opened(unit.session, following, lock=False)
    if opened is None:
        raise Stale
    await move(unit, actor, act, Step.REVIEW, following)
    return await card(unit, actor, opened.item, show_files=True)


async def keep_verdict(unit: Unit, actor: Actor, act: Act, item: Case, verdict: Verdict, reason: str = "") -> None:
    """Keep a verdict on an entry, and write it down with the state before."""
    before = str(item.entry.verdict or UNDECIDED)
    await entries.decide(unit.session, item.entry, verdict, reason=reason, by=actor.person_id, at=act.at)
    after = f"{verdict}：{reason}" if reason else str(verdict)
    await note(unit, actor, act, f"entry-{verdict}", int(item.entry.id or 0), before=before, after=after)


async def reopen(unit: Unit, actor: Actor, act: Act, item: Case) -> None:
    """Take the verdict off an entry, and write that down."""
    before = str(item.entry.verdict or UNDECIDED)
    await entries.reopen(unit.session, item.entry)
    await note(unit, actor, act, "entry-reopened", int(item.entry.id or 0), before=before, after=UNDECIDED)


async def go_on(unit: Unit, actor: Actor, act: Act, report_id: int) -> ReviewCard | ReviewDone:
    """Go on to the next entry without a verdict; with none left, close the report and tell the liaison."""
    items = await entries.of_report(unit.session, report_id)
    if not items or items[0].report.group_id != actor.group_id:
        raise NotAllowed
    refuse_unsent(items[0].report)
    undecided = [item for item in items if entry_views.is_undecided(item.entry)]
    if undecided:
        await move(unit, actor, act, Step.REVIEW, undecided[0].entry.id)
        return await card(unit, actor, undecided[0], show_files=True)
    return await close(unit, actor, act, items)


async def close(unit: Unit, actor: Actor, act: Act, items: list[Case], *, wait: timedelta = timedelta()) -> ReviewDone:
    """Close a report whose entries are all decided, and tell the liaison after a wait if none was returned."""
    await settle(unit, actor, act, items, wait=wait)
    await move(unit, actor, act, Step.QUEUE)
    return ReviewDone(
        reader=actor.as_reader(),
        department=items[0].department.name,
        round=entry_views.round_name(items[0].dispatch),
        accepted=_count(items, Verdict.ACCEPTED),
        returned=_count(items, Verdict.RETURNED),
        unscored=_count(items, Verdict.UNSCORED),
        queue=await queues.by_department(unit, actor.group_id),
    )


async def settle(unit: Unit, actor: Actor, act: Act, items: list[Case], *, wait: timedelta = timedelta()) -> None:
    """Close a report when none of its entries waits any more; say so to the liaison unless one was returned."""
    if any(entry_views.is_undecided(item.entry) for item in items):
        return
    report, returned = items[0].report, _count(items, Verdict.RETURNED)
    state = ReportState.RETURNED if returned else ReportState.REVIEWED
    if report.state == state:
        return
    await reports.set_state(unit.session, report, state)
    if not returned:
        await announcements.reviewed(unit, actor, items, act, wait=wait)


async def task_done(unit: Unit, actor: Actor, act: Act, item: Case) -> TaskDone:
    """Say how what was sent of a task was decided, and what waits of the others."""
    items = await task_entries.of_task(unit.session, int(item.dispatch.id or 0), int(item.task.id or 0))
    await move(unit, actor, act, Step.QUEUE)
    return TaskDone(
        reader=actor.as_reader(),
        title=item.task.title,
        round=entry_views.round_name(item.dispatch),
        accepted=_count(items, Verdict.ACCEPTED),
        returned=_count(items, Verdict.RETURNED),
        unscored=_count(items, Verdict.UNSCORED),
        tasks=await queues.by_task(unit, actor.group_id),
        dispatch=int(item.dispatch.id or 0),
        task=int(item.task.id or 0),
    )


def _count(items: list[Case], verdict: Verdict) -> int:
    return sum(item.entry.verdict == verdict for item in items)


async def _within(unit: Unit, act: Act, entry_id: int) -> tuple[Actor, Case]:
    actor = await acting(unit, act, SeatRole.OFFICE)
    item = await entries.case(unit.session, entry_id)
    if item is None or item.entry.group_id != actor.group_id:
        raise NotAllowed
    refuse_unsent(item.report)
    if item.dispatch.withdrawn_at is not None:
        raise Stale("review-round-withdrawn")
    return actor, item


def refuse_unsent(report: Report) -> None:
    """Hold that a report is before the office: a draft is nobody's but the department's."""
    if report.first_submitted_at is None:
        raise Stale("review-withdrawn") if report.version else NotAllowed


async def _undecided(unit: Unit, act: Act, entry_id: int, revision: int) -> tuple[Actor, Case]:
    """Give the entry if it still is what the reviewer saw.

    Raises:
        Stale: a colleague decided first, or the department changed it since.
    """
    actor, item = await _within(unit, act, entry_id)
    if not entry_views.is_undecided(item.entry):
        raise await _decided_by(unit, item)
    if item.entry.revision != revision:
        raise Stale("review-changed")
    return actor, item


async def _decided_by(unit: Unit, item: Case) -> Stale:
    """Tell the second reviewer what the first decided."""
    person = await persons.by_id(unit.session, item.entry.decided_by or 0)
    if person is None or item.entry.verdict is None:
        return Stale("review-changed")
    return Stale("review-decided-already", name=person.name, verdict=item.entry.verdict.value)


async def card(unit: Unit, actor: Actor, item: Case, *, show_files: bool) -> ReviewCard:
    """Give the card of an entry."""
    opened = await entries.opened(unit.session, int(item.entry.id or 0), lock=False)
    siblings = opened.items if opened else (item,)
    files = await evidences.of_entry(unit.session, int(item.entry.id or 0))
    striking = await attention.of_entries(unit, list(siblings))
    return ReviewCard(
        reader=actor.as_reader(),
        report=int(item.report.id or 0),
        entry=int(item.entry.id or 0),
        revision=item.entry.revision,
        department=item.department.name,
        round=entry_views.round_name(item.dispatch),
        number=[each.entry.id for each in siblings].index(item.entry.id) + 1,
        total=len(siblings),
        section=item.task.section,
        title=item.task.title,
        targets=await entry_views.targets(unit, item),
        answer=item.entry.answer or Answer.NOTHING,
        text=item.entry.text,
        last=entry_views.last_month(opened) if opened else None,
        files=shown_files(files),
        submitted_at=item.report.submitted_at or item.dispatch.opens_at,
        late=entry_views.is_late(item.report, item.dispatch),
        undecided=sum(entry_views.is_undecided(each.entry) for each in siblings),
        verdict=item.entry.verdict,
        proof=entry_views.proof_of(item.dispatch),
        reuse=await reuses.lines(unit, item),
        unread=reuses.unread(files),
        copied=await reuses.copied(unit, item),
        version=item.report.version,
        attention=striking.get(int(item.entry.id or 0), ()),
        striking=len(striking),
        show_files=show_files,
        is_question=item.task.is_question,
        change=await report_versions.change_of(unit, item),
        notes=await report_notes.counts(unit, int(item.report.id or 0)),
        place=await _task_place(unit, item) if actor.by_task else None,
    )


async def _task_place(unit: Unit, item: Case) -> TaskPlace:
    dispatch, task = int(item.dispatch.id or 0), int(item.task.id or 0)
    items = await task_entries.of_task(unit.session, dispatch, task)
    return TaskPlace(
        dispatch=dispatch,
        task=task,
        number=next((at for at, each in enumerate(items, start=1) if each.entry.id == item.entry.id), 1),
        total=len(items),
        waiting=sum(entry_views.is_undecided(each.entry) for each in items),
        version=sum(each.report.version for each in items),
    )
