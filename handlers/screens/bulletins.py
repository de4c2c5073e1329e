"""Bulletins: before the office, and in the channel."""

import rendering.picture
import rendering.text
from delivery.parcel import Parcel
from handlers.buttons import Home, PublishBulletin
from handlers.screens.drawing import Key, draw, key, paragraphs
from locales import Words
from services.bulletins import fingerprint
from services.views import BulletinPreview, ChannelPost, NoBulletin


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
    )


@draw.register
def post(view: ChannelPost, words: Words) -> Parcel:
    """Draw the channel's post."""
    return Parcel(
        rendering.text.caption(view.value, words),
        photo=rendering.picture.monthly(view.value, words),
    )


@draw.register
def none(_view: NoBulletin, words: Words) -> Parcel:
    """Say that nothing was published yet."""
    return Parcel(words.html("leader-none-yet"), buttons=((key(words("button-home"), Home()),),))
