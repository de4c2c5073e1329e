"""Bulletins: before the office, and in the channel."""

import rendering.files
import rendering.ledger
import rendering.notice
import rendering.pdf
import rendering.period_picture
import rendering.picture
import rendering.text
import rendering.word
from delivery.parcel import Parcel
from domain.bulletin import MonthlyBulletin
from domain.period_bulletin import PeriodBulletin
from handlers.buttons.bulletin import AskToPublish, OpenWindow, PreviewBulletin, PublishBulletin, ToggleProposal
from handlers.buttons.correction import ProposeCorrection
from handlers.buttons.department import ChooseDepartment, SeeDepartment
from handlers.buttons.home import Home
from handlers.buttons.instruction import BeginInstruction
from handlers.buttons.letterhead import OpenLetterhead
from handlers.buttons.objection import SeeOwnSheet
from handlers.buttons.review import OpenQueue
from handlers.screens.drawing import Key, draw, key, moment_text, paragraphs, period_name, short
from locales import Words, words_for
from rendering.period_content import reason_of
from services.bulletin_values import fingerprint
from services.views import BulletinState, SeatRole, ShownKind
from services.views.publication import (
    BulletinPreview,
    ChannelPost,
    NoBulletin,
    Proposal,
    PublicationAsked,
    Published,
    WindowOpened,
    WindowOver,
)

SHOWN_OF_DIGEST = 12


@draw.register
def preview(view: BulletinPreview, words: Words) -> Parcel:
    """Draw a bulletin: picture and short text, as the channel gets them, and what can be done with it now."""
    # A draft is shown in the channel's words, what is published in the reader's own.
    published = words if view.state == BulletinState.PUBLISHED else words_for(view.channel_language)
    return Parcel(
        paragraphs(_head(view, words), rendering.text.caption(view.value, published)),
        buttons=tuple(_rows(view, words)),
        photo=_picture(view.value, published),
        album=_album(view.value, published),
        documents=_documents(view.value, published),
    )


@draw.register
def window_opened(view: WindowOpened, words: Words) -> Parcel:
    """Say that a draft is open to objections."""
    text = words.html(
        "window-opened",
        period=period_name(words, view.period),
        moment=moment_text(words, view.until, view.reader.zone),
        count=view.told,
    )
    return Parcel(text, buttons=((key(words("button-desk"), OpenQueue()),),))


@draw.register
def window_over(view: WindowOver, words: Words) -> Parcel:
    """Say that a bulletin can be published, or what still is in the way."""
    text = paragraphs(
        words.html("window-over", period=period_name(words, view.period)),
        words.html("preview-objections", count=view.objections) if view.objections else "",
    )
    return Parcel(text, buttons=((key(words("button-preview"), PreviewBulletin(view.bulletin)),),))


@draw.register
def asked(view: PublicationAsked, words: Words) -> Parcel:
    """Ask before a bulletin is published: its figures and first places, where it goes, and that it is final."""
    text = paragraphs(
        words.html("publish-ask", channel=view.channel),
        _nobody_asked(view.value, words),
        rendering.text.gist(view.value, words_for(view.channel_language)),
        words.html("publish-final", month="yes" if isinstance(view.value, MonthlyBulletin) else "no"),
    )
    yes = PublishBulletin(view.bulletin, fingerprint(view.value))
    back = PreviewBulletin(view.bulletin)
    return Parcel(text, buttons=((key(words("button-publish-yes"), yes), key(words("button-back"), back)),))


@draw.register
def published(view: Published, words: Words) -> Parcel:
    """Say that a bulletin is on its way to the channel, and what it is frozen as."""
    text = words.html(
        "bulletin-sent",
        period=period_name(words, view.period),
        number=view.number,
        channel=view.channel,
        digest=view.digest[:SHOWN_OF_DIGEST],
    )
    return Parcel(text, buttons=((key(words("button-home"), Home()),),))


@draw.register
def post(view: ChannelPost, words: Words) -> Parcel:
    """Draw the channel's post: short text under a picture, with the official notice and the ledger attached."""
    return Parcel(
        rendering.text.caption(view.value, words),
        photo=_picture(view.value, words),
        album=_album(view.value, words),
        documents=_documents(view.value, words),
    )


@draw.register
def none(_view: NoBulletin, words: Words) -> Parcel:
    """Say that nothing was published yet."""
    return Parcel(words.html("leader-none-yet"), buttons=((key(words("button-home"), Home()),),))


def _head(view: BulletinPreview, words: Words) -> str:
    if view.state == BulletinState.PUBLISHED:
        return ""
    until = moment_text(words, view.open_until, view.reader.zone) if view.open_until else ""
    return paragraphs(
        words.html("preview-head", channel=view.channel) if view.channel else words.html("preview-no-channel"),
        _nobody_asked(view.value, words),
        words.html("preview-window", moment=until, over="yes" if view.window_over else "no") if until else "",
        words.html("preview-objections", count=view.objections) if view.objections else "",
        words.html("draft-waiting", count=view.waiting) if view.waiting else "",
        words.html("preview-proposals", count=len(view.proposals)) if view.proposals else "",
        *(_proposal(each, words) for each in view.proposals),
    )


def _nobody_asked(value: MonthlyBulletin | PeriodBulletin, words: Words) -> str:
    if isinstance(value, MonthlyBulletin) and not value.asked:
        return words.html("preview-nobody-asked")
    return ""


def _proposal(proposal: Proposal, words: Words) -> str:
    named = words(f"bulletin-{proposal.kind}-proposed")
    reason = reason_of(proposal.distinction, words)
    return words.html("preview-proposal", kind=named, department=proposal.department, reason=reason)


def _rows(view: BulletinPreview, words: Words) -> list[tuple[Key, ...]]:
    seen = fingerprint(view.value)
    rows: list[tuple[Key, ...]] = []
    if view.needs_window:
        rows.append((key(words("button-open-window"), OpenWindow(view.bulletin, seen)),))
    for index, each in enumerate(view.proposals):
        label = words(
            f"button-propose-{each.kind}", department=each.department, confirmed="yes" if each.confirmed else "no"
        )
        rows.append((key(short(label), ToggleProposal(view.bulletin, index)),))
    if view.state != BulletinState.PUBLISHED and view.reader.role == SeatRole.OFFICE:
        rows.append((key(words("button-letterhead"), OpenLetterhead()),))
    if view.publishable:
        # Where two people publish, the second one's tap is the second question.
        publish = PublishBulletin if view.second_person else AskToPublish
        rows.append((key(words("button-publish"), publish(view.bulletin, seen)),))
    if view.correctable:
        rows.append((key(words("button-correct-month"), ProposeCorrection(view.bulletin)),))
    if view.state == BulletinState.PUBLISHED and view.reader.role == SeatRole.LEADER:
        rows.append((key(words("button-instruction"), BeginInstruction(ShownKind.BULLETIN, view.bulletin)),))
    return [*rows, *_sheets(view, words), (key(words("button-home"), Home()),)]


def _sheets(view: BulletinPreview, words: Words) -> list[tuple[Key, ...]]:
    """Offer the sheets behind the ranking: a liaison the own one, the others a choice."""
    if not view.reader.department:
        return [(key(words("button-departments"), ChooseDepartment(view.bulletin, 0)),)]
    if view.state == BulletinState.DRAFT:
        return []
    own = SeeOwnSheet(view.bulletin) if view.state == BulletinState.OPEN else SeeDepartment(view.bulletin, 0)
    return [(key(words("button-own-sheet"), own),)]


def _picture(value: MonthlyBulletin | PeriodBulletin, words: Words) -> bytes:
    if isinstance(value, MonthlyBulletin):
        return rendering.picture.monthly(value, words)
    return rendering.period_picture.period(value, words)


def _album(value: MonthlyBulletin | PeriodBulletin, words: Words) -> tuple[bytes, ...]:
    """Draw what one picture shows too small: a large group's ranking in several."""
    if isinstance(value, MonthlyBulletin):
        return rendering.picture.pages(value, words)
    return rendering.period_picture.pages(value, words)


def _documents(value: MonthlyBulletin | PeriodBulletin, words: Words) -> tuple[tuple[str, bytes], ...]:
    fields = rendering.notice.official_fields(value, words)
    stem = rendering.files.stem(value)
    return (
        (f"{stem}.docx", rendering.word.notice(value, words, fields)),
        (f"{stem}.pdf", rendering.pdf.notice(value, words, fields)),
        (f"{stem}.xlsx", rendering.ledger.workbook(value, words)),
    )
