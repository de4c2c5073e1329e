"""Problems: a department raises and closes them, the office takes them up, gives feedback, assigns and solves."""

from telegram import Update

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
    RaiseProblemOf,
    SendProblem,
    SetDifficulty,
    SetProblemTask,
    ShowProblemFiles,
    TakeProblem,
)
from handlers.taps import tap
from handlers.turn import Turn
from services import problem_cards, problem_desk, problems


async def begin(_update: Update, turn: Turn) -> None:
    """Write down a problem."""
    await turn.show(await problems.begin(turn.services, turn.act))


async def listed(_update: Update, turn: Turn) -> None:
    """Show the problems the person may see."""
    await turn.show(await problem_cards.open_list(turn.services, turn.act))


@tap(RaiseProblem)
async def raise_problem(turn: Turn, _button: RaiseProblem) -> None:
    """Write down a problem."""
    await turn.show(await problems.begin(turn.services, turn.act))


@tap(RaiseProblemOf)
async def raise_problem_of(turn: Turn, button: RaiseProblemOf) -> None:
    """Write down a problem about the task of an entry."""
    await turn.show(await problems.begin(turn.services, turn.act, button.entry))


@tap(OpenDraft)
async def open_draft(turn: Turn, button: OpenDraft) -> None:
    """Go back to the problem being written down."""
    await turn.show(await problems.open_draft(turn.services, turn.act, button.problem))


@tap(SetDifficulty)
async def set_difficulty(turn: Turn, button: SetDifficulty) -> None:
    """Say whether the problem is ordinary or hard."""
    await turn.show(await problems.set_difficulty(turn.services, turn.act, button.problem, hard=bool(button.hard)))


@tap(AskProblemTask)
async def ask_task(turn: Turn, button: AskProblemTask) -> None:
    """Ask which task the problem is about."""
    await turn.show(await problems.ask_task(turn.services, turn.act, button.problem, button.page))


@tap(SetProblemTask)
async def set_task(turn: Turn, button: SetProblemTask) -> None:
    """Say which task the problem is about."""
    await turn.show(await problems.set_task(turn.services, turn.act, button.problem, button.task))


@tap(SendProblem)
async def send(turn: Turn, button: SendProblem) -> None:
    """Raise the problem."""
    await turn.show(await problems.send(turn.services, turn.act, button.problem))
    turn.kit.sender.nudge()


@tap(AskToDropProblem)
async def ask_to_drop(turn: Turn, button: AskToDropProblem) -> None:
    """Ask before the draft is given up."""
    await turn.show(await problems.ask_to_drop(turn.services, turn.act, button.problem))


@tap(DropProblem)
async def drop(turn: Turn, button: DropProblem) -> None:
    """Give up the draft."""
    await turn.show(await problems.drop(turn.services, turn.act, button.problem))


@tap(ListProblems)
async def list_problems(turn: Turn, button: ListProblems) -> None:
    """Show a page of the list."""
    page, closed = button.page, bool(button.closed)
    await turn.show(await problem_cards.open_list(turn.services, turn.act, page=page, closed=closed))


@tap(OpenProblem)
async def open_problem(turn: Turn, button: OpenProblem) -> None:
    """Show a problem's card."""
    await turn.show(await problem_cards.open_card(turn.services, turn.act, button.problem))


@tap(ShowProblemFiles)
async def show_files(turn: Turn, button: ShowProblemFiles) -> None:
    """Show a problem's card with its files."""
    await turn.show(await problem_cards.open_card(turn.services, turn.act, button.problem, show_files=True))


@tap(TakeProblem)
async def take(turn: Turn, button: TakeProblem) -> None:
    """Take a problem up."""
    await turn.show(await problem_desk.take_up(turn.services, turn.act, button.problem))
    turn.kit.sender.nudge()


@tap(AskFeedback)
async def ask_feedback(turn: Turn, button: AskFeedback) -> None:
    """Ask for the words of a feedback."""
    await turn.show(await problem_desk.ask_feedback(turn.services, turn.act, button.problem))


@tap(AskHolder)
async def ask_holder(turn: Turn, button: AskHolder) -> None:
    """Ask who is to have the problem."""
    await turn.show(await problem_desk.ask_holder(turn.services, turn.act, button.problem, button.page))


@tap(AssignProblem)
async def assign(turn: Turn, button: AssignProblem) -> None:
    """Give the problem to a holder."""
    await turn.show(await problem_desk.assign(turn.services, turn.act, button.problem, button.kind, button.holder))
    turn.kit.sender.nudge()


@tap(AskSolution)
async def ask_solution(turn: Turn, button: AskSolution) -> None:
    """Ask for the words that mark the problem as solved."""
    await turn.show(await problem_desk.ask_solution(turn.services, turn.act, button.problem))


@tap(CloseProblem)
async def close(turn: Turn, button: CloseProblem) -> None:
    """Confirm that the problem is solved."""
    await turn.show(await problems.close(turn.services, turn.act, button.problem, button.revision))
    turn.kit.sender.nudge()


@tap(AskReopen)
async def ask_reopen(turn: Turn, button: AskReopen) -> None:
    """Ask what is not solved."""
    await turn.show(await problems.ask_why_reopened(turn.services, turn.act, button.problem, button.revision))
