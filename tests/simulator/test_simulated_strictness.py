"""Where Telegram refuses, the simulator refuses, in the same words."""

from typing import Any

import aiohttp
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Message, MessageEntity, ReplyParameters
from telegram.error import BadRequest, Forbidden

from simulator import Simulator, Telegram
from simulator.characters import Person


@pytest.fixture
async def liaison(telegram: Telegram) -> Person:
    person = await telegram.person("李梅")
    await person.says("/start")
    return person


def api(simulator: Simulator) -> str:
    return f"{simulator.url}/bot{simulator.world.bot.token}"


def keyboard(label: str, data: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=data)]])


async def test_a_text_ends_at_4096_units_after_parsing(bot: Bot, liaison: Person) -> None:
    fits = f"<b>{'字' * 4094}</b>😀"
    sent = await bot.send_message(liaison.id, fits, parse_mode="HTML")
    with pytest.raises(BadRequest, match="Message is too long"):
        await bot.send_message(liaison.id, fits + "字", parse_mode="HTML")
    with pytest.raises(BadRequest, match="Message_too_long"):
        await sent.edit_text(fits + "字", parse_mode="HTML")


async def test_a_caption_ends_at_1024_units_after_parsing(bot: Bot, liaison: Person) -> None:
    sent = await bot.send_document(liaison.id, b"x", caption=f"<i>{'字' * 1024}</i>", parse_mode="HTML")
    with pytest.raises(BadRequest, match="Media_caption_too_long"):
        await sent.edit_caption("字" * 1025)
    with pytest.raises(BadRequest, match="Message caption is too long"):
        await bot.send_document(liaison.id, b"x", caption="字" * 1025)


@pytest.mark.parametrize("text", [" ", "\n", "<b> </b>"])
async def test_an_empty_text_is_refused(bot: Bot, liaison: Person, text: str) -> None:
    with pytest.raises(BadRequest, match="Message text is empty"):
        await bot.send_message(liaison.id, text, parse_mode="HTML")


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("报告 <b>未完", 'Can\'t find end tag corresponding to start tag "b"'),
        ("报告 <font>红</font>", 'Unsupported start tag "font" at byte offset 7'),
        ("a </b>", "Unexpected end tag at byte offset 2"),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("1 <2", "Unclosed start tag at byte offset 2"),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
async def test_broken_html_is_refused_in_telegrams_words(bot: Bot, liaison: Person, html: str, words: str) -> None:
    with pytest.raises(BadRequest) as refusal:
        await bot.send_message(liaison.id, html, parse_mode="HTML")
    assert str(refusal.value) == f"can't parse entities: {words}".capitalize()


async def test_markdown_is_not_offered(bot: Bot, liaison: Person) -> None:
    with pytest.raises(BadRequest, match="Unsupported parse_mode"):
        await bot.send_message(liaison.id, "*a*", parse_mode="MarkdownV2")


async def test_callback_data_ends_at_64_bytes(bot: Bot, liaison: Person) -> None:
    assert await bot.send_message(liaison.id, "选", reply_markup=keyboard("好", "字" * 21 + "x"))
    with pytest.raises(BadRequest, match="Button_data_invalid"):
        await bot.send_message(liaison.id, "选", reply_markup=keyboard("好", "字" * 21 + "xx"))


async def test_a_button_that_does_nothing_is_refused(bot: Bot, liaison: Person) -> None:
    with pytest.raises(BadRequest, match="Text buttons are not allowed in the inline keyboard"):
        await bot.send_message(liaison.id, "选", reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("空")]]))


async def test_an_edit_that_changes_nothing_is_refused(bot: Bot, liaison: Person) -> None:
    sent = await bot.send_message(liaison.id, "<b>甲</b>", parse_mode="HTML", reply_markup=keyboard("好", "1"))
    with pytest.raises(BadRequest, match="Message is not modified: specified new message content and reply markup"):
        await sent.edit_text("<b>甲</b>", parse_mode="HTML", reply_markup=keyboard("好", "1"))
    with pytest.raises(BadRequest, match="Message is not modified"):
        await sent.edit_reply_markup(keyboard("好", "1"))
    assert await sent.edit_text("甲", reply_markup=keyboard("好", "1"))
    assert await sent.edit_reply_markup(keyboard("好", "2"))


async def test_somebody_elses_message_cannot_be_edited(bot: Bot, liaison: Person) -> None:
    said = await liaison.says("我的话")
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("别的", liaison.id, said.id)
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("别的", liaison.id, 999)


async def test_a_text_is_no_caption_and_a_caption_no_text(bot: Bot, liaison: Person) -> None:
    text, paper = await bot.send_message(liaison.id, "甲"), await bot.send_document(liaison.id, b"x", caption="乙")
    with pytest.raises(BadRequest, match="There is no caption in the message to edit"):
        await text.edit_caption("丙")
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await paper.edit_text("丙")


async def test_a_query_is_answered_once_and_only_if_it_was_asked(bot: Bot, liaison: Person) -> None:
    await bot.send_message(liaison.id, "选", reply_markup=keyboard("好", "1"))
    await liaison.taps("好", answered=False)
    query = (await bot.get_updates())[-1].callback_query
    assert query
    assert await query.answer("收到")
    words = "Query is too old and response timeout expired or query id is invalid"
    for stale in (query.id, "12345"):
        with pytest.raises(BadRequest, match=words):
            await bot.answer_callback_query(stale)


async def test_a_message_is_deleted_once_and_within_48_hours(bot: Bot, liaison: Person, telegram: Telegram) -> None:
    first, second = await bot.send_message(liaison.id, "甲"), await bot.send_message(liaison.id, "乙")
    assert await first.delete()
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await first.delete()
    await telegram.jumps_to(second.date.replace(day=second.date.day + 3))
    with pytest.raises(BadRequest, match="Message can't be deleted for everyone"):
        await second.delete()


async def test_a_bot_cannot_begin_a_conversation(bot: Bot, telegram: Telegram) -> None:
    stranger = await telegram.person("陌生人")
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(stranger.id, "您好")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(77, "您好")


async def test_a_reply_needs_the_message_it_answers(bot: Bot, liaison: Person) -> None:
    said = await liaison.says("请回复")
    answer = await bot.send_message(liaison.id, "答", reply_parameters=ReplyParameters(said.id))
    assert isinstance(answer.reply_to_message, Message)
    assert answer.reply_to_message.text == "请回复"
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(liaison.id, "答", reply_parameters=ReplyParameters(999))
    lone = await bot.send_message(
        liaison.id, "答", reply_parameters=ReplyParameters(999, allow_sending_without_reply=True)
    )
    assert lone.reply_to_message is None


async def test_entities_may_be_given_instead_of_tags(bot: Bot, liaison: Person) -> None:
    sent = await bot.send_message(liaison.id, "😀重点", entities=[MessageEntity("bold", 2, 2)])
    assert sent.parse_entities() == {sent.entities[0]: "重点"}


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"text": "好"}, "Bad Request: chat_id is empty"),
        ({"chat_id": "1"}, "Bad Request: message text is empty"),
        ({"chat_id": "1", "text": "好", "reply_markup": "{"}, "Bad Request: can't parse reply markup JSON object"),
        ({"chat_id": "1", "text": "好", "reply_parameters": "[]"}, "Bad Request: object expected as reply parameters"),
    ],
)
async def test_a_request_that_cannot_be_read_is_refused(
    simulator: Simulator, params: dict[str, str], words: str
) -> None:
    async with aiohttp.ClientSession() as session, session.post(f"{api(simulator)}/sendMessage", data=params) as answer:
        assert await answer.json() == {"ok": False, "error_code": 400, "description": words}


@pytest.mark.parametrize("form", ["params", "data", "json"])
async def test_parameters_come_in_the_query_in_a_form_or_as_json(simulator: Simulator, form: str) -> None:
    person = simulator.world.add_person({"first_name": "李梅"}, persona=False, note=None)
    simulator.world.chats[person.id].bot_status = "member"
    given = {"chat_id": person.id, "text": "50% + 好&坏=?"}
    request: dict[str, Any] = {form: given}
    async with aiohttp.ClientSession() as session, session.post(f"{api(simulator)}/SENDMESSAGE", **request) as answer:
        assert (await answer.json())["result"]["text"] == "50% + 好&坏=?"
