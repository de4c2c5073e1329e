"""The official notice as a Word file in the layout of 党政机关公文格式 (GB/T 9704-2012)."""

from collections.abc import Sequence
from io import BytesIO
from itertools import zip_longest
from typing import TYPE_CHECKING

from locales import Words
from rendering.content import Bulletin
from rendering.document import Block, Level, Notice, OfficialFields, Table
from rendering.notice import compose
from rendering.red_head import red_head

if TYPE_CHECKING:
    from rendering.word_page import Page


def notice(bulletin: Bulletin, words: Words, fields: OfficialFields) -> bytes:
    """Write the notice: red head, number, red rule, title, sections with tables, signature, imprint, page numbers."""
    from rendering.word_page import Page  # noqa: PLC0415 - python-docx is heavy, and the bot's start counts

    composed = compose(bulletin, words, fields)
    page = Page(title=fields.title, author=fields.issuer, created=fields.date)
    _head(page, fields, composed.signer)
    page.line(composed.recipients)
    _body(page, composed.body)
    _end(page, composed)
    file = BytesIO()
    page.save(file)
    return file.getvalue()


def _head(page: "Page", fields: OfficialFields, signer: str) -> None:
    if fields.red_head:
        head = red_head(fields.head)
        for index, text in enumerate(head.lines):
            page.red_head(text, size=head.size, first=index == 0)
        page.blank(2)
    page.number(fields.number, signer, ruled=fields.red_head)
    page.blank(2)
    page.title(fields.title)
    page.blank(1)


def _body(page: "Page", blocks: Sequence[Block]) -> None:
    for block, following in zip_longest(blocks, blocks[1:]):
        if isinstance(block, Table):
            page.table(block)
            page.table_note(block.note)
        elif block.level is Level.SECTION:
            page.section(block.text)
        else:
            # A table goes with what announces it, the signature with the last of the text.
            page.text(block.text, lead=block.lead, keep=following is None or isinstance(following, Table))


def _end(page: "Page", composed: Notice) -> None:
    # A signature alone on its page is not allowed: it takes the last paragraph along.
    page.blank(1)
    page.text(composed.attachment, keep=True)
    page.blank(2)
    page.signature(composed.fields.issuer, composed.date, composed.contact)
    page.imprint(composed.copies, composed.fields.issuer, composed.printed)
