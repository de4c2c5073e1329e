"""Bulletins: before the office, and in the channel."""

import rendering.files
import rendering.ledger
import rendering.notice
import rendering.pdf
import rendering.picture
import rendering.text
import rendering.word
from delivery.parcel import Parcel
from domain.bulletin import MonthlyBulletin
from handlers.buttons import Home, PublishBulletin
from handlers.screens.drawing import Key, draw, key, month_name, paragraphs
from locales import Words
from services.bulletins import fingerprint
from services.views import BulletinPreview, ChannelPost, NoBulletin, Published

SHOWN_OF_DIGEST = 12


@draw.register
def preview(view: BulletinPreview, words: Words) -> Parcel:
    """Draw a bulletin: picture and short text, as the channel gets them."""
    head = ""
    rows: tuple[tuple[Key, ...], ...] = ((key(words("button-home"), Home()),),)
    if not view.published:
        head = paragraphs(
            words.html("preview-head", channel=view.channel) if view.channel else words.html("preview-no-channel"),
            words.html("draft-waiting", count=view.waiting) if view.waiting else "",
        )
        publish = key(words("button-publish"), PublishBulletin(view.bulletin, fingerprint(view.value)))
        rows = ((publish,), *rows) if view.channel else rows
    return Parcel(
        paragraphs(head, rendering.text.caption(view.value, words)),
        buttons=rows,
        photo=rendering.picture.monthly(view.value, words),
        documents=_documents(view.value, words),
    )


@draw.register
def published(view: Published, words: Words) -> Parcel:
    """Say that a bulletin is on its way to the channel, and what it is frozen as."""
    text = words.html(
        "bulletin-sent",
        month=month_name(words, view.month),
        channel=view.channel,
        digest=view.digest[:SHOWN_OF_DIGEST],
    )
    return Parcel(text, buttons=((key(words("button-home"), Home()),),))


@draw.register
def post(view: ChannelPost, words: Words) -> Parcel:
    """Draw the channel's post: short text under a picture, with the official notice and the ledger attached."""
    return Parcel(
        rendering.text.caption(view.value, words),
        photo=rendering.picture.monthly(view.value, words),
        documents=_documents(view.value, words),
    )


def _documents(value: MonthlyBulletin, words: Words) -> tuple[tuple[str, bytes], ...]:
    fields = rendering.notice.official_fields(value, words)
    stem = rendering.files.stem(value)
    return (
        (f"{stem}.docx", rendering.word.notice(value, words, fields)),
        (f"{stem}.pdf", rendering.pdf.notice(value, words, fields)),
        (f"{stem}.xlsx", rendering.ledger.workbook(value, words)),
    )


@draw.register
def none(_view: NoBulletin, words: Words) -> Parcel:
    """Say that nothing was published yet."""
    return Parcel(words.html("leader-none-yet"), buttons=((key(words("button-home"), Home()),),))
