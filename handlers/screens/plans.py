"""A plan being brought in: what was understood, its doubts, what it changes, the workbook to check."""

from delivery.parcel import Parcel
from domain.calendar import Month
from domain.plan.amending import Change, Changed
from domain.plan.reading import Why
from domain.plan.settling import Settle
from handlers.buttons.plan import AdoptPlan, DropPlan, ListChanges, OpenDoubt, OpenPlan, PlanSheet, SettleDoubt
from handlers.buttons.review import OpenQueue
from handlers.screens.drawing import Key, draw, key, month_name, paragraphs, quotation, short
from locales import Words
from rendering.plan_workbook import plan_workbook
from rendering.reading_text import why
from services.views.planning import (
    PlanAdopted,
    PlanChanges,
    PlanDoubtCard,
    PlanDraftScreen,
    PlanInvitation,
    PlanNews,
    PlanReading,
    PlanWorkbook,
)

LONGEST_QUOTE = 600
LONGEST_CHANGE = 120
MOST_CHANGES = 12
NOTHING = "—"


@draw.register
def invitation(view: PlanInvitation, words: Words) -> Parcel:
    """Say how a plan is brought in."""
    text = paragraphs(
        words.html("plan-in-force", year=str(view.year), tasks=view.tasks) if view.year else words.html("plan-none"),
        words.html("plan-send"),
    )
    return Parcel(text, buttons=((key(words("button-desk"), OpenQueue()),),))


@draw.register
def being_read(view: PlanReading, words: Words) -> Parcel:
    """Say that a document is being read."""
    return Parcel(words.html("plan-being-read", name=view.name))


@draw.register
def draft(view: PlanDraftScreen, words: Words) -> Parcel:
    """Draw what was understood, and what can be done with it."""
    reading = view.reading
    notes = len(reading.unread) - len(reading.doubts)
    no_unit = any(each.why is Why.NO_UNIT_AT_ALL for each in reading.doubts)
    text = paragraphs(
        words.html("plan-title", title=reading.title or words("reading-summary-no-title")),
        words.html("plan-file", name=view.name),
        words.html(
            "plan-holds",
            tasks=len(reading.tasks),
            departments=len(reading.departments),
            assignments=reading.assignments,
            joint=reading.joint,
            targets=sum(len(task.indicators) for task in reading.tasks),
        ),
        words.html("plan-year", year=str(reading.year)) if reading.year else words.html("plan-ask-year"),
        words.html("plan-no-unit") if no_unit else "",
        words.html("plan-doubts", count=len(reading.doubts)) if reading.doubts else words.html("plan-no-doubts"),
        words.html("plan-notes", count=notes) if notes else "",
        _amends(view, words),
        words.html("plan-check"),
    )
    return Parcel(text, buttons=tuple(_rows(view, words)))


def _amends(view: PlanDraftScreen, words: Words) -> str:
    if not view.in_force or view.reading.doubts:
        return words.html("plan-amends-later") if view.in_force else ""
    counts = {kind: sum(change.kind is kind for change in view.changes) for kind in Changed}
    return words.html("plan-amends", total=len(view.changes), **{kind.value: count for kind, count in counts.items()})


def _rows(view: PlanDraftScreen, words: Words) -> list[tuple[Key, ...]]:
    reading = view.reading
    rows: list[tuple[Key, ...]] = []
    if reading.doubts:
        rows.append((key(words("button-plan-doubts", count=len(reading.doubts)), OpenDoubt(view.draft, 0)),))
    elif reading.tasks and reading.year:
        rows.extend(_adopting(view, reading.year, words))
    rows.append((key(words("button-plan-sheet"), PlanSheet(view.draft)),))
    rows.append((key(words("button-plan-drop"), DropPlan(view.draft)), key(words("button-desk"), OpenQueue())))
    return rows


def _adopting(view: PlanDraftScreen, year: int, words: Words) -> list[tuple[Key, ...]]:
    if not view.in_force:
        return [(key(words("button-plan-adopt", year=str(year)), AdoptPlan(view.draft, 0)),)]
    if not view.changes:
        return []
    adopting = tuple(
        key(words("button-plan-adopt-from", month=month_name(words, Month(year, month))), AdoptPlan(view.draft, month))
        for month in view.months
    )
    return [(key(words("button-plan-changes"), ListChanges(view.draft, 0)),), adopting]


@draw.register
def doubt(view: PlanDoubtCard, words: Words) -> Parcel:
    """Draw one doubt with the decisions it allows; words decide it too."""
    unread = view.unread
    place = " ".join(filter(None, (unread.part, unread.section)))
    text = paragraphs(
        words.html("plan-doubt", index=view.index, total=view.total, line=unread.line),
        words.html("plan-doubt-place", place=place) if place else "",
        quotation(short(unread.text, LONGEST_QUOTE)),
        words.html("plan-doubt-why", why=why(unread, words)),
        words.html(f"plan-how-{_how(unread.why)}"),
    )
    keys = [
        key(
            words(f"button-settle-{how}", other=short(unread.other, 14), count=view.alike),
            SettleDoubt(view.draft, view.mark, how),
        )
        for how in view.keys
        if how is not Settle.DROP_ALIKE or view.alike > 1
    ]
    beside = [
        key(words(label), OpenDoubt(view.draft, mark))
        for label, mark in (("button-doubt-before", view.before), ("button-doubt-after", view.after))
        if mark is not None
    ]
    rows = [*((each,) for each in keys), tuple(beside), (key(words("button-back"), OpenPlan(view.draft)),)]
    return Parcel(text, buttons=tuple(row for row in rows if row))


def _how(reason: Why) -> str:
    if reason in {Why.NEAR_NAME, Why.LEVEL_UNCLEAR}:
        return "name"
    return "number" if reason is Why.SAME_NUMBER else "item"


@draw.register
def workbook(view: PlanWorkbook, words: Words) -> Parcel:
    """Give the workbook."""
    name = f"{short(view.reading.title, 40) or words('plan-sheet-tasks')}.xlsx"
    content = plan_workbook(view.reading, words, on=view.on)
    back = (key(words("button-back"), OpenPlan(view.draft)),)
    return Parcel(words.html("plan-workbook"), buttons=(back,), documents=((name, content),))


@draw.register
def changes(view: PlanChanges, words: Words) -> Parcel:
    """Draw a page of what would change."""
    text = paragraphs(
        words.html("plan-changes", year=str(view.year), page=view.page + 1, pages=view.pages),
        *(_change(each, words) for each in view.changes),
    )
    pages = [
        key(words(label), ListChanges(view.draft, page))
        for label, page in (("button-doubt-before", view.page - 1), ("button-doubt-after", view.page + 1))
        if 0 <= page < view.pages
    ]
    rows = [tuple(pages), (key(words("button-back"), OpenPlan(view.draft)),)]
    return Parcel(text, buttons=tuple(row for row in rows if row))


@draw.register
def adopted(view: PlanAdopted, words: Words) -> Parcel:
    """Say that a plan is in force, or what changed."""
    holds = words.html(
        "plan-adopted",
        title=view.title,
        year=str(view.year),
        tasks=view.tasks,
        departments=view.departments,
        assignments=view.assignments,
        joint=view.joint,
    )
    changed = (
        words.html(
            "plan-amended",
            month=month_name(words, Month(view.year, view.month)),
            changes=view.changes,
            told=view.told,
        )
        if view.month
        else ""
    )
    return Parcel(paragraphs(holds, changed), buttons=((key(words("button-desk"), OpenQueue()),),))


@draw.register
def news(view: PlanNews, words: Words) -> Parcel:
    """Tell a department what changes for it."""
    listed = view.changes[:MOST_CHANGES]
    return Parcel(
        paragraphs(
            words.html(
                "plan-news",
                department=view.reader.department,
                month=month_name(words, Month(view.year, view.month)),
                count=len(view.changes),
            ),
            *(_change(each, words) for each in listed),
            words.html("missing-more", count=len(view.changes) - len(listed))
            if len(view.changes) > len(listed)
            else "",
            words.html("plan-news-past"),
        )
    )


def _change(change: Change, words: Words) -> str:
    return words.html(
        f"plan-change-{change.kind}",
        key=change.key,
        title=short(change.title, 40),
        before=short(change.before, LONGEST_CHANGE) or NOTHING,
        after=short(change.after, LONGEST_CHANGE) or NOTHING,
    )
