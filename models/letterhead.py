"""What a group's office chose for its official notices."""

from sqlmodel import Field

from models.base import Row


class LetterheadText(Row, table=True):
    """A group's choices, as in domain.letterhead; an empty one leaves the usual."""

    __tablename__ = "letterhead"

    group_id: int = Field(primary_key=True, foreign_key="leading_group.id")
    red_head: bool = True
    head: str = ""
    issuer: str = ""
    number: str = ""
    signer: str = ""
    recipients: str = ""
    contact: str = ""
    copies: str = ""
