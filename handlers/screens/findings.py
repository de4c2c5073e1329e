"""Deductions as they are seen: the month's list, the draft, the card, what the clock booked, what is told of them."""

from fractions import Fraction

from delivery.parcel import Parcel
from domain.scoring.rules import EachRule, ManualRule
from handlers.buttons.correction import ProposeCorrection
from handlers.buttons.finding import (
    AskExcuse,
    AskLift,
    AskToDropFinding,
    BookFinding,
    ClearFindingReason,
    DropFinding,
    ListFindings,
    OpenClock,
    OpenFinding,
    OpenFindingDraft,
    PickFinding,
    RestoreFinding,
    SetFindingKind,
    SetFindingLevel,
    SetFindingMonth,
    ShowFindingFiles,
    TakeExcuseBack,
)
from handlers.buttons.review import OpenQueue, ReviewEntry
from handlers.buttons.score import SeeScore
from handlers.screens.drawing import (
    Key,
    deadline_text,
    draw,
    key,
    moment_text,
    month_name,
    paragraphs,
    quotation,
    short,
)
from handlers.screens.reuse import watched_rows, watched_text
from handlers.screens.reviews import with_files
from handlers.screens.scores import kind_text, month_number, rule_title, signed
from locales import Words
from rendering.content import level_name, round_label
from services.views import FindingState
from services.views.findings import (
    ClockCard,
    ClockLine,
    FindingCard,
    FindingDraft,
    FindingLine,
    FindingList,
    FindingNews,
    FindingRule,
    FindingWant,
)

LONGEST_TITLE = 40


@draw.register
def listed(view: FindingList, words: Words) -> Parcel:
    """Draw a month's deductions: what the clock booked, what the office booked."""
    empty = not (view.clock or view.lines)
    text = paragraphs(
        words.html("finding-list-title", month=month_name(words, view.month)),
        words.html("finding-list-empty") if empty else words.html("finding-list-hint"),
    )
    rows: list[tuple[Key, ...]] = [(key(_clock_label(line, words), OpenClock(line.report)),) for line in view.clock]
    rows += [(key(_label(line, words), OpenFinding(line.finding)),) for line in view.lines]
    month = month_number(view.month)
    turning = tuple(
        key(words(label), ListFindings(month, page))
        for label, page in (("button-previous-page", view.page - 1), ("button-next-page", view.page + 1))
        if 0 <= page < view.pages
    )
    others = tuple(
        key(month_name(words, each), ListFindings(month_number(each), 0)) for each in view.months if each != view.month
    )
    rows += [each for each in (turning, others) if each]
    return Parcel(
        text,
        buttons=(*rows, (key(words("button-finding-new"), PickFinding(0)), key(words("button-desk"), OpenQueue()))),
    )


@draw.register
def draft(view: FindingDraft, words: Words) -> Parcel:
    """Draw a deduction being written down."""
    text = paragraphs(
        words.html("finding-draft-title", department=view.department, month=month_name(words, view.month)),
        kind_text(view.rule, view.level, view.points, words),
        words.html("finding-task", task=view.task) if view.task else "",
        quotation(view.reason),
        words.html("claim-files", count=view.files) if view.files else "",
        f"\n{_wanted(view, words)}",
    )
    return Parcel(text, buttons=tuple(_draft_rows(view, words)))


@draw.register
def card(view: FindingCard, words: Words) -> Parcel:
    """Draw a deduction that was booked."""
    lifted = view.state == FindingState.LIFTED
    text = paragraphs(
        words.html("finding-heading", number=str(view.number), department=view.department),
        words.html("finding-month", month=month_name(words, view.month)),
        kind_text(view.rule, view.level, view.points, words),
        words.html("finding-task", task=view.task) if view.task else "",
        quotation(view.reason),
        words.html("claim-files", count=len(view.files)) if view.files else words.html("finding-no-files"),
        words.html(
            "finding-booked-by", name=view.booked_by, moment=moment_text(words, view.booked_at, view.reader.zone)
        )
        if view.booked_at
        else "",
        watched_text(view.watch, view.reader.zone, words),
        words.html("finding-lifted", name=view.lifted_by, reason=view.lift_reason) if lifted else "",
        words.html("finding-frozen", month=month_name(words, view.month)) if view.frozen else "",
        words.html("finding-ask-lift") if view.asking_reason else "",
    )
    parcel = Parcel(text, buttons=tuple(_card_rows(view, words)))
    return with_files(parcel, view.files) if view.show_files else parcel


@draw.register
def clock(view: ClockCard, words: Words) -> Parcel:
    """Draw what the clock booked for a report."""
    line = view.line
    rule = line.rule
    text = paragraphs(
        words.html("finding-clock-heading", department=line.department, round=round_label(line.round, words)),
        kind_text(rule, None, rule.points.get("") if rule else None, words),
        words.html("check-deadline", deadline=deadline_text(words, view.deadline)),
        words.html("receipt-time", moment=moment_text(words, view.submitted_at, view.reader.zone))
        if view.submitted_at
        else words.html("finding-never-sent"),
        words.html("finding-by-clock"),
        words.html("finding-excused", name=view.excused_by, reason=view.reason) if line.excused else "",
        words.html("finding-frozen", month=month_name(words, view.month)) if view.frozen else "",
        words.html("finding-ask-lift") if view.asking_reason else "",
    )
    if view.asking_reason:
        return Parcel(text, buttons=((key(words("button-back"), OpenClock(line.report)),),))
    change = (
        key(words("button-finding-restore"), TakeExcuseBack(line.report))
        if line.excused
        else key(words("button-finding-lift"), AskExcuse(line.report))
    )
    rows = [(change,), *_correcting(view.frozen, words)]
    return Parcel(text, buttons=(*rows, _leaving(words)))


@draw.register
def news(view: FindingNews, words: Words) -> Parcel:
    """Tell a department of a deduction."""
    text = paragraphs(
        words.html(f"finding-news-{view.what}", month=month_name(words, view.month)),
        kind_text(view.rule, view.level, view.points, words),
        words.html("reviewed-reason", reason=view.reason) if view.reason else "",
        words.html("finding-news-hint"),
    )
    see = key(words("button-see-score"), SeeScore(0, 0))
    return Parcel(text, buttons=((see,),))


def _wanted(view: FindingDraft, words: Words) -> str:
    if view.asking_to_drop:
        return words.html("finding-ask-to-drop")
    if view.wants is FindingWant.POINTS and isinstance(view.rule, ManualRule):
        return words.html("finding-wants-points", low=signed(view.rule.low), high=signed(view.rule.high))
    if view.wants is FindingWant.EVIDENCE and isinstance(view.rule, EachRule) and view.rule.evidence:
        return words.html("claim-wants-proof")
    return words.html(f"finding-wants-{view.wants}")


def _draft_rows(view: FindingDraft, words: Words) -> list[tuple[Key, ...]]:
    if view.asking_to_drop:
        keep = key(words("button-clear-no"), OpenFindingDraft(view.finding))
        return [(key(words("button-claim-drop-yes"), DropFinding(view.finding)), keep)]
    leaving = (
        key(words("button-claim-drop"), AskToDropFinding(view.finding)),
        key(words("button-back"), ReviewEntry(view.entry))
        if view.entry
        else key(words("button-findings"), ListFindings(0, 0)),
    )
    again = key(words("button-claim-kind"), SetFindingKind(view.finding, ""))
    if view.rule is None:
        kinds = [(key(_kind_label(rule, words), SetFindingKind(view.finding, rule.id)),) for rule in view.kinds]
        return [*kinds, leaving]
    if view.wants is FindingWant.LEVEL and isinstance(view.rule, EachRule):
        levels = tuple(
            key(f"{level_name(level, words)} {signed(points)}", SetFindingLevel(view.finding, level))
            for level, points in view.rule.points.items()
        )
        return [levels, (again,), leaving]
    return [*_full_rows(view, words, again), leaving]


def _full_rows(view: FindingDraft, words: Words, again: Key) -> list[tuple[Key, ...]]:
    rows: list[tuple[Key, ...]] = []
    asked = isinstance(view.rule, EachRule) and view.rule.evidence
    if view.wants is FindingWant.NOTHING or (view.wants is FindingWant.EVIDENCE and not asked):
        rows.append((key(words("button-finding-book"), BookFinding(view.finding)),))
    changes = [again]
    if view.level:
        changes.append(key(words("button-claim-level"), SetFindingLevel(view.finding, "")))
    if view.reason:
        changes.append(key(words("button-finding-reason"), ClearFindingReason(view.finding)))
    months = tuple(
        key(
            words("button-claim-month", month=month_name(words, each)),
            SetFindingMonth(view.finding, month_number(each)),
        )
        for each in view.months
        if each != view.month
    )
    return [*rows, tuple(changes), *([months] if months else [])]


def _card_rows(view: FindingCard, words: Words) -> list[tuple[Key, ...]]:
    if view.asking_reason:
        return [(key(words("button-back"), OpenFinding(view.finding)),)]
    change = (
        key(words("button-finding-restore"), RestoreFinding(view.finding, view.revision))
        if view.state == FindingState.LIFTED
        else key(words("button-finding-lift"), AskLift(view.finding, view.revision))
    )
    rows: list[tuple[Key, ...]] = [*watched_rows(view.watch, words), (change,), *_correcting(view.frozen, words)]
    if view.files and not view.show_files:
        rows.append((key(words("button-claim-show-files", count=len(view.files)), ShowFindingFiles(view.finding)),))
    if view.entry:
        rows.append((key(words("button-finding-review"), ReviewEntry(view.entry)),))
    return [*rows, _leaving(words)]


def _correcting(frozen: int | None, words: Words) -> list[tuple[Key, ...]]:
    return [(key(words("button-correct-month"), ProposeCorrection(frozen)),)] if frozen else []


def _leaving(words: Words) -> tuple[Key, ...]:
    return key(words("button-findings"), ListFindings(0, 0)), key(words("button-desk"), OpenQueue())


def _kind_label(rule: FindingRule, words: Words) -> str:
    points = sorted(rule.points.values()) if isinstance(rule, EachRule) else [rule.low, rule.high]
    worth = (
        signed(points[0]) if len(points) == 1 else words("points-range", low=signed(points[0]), high=signed(points[-1]))
    )
    return f"{short(rule_title(rule, words), LONGEST_TITLE)} {worth}"


def _clock_label(line: ClockLine, words: Words) -> str:
    title = rule_title(line.rule, words) if line.rule else line.outcome.value
    sign = "☑️" if line.excused else "⏰"
    return short(f"{sign} {line.department} {title} {_points(line.rule.points.get('') if line.rule else None)}")


def _label(line: FindingLine, words: Words) -> str:
    title = rule_title(line.rule, words) if line.rule else ""
    sign = "☑️" if line.lifted else "🔻"
    return short(f"{sign} {line.department} {title} {_points(line.points)}")


def _points(points: Fraction | None) -> str:
    return signed(points) if points is not None else ""
