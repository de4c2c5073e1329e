"""What an office chooses for its official notices (公文), once for all of them (GB/T 9704-2012: 版头、主体、版记)."""

from dataclasses import dataclass, fields, replace

YEAR = ("{年}", "{year}")
ISSUE = ("{期}", "{issue}")
"""Stand in a number for the year and for the month's number within it."""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The choices; an empty one leaves what the notice says by itself.

    `head` is the red name across the top (发文机关标志), in one line or two, drawn unless `red_head` is off; `issuer`
    signs (发文机关署名) and `number` stands under the head (发文字号), with {年} and {期} filled in; `signer` (签发人)
    stands beside it, `recipients` (主送机关) above the text, `contact` (附注) under the date, `copies` (抄送机关) at
    the foot.
    """

    red_head: bool = True
    head: str = ""
    issuer: str = ""
    number: str = ""
    signer: str = ""
    recipients: str = ""
    contact: str = ""
    copies: str = ""

    def numbered(self, year: int, issue: int | None) -> str:
        """Fill year and issue into the number; empty where it asks for an issue and there is none, as in a quarter."""
        if issue is None and any(mark in self.number for mark in ISSUE):
            return ""
        text = self.number
        for marks, value in ((YEAR, year), (ISSUE, issue)):
            for mark in marks:
                text = text.replace(mark, str(value))
        return text

    def having(self, field: str, text: str) -> "Letterhead":
        """Give the same with one of the written choices changed.

        Raises:
            ValueError: there is no such choice.
        """
        if field not in WRITTEN:
            raise ValueError(f"a letterhead has no {field!r}")
        changes: dict[str, str] = {field: text}
        return replace(self, **changes)  # type: ignore[arg-type]


WRITTEN = tuple(each.name for each in fields(Letterhead) if each.name != "red_head")
"""The choices that are words, in the order in which they stand in a notice."""

USUAL = Letterhead()
"""Nothing chosen."""
