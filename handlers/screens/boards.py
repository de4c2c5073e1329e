"""First screens of the office and the leaders."""

from zoneinfo import ZoneInfo

from delivery.parcel import Parcel
from handlers.buttons.bulletin import LatestBulletin, PreviewBulletin
from handlers.buttons.claim import NextClaim
from handlers.buttons.finding import ListFindings
from handlers.buttons.gathering import ChoosePack, TakeLedger
from handlers.buttons.instruction import ListInstructions
from handlers.buttons.objection import SeeObjection
from handlers.buttons.people import OpenCalls, OpenDeputyRequest, OpenPeople
from handlers.buttons.problem import ListProblems
from handlers.buttons.review import OpenQueue
from handlers.buttons.rounds import OpenRounds
from handlers.buttons.score import PickScore
from handlers.buttons.task import ListTasks
from handlers.buttons.trails import SeeTrail
from handlers.screens.drawing import Key, day_name, deadline_text, draw, key, paragraphs, period_name, short
from handlers.screens.fitting import few, names_text, within_a_message
from handlers.screens.problems import lamps_text
from handlers.screens.queues import queue_rows
from handlers.screens.round_lines import extended_text, line_text, round_key
from locales import Words
from rendering.round_words import round_name
from services.views.notices import LeaderHome
from services.views.reviewing import Desk
from services.views.trails import TrailOf


@draw.register
def desk(view: Desk, words: Words) -> Parcel:
    """Draw what waits for the office, and the round at a glance."""
    head = paragraphs(
        words.html("desk-title", group=view.reader.group),
        words.html(f"notice-{view.notice}") if view.notice else "",
        words.html("desk-calls", count=view.calls) if view.calls else "",
        words.html("desk-waiting", count=len(view.queue)) if view.queue else words.html("desk-nothing-waits"),
        words.html("desk-waiting-tasks", count=len(view.tasks)) if view.tasks else "",
        words.html("desk-again", count=_again(view)) if _again(view) else "",
        words.html("desk-claims", count=view.claims) if view.claims else "",
        words.html("desk-objections", count=len(view.objections)) if view.objections else "",
        "",
        *_round(view, words),
    )
    tail = paragraphs(
        words.html("desk-problems", counts=lamps_text(words, view.lamps)) if view.lamps else "",
        words.html("desk-instructions", counts=lamps_text(words, view.instructions)) if view.instructions else "",
        _ahead(view, words),
        words.html("desk-channel", channel=view.channel) if view.channel else words.html("desk-no-channel"),
    )
    text = within_a_message(head, [line_text(each, words) for each in view.adhoc], tail, words)
    rows: list[tuple[Key, ...]] = queue_rows(words, view)
    if view.calls:
        rows.append((key(words("button-calls", count=view.calls), OpenCalls()),))
    rows += few(
        [
            (key(short(words("button-nomination", department=department)), OpenDeputyRequest(nomination)),)
            for nomination, department in view.nominations
        ]
    )
    rows += few(
        [
            (key(words("button-preview-of", period=period_name(words, period)), PreviewBulletin(bulletin)),)
            for bulletin, period in view.unpublished
        ]
    )
    rows += few(
        [
            (key(short(words("button-objection-of", department=department)), SeeObjection(objection)),)
            for objection, department in view.objections
        ]
    )
    if view.claims:
        rows.append((key(words("button-claims-waiting", count=view.claims), NextClaim()),))
    rows += few([round_key(each, words) for each in view.adhoc])
    rows.append((key(words("button-findings"), ListFindings(0, 0)), key(words("button-scores"), PickScore(0))))
    rows.append((key(words("button-rounds"), OpenRounds()), key(words("button-people"), OpenPeople(0))))
    rows += _cases(view, words)
    rows.append(
        (
            key(words("button-tasks"), ListTasks(0, 0)),
            key(words("button-ledger"), TakeLedger()),
            key(words("button-evidence"), ChoosePack(0)),
            key(words("button-trail"), SeeTrail(TrailOf.ALL, 0, 0)),
        )
    )
    rows.append((key(words("button-refresh"), OpenQueue()), key(words("button-latest-bulletin"), LatestBulletin())))
    return Parcel(text, buttons=tuple(rows))


@draw.register
def leader(view: LeaderHome, words: Words) -> Parcel:
    """Draw what a leader sees first."""
    text = paragraphs(
        words.html("leader-title", group=view.reader.group),
        words.html("leader-latest", period=period_name(words, view.published))
        if view.published
        else words.html("leader-none-yet"),
    )
    rows: list[tuple[Key, ...]] = [(key(words("button-latest-bulletin"), LatestBulletin()),)] if view.published else []
    rows.append((key(words("button-tasks"), ListTasks(0, 0)), key(words("button-scores"), PickScore(0))))
    rows.append((key(words("button-problems"), ListProblems(0, 0)), key(words("button-ledger"), TakeLedger())))
    given = key(words("button-instructions"), ListInstructions(0, 0))
    rows.append((given, key(words("button-evidence"), ChoosePack(0))))
    return Parcel(text, buttons=tuple(rows))


def _cases(view: Desk, words: Words) -> list[tuple[Key, ...]]:
    """Offer the problems and the instructions, where there are any."""
    row = [key(words("button-problems"), ListProblems(0, 0))] if view.lamps else []
    if view.instructions:
        row.append(key(words("button-instructions"), ListInstructions(0, 0)))
    return [tuple(row)] if row else []


def _again(view: Desk) -> int:
    return sum(line.again for line in view.queue)


def _ahead(view: Desk, words: Words) -> str:
    """List the next dates on one line, and say when there will be none for want of tasks."""
    zone = ZoneInfo(view.reader.zone)
    listed = [
        words("desk-date", day=day_name(words, day.month, day.day), what=words(f"calendar-entry-{entry.occasion}"))
        for entry in view.ahead
        for day in [entry.day(zone)]
    ]
    return paragraphs(
        words.html("desk-ahead", dates=words("list-separator").join(listed)) if listed else "",
        words.html("desk-no-plan", year=str(view.planless)) if view.planless else "",
    )


def _round(view: Desk, words: Words) -> list[str]:
    if view.round is None or view.deadline is None:
        return [words.html("desk-no-round")]
    missing = "desk-missing" if view.overdue else "desk-owing"
    lists = (
        ("desk-reported", view.reported),
        ("desk-zero", view.nothing),
        ("desk-late", view.late),
        (missing, view.missing),
        ("desk-without-liaison", view.without_liaison),
    )
    return [
        words.html("desk-round", round=round_name(words, view.round), deadline=deadline_text(words, view.deadline)),
        *(words.html(message, count=len(names), names=names_text(words, names)) for message, names in lists if names),
        extended_text(words, view.extended),
    ]
