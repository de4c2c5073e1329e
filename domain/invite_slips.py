"""Invitations to hand out on paper, as values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Slip:
    """One department's invitation: whose it is, and the address that opens its seat."""

    department: str
    link: str
