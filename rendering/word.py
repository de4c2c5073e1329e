"""The official notice as a Word file in the layout of 党政机关公文格式 (GB/T 9704-2012)."""

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from domain.bulletin import MonthlyBulletin
from locales import Words
from rendering.notice import Level, Notice, OfficialFields, Paragraph, compose
from rendering.red_head import red_head

if TYPE_CHECKING:
    from rendering.word_page import Page


def notice(bulletin: MonthlyBulletin, words: Words, fields: OfficialFields) -> bytes:
    """Write the notice: red head, number, red rule, title, sections, table, signature, imprint, page numbers."""
    from rendering.word_page import Page  # noqa: PLC0415 - python-docx is heavy, and the bot's start counts

    composed = compose(bulletin, words, fields)
    page = Page(title=fields.title, author=fields.issuer, created=fields.date)
    _head(page, fields)
    page.line(composed.recipients)
    _body(page, composed.before)
    page.table(composed.head, composed.rows)
    page.table_note(composed.table_note)
    _body(page, composed.after, keep_last=True)
    _end(page, composed)
    file = BytesIO()
    page.save(file)
    return file.getvalue()


def _head(page: "Page", fields: OfficialFields) -> None:
    head = red_head(fields.head)
    for index, text in enumerate(head.lines):
        page.red_head(text, size=head.size, first=index == 0)
    page.blank(2)
    page.number(fields.number)
    page.blank(2)
    page.title(fields.title)
    page.blank(1)


def _body(page: "Page", paragraphs: Sequence[Paragraph], *, keep_last: bool = False) -> None:
    for number, paragraph in enumerate(paragraphs, start=1):
        if paragraph.level is Level.SECTION:
            page.section(paragraph.text)
        else:
            page.text(paragraph.text, lead=paragraph.lead, keep=keep_last and number == len(paragraphs))


def _end(page: "Page", composed: Notice) -> None:
    # A signature alone on its page is not allowed: it takes the last paragraph along.
    page.blank(1)
    page.text(composed.attachment, keep=True)
    page.blank(2)
    page.signature(composed.fields.issuer, composed.date)
    page.imprint(composed.copies, composed.fields.issuer, composed.printed)
