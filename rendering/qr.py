"""A link as a picture to scan."""

from io import BytesIO

SCALE, QUIET_ZONE = 10, 4
"""Pixels a module, and the white border a reader needs (ISO/IEC 18004: four modules)."""


def qr_picture(link: str) -> bytes:
    """Draw a link as a QR picture, PNG; a quarter of it may be hidden or smeared."""
    import segno  # noqa: PLC0415 - only needed for an invitation, and the bot's start counts

    file = BytesIO()
    segno.make(link, error="q", micro=False).save(file, kind="png", scale=SCALE, border=QUIET_ZONE)
    return file.getvalue()
