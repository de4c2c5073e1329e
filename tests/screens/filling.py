"""Views filled to the brim: every list as long as it gets, every name and text as long as the product lets it be."""

import dataclasses
import types
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any, Union, get_args, get_origin, get_type_hints

from domain.calendar import Month
from domain.plan.entries import LONGEST_NAME, LONGEST_PLAN_TITLE, LONGEST_TITLE, LONGEST_UNIT
from domain.scoring.toml_table import LONGEST_TEXT as LONGEST_OF_RULES
from services import (
    calendars,
    claim_desk,
    claims,
    entry_words,
    finding_views,
    findings,
    groups,
    letterheads,
    notice_records,
    objections,
    plan_drafts,
    plan_requests,
    problem_cards,
    problem_cases,
    return_reasons,
    reviews,
    round_decisions,
    round_drafts,
    sent_files,
    staffing,
    trails,
    workday_edits,
)

MOMENT = datetime(2023, 12, 31, 15, 59, tzinfo=UTC)
TASKS = 99
PERSON = 64 + 1 + 64
"""First and last name of an account (Bot API, User; Telegram takes 64 characters of each)."""
CHANNEL = 128
FILE_NAME = 255
SHORT = 20
"""Numbers, kinds and marks that the product makes itself."""
LENGTHS = {
    "text": entry_words.LONGEST_TEXT,
    "reason": max(reviews.LONGEST_REASON, findings.LONGEST_REASON, claim_desk.LONGEST_REASON),
    "ended_reason": round_decisions.LONGEST_REASON,
    "lift_reason": findings.LONGEST_REASON,
    "title": LONGEST_TITLE,
    "task": LONGEST_TITLE,
    "section": LONGEST_TITLE,
    "department": LONGEST_NAME,
    "departments": LONGEST_NAME,
    "reported": LONGEST_NAME,
    "nothing": LONGEST_NAME,
    "late": LONGEST_NAME,
    "missing": LONGEST_NAME,
    "without_liaison": LONGEST_NAME,
    "nominations": LONGEST_NAME,
    "objections": LONGEST_NAME,
    "extended": LONGEST_NAME,
    "options": LONGEST_TITLE,
    "tasks": LONGEST_TITLE,
    "unit": LONGEST_UNIT,
    "group": groups.LONGEST_NAME,
    "name": PERSON,
    "article": LONGEST_OF_RULES,
    "what": claims.LONGEST_WHAT,
    "by_whom": claims.LONGEST_BY,
    "ask": round_drafts.LONGEST_ASK,
    "channel": CHANNEL,
    "answer": objections.LONGEST,
    "words": problem_cases.LONGEST_WORDS,
    "chosen": letterheads.LONGEST,
    **dict.fromkeys(("person", "liaison", "deputy", "waiting", "blocked", "office", "leaders", "before"), PERSON),
    **dict.fromkeys(("by", "booked_by", "lifted_by", "decided_by", "done_by", "found_by", "excused_by"), PERSON),
}
"""Longest texts by the name of their field."""
OWN_LENGTHS = {
    ("Difference", "name"): LONGEST_NAME,
    ("DepartmentNotices", "name"): LONGEST_NAME,
    ("DepartmentRecord", "name"): LONGEST_NAME,
    ("DepartmentSeats", "name"): LONGEST_NAME,
    ("SeatOption", "name"): groups.LONGEST_NAME,
    ("ScopeOption", "name"): LONGEST_TITLE,
    ("Target", "name"): LONGEST_NAME,
    ("Target", "before"): SHORT,
    ("Attention", "name"): LONGEST_NAME,
    ("ShownFile", "name"): FILE_NAME,
    ("PlanDraftScreen", "name"): FILE_NAME,
    ("PlanReading", "name"): FILE_NAME,
    ("FileRefused", "name"): FILE_NAME,
    ("PackOrder", "name"): LONGEST_NAME + LONGEST_TITLE,
    ("RoundName", "title"): round_drafts.LONGEST_TITLE,
    ("RoundDraftCard", "title"): round_drafts.LONGEST_TITLE,
    ("PlanAdopted", "title"): LONGEST_PLAN_TITLE,
    ("ChannelBound", "title"): CHANNEL,
    ("ReasonLine", "text"): return_reasons.LONGEST,
    ("OwnDay", "reason"): workday_edits.LONGEST_REASON,
    ("ExtensionLine", "reason"): round_decisions.LONGEST_REASON,
    ("CalendarEntry", "reason"): calendars.LONGEST_REASON,
    ("ProblemDraft", "text"): problem_cases.LONGEST_PROBLEM,
    ("ProblemCard", "text"): problem_cases.LONGEST_PROBLEM,
    ("ProblemLine", "text"): problem_cases.LONGEST_PROBLEM,
    ("ProblemNews", "text"): problem_cases.LONGEST_PROBLEM,
    ("ProblemReminder", "text"): problem_cases.LONGEST_PROBLEM,
    ("HistoryLine", "text"): problem_cases.LONGEST_WORDS,
    ("ObjectionCard", "text"): objections.LONGEST,
    ("PlanRequestCard", "text"): plan_requests.LONGEST,
    ("PlanRequestCard", "answer"): plan_requests.LONGEST,
    ("PlanRequestAsk", "text"): plan_requests.LONGEST,
    ("PublicationProposed", "by"): PERSON,
}
OWN_SIGNS = frozenset(
    {"text", "reason", "name", "what", "by_whom", "ask", "answer", "words", "channel", "ended_reason", "lift_reason"}
    | {field for field, length in LENGTHS.items() if length == PERSON}
)
"""Fields people write themselves, with whatever signs they like: & is the longest once it is escaped."""
LISTED = {
    "owed": TASKS,
    "targets": 6,
    "files": sent_files.MOST_FILES,
    "pieces": 9,
    "levels": 6,
    "months": 2,
    "seats": 12,
}
OWN_LISTS = {
    ("ReportSheet", "lines"): TASKS,
    ("TaskPage", "months"): 12,
    ("TaskPage", "parts"): 9,
    ("TaskPart", "months"): 12,
    ("LedgerEntry", "values"): 6,
    ("ReasonList", "reasons"): return_reasons.MOST,
    ("ReviewCard", "reasons"): return_reasons.MOST,
    ("Digest", "problems"): 9,
    ("Digest", "needs"): 9,
    ("PeopleBoard", "lines"): staffing.PAGE,
    ("ProblemList", "lines"): problem_cards.PAGE,
    ("ProblemTasks", "tasks"): problem_cards.PAGE,
    ("HolderChoice", "options"): problem_cards.PAGE,
    ("ClaimList", "lines"): problem_cards.PAGE,
    ("NoticesOverview", "departments"): notice_records.PAGE,
    ("DepartmentRecord", "records"): notice_records.PAGE,
    ("FindingList", "clock"): finding_views.PAGE,
    ("FindingList", "lines"): 0,
    ("PlanChanges", "changes"): plan_drafts.PAGE,
    ("TrailPage", "lines"): trails.PAGE,
    ("WorkdaysScreen", "holidays"): 8,
    ("HolidayLine", "work"): 4,
    ("Reminded", "delivered"): 9,
    ("DepartmentPick", "options"): 24,
    ("DepartmentChoice", "rows"): 24,
    ("PlanDoubtCard", "keys"): 4,
    ("Desk", "ahead"): 4,
    ("Desk", "lamps"): 4,
    ("ProblemCard", "steps"): 4,
    ("LedgerDepartment", "tasks"): 2,
    ("TaskLedger", "departments"): 2,
    ("MonthCalendar", "weeks"): 6,
    ("MonthCalendar", "entries"): 24,
    ("CalendarDay", "entries"): 3,
    ("DigestHead", "items"): 2,
    ("Digest", "completed"): 9,
    ("Digest", "highlights"): 9,
    ("Digest", "issues"): 9,
    ("DigestFile", "others"): 12,
    ("NoticeLedger", "records"): 9,
    ("TrailLedger", "lines"): 9,
    ("MonthlyBulletin", "sheets"): 1,  # no message lists them, and the mark on a button is made of them all
    ("Sheet", "lines"): 12,
    ("Line", "items"): TASKS,
    ("Item", "evidence"): sent_files.MOST_FILES,
}
"""Lists that the use case pages, or that have an end of their own."""
MANY = 99
NAMED = {"zone": "Asia/Shanghai", "notice": "", "due": "2023-12-31", "language": "zh-CN", "period": "2023-12"}
PLAIN: Mapping[type, Any] = {
    int: 99,
    bool: True,
    float: 9.5,
    datetime: MOMENT,
    date: date(2023, 12, 31),
    Fraction: Fraction(920, 9),
    Decimal: Decimal("102.22"),
    Month: Month(2023, 12),
    bytes: b"",
}
Chosen = Mapping[tuple[str, str], Any]


def filled(kind: Any, name: str = "", chosen: Chosen | None = None, owner: str = "") -> Any:
    """Make a value of a type, as large as it gets; `chosen` says what a field of a class holds instead."""
    if name in NAMED:
        return NAMED[name]
    if kind in PLAIN:
        return PLAIN[kind]
    if kind is str:
        length = OWN_LENGTHS.get((owner, name), LENGTHS.get(name, SHORT))
        return ("&" if name in OWN_SIGNS else "甲") * length
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind))
    if dataclasses.is_dataclass(kind):
        return _value(kind, chosen or {})
    return _composed(kind, name, chosen, owner)


def _composed(kind: Any, name: str, chosen: Chosen | None, owner: str) -> Any:
    origin, parts = get_origin(kind), get_args(kind)
    if origin in {Union, types.UnionType}:
        return filled(next(each for each in parts if each is not type(None)), name, chosen, owner)
    if origin is tuple and parts[-1] is Ellipsis:
        many = OWN_LISTS.get((owner, name), LISTED.get(name, MANY))
        return (filled(parts[0], name, chosen, owner),) * many
    if origin is tuple:
        return tuple(filled(each, name, chosen, owner) for each in parts)
    if origin is Mapping and parts[1] is str:
        return dict.fromkeys(("zh", "en"), "甲" * LONGEST_OF_RULES)
    if origin is Mapping:
        return {"甲" * 9 + str(level): filled(parts[1], name, chosen, owner) for level in range(4)}
    if origin is frozenset:
        return frozenset(parts[0])
    raise TypeError(f"{owner}.{name}: {kind}")


def _value(kind: Any, chosen: Chosen) -> Any:
    hints = get_type_hints(kind)
    values = {
        field.name: chosen[kind.__name__, field.name]
        if (kind.__name__, field.name) in chosen
        else filled(hints[field.name], field.name, chosen, kind.__name__)
        for field in dataclasses.fields(kind)
        if field.init
    }
    return kind(**values)
