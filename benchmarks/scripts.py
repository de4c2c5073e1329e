"""The form of four updates, as the people of each bot live it: command, tap, text, confirm."""

from benchmarks.crowd import Screen, Step
from handlers.buttons.packing import unpack
from handlers.buttons.report import AskToClear, CheckReport, GiveAnswer, OpenEntry, OpenReport, SubmitReport
from models.entry import Answer

TEXT = "本月完成选址和可研报告，已进入招标程序。"


def _answer(sheet: Screen) -> str:
    """Answer from the sheet, without a look at the card: a tap on a card's button from further up does the same."""
    entry = next(button for data in sheet.data if isinstance(button := unpack(data), OpenEntry))
    return GiveAnswer(entry.entry, Answer.RESULT).pack()


def _submit(card: Screen) -> str:
    """Submit from the card, without a look at the summary."""
    check = next(button for data in card.data if isinstance(button := unpack(data), CheckReport))
    return SubmitReport(check.report).pack()


def _has(screen: Screen, kind: type[OpenEntry | AskToClear | CheckReport | OpenReport]) -> bool:
    return any(isinstance(unpack(data), kind) for data in screen.data)


OURS = (
    Step(say="/report", seen=lambda screen: _has(screen, OpenEntry)),
    Step(tap=_answer, seen=lambda screen: _has(screen, AskToClear)),
    Step(say=TEXT, seen=lambda screen: _has(screen, CheckReport)),
    Step(tap=_submit, seen=lambda screen: len(screen.data) == 1 and _has(screen, OpenReport)),
)
THEIRS = (
    Step(say="/report", seen=lambda screen: "result" in screen.data),
    Step(tap=lambda _: "result", seen=lambda screen: not screen.data),
    Step(say=TEXT, seen=lambda screen: "submit" in screen.data),
    Step(tap=lambda _: "submit", seen=lambda screen: not screen.data),
)
