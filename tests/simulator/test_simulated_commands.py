"""The command menu each person sees."""

import pytest
from telegram import (
    Bot,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeChatMember,
)
from telegram.error import BadRequest

from simulator import Telegram


async def test_the_narrowest_scope_wins_and_within_it_the_language(telegram: Telegram, bot: Bot) -> None:
    chinese, english = await telegram.person("李梅", language="zh-hans"), await telegram.person("Ann", language="en")
    await bot.set_my_commands([("help", "Help")])
    assert await chinese.commands() == await english.commands() == ["help"]
    await bot.set_my_commands([("tasks", "任务")], scope=BotCommandScopeAllPrivateChats(), language_code="zh")
    assert (await chinese.commands(), await english.commands()) == (["tasks"], ["help"])
    await bot.set_my_commands([("review", "Review")], scope=BotCommandScopeChat(english.id))
    assert (await chinese.commands(), await english.commands()) == (["tasks"], ["review"])
    await bot.delete_my_commands(scope=BotCommandScopeChat(english.id))
    assert await english.commands() == ["help"]


async def test_administrators_and_single_members_of_a_group_have_menus_of_their_own(
    telegram: Telegram, bot: Bot
) -> None:
    admin, member = await telegram.person("组长"), await telegram.person("组员")
    group = await telegram.group("专班", members=[admin, member])
    await group.gets(admin, status="administrator")
    await group.bot_is_added(by=admin, status="member")
    await bot.set_my_commands([("all", "全体")], scope=BotCommandScopeAllGroupChats())
    await bot.set_my_commands([("lead", "组长")], scope=BotCommandScopeAllChatAdministrators())
    assert (await admin.commands(chat=group), await member.commands(chat=group)) == (["lead"], ["all"])
    await bot.set_my_commands([("one", "一人")], scope=BotCommandScopeChatMember(group.id, member.id))
    assert await member.commands(chat=group) == ["one"]


async def test_a_menu_is_read_back_for_exactly_its_scope_and_language(bot: Bot) -> None:
    await bot.set_my_commands([("help", "帮助")], language_code="zh")
    assert [line.description for line in await bot.get_my_commands(language_code="zh")] == ["帮助"]
    assert await bot.get_my_commands() == ()


@pytest.mark.parametrize(
    ("command", "language", "words"),
    [("Help", "", "Bot_command_invalid"), ("help", "zh-CN", "Invalid language code specified")],
)
async def test_a_wrong_command_or_language_is_refused(bot: Bot, command: str, language: str, words: str) -> None:
    with pytest.raises(BadRequest, match=words):
        await bot.set_my_commands([(command, "帮助")], language_code=language)


async def test_texts_about_the_bot_fall_back_to_those_for_all_languages(bot: Bot) -> None:
    await bot.set_my_description("Monthly dispatch")
    await bot.set_my_description("月调度", language_code="zh")
    assert (await bot.get_my_description("zh")).description == "月调度"
    assert (await bot.get_my_description("en")).description == "Monthly dispatch"
    with pytest.raises(BadRequest, match="Bot description is too long"):
        await bot.set_my_description("字" * 513)
