"""Notices: what a row of the outbox becomes when it is sent."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from delivery.outbox import Notice, OutboxState
from delivery.parcel import NotYet, Parcel
from handlers.screens import drawn
from handlers.turn import Kit, below, language_of
from locales import FIRST, words_for
from services import (
    calendar_notices,
    calls,
    claim_notices,
    deputies,
    evidence,
    finding_notices,
    group_chats,
    group_posts,
    leaves,
    notices,
    nudges,
    people,
    plan_news,
    plan_requests,
    problem_notices,
    quiet,
    round_news,
    seating,
    second_persons,
)
from services.base import Services
from services.sendings import Sending
from services.views import View

Compose = Callable[[Services, Sending], Awaitable[View | None]]

KINDS: dict[str, Compose] = {
    "reminder": notices.reminder,
    "round": notices.round_notice,
    "submitted": notices.submitted,
    "withdrawn": notices.withdrawn,
    "returned": notices.returned,
    "reviewed": notices.reviewed,
    "draft": notices.draft_ready,
    "window": notices.window_over,
    "sheet": notices.own_sheet,
    "objection": notices.objection,
    "objection-answer": notices.objection,
    "bulletin": notices.channel_post,
    "problem-news": problem_notices.news,
    "problem-reminder": problem_notices.reminder,
    "seat-ended": seating.ended,
    "deputy-asked": deputies.request,
    "deputy-decided": deputies.decided,
    "leave": leaves.news,
    "calls": calls.news,
    "claim": claim_notices.news,
    "finding": finding_notices.news,
    "excuse": finding_notices.excuse_news,
    "claim-answer": claim_notices.news,
    "publish-asked": second_persons.asked,
    "nudge": nudges.composed,
    "failure": notices.failure,
    "trouble": notices.publication_trouble,
    "deadline-moved": round_news.deadline_moved,
    "round-ended": round_news.round_ended,
    "plan-news": plan_news.composed,
    "plan-request": plan_requests.news,
    "file-refused": evidence.refused,
    "files-unkept": evidence.unkept,
    "group-board": group_posts.board,
    "group-missing": group_posts.missing,
    "group-problem": group_posts.problem,
    "group-chat-lost": group_chats.lost_news,
    "workdays": calendar_notices.workdays_unknown,
}


AT_ONCE = frozenset({"bulletin", "file-refused", "files-unkept"})
"""What a person sends, or is answered, when they choose, and what cannot wait: the quiet hours are for the clock."""


async def compose(kit: Kit, notice: Notice) -> Parcel | NotYet | None:
    """Draw a notice in its reader's words; None when its purpose is gone. In quiet hours it waits for the morning."""
    services, at = kit.services, kit.now()
    if notice.kind not in AT_ONCE and (until := await quiet.not_before(services, notice.group_id, at)):
        return NotYet(until)
    sending = Sending(notice.group_id, notice.chat_id or 0, notice.payload, notice.due_at, at, FIRST)
    view = await KINDS[notice.kind](services, sending)
    if view is None:
        return None
    parcel = await drawn(view, words_for(language_of(view)))
    rows = tuple(tuple((label, below(data, notice.group_id)) for label, data in row) for row in parcel.buttons)
    if rows and notice.chat_id is not None:
        kit.noticed[notice.chat_id] = [pair for row in rows for pair in row]
    return replace(parcel, buttons=rows)


async def outcome(services: Services, notice: Notice, state: OutboxState) -> None:
    """Keep what became of a notice where somebody has to know: blocked people, bulletins that did not arrive."""
    if state is OutboxState.BLOCKED and notice.person_id is not None:
        await people.unreachable(services, notice.person_id, notice.due_at)
    await calls.not_reached(services, notice.id, state, notice.due_at)
    if notice.kind == "bulletin":
        await notices.report_trouble(services, notice.group_id, notice.id, state.value, notice.due_at)
