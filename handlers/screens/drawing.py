"""How a screen is drawn: by the type of its view, in the reader's words."""

import asyncio
import html
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import singledispatch
from typing import TypeVar
from zoneinfo import ZoneInfo

from delivery.parcel import Parcel
from domain.calendar import Month
from handlers.buttons.packing import Button
from locales import Words
from services.views import View
from services.views.calendar import CalendarScreen
from services.views.departments import DepartmentPage, TrendPage
from services.views.letterhead import LetterheadScreen
from services.views.people import InviteBook, InviteCard
from services.views.planning import PlanWorkbook
from services.views.proof import NoticesBook
from services.views.publication import BulletinPreview, ChannelPost
from services.views.readers import PAGE, Deadline, Mark, Target
from services.views.reuse import Comparison
from services.views.scoring import ScoreView

LONGEST_LABEL = 30
SLOW = (
    BulletinPreview,
    ChannelPost,
    Comparison,
    CalendarScreen,
    NoticesBook,
    InviteBook,
    InviteCard,
    DepartmentPage,
    TrendPage,
    LetterheadScreen,
    ScoreView,
    PlanWorkbook,
)
"""Views with pictures or documents."""

Line = TypeVar("Line")
Key = tuple[str, str]
"""A key under a message: what it says, and the data it sends back."""


@singledispatch
def draw(view: View, words: Words) -> Parcel:
    """Draw a view."""
    raise TypeError(f"no screen for {type(view).__name__} in {words.language}")


async def drawn(view: View, words: Words) -> Parcel:
    """Draw a view; one with pictures and documents beside the event loop, which serves the others meanwhile."""
    if isinstance(view, SLOW):
        return await asyncio.to_thread(draw, view, words)
    return draw(view, words)


def key(label: str, button: Button) -> Key:
    """Make a key under a message."""
    return (label, button.pack())


def short(text: str, most: int = LONGEST_LABEL) -> str:
    """Cut a label to what a phone shows on one line."""
    return text if len(text) <= most else text[: most - 1] + "…"


def page_of(lines: Sequence[Line], page: int) -> Sequence[Line]:
    """Give the lines of a page; a page past the end is the last."""
    at = min(page, (len(lines) - 1) // PAGE) * PAGE if lines else 0
    return lines[at : at + PAGE]


def turning(words: Words, count: int, page: int, to: Callable[[int], Button]) -> tuple[tuple[Key, ...], ...]:
    """Give the row that turns the pages of a list; none when all of it fits on one."""
    pages = (count - 1) // PAGE + 1
    if pages < 2:  # noqa: PLR2004
        return ()
    page = min(page, pages - 1)
    before, after = (page - 1) % pages, (page + 1) % pages
    place = words("page-place", page=str(page + 1), pages=str(pages))
    return ((key("‹", to(before)), key(place, to(page)), key("›", to(after))),)


def month_name(words: Words, month: Month) -> str:
    """Write a month: 2023年5月, May 2023."""
    return words("month-name", year=str(month.year), month=month.number)


def day_name(words: Words, month: int, day: int) -> str:
    """Write a day: 5月25日, 25 May."""
    return words("calendar-day", month=month, day=str(day))


def period_name(words: Words, period: str) -> str:
    """Write a period: 2023年5月, 2023年第二季度, 2023年度."""
    year, dash, part = period.partition("-")
    if not dash:
        return words("period-year", year=year)
    if part.startswith("Q"):
        return words("period-quarter", year=year, quarter=int(part[1:]))
    return month_name(words, Month.parse(period))


def deadline_text(words: Words, deadline: Deadline) -> str:
    """Write a deadline out, so that nobody has to guess whether the day itself is in time."""
    return words(
        "deadline-written",
        day=day_name(words, deadline.month, deadline.day),
        number=deadline.day,
        clock=deadline.clock,
        whole="yes" if deadline.clock == "24:00" else "no",
    )


def moment_text(words: Words, moment: datetime, zone: str) -> str:
    """Write a moment in the group's own time."""
    local = moment.astimezone(ZoneInfo(zone))
    return words("moment-written", day=day_name(words, local.month, local.day), clock=f"{local:%H:%M}")


def targets_text(words: Words, targets: tuple[Target, ...]) -> str:
    """Write the numbers a task must reach, or nothing."""
    listed = words("list-separator").join(
        words(
            "entry-target",
            name=each.name,
            value=each.value,
            unit=each.unit,
            actual=each.actual,
            before=each.before,
            given=_given(each),
        )
        for each in targets
    )
    return words.html("entry-targets", targets=listed) if listed else ""


def _given(target: Target) -> str:
    if target.actual:
        return "both" if target.before else "now"
    return "before" if target.before else "no"


def quotation(text: str) -> str:
    """Quote what a person wrote, as it is: Fluent would refuse the longest of it once it is escaped."""
    return f"<blockquote>{html.escape(text, quote=False)}</blockquote>" if text else ""


def copied(text: str) -> str:
    """Quote a text so that one tap on it copies it (Bot API, HTML style: code)."""
    return f"<blockquote><code>{html.escape(text, quote=False)}</code></blockquote>" if text else ""


def mark_sign(mark: Mark) -> str:
    """Give the sign of a mark."""
    return {
        Mark.OWED: "⬜",
        Mark.DRAFT: "✏️",
        Mark.DONE: "✅",
        Mark.SENT: "📨",
        Mark.ACCEPTED: "✔️",
        Mark.RETURNED: "↩️",
    }[mark]


def answer_text(words: Words, answer: str, *, is_question: bool = False) -> str:
    """Name an answer; a question is answered or not, there is nothing to complete."""
    return words(f"answer-question-{answer}" if is_question else f"answer-{answer}")


def paragraphs(*parts: str) -> str:
    """Join what is not empty, a line each."""
    return "\n".join(part for part in parts if part)
