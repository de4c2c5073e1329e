"""A bot of python-telegram-bot, unmodified, lives on the simulator by long polling."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import Conflict, InvalidToken
from telegram.ext import CallbackQueryHandler, CommandHandler, MessageHandler, filters

from simulator import Simulator, Telegram

TOKEN = "4200:simulated"
Running = Callable[..., Awaitable[object]]
SUBMIT = InlineKeyboardMarkup([[InlineKeyboardButton("提交", callback_data="submit:7")]])


async def greet(update: Update, context: Any) -> None:
    assert update.message
    await update.message.reply_html(f"<b>您好</b>，邀请码 {' '.join(context.args)}", reply_markup=SUBMIT)


async def submit(update: Update, _: Any) -> None:
    query = update.callback_query
    assert query
    await query.answer("收到", show_alert=True)
    await query.edit_message_text(f"已提交 {query.data}")


async def echo(update: Update, _: Any) -> None:
    assert update.effective_message
    await update.effective_message.reply_text(f"您说：{update.effective_message.text}")


async def test_a_deep_link_arrives_as_the_argument_of_start(telegram: Telegram, running: Running) -> None:
    await running(CommandHandler("start", greet))
    liaison = await telegram.person("李梅")
    await liaison.says("/start abc-1")
    seen = await liaison.sees("邀请码 abc-1")
    assert seen.html.startswith("<b>您好</b>")
    assert seen.buttons == ["提交"]


async def test_a_tap_is_answered_with_an_alert_while_the_message_changes(telegram: Telegram, running: Running) -> None:
    await running(CommandHandler("start", greet), CallbackQueryHandler(submit))
    liaison = await telegram.person("李梅")
    await liaison.says("/start 1")
    assert await liaison.taps("提交") == "收到"
    edited = await liaison.sees("已提交 submit:7")
    assert edited.kind == "edit"
    assert edited.json["edits"] == ["您好，邀请码 1"]
    assert not edited.buttons
    assert liaison.answers == "收到"


async def test_an_edited_message_reaches_the_bot(telegram: Telegram, bot: Bot) -> None:
    liaison = await telegram.person("李梅")
    said = await liaison.says("第一稿")
    await liaison.edits(said, "第二稿")
    first, second = await bot.get_updates()
    assert first.message
    assert first.message.text == "第一稿"
    assert second.edited_message
    assert second.edited_message.text == "第二稿"


async def test_updates_stay_until_a_higher_offset_confirms_them(telegram: Telegram, bot: Bot) -> None:
    liaison = await telegram.person("李梅")
    for text in ("一", "二", "三"):
        await liaison.says(text)
    ids = [update.update_id for update in await bot.get_updates(limit=2)]
    assert ids == [1000, 1001]
    assert [update.update_id for update in await bot.get_updates()] == [1000, 1001, 1002]
    assert [update.update_id for update in await bot.get_updates(offset=1001)] == [1001, 1002]
    assert [update.update_id for update in await bot.get_updates(offset=-1)] == [1002]
    assert await bot.get_updates(offset=1003) == ()


async def test_a_long_poll_ends_as_soon_as_somebody_writes(telegram: Telegram, bot: Bot, simulator: Simulator) -> None:
    liaison = await telegram.person("李梅")
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await simulator.world.updates.next_poll(5)
    await liaison.says("在吗")
    (update,) = await poll
    assert update.effective_message
    assert update.effective_message.text == "在吗"


async def test_the_older_of_two_pollers_hears_of_the_conflict(bot: Bot, simulator: Simulator) -> None:
    older = asyncio.create_task(bot.get_updates(timeout=30))
    await simulator.world.updates.next_poll(5)
    async with Bot(TOKEN, base_url=f"{simulator.url}/bot") as newer:
        assert await newer.get_updates() == ()
    with pytest.raises(Conflict, match="terminated by other getUpdates request; make sure that only one bot instance"):
        await older


async def test_only_the_asked_for_kinds_of_updates_are_kept(telegram: Telegram, bot: Bot) -> None:
    await bot.get_updates(allowed_updates=["callback_query"])
    liaison = await telegram.person("李梅")
    await liaison.says("听不见")
    await bot.get_updates(allowed_updates=[])
    await liaison.says("听得见")
    (update,) = await bot.get_updates()
    assert update.message
    assert update.message.text == "听得见"


async def test_commands_carry_their_entity_wherever_they_stand(telegram: Telegram, bot: Bot) -> None:
    liaison = await telegram.person("李梅")
    await liaison.says("😀 请看 /help 或 https://t.me/diaodu_bot?start=x，谢谢")
    (update,) = await bot.get_updates()
    assert update.message
    found = update.message.parse_entities()
    assert {entity.type: text for entity, text in found.items()} == {
        "bot_command": "/help",
        "url": "https://t.me/diaodu_bot?start=x",
    }


@pytest.mark.parametrize(("token", "words"), [("4200:other", "Unauthorized"), ("nonsense", "Not Found")])
async def test_a_foreign_token_is_refused(simulator: Simulator, token: str, words: str) -> None:
    with pytest.raises(InvalidToken, match=f"The token `{token}` was rejected|{words}"):
        async with Bot(token, base_url=f"{simulator.url}/bot"):
            pass


async def test_an_unknown_method_is_not_found(bot: Bot) -> None:
    with pytest.raises(Exception, match="Endpoint 'inventMethod' not found"):
        await bot.do_api_request("inventMethod")


async def test_a_group_keeps_from_a_plain_member_bot_what_is_not_meant_for_it(
    telegram: Telegram, running: Running
) -> None:
    await running(MessageHandler(filters.TEXT, echo))
    office = await telegram.person("王强")
    group = await telegram.group("专班", members=[office])
    await group.bot_is_added(by=office, status="member")
    await office.says("大家辛苦了", chat=group)
    await office.says("/ping", chat=group)
    await group.sees("您说：/ping")
    await group.sees_no("大家辛苦了", within=0)
    await group.bot_is_added(by=office, status="administrator")
    await office.says("现在呢", chat=group)
    await group.sees("您说：现在呢")


async def test_a_channel_post_reaches_an_administrating_bot(telegram: Telegram, bot: Bot) -> None:
    office = await telegram.person("王强")
    channel = await telegram.channel("通报")
    await channel.gets(office, status="creator")
    await channel.bot_is_added(by=office)
    await office.says("请查收", chat=channel)
    added, post = await bot.get_updates()
    assert added.my_chat_member
    assert added.my_chat_member.new_chat_member.status == "administrator"
    assert post.channel_post
    assert post.channel_post.sender_chat
    assert post.channel_post.sender_chat.title == "通报"


async def test_a_stopped_simulator_leaves_no_poll_hanging() -> None:
    simulator = Simulator(token=TOKEN)
    await simulator.start()
    async with Bot(TOKEN, base_url=f"{simulator.url}/bot") as bot:
        poll = asyncio.create_task(bot.get_updates(timeout=30))
        await simulator.world.updates.next_poll(5)
        await simulator.stop()
        assert await poll == ()
