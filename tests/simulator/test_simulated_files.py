"""Photos, documents and albums, up and down."""

from collections.abc import Callable

import aiohttp
import pytest
from telegram import Bot, InputMediaDocument, InputMediaPhoto
from telegram.error import BadRequest, NetworkError

from simulator import Simulator, Telegram

MEGABYTE = 1024 * 1024


async def test_a_persons_photo_comes_in_sizes_that_can_be_downloaded(
    telegram: Telegram, bot: Bot, photo: Callable[..., bytes]
) -> None:
    liaison = await telegram.person("李梅")
    await liaison.sends_photo(photo(2000, 1000), caption="现场")
    (update,) = await bot.get_updates()
    assert update.message
    sizes = update.message.photo
    assert [(size.width, size.height) for size in sizes] == [(90, 45), (320, 160), (800, 400), (1280, 640)]
    assert update.message.caption == "现场"
    content = await (await sizes[-1].get_file()).download_as_bytearray()
    assert len(content) == sizes[-1].file_size
    assert content.startswith(b"\xff\xd8")


async def test_the_same_picture_keeps_its_unique_id_and_gets_a_new_file_id(
    telegram: Telegram, bot: Bot, photo: Callable[..., bytes]
) -> None:
    liaison = await telegram.person("李梅")
    for colour in ("red", "red", "blue"):
        await liaison.sends_photo(photo(colour=colour))
    first, again, other = [u.message.photo[-1] for u in await bot.get_updates() if u.message]
    assert first.file_unique_id == again.file_unique_id != other.file_unique_id
    assert first.file_id != again.file_id


async def test_an_album_is_several_messages_with_one_group_and_one_caption(
    telegram: Telegram, bot: Bot, photo: Callable[..., bytes]
) -> None:
    liaison = await telegram.person("李梅")
    await liaison.sends_album([photo(), photo(colour="blue"), photo(colour="green")], caption="三张")
    messages = [update.message for update in await bot.get_updates() if update.message]
    assert len(messages) == 3
    assert len({message.media_group_id for message in messages}) == 1
    assert [message.caption for message in messages] == ["三张", None, None]


async def test_a_document_goes_both_ways_byte_for_byte(telegram: Telegram, bot: Bot) -> None:
    liaison = await telegram.person("李梅")
    await liaison.sends_document(b"%PDF-1.7", "印证材料.pdf")
    (update,) = await bot.get_updates()
    assert update.message
    assert update.message.document
    assert (update.message.document.file_name, update.message.document.mime_type) == ("印证材料.pdf", "application/pdf")
    content = bytes(await (await update.message.document.get_file()).download_as_bytearray())
    await bot.send_document(liaison.id, content, filename="回执.pdf", caption="收到")
    seen = await liaison.sees("收到")
    assert seen.files[0]["name"] == "回执.pdf"
    assert await telegram.download(seen.files[0]) == b"%PDF-1.7"


async def test_the_bot_sends_an_album_and_sends_files_again_by_id(
    telegram: Telegram, bot: Bot, photo: Callable[..., bytes]
) -> None:
    liaison = await telegram.person("李梅")
    await liaison.says("/start")
    album = await bot.send_media_group(
        liaison.id, [InputMediaPhoto(photo(), caption="<b>一</b>", parse_mode="HTML"), InputMediaPhoto(photo(90, 90))]
    )
    assert album[0].media_group_id == album[1].media_group_id is not None
    again = await bot.send_photo(liaison.id, album[0].photo[-1].file_id, caption="再发")
    assert again.photo == album[0].photo
    with pytest.raises(BadRequest, match="Can't use file of type photo as document"):
        await bot.send_document(liaison.id, album[0].photo[-1].file_id)
    with pytest.raises(BadRequest, match="Wrong file identifier/http url specified"):
        await bot.send_photo(liaison.id, "unknown")


async def test_an_album_is_not_mixed_and_has_two_to_ten_items(
    telegram: Telegram, bot: Bot, photo: Callable[..., bytes]
) -> None:
    liaison = await telegram.person("李梅")
    await liaison.says("/start")
    with pytest.raises(BadRequest, match="Can't mix media types in the album"):
        await bot.send_media_group(liaison.id, [InputMediaPhoto(photo()), InputMediaDocument(b"x")])
    with pytest.raises(BadRequest):
        await bot.send_media_group(liaison.id, [InputMediaDocument(b"x")])


async def test_what_is_no_picture_is_refused_as_a_photo(telegram: Telegram, bot: Bot) -> None:
    liaison = await telegram.person("李梅")
    await liaison.says("/start")
    with pytest.raises(BadRequest, match="Image_process_failed"):
        await bot.send_photo(liaison.id, b"not a picture")
    with pytest.raises(AssertionError, match="IMAGE_PROCESS_FAILED"):
        await liaison.sends_photo(b"not a picture")


async def test_a_download_ends_at_20_megabytes(telegram: Telegram, bot: Bot) -> None:
    liaison = await telegram.person("李梅")
    await liaison.sends_document(b"x" * (20 * MEGABYTE), "fits.zip")
    await liaison.sends_document(b"x" * (20 * MEGABYTE + 1), "large.zip")
    fits, large = [u.message.document for u in await bot.get_updates() if u.message and u.message.document]
    assert (await bot.get_file(fits)).file_size == 20 * MEGABYTE
    with pytest.raises(BadRequest, match="File is too big"):
        await bot.get_file(large)


async def test_an_upload_ends_at_50_megabytes(telegram: Telegram, bot: Bot) -> None:
    liaison = await telegram.person("李梅")
    await liaison.says("/start")
    with pytest.raises(NetworkError, match="Request Entity Too Large"):
        await bot.send_document(liaison.id, b"x" * (50 * MEGABYTE + 1))


async def test_a_file_is_downloaded_with_the_token_only(simulator: Simulator, bot: Bot, telegram: Telegram) -> None:
    liaison = await telegram.person("李梅")
    await liaison.sends_document(b"x", "a.txt")
    (update,) = await bot.get_updates()
    assert update.message
    assert update.message.document
    file = await update.message.document.get_file()
    assert file.file_path
    assert file.file_path.startswith(f"{simulator.url}/file/bot{simulator.world.bot.token}/documents/")
    foreign = file.file_path.replace(simulator.world.bot.token, "4200:other")
    async with aiohttp.ClientSession() as session, session.get(foreign) as answer:
        assert answer.status == 401


async def test_a_forwarded_and_a_copied_message_show_where_they_come_from(telegram: Telegram, bot: Bot) -> None:
    liaison, office = await telegram.person("李梅"), await telegram.person("王强")
    said = await liaison.says("原话")
    await office.says("/start")
    forwarded = await bot.forward_message(office.id, liaison.id, said.id)
    assert forwarded.forward_origin
    assert forwarded.forward_origin.to_dict()["sender_user"]["first_name"] == "李梅"
    copied = await bot.copy_message(office.id, liaison.id, said.id)
    assert (await office.sees("原话")).id == copied.message_id
    assert "forward_origin" not in office.last.json
    await office.forwards(await office.sees("原话"))
    last = (await bot.get_updates())[-1].message
    assert last
    assert last.forward_origin
    assert last.forward_origin.type == "user"
