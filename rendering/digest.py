"""The digest of a month as a Word file in the shapes of an official document, to be edited by the office."""

from collections.abc import Iterator
from io import BytesIO

from domain.digest import Digest, DigestHead, DigestItem
from locales import Words
from rendering.content import day_name, month_name
from rendering.document import Level, Paragraph
from rendering.sections import bare, plain


def digest_document(digest: Digest, words: Words) -> bytes:
    """Write the document: title, what was completed, highlights, issues, and who drew it up when."""
    from rendering.word_page import Page  # noqa: PLC0415 - python-docx is heavy, and the bot's start counts

    title = words("digest-title", month=month_name(digest.month, words))
    page = Page(title=title, author=digest.group, created=digest.drawn_on)
    page.title(title)
    page.blank(1)
    for block in _body(digest, words):
        if block.level is Level.SECTION:
            page.section(block.text)
        else:
            page.text(block.text, lead=block.lead)
    page.blank(2)
    page.signature(digest.group, day_name(digest.drawn_on, words))
    file = BytesIO()
    page.save(file)
    return file.getvalue()


def _body(digest: Digest, words: Words) -> Iterator[Paragraph]:
    parts = {"completed": digest.completed, "highlights": digest.highlights, "issues": digest.issues}
    for number, (name, heads) in enumerate(parts.items(), start=1):
        heading = words(f"digest-{name}")
        yield Paragraph(Level.SECTION, words("bulletin-notice-section", number=number, heading=heading))
        for head in heads:
            yield from _head(head, words)
        if not heads:
            yield plain(words("digest-nothing"))


def _head(head: DigestHead, words: Words) -> Iterator[Paragraph]:
    yield Paragraph(Level.SUBSECTION, "", words("digest-head", name=head.name or words("digest-other")))
    for number, item in enumerate(head.items, start=1):
        yield plain(_item(number, item, words))


def _item(number: int, item: DigestItem, words: Words) -> str:
    state = words(f"digest-state-{item.state}") if item.state else ""
    return words(
        "digest-item",
        number=str(number),
        title=item.title,
        titled="yes" if item.title else "no",
        text=bare(item.text),
        department=item.department,
        state=state,
        stated="yes" if state else "no",
    )
