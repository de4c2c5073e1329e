"""Gathering: the ledger of tasks, packs of evidence."""

from dataclasses import dataclass

from handlers.buttons.packing import Button


@dataclass(frozen=True, slots=True)
class TakeLedger(Button):
    """Send the ledger of the year."""

    code = "tl"


@dataclass(frozen=True, slots=True)
class TakeDigest(Button):
    """Send the digest of a month."""

    code = "dg"
    month: str


@dataclass(frozen=True, slots=True)
class ChoosePack(Button):
    """Offer what evidence can be packed; 0 stands for all departments."""

    code = "evc"
    department: int


@dataclass(frozen=True, slots=True)
class TakePack(Button):
    """Pack evidence; 0 and an empty month stand for all of them."""

    code = "evp"
    department: int
    task: int
    month: str
