"""Problems and instructions as they are seen: the draft of a problem, the list, the card, who is to have it."""

from collections.abc import Callable

from delivery.parcel import LONGEST_TEXT, Parcel, shown_length
from domain.problems import Lamp
from handlers.buttons.instruction import (
    AskInstructionHolder,
    AssignInstruction,
    ListInstructions,
    OpenInstruction,
    OpenInstructionDraft,
)
from handlers.buttons.packing import Button
from handlers.buttons.problem import (
    AskFeedback,
    AskHolder,
    AskProblemTask,
    AskReopen,
    AskSolution,
    AskToDropProblem,
    AssignProblem,
    CloseProblem,
    DropProblem,
    ListProblems,
    OpenDraft,
    OpenProblem,
    RaiseProblem,
    SendProblem,
    SetDifficulty,
    SetProblemTask,
    ShowProblemFiles,
    TakeProblem,
)
from handlers.screens.drawing import (
    Key,
    deadline_text,
    draw,
    key,
    moment_text,
    paragraphs,
    period_name,
    quotation,
    short,
)
from handlers.screens.fitting import LONGEST_REST, within_a_message
from handlers.screens.instruction_rows import instruction_rows
from handlers.screens.reuse import watched_rows, watched_text
from handlers.screens.reviews import with_files
from locales import Words
from services.views import ProblemKind
from services.views.problems import (
    HistoryLine,
    Holder,
    HolderChoice,
    HolderOption,
    ProblemCard,
    ProblemDraft,
    ProblemLine,
    ProblemList,
    ProblemMay,
    ProblemTasks,
    StepLine,
)
from services.views.readers import Reader

SIGNS = {Lamp.GREEN: "🟢", Lamp.YELLOW: "🟡", Lamp.RED: "🔴", Lamp.CLOSED: "☑️"}
LINE_TEXT = 40
HISTORY_TEXT = 150
HISTORY_NAME = 24
HOLDER_NAME = 40
MOST_HISTORY = 10
MOST_HOLDERS = 6


@draw.register
def draft(view: ProblemDraft, words: Words) -> Parcel:
    """Draw a problem being written down: words first, then what belongs to it."""
    kinds = {"ordinary_days": view.ordinary_days, "hard_months": view.hard_months}
    text = paragraphs(
        words.html("problem-draft-title"),
        quotation(view.text),
        words.html("problem-files", count=view.files) if view.files else "",
        words.html("problem-task", task=view.task) if view.task else "",
        words.html("problem-kind-hard" if view.hard else "problem-kind-ordinary", **kinds),
        f"\n{words.html('problem-ask-to-drop' if view.asking_to_drop else _wanted(view))}",
    )
    if view.asking_to_drop:
        return Parcel(
            text, buttons=((_key(words, "drop-yes", DropProblem(view.problem)), _back_to_draft(view, words)),)
        )
    difficulty = tuple(
        key(
            words("answer-chosen" if bool(hard) == view.hard else "answer-offered", answer=words(message)),
            SetDifficulty(view.problem, hard),
        )
        for hard, message in enumerate(("problem-ordinary", "problem-hard"))
    )
    rows: list[tuple[Key, ...]] = [difficulty, (_key(words, "task", AskProblemTask(view.problem, 0)),)]
    if view.text:
        rows.append((_key(words, "send", SendProblem(view.problem)),))
    if view.text or view.files:
        rows.append((_key(words, "drop", AskToDropProblem(view.problem)),))
    return Parcel(text, buttons=tuple(rows))


@draw.register
def tasks(view: ProblemTasks, words: Words) -> Parcel:
    """Ask which task the problem is about."""
    rows = [(key(short(title), SetProblemTask(view.problem, task)),) for task, title in view.tasks]
    rows.append((_key(words, "no-task", SetProblemTask(view.problem, 0)),))
    turning = _turning(words, view.page, view.pages, lambda page: AskProblemTask(view.problem, page))
    back = key(words("button-back"), OpenDraft(view.problem))
    return Parcel(words.html("problem-which-task"), buttons=(*rows, (*turning, back)))


def lamps_text(words: Words, lamps: tuple[tuple[Lamp, int], ...]) -> str:
    """Count problems by their lamps."""
    return words("list-separator").join(f"{SIGNS[lamp]} {count}" for lamp, count in lamps)


@draw.register
def listed(view: ProblemList, words: Words) -> Parcel:
    """Draw the list with lamps, holders and days."""
    given = view.kind is ProblemKind.INSTRUCTION
    listing, opening = (ListInstructions, OpenInstruction) if given else (ListProblems, OpenProblem)
    head = paragraphs(
        words.html(named(view.kind, "list-closed" if view.closed else "list-open"), group=view.reader.group),
        lamps_text(words, view.lamps),
        "" if view.lines else words.html(named(view.kind, "list-empty")),
    )
    text = within_a_message(head, [f"\n{_line(line, view.kind, words)}" for line in view.lines], "", words)
    rows: list[tuple[Key, ...]] = [(key(_label(line, words), opening(line.problem)),) for line in view.lines]
    turning = _turning(words, view.page, view.pages, lambda page: listing(page, int(view.closed)))
    if turning:
        rows.append(turning)
    if view.draft:
        rows.append((key(words("button-instruction-draft"), OpenInstructionDraft(view.draft)),))
    other = key(words(_other_list(view)), listing(0, int(not view.closed)))
    rows.append((_key(words, "raise", RaiseProblem()), other) if view.may_raise else (other,))
    return Parcel(text, buttons=tuple(rows))


@draw.register
def card(view: ProblemCard, words: Words) -> Parcel:
    """Draw a problem: its clock, who has had it how long, its history."""
    head = paragraphs(
        f"{SIGNS[view.lamp]} {heading(words, view.number, view.department, view.kind)}",
        quotation(view.text),
        words.html("problem-task", task=view.task) if view.task else "",
        words.html("instruction-period", period=period_name(words, view.about_period)) if view.about_period else "",
        words.html("problem-files", count=len(view.files)) if view.files else "",
        watched_text(view.watch, view.reader.zone, words),
        paragraphs(words.html("instruction-answer-given"), quotation(view.answer)) if view.answer else "",
        f"\n{_clock_title(view, words)}",
        *(_step(step, view.reader, words) for step in view.steps),
        f"\n{words.html('problem-holders-title')}",
        *(f"· {holder_text(each, words)}" for each in view.holders[-MOST_HOLDERS:]),
        f"\n{words.html('problem-history-title')}",
    )
    asked = f"\n{words.html(named(view.kind, f'ask-{view.asking}'))}" if view.asking else ""
    text = paragraphs(head, *_told(view, words, room=LONGEST_TEXT - shown_length(paragraphs(head, asked))), asked)
    rows = instruction_rows(view, words) if view.kind is ProblemKind.INSTRUCTION else _rows(view, words)
    parcel = Parcel(text, buttons=tuple(rows))
    return with_files(parcel, view.files) if view.show_files else parcel


@draw.register
def holders(view: HolderChoice, words: Words) -> Parcel:
    """Ask who is to have the problem."""
    rows: list[tuple[Key, ...]] = [
        (key(short(words("problem-holder-option", name=each.name, role=each.role)), _assigning(view, each)),)
        for each in view.options
    ]
    given = view.kind is ProblemKind.INSTRUCTION
    asking, opening = (AskInstructionHolder, OpenInstruction) if given else (AskHolder, OpenProblem)
    turning = _turning(words, view.page, view.pages, lambda page: asking(view.problem, page))
    back = key(words("button-back"), opening(view.problem))
    return Parcel(
        words.html(named(view.kind, "ask-holder"), number=str(view.number)),
        buttons=(*rows, (*turning, back)),
    )


def named(kind: ProblemKind, name: str) -> str:
    """Give the id of words that a problem and an instruction each have of their own."""
    return f"instruction-{name}" if kind is ProblemKind.INSTRUCTION else f"problem-{name}"


def heading(words: Words, number: int, raiser: str, kind: ProblemKind = ProblemKind.PROBLEM) -> str:
    """Write which problem or instruction it is, and whose."""
    return words.html(named(kind, "heading"), number=str(number), department=raiser)


def holder_text(holder: Holder, words: Words) -> str:
    """Write who has a problem, and for how many days."""
    return words.html(
        "problem-holder", name=short(holder.name, HOLDER_NAME) or words("problem-office"), days=holder.days
    )


def _wanted(view: ProblemDraft) -> str:
    return "problem-draft-complete" if view.text else "problem-draft-wants-text"


def _back_to_draft(view: ProblemDraft, words: Words) -> Key:
    return key(words("button-clear-no"), OpenDraft(view.problem))


def _key(words: Words, name: str, button: Button) -> Key:
    return key(words(f"button-problem-{name}"), button)


def _turning(words: Words, page: int, pages: int, button: Callable[[int], Button]) -> tuple[Key, ...]:
    keys = []
    if page:
        keys.append(_key(words, "earlier", button(page - 1)))
    if page + 1 < pages:
        keys.append(_key(words, "later", button(page + 1)))
    return tuple(keys)


def _other_list(view: ProblemList) -> str:
    if view.kind is ProblemKind.INSTRUCTION:
        return "button-instruction-list-open" if view.closed else "button-instruction-list-closed"
    return "button-problem-list-open" if view.closed else "button-problem-list-closed"


def _assigning(view: HolderChoice, option: HolderOption) -> Button:
    if view.kind is ProblemKind.INSTRUCTION:
        return AssignInstruction(view.problem, option.id)
    return AssignProblem(view.problem, option.kind, option.id)


def _line(line: ProblemLine, kind: ProblemKind, words: Words) -> str:
    return paragraphs(
        f"{SIGNS[line.lamp]} {heading(words, line.number, line.department, kind)}",
        quotation(short(line.text, LINE_TEXT)),
        words.html(
            "problem-next", step=words(f"problem-step-{line.step}"), deadline=deadline_text(words, line.deadline)
        )
        if line.step and line.deadline
        else "",
        words.html("problem-held-by", holder=holder_text(line.holder, words)) if line.holder else "",
    )


def _label(line: ProblemLine, words: Words) -> str:
    return short(words("problem-label", sign=SIGNS[line.lamp], number=str(line.number), text=line.text))


def _step(step: StepLine, reader: Reader, words: Words) -> str:
    done = words("problem-done-at", moment=moment_text(words, step.done_at, reader.zone)) if step.done_at else ""
    return words.html(
        "problem-step-line",
        step=words(f"problem-step-{step.step}"),
        deadline=deadline_text(words, step.deadline),
        done=done,
        state=("done-late" if step.late else "done") if step.done_at else ("late" if step.late else "open"),
    )


def _clock_title(view: ProblemCard, words: Words) -> str:
    if view.kind is ProblemKind.INSTRUCTION:
        return words.html("instruction-clock-title")
    kind = words("problem-hard" if view.hard else "problem-ordinary")
    return words.html("problem-clock-title", kind=kind, article=view.article)


def _told(view: ProblemCard, words: Words, *, room: int) -> tuple[str, ...]:
    """Write the history's last lines, as many as there is room for, and how many came before them."""
    lines = [_history(line, view, words) for line in view.history]
    shown: list[str] = []
    while lines and len(shown) < MOST_HISTORY and (room := room - shown_length(lines[-1]) - 1) > LONGEST_REST:
        shown.insert(0, lines.pop())
    more = words.html("problem-history-more", count=len(lines)) if lines else ""
    return (more, *shown)


def _history(line: HistoryLine, view: ProblemCard, words: Words) -> str:
    moment = moment_text(words, line.at, view.reader.zone)
    if line.act == "escalated":
        step, level = words(f"problem-step-{line.step}"), words(f"problem-level-{line.text}")
        return words.html("problem-went-up", moment=moment, step=step, level=level)
    return words.html(
        named(view.kind, f"did-{line.act}"),
        moment=moment,
        name=short(line.name, HISTORY_NAME),
        text=short(line.text, HISTORY_TEXT),
    )


def _rows(view: ProblemCard, words: Words) -> list[tuple[Key, ...]]:
    if view.asking is not None:
        return [(key(words("button-back"), OpenProblem(view.problem)),)]
    rows = watched_rows(view.watch, words)
    if ProblemMay.TAKE in view.may:
        rows.append((_key(words, "take", TakeProblem(view.problem)),))
    if ProblemMay.ANSWER in view.may:
        rows.append((_key(words, "feedback", AskFeedback(view.problem)),))
    if ProblemMay.ASSIGN in view.may:
        rows.append(
            (_key(words, "assign", AskHolder(view.problem, 0)), _key(words, "solved", AskSolution(view.problem)))
        )
    if ProblemMay.CONFIRM in view.may:
        rows.append(
            (
                _key(words, "close", CloseProblem(view.problem, view.revision)),
                _key(words, "reopen", AskReopen(view.problem, view.revision)),
            )
        )
    last = [_key(words, "list", ListProblems(0, 0))]
    if view.files and not view.show_files:
        last.insert(0, key(words("button-problem-files", count=len(view.files)), ShowProblemFiles(view.problem)))
    return [*rows, tuple(last)]
