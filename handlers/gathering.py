"""Gathering: the ledger of tasks as a workbook, evidence as a zip in volumes."""

from dataclasses import replace
from functools import partial

from telegram import Update

from delivery.parcel import Parcel
from delivery.sending import send
from handlers.buttons.gathering import ChoosePack, TakeDigest, TakeLedger, TakePack
from handlers.screens.gathering import file_path, volume_name
from handlers.taps import tap
from handlers.turn import Turn
from services import digests, evidence_packs, task_ledgers
from services.views.gathering import PackOrder


async def ledger(_update: Update, turn: Turn) -> None:
    """Send the ledger of the year."""
    await turn.show(await task_ledgers.book(turn.services, turn.act))


@tap(TakeLedger)
async def take_ledger(turn: Turn, _button: TakeLedger) -> None:
    """Send the ledger of the year."""
    await turn.show(await task_ledgers.book(turn.services, turn.act))


async def digest(_update: Update, turn: Turn) -> None:
    """Send the digest of the latest month."""
    await turn.show(await digests.book(turn.services, turn.act))


@tap(TakeDigest)
async def take_digest(turn: Turn, button: TakeDigest) -> None:
    """Send the digest of a month."""
    await turn.show(await digests.book(turn.services, turn.act, button.month))


async def evidence(_update: Update, turn: Turn) -> None:
    """Offer what evidence can be packed."""
    await turn.show(await evidence_packs.choose(turn.services, turn.act))


@tap(ChoosePack)
async def choose_pack(turn: Turn, button: ChoosePack) -> None:
    """Offer the tasks of a department, or everything."""
    await turn.show(await evidence_packs.choose(turn.services, turn.act, button.department))


@tap(TakePack)
async def take_pack(turn: Turn, button: TakePack) -> None:
    """Pack evidence and send it volume by volume; the message that was tapped says how far it is."""
    order = await evidence_packs.order(
        turn.services, turn.act, department_id=button.department, task_id=button.task, month=button.month
    )
    await turn.show(order)
    for number in range(len(order.volumes)):
        await _send_volume(turn, order, number)
        await turn.show(replace(order, sent=number + 1))


async def _send_volume(turn: Turn, order: PackOrder, number: int) -> None:
    path_of = partial(file_path, turn.words(order))
    content = await evidence_packs.volume(turn.services, order, number, path_of)
    await send(turn.bot, turn.act.chat_id, Parcel(documents=((volume_name(order, number), content),)))
