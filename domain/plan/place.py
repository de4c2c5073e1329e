"""Where a piece of a document stands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where a piece stands: the headings of its part and section, and the number of the item that holds it."""

    part: str = ""
    section: str = ""
    above: str = ""
