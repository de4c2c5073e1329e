"""Screens: in place when that can be, below when not; and parcels of every make."""

import io
from typing import Any

import pytest
from PIL import Image
from telegram.error import BadRequest
from telegram.ext import ExtBot

from delivery.parcel import Parcel, shown_length
from delivery.screens import show
from delivery.sending import PartlySent, send
from simulator import Telegram

Bot = ExtBot[Any]
BUTTONS = ((("提交", "s:1"), ("返回", "b:1")), (("打开", "https://example.org"),))


@pytest.fixture
def picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (64, 64), "red").save(out, "PNG")
    return out.getvalue()


async def test_a_screen_takes_the_place_of_the_one_before(bot: Bot, telegram: Telegram) -> None:
    person = await telegram.person("李梅")
    await person.says("/start")
    first = (await show(bot, person.id, Parcel("一", buttons=BUTTONS))).main
    assert (await show(bot, person.id, Parcel("二"), edit=first)).main == first
    await person.looks()
    assert (person.last.id, person.last.text, list(person.last.buttons)) == (first, "二", [])


async def test_the_same_screen_again_is_no_error(bot: Bot, telegram: Telegram) -> None:
    person = await telegram.person("李梅")
    await person.says("/start")
    screen = Parcel("<b>一</b>", buttons=BUTTONS)
    first = (await show(bot, person.id, screen)).main
    assert (await show(bot, person.id, screen, edit=first)).main == first


async def test_a_screen_is_shown_anew_when_the_old_message_is_gone(bot: Bot, telegram: Telegram) -> None:
    person = await telegram.person("李梅")
    await person.says("/start")
    first = (await show(bot, person.id, Parcel("一"))).main
    await bot.delete_message(person.id, first)
    assert (await show(bot, person.id, Parcel("二"), edit=first)).main != first
    await person.sees("二")


async def test_a_screen_is_shown_anew_when_the_old_one_is_a_picture(
    bot: Bot, telegram: Telegram, picture: bytes
) -> None:
    person = await telegram.person("李梅")
    await person.says("/start")
    first = (await show(bot, person.id, Parcel("一", photo=picture))).main
    second = (await show(bot, person.id, Parcel("二"), edit=first)).main
    assert second != first


async def test_an_edit_whose_answer_was_cut_off_is_made_again(bot: Bot, telegram: Telegram) -> None:
    person = await telegram.person("李梅")
    await person.says("/start")
    first = (await show(bot, person.id, Parcel("一"))).main
    await telegram.fails("editMessageText", kind="drop_after", times=1)
    assert (await show(bot, person.id, Parcel("二"), edit=first)).main == first


async def test_words_that_do_not_parse_are_an_error(bot: Bot, telegram: Telegram) -> None:
    person = await telegram.person("李梅")
    await person.says("/start")
    first = (await show(bot, person.id, Parcel("一"))).main
    with pytest.raises(BadRequest, match="parse entities"):
        await show(bot, person.id, Parcel("<b>二"), edit=first)


async def test_an_answer_refused_with_429_is_given_after_the_pause(bot: Bot, telegram: Telegram) -> None:
    person = await telegram.person("李梅")
    await person.says("/start")
    await telegram.fails("sendMessage", kind="429", retry_after=1, times=1)
    await show(bot, person.id, Parcel("一"))
    await person.sees("一")


async def test_a_picture_with_words_is_one_message(bot: Bot, telegram: Telegram, picture: bytes) -> None:
    person = await telegram.person("李梅")
    await person.says("/start")
    await send(bot, person.id, Parcel("月排名", photo=picture, buttons=BUTTONS))
    await person.sees("月排名")
    assert len([call for call in await telegram.calls() if call["method"].startswith("send")]) == 1


async def test_words_too_long_for_a_caption_follow_their_picture(bot: Bot, telegram: Telegram, picture: bytes) -> None:
    person = await telegram.person("李梅")
    await person.says("/start")
    main = (await send(bot, person.id, Parcel("长" * 1025, photo=picture, buttons=BUTTONS))).main
    await person.looks()
    assert (person.last.id, next(iter(person.last.buttons))) == (main, "提交")


async def test_buttons_come_after_the_evidence(bot: Bot, telegram: Telegram, picture: bytes) -> None:
    person = await telegram.person("李梅")
    await person.says("/start")
    await telegram.settings(limits=False)
    photo = (await bot.send_photo(person.id, picture)).photo[-1].file_id
    album = (photo,) * 12
    main = (
        await send(bot, person.id, Parcel("第1项", buttons=BUTTONS, album=album, documents=(("a.txt", b"a"),)))
    ).main
    await person.looks()
    assert person.last.id == main
    methods = [call["method"] for call in await telegram.calls() if call["method"].startswith("send")]
    assert methods == ["sendPhoto", "sendMediaGroup", "sendMediaGroup", "sendDocument", "sendMessage"]


async def test_files_follow_the_words_they_belong_to(bot: Bot, telegram: Telegram, picture: bytes) -> None:
    person = await telegram.person("李梅")
    await person.says("/start")
    files = (("通报.docx", b"docx"), ("台账.xlsx", b"xlsx"))
    main = (await send(bot, person.id, Parcel("5月通报", photo=picture, documents=files))).main
    await person.looks()
    assert person.last.id > main
    assert {file["name"] for seen in person.messages.values() for file in seen.files} >= {"通报.docx", "台账.xlsx"}


async def test_an_error_after_the_first_message_says_that_part_has_arrived(
    bot: Bot, telegram: Telegram, picture: bytes
) -> None:
    person = await telegram.person("李梅")
    await person.says("/start")
    await telegram.fails("sendDocument", kind="drop_after", times=1)
    with pytest.raises(PartlySent) as raised:
        await send(bot, person.id, Parcel("5月通报", photo=picture, documents=(("a.txt", b"a"),)))
    assert raised.value.message_id > 0


def test_length_is_counted_as_telegram_counts_it() -> None:
    assert shown_length("<b>八项</b> &lt;任务&gt; 😀") == 2 + 1 + 4 + 1 + 2
