"""Blocked, kicked, upgraded: what becomes of a bot's place in a chat."""

import pytest
from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, Forbidden

from simulator import Telegram


async def test_a_blocked_bot_is_told_and_may_write_again_after_unblocking(telegram: Telegram, bot: Bot) -> None:
    liaison = await telegram.person("李梅")
    await liaison.says("/start")
    await liaison.blocks_bot()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(liaison.id, "提醒")
    await liaison.unblocks_bot()
    assert await bot.send_message(liaison.id, "提醒")
    changes = [update.my_chat_member for update in await bot.get_updates() if update.my_chat_member]
    assert [change.new_chat_member.status for change in changes] == ["kicked", "member"]


async def test_a_kicked_bot_cannot_post_in_the_channel(telegram: Telegram, bot: Bot) -> None:
    office = await telegram.person("王强")
    channel = await telegram.channel("通报")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(channel.id, "通报")
    await channel.bot_is_added(by=office)
    assert await bot.send_message(channel.id, "通报")
    await channel.sees("通报")
    await channel.bot_is_removed(by=office)
    with pytest.raises(Forbidden, match="bot was kicked from the channel chat"):
        await bot.send_message(channel.id, "通报")
    added, removed = [update.my_chat_member for update in await bot.get_updates()]
    assert added
    assert removed
    assert (added.from_user.first_name, added.chat.type) == ("王强", "channel")
    assert (removed.old_chat_member.status, removed.new_chat_member.status) == ("administrator", "kicked")


async def test_an_upgraded_group_names_its_new_id(telegram: Telegram, bot: Bot) -> None:
    office = await telegram.person("王强")
    group = await telegram.group("专班", members=[office])
    await group.bot_is_added(by=office, status="member")
    upgraded = await group.migrates()
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(group.id, "通报")
    assert moved.value.new_chat_id == upgraded.id
    assert await bot.send_message(upgraded.id, "通报")
    messages = [update.message for update in await bot.get_updates() if update.message]
    assert [message.migrate_to_chat_id for message in messages][-2:] == [upgraded.id, None]
    assert messages[-1].migrate_from_chat_id == group.id


async def test_standing_in_a_chat_can_be_asked_for(telegram: Telegram, bot: Bot) -> None:
    office, reader = await telegram.person("王强"), await telegram.person("读者")
    channel = await telegram.channel("通报", username="bulletin")
    await channel.gets(office, status="creator")
    await channel.bot_is_added(by=office)
    administrators = await bot.get_chat_administrators("@bulletin")
    assert [member.status for member in administrators] == ["creator", "administrator"]
    assert (await bot.get_chat_member(channel.id, office.id)).status == "creator"
    assert (await bot.get_chat_member(channel.id, reader.id)).status == "left"
    assert (await bot.get_chat(channel.id)).title == "通报"


async def test_pinning_needs_the_right_and_shows_in_the_chat(telegram: Telegram, bot: Bot) -> None:
    office = await telegram.person("王强")
    group = await telegram.group("专班", members=[office])
    await group.bot_is_added(by=office, status="member")
    sent = await bot.send_message(group.id, "公告")
    with pytest.raises(BadRequest, match="Not enough rights to manage pinned messages in the chat"):
        await sent.pin()
    await group.bot_is_added(by=office, status="administrator")
    await sent.pin()
    pinned = (await bot.get_chat(group.id)).pinned_message
    assert pinned
    assert pinned.text == "公告"
    assert (await group.looks()).messages[sent.message_id].json["pinned"]


async def test_a_bot_that_leaves_is_gone(telegram: Telegram, bot: Bot) -> None:
    office = await telegram.person("王强")
    group = await telegram.group("专班", members=[office])
    await group.bot_is_added(by=office, status="member")
    assert await bot.leave_chat(group.id)
    with pytest.raises(Forbidden, match="bot is not a member of the group chat"):
        await bot.send_message(group.id, "在吗")


async def test_people_write_only_where_they_belong(telegram: Telegram) -> None:
    member, stranger = await telegram.person("成员"), await telegram.person("外人")
    group = await telegram.group("专班", members=[member])
    assert await member.says("我在", chat=group)
    with pytest.raises(AssertionError, match="this person cannot write here"):
        await stranger.says("我也在", chat=group)
