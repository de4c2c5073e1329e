"""One update's turn: who did what and when, and how the answer gets into the chat."""

import asyncio
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Self

from telegram import CallbackQuery, Message, Update
from telegram.constants import ChatType
from telegram.error import BadRequest, TelegramError
from telegram.ext import Application, CallbackContext, ExtBot

from delivery.inbox import Inbox
from delivery.order import ChatOrder
from delivery.outbox import Sender
from delivery.parcel import Parcel
from delivery.screens import answer_tap, is_unknown_file, show, take_buttons_off
from delivery.sending import Arrived
from domain.acts import Account, Act
from domain.floods import Floods
from handlers.buttons.packing import Button, unpack
from handlers.screens import drawn
from locales import Words, nearest, words_for
from services import previews, screens_shown
from services.base import Services
from services.views import View
from services.views.notices import Stranger

ALBUM_PAUSE = 0.4
"""Seconds to wait for the rest of an album, whose parts come as updates of their own."""


@dataclass(slots=True)
class Kit:
    """What handlers work with, put together by the composition root."""

    services: Services
    order: ChatOrder
    now: Callable[[], datetime]
    inbox: Inbox = field(init=False)
    sender: Sender = field(init=False)
    fetch_evidence: Callable[[], None] = field(init=False)
    # The message that shows each chat's screen: lost at a restart, when old buttons merely stay visible.
    screens: dict[int, int] = field(default_factory=dict)
    floods: Floods = field(default_factory=Floods)
    keys: dict[int, list[tuple[str, str]]] = field(default_factory=dict)
    # The buttons of each chat's last notice, and those listed by number: of the screen, then of the notice.
    noticed: dict[int, list[tuple[str, str]]] = field(default_factory=dict)
    listed: dict[int, list[tuple[str, str]]] = field(default_factory=dict)


class Turn(CallbackContext[ExtBot[Any], dict[Any, Any], dict[Any, Any], Kit]):
    """The context of one update."""

    incoming: Update
    pressed = False
    """Whether a button was chosen by its number."""
    group: int | None = None
    """The group that button speaks of, where it stands under a notice."""

    @classmethod
    def from_update(cls, update: object, application: "Application[Any, Self, Any, Any, Any, Any]") -> Self:
        """Remember the update beside what PTB keeps."""
        turn = super().from_update(update, application)
        if isinstance(update, Update):
            turn.incoming = update
        return turn

    @property
    def kit(self) -> Kit:
        """What handlers work with."""
        return self.bot_data

    @property
    def services(self) -> Services:
        """What use cases work with."""
        return self.kit.services

    @property
    def act(self) -> Act:
        """Who did this, and when they did it."""
        user = self.incoming.effective_user
        if user is None or self.incoming.effective_chat is None:
            raise LookupError("an update without a person has no act")
        query, message = self.incoming.callback_query, self.incoming.effective_message
        return Act(
            by=Account(user.id, user.full_name, user.username, user.language_code),
            at=self.kit.inbox.sent_at(self.incoming),
            chat_id=self.incoming.effective_chat.id,
            update_id=self.incoming.update_id,
            group_id=(split(query.data or "")[0] if query else self.group) or None,
            message_id=message.message_id if message and query is None else None,
        )

    @property
    def is_private(self) -> bool:
        """Whether this happens between one person and the bot, where their screens may be shown."""
        chat = self.incoming.effective_chat
        return chat is not None and chat.type == ChatType.PRIVATE

    @property
    def message(self) -> Message:
        """The message of an update that has one."""
        if self.incoming.message is None:
            raise LookupError("this update has no message")
        return self.incoming.message

    @property
    def button(self) -> Button | None:
        """The button that was tapped; None for anything we did not write."""
        query = self.incoming.callback_query
        return unpack(split(query.data or "")[1]) if query else None

    @property
    def invite_link(self) -> str:
        """What an invite's code follows in an address (Bot API, deep linking)."""
        return f"https://t.me/{self.bot.username}?start="

    def words(self, view: View) -> Words:
        """Give the words of the reader of a view."""
        return words_for(language_of(view))

    @property
    def keys(self) -> list[tuple[str, str]]:
        """The buttons that have numbers: as they were listed last, else of the screen; none after a restart."""
        return self.kit.listed.get(self.act.chat_id) or self.kit.keys.get(self.act.chat_id, [])

    @keys.setter
    def keys(self, pairs: list[tuple[str, str]]) -> None:
        self.kit.keys[self.act.chat_id] = pairs
        self.kit.listed.pop(self.act.chat_id, None)

    async def show(self, view: View) -> None:
        """Show a screen: in place of the one whose button was tapped, else below."""
        query = self.incoming.callback_query
        if query is None:
            await self._show_below(view)
            return
        is_below, _ = split(query.data or "")
        tapped = query.message.message_id if query.message else None
        chat_id = self.act.chat_id
        # The tap is answered at once: a bulletin takes a moment to draw, and Telegram shows the button as waiting.
        answering = asyncio.create_task(self._answer(query))
        try:
            shown = await self._put(view, edit=None if is_below is not None else tapped)
        finally:
            await answering
        await screens_shown.keep(self.services, view, chat_id, shown.messages)
        await self._retire(chat_id, shown.main, keep=tapped if is_below is not None else None)

    async def show_soon(self, view: View) -> None:
        """Show a screen unless more is on its way: the parts of an album, or messages sent in a row, get one answer."""
        if await self.kit.order.more_is_coming(self.incoming):
            return
        if self.message.media_group_id:
            await asyncio.sleep(ALBUM_PAUSE)
            if await self.kit.order.more_is_coming(self.incoming):
                return
        await self._show_below(view)

    async def alert(self, text: str) -> None:
        """Say something that changes no screen: over the chat after a tap, as a message otherwise."""
        query = self.incoming.callback_query
        if query is not None:
            await self._answer(query, text[:200], alert=True)
        else:
            await self.bot.send_message(self.act.chat_id, text)

    async def _show_below(self, view: View) -> None:
        chat_id = self.act.chat_id
        shown = await self._put(view)
        await screens_shown.keep(self.services, view, chat_id, shown.messages)
        await self._retire(chat_id, shown.main)

    async def _put(self, view: View, *, edit: int | None = None) -> Arrived:
        """Show a view; its files as bytes where Telegram does not know them by their ids any more."""
        try:
            return await show(self.bot, self.act.chat_id, await self._drawn(view), edit=edit)
        except BadRequest as error:
            if not is_unknown_file(error):
                raise
        view = await previews.originals(self.services, view)
        return await show(self.bot, self.act.chat_id, await self._drawn(view), edit=edit)

    async def _drawn(self, view: View) -> Parcel:
        parcel = await drawn(await previews.loaded(self.services, view), self.words(view))
        self.keys = [pair for row in parcel.buttons for pair in row]
        return parcel

    async def _retire(self, chat_id: int, shown: int, *, keep: int | None = None) -> None:
        """Take the buttons off the screen before, so that only the newest one can be tapped."""
        before = self.kit.screens.get(chat_id)
        self.kit.screens[chat_id] = shown
        if before is not None and before not in {shown, keep}:
            with suppress(TelegramError):
                await take_buttons_off(self.bot, chat_id, before)

    async def _answer(self, query: CallbackQuery, text: str = "", *, alert: bool = False) -> None:
        # An answer that comes too late for Telegram is no loss: the screen itself says what happened.
        with suppress(TelegramError):
            await answer_tap(self.bot, query.id, text, alert=alert)


_BELOW = re.compile(r"\+(?:(\d{1,9})\.)?", re.ASCII)


def below(data: str, group_id: int) -> str:
    """Make the data of a button under a notice: the notice stays, the screen comes below it, in the notice's group."""
    return f"+{group_id}.{data}"


def split(data: str) -> tuple[int | None, str]:
    """Split a button's data: the group when it stands under a notice (0 when it does not say), and what it means."""
    found = _BELOW.match(data)
    return (None, data) if found is None else (int(found[1] or 0), data[found.end() :])


def language_of(view: View) -> str:
    """Give the language a view is read in."""
    if isinstance(view, Stranger):
        return nearest(view.language)
    return getattr(view, "language", "") or view.reader.language  # type: ignore[union-attr]
