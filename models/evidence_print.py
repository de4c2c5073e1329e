"""By what a file is found again: the fingerprints of its picture or its text."""

from sqlmodel import Field

from models.base import Row


class EvidencePrint(Row, table=True):
    """Apart from the file's own row, which is read far more often. Hexadecimal digits, 64 a hash of 256 bits.

    `photo` is the difference hash of the whole, `crops` those of what light crops leave of it, `detail` the photo
    itself as 48 × 48 grey levels in base 64; `text` is the fingerprint of a document's text.
    """

    evidence_id: int = Field(primary_key=True, foreign_key="evidence.id")
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    photo: str | None = None
    crops: str = ""
    detail: str = ""
    text: str | None = None
