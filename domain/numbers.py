"""Numbers as people write them on a phone."""

import unicodedata
from decimal import Decimal, InvalidOperation

from domain.errors import Unacceptable

LARGEST = Decimal(10) ** 12


def number_in(text: str) -> str:
    """Read a number that is not negative, full-width digits and thousands separators allowed, and write it plainly.

    Raises:
        Unacceptable: it is not a number, or not one a target could have.
    """
    plain = unicodedata.normalize("NFKC", text).strip().replace(",", "")
    try:
        number = Decimal(plain)
    except InvalidOperation:
        raise Unacceptable("value-not-a-number") from None
    if not number.is_finite() or not 0 <= number < LARGEST:
        raise Unacceptable("value-not-a-number")
    return f"{number.normalize():f}"
