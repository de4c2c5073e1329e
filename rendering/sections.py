"""Headings of an official notice: 一、 and （一）, counted as they come; what has no content has no heading."""

from collections.abc import Iterable, Iterator, Mapping

from locales import Words
from rendering.document import Block, Level, Paragraph


def sectioned(parts: Mapping[str, Iterable[Block]], words: Words) -> Iterator[Block]:
    """Put each part under its numbered heading (GB/T 9704, 7.3.3); parts are named as their messages are."""
    present = {name: blocks for name, part in parts.items() if (blocks := tuple(part))}
    for number, (name, blocks) in enumerate(present.items(), start=1):
        heading = words(f"bulletin-notice-{name}")
        yield Paragraph(Level.SECTION, words("bulletin-notice-section", number=number, heading=heading))
        yield from blocks


def subsectioned(parts: Mapping[str, str], words: Words) -> Iterator[Paragraph]:
    """Give each text that is not empty its （一） heading on the same line."""
    present = {heading: text for heading, text in parts.items() if text}
    for number, (heading, text) in enumerate(present.items(), start=1):
        lead = words("bulletin-notice-subsection", number=number, heading=heading)
        yield Paragraph(Level.SUBSECTION, text, lead)


def bare(text: str) -> str:
    """Take off the mark a person ended with: the sentence it stands in sets its own."""
    return text.rstrip("。；;. ")


def plain(text: str) -> Paragraph:
    """Give a paragraph without a heading."""
    return Paragraph(Level.TEXT, text)
