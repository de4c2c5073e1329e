"""The words in which tests speak of people, and the live events of the page."""

import asyncio
import json
import sys
from pathlib import Path

import aiohttp
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from simulator import Simulator, Telegram

ROOT = Path(__file__).parents[2]


def keyboard(*labels: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=label)] for label in labels])


async def test_sees_waits_for_what_comes_later(telegram: Telegram, bot: Bot) -> None:
    liaison = await telegram.person("李梅")
    await liaison.says("/start")
    waiting = asyncio.create_task(liaison.sees("已受理"))
    await bot.send_message(liaison.id, "请稍候")
    await bot.send_message(liaison.id, "已受理，编号 7")
    seen = await waiting
    assert (seen.kind, seen.text, seen.id) == ("message", "已受理，编号 7", 3)
    assert liaison.last.text == "已受理，编号 7"


async def test_sees_looks_only_at_what_came_after_the_last_act(telegram: Telegram, bot: Bot) -> None:
    liaison = await telegram.person("李梅")
    await liaison.says("/start")
    await bot.send_message(liaison.id, "旧的话")
    await liaison.says("再问")
    with pytest.raises(AssertionError):
        await liaison.sees("旧的话", within=0)
    await liaison.sees_no("旧的话", within=0)


async def test_a_failure_prints_the_conversation(telegram: Telegram, bot: Bot) -> None:
    liaison = await telegram.person("李梅")
    await liaison.says("/start")
    sent = await bot.send_message(liaison.id, "选一项", reply_markup=keyboard("有成果", "无进展"))
    await sent.edit_text("请选一项", reply_markup=keyboard("有成果", "无进展"))
    with pytest.raises(AssertionError) as failure:
        await liaison.sees("已提交", within=0)
    assert str(failure.value).splitlines() == [
        "李梅 does not see '已提交'",
        "   1  李梅: /start",
        "  ··· since the last act ···",
        "   2  调度: 选一项",
        "      [有成果]",
        "      [无进展]",
        "   2  调度 (edit 2): 请选一项",
        "      [有成果]",
        "      [无进展]",
    ]


async def test_a_tap_on_no_button_lists_those_there(telegram: Telegram, bot: Bot) -> None:
    liaison = await telegram.person("李梅")
    await liaison.says("/start")
    await bot.send_message(liaison.id, "选一项", reply_markup=keyboard("有成果", "无进展"))
    with pytest.raises(AssertionError, match=r"no button '提交'; visible: \[有成果\] \[无进展\]"):
        await liaison.taps("提交", within=0)


async def test_a_tap_takes_the_newest_message_with_such_a_button(telegram: Telegram, bot: Bot) -> None:
    liaison = await telegram.person("李梅")
    await liaison.says("/start")
    for label in ("返回上级", "返回", "其他"):
        await bot.send_message(liaison.id, label, reply_markup=keyboard(label))
    await liaison.taps("返回", answered=False)
    query = (await bot.get_updates())[-1].callback_query
    assert query
    assert query.data == "返回"
    forged = liaison.messages[2]
    await liaison.taps_data(forged, "forged:1", answered=False)
    query = (await bot.get_updates())[-1].callback_query
    assert query
    assert (query.data, query.message and query.message.message_id) == ("forged:1", 2)


async def test_an_unanswered_tap_fails(telegram: Telegram, bot: Bot) -> None:
    liaison = await telegram.person("李梅")
    await liaison.says("/start")
    await bot.send_message(liaison.id, "选", reply_markup=keyboard("好"))
    with pytest.raises(AssertionError, match="the tap of 李梅 was not answered"):
        await liaison.taps("好", within=0.05)


async def test_the_state_names_personas_chats_and_settings(telegram: Telegram) -> None:
    await telegram.person("李梅", persona=True)
    await telegram.person("路人")
    await telegram.channel("通报", persona=True)
    state = await telegram.ask("GET", "/sim/state")
    assert [(p["name"], p["kind"], p["chat_id"] == p["id"]) for p in state["personas"]] == [
        ("李梅", "user", True),
        ("通报", "channel", True),
    ]
    assert state["bot"]["username"] == "diaodu_bot"
    assert state["settings"] == {"limits": True, "latency": 0.0}
    assert len(state["chats"]) == 3


async def test_the_page_hears_of_messages_edits_answers_and_jumps(
    telegram: Telegram, bot: Bot, simulator: Simulator
) -> None:
    liaison = await telegram.person("李梅")
    async with aiohttp.ClientSession() as session, session.get(f"{simulator.url}/sim/events") as stream:
        assert await stream.content.readline() == b": welcome\n"
        await liaison.says("/start")
        sent = await bot.send_message(liaison.id, "选", reply_markup=keyboard("好"))
        await bot.send_chat_action(liaison.id, "typing")
        await sent.edit_text("改")
        await sent.delete()
        await telegram.jumps_to(await telegram.now())
        kinds: list[str] = []
        while len(kinds) < 6:
            line = (await asyncio.wait_for(stream.content.readline(), 5)).decode()
            if line.startswith("event: "):
                kinds.append(line.removeprefix("event: ").strip())
            elif line.startswith("data: "):
                assert isinstance(json.loads(line.removeprefix("data: ")), dict)
    assert kinds == ["message", "message", "typing", "message", "delete", "clock"]


async def test_the_transcript_can_be_read_from_a_message_on(telegram: Telegram) -> None:
    liaison = await telegram.person("李梅")
    for text in ("一", "二", "三", "四"):
        await liaison.says(text)
    answer = await telegram.ask("GET", f"/sim/chats/{liaison.id}/messages?after=1&limit=2")
    assert [message["text"] for message in answer["messages"]] == ["三", "四"]


async def test_a_reset_leaves_nobody_and_nothing(telegram: Telegram, bot: Bot) -> None:
    liaison = await telegram.person("李梅")
    await liaison.says("一")
    await telegram.ask("POST", "/sim/reset")
    assert (await telegram.ask("GET", "/sim/state"))["chats"] == []
    assert await bot.get_updates() == ()
    assert [call["method"] for call in await telegram.calls()] == ["getUpdates"]
    stranger = await telegram.person("王强")
    await stranger.says("二")
    assert [update.update_id for update in await bot.get_updates()] == [1001]


async def test_long_words_of_a_person_go_out_in_several_messages(telegram: Telegram, bot: Bot) -> None:
    liaison = await telegram.person("李梅")
    await liaison.says("字" * 5000)
    assert [len(u.message.text or "") for u in await bot.get_updates() if u.message] == [2500, 2500]


async def test_a_person_who_blocked_the_bot_does_not_write_to_it(telegram: Telegram) -> None:
    liaison = await telegram.person("李梅")
    await liaison.says("/start")
    await liaison.blocks_bot()
    with pytest.raises(AssertionError, match="this person has blocked the bot"):
        await liaison.says("在吗")


async def test_people_tap_and_look_in_groups_as_well(telegram: Telegram, bot: Bot) -> None:
    member = await telegram.person("组员")
    group = await telegram.group("专班", members=[member])
    await group.bot_is_added(by=member, status="member")
    await bot.send_message(group.id, "报名", reply_markup=keyboard("参加"))
    await member.taps("参加", chat=group, answered=False)
    query = (await bot.get_updates())[-1].callback_query
    assert query
    await query.answer("已登记")
    assert (await group.sees("已登记")).kind == "answer"


async def test_a_video_and_a_voice_message_can_be_sent(telegram: Telegram, bot: Bot) -> None:
    liaison = await telegram.person("李梅")
    await liaison.sends_document(b"film", "现场.mp4", kind="video")
    await liaison.sends_document(b"word", "voice.oga", kind="voice")
    video, voice = [update.message for update in await bot.get_updates()]
    assert video
    assert video.video
    assert video.video.file_name == "现场.mp4"
    assert voice
    assert voice.voice


async def test_the_simulator_stops_with_a_page_still_listening() -> None:
    simulator = Simulator(token="1:x")
    await simulator.start()
    async with aiohttp.ClientSession() as session, session.get(f"{simulator.url}/sim/events") as stream:
        assert await stream.content.readline() == b": welcome\n"
        await asyncio.wait_for(simulator.stop(), 5)
        assert (await stream.content.read()).strip() == b""


async def test_the_simulator_runs_as_a_process_of_its_own() -> None:
    command = [sys.executable, "-m", "simulator", "--port", "0", "--token", "7:x", "--no-limits", "--latency", "0.01"]
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE, cwd=ROOT)
    assert process.stdout
    url = (await asyncio.wait_for(process.stdout.readline(), 20)).decode().strip()
    try:
        async with Telegram(url) as telegram, Bot("7:x", base_url=f"{url}/bot") as bot:
            assert bot.id == 7
            state = await telegram.ask("GET", "/sim/state")
            assert state["settings"] == {"limits": False, "latency": 0.01}
    finally:
        process.terminate()
    assert await asyncio.wait_for(process.wait(), 10) == 0
