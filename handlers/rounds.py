"""The office's rounds: put an ad-hoc one together and open it, extend, close or withdraw one that is open."""

from telegram import Update

from handlers.buttons.rounds import (
    AskClose,
    AskEvidence,
    AskExtension,
    AskQuestion,
    AskWithdrawal,
    BeginRound,
    ChooseExtended,
    ChoosePart,
    ChooseScope,
    CloseRound,
    DropRound,
    LaunchRound,
    OpenRound,
    OpenRoundDraft,
    OpenRounds,
)
from handlers.taps import tap
from handlers.turn import Turn
from services import round_cards, round_decisions, round_drafts


async def rounds(_update: Update, turn: Turn) -> None:
    """Show the rounds in hand."""
    await turn.show(await round_cards.show(turn.services, turn.act))


@tap(OpenRounds)
async def open_rounds(turn: Turn, _button: OpenRounds) -> None:
    """Go back to the rounds in hand."""
    await turn.show(await round_cards.show(turn.services, turn.act))


@tap(OpenRound)
async def open_round(turn: Turn, button: OpenRound) -> None:
    """Show one round."""
    await turn.show(await round_cards.open_round(turn.services, turn.act, button.dispatch))


@tap(BeginRound)
async def begin(turn: Turn, _button: BeginRound) -> None:
    """Put an ad-hoc round together."""
    await turn.show(await round_drafts.begin(turn.services, turn.act))


@tap(OpenRoundDraft)
async def open_draft(turn: Turn, button: OpenRoundDraft) -> None:
    """Go back to the draft, or ask again for its words or its deadline."""
    await turn.show(await round_drafts.open_draft(turn.services, turn.act, button.draft, button.asking))


@tap(ChooseScope)
async def choose_scope(turn: Turn, button: ChooseScope) -> None:
    """Say whom and what the round asks."""
    await turn.show(await round_drafts.choose_scope(turn.services, turn.act, button.draft, button.scope))


@tap(ChoosePart)
async def choose_part(turn: Turn, button: ChoosePart) -> None:
    """Choose a section, a kind of tasks or a department."""
    await turn.show(await round_drafts.choose_part(turn.services, turn.act, button.draft, button.scope, button.part))


@tap(AskEvidence)
async def ask_evidence(turn: Turn, button: AskEvidence) -> None:
    """Ask for evidence, or do not."""
    asked = bool(button.asked)
    await turn.show(await round_drafts.ask_evidence(turn.services, turn.act, button.draft, asked=asked))


@tap(AskQuestion)
async def ask_question(turn: Turn, button: AskQuestion) -> None:
    """Ask a question in words, or ask for the progress of tasks."""
    question = bool(button.question)
    await turn.show(await round_drafts.ask_question(turn.services, turn.act, button.draft, question=question))


@tap(LaunchRound)
async def launch(turn: Turn, button: LaunchRound) -> None:
    """Open the round."""
    await turn.show(await round_drafts.launch(turn.services, turn.act, button.draft))
    turn.kit.sender.nudge()


@tap(DropRound)
async def drop(turn: Turn, button: DropRound) -> None:
    """Give the draft up."""
    await turn.show(await round_drafts.drop(turn.services, turn.act, button.draft))


@tap(ChooseExtended)
async def choose_extended(turn: Turn, button: ChooseExtended) -> None:
    """Show which departments can be given a later deadline."""
    await turn.show(await round_decisions.choose_department(turn.services, turn.act, button.dispatch))


@tap(AskExtension)
async def ask_extension(turn: Turn, button: AskExtension) -> None:
    """Ask until when, and why."""
    department = button.department or None
    await turn.show(await round_decisions.ask_extension(turn.services, turn.act, button.dispatch, department))


@tap(AskClose)
async def ask_close(turn: Turn, button: AskClose) -> None:
    """Ask before a round is closed early."""
    await turn.show(await round_decisions.ask_close(turn.services, turn.act, button.dispatch))


@tap(CloseRound)
async def close(turn: Turn, button: CloseRound) -> None:
    """Close a round early."""
    await turn.show(await round_decisions.close(turn.services, turn.act, button.dispatch))
    turn.kit.sender.nudge()


@tap(AskWithdrawal)
async def ask_withdrawal(turn: Turn, button: AskWithdrawal) -> None:
    """Ask why a round is withdrawn."""
    await turn.show(await round_decisions.ask_withdrawal(turn.services, turn.act, button.dispatch))
