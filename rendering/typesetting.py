"""Typst behind one door: our fonts only, our templates only, and no character that the font would draw as nothing."""

import json
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from typst import Compiler, Fonts

TEMPLATES = Path(__file__).parent / "templates"
GETA = "〓"
"""What printers set for a sort they did not have; better seen than missing."""

Drawable: TypeAlias = str | int | float | bool | Sequence["Drawable"] | Mapping[str, "Drawable"] | None

_ARCHIVAL: Literal["a-2u"] = "a-2u"  # an archive must open a notice in thirty years; a PNG takes no notice of it
_compiling = Lock()  # a Compiler must not be shared by threads, and one at a time is quick enough


def typeset(
    template: str, data: Mapping[str, Drawable], *, output: Literal["png", "pdf"], pixels_per_inch: float = 144
) -> bytes:
    """Draw a template with data as one PNG, of its first page if it has several, or one PDF.

    Args:
        template: a file name in rendering/templates.
        data: what the template reads as JSON; every text in it is checked against the font.
        output: the kind of file.
        pixels_per_inch: the sharpness of a PNG; Typst's pages are in points of 1/72 inch.
    """
    inputs = {"data": json.dumps(visible(data), ensure_ascii=False)}
    with _compiling:
        drawn = _compiler(template).compile(
            format=output, ppi=pixels_per_inch, sys_inputs=inputs, pdf_standards=_ARCHIVAL
        )
    return drawn if isinstance(drawn, bytes) else next(iter(drawn or ()), b"")


def visible(data: Drawable) -> Drawable:
    """Give the same data with every character the font lacks replaced by 〓."""
    if isinstance(data, str):
        return _visible_text(data)
    if isinstance(data, Mapping):
        return {key: visible(value) for key, value in data.items()}
    if isinstance(data, Sequence):
        return [visible(value) for value in data]
    return data


def _visible_text(text: str) -> str:
    composed = unicodedata.normalize("NFC", text)
    return "".join(_visible_character(character) for character in composed)


def _visible_character(character: str) -> str:
    if character == "\n" or ord(character) in characters():
        return character
    kind = unicodedata.category(character)
    if kind == "Zs":
        return " "
    # Joiners, variation selectors and control characters are nothing to see in any font.
    return "" if kind in {"Cf", "Cc", "Mn"} else GETA


@cache
def font_folder() -> Path:
    """Tell where Noto Sans SC lies: a package of OFL fonts, the same on every machine."""
    from importlib.resources import files  # noqa: PLC0415 - found when first drawn, not when the bot starts

    return Path(str(files("justmytype_intl_cjk"))) / "fonts" / "ofl" / "notosanssc"


@cache
def characters() -> frozenset[int]:
    """Give every code point the font can draw."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - heavy, and the bot's start counts

    (file,) = font_folder().glob("*.ttf")
    with TTFont(file, lazy=True) as font:
        return frozenset(font.getBestCmap())


@cache
def _fonts() -> "Fonts":
    from typst import Fonts  # noqa: PLC0415 - heavy, and the bot's start counts

    return Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[font_folder()])


@cache
def _compiler(template: str) -> "Compiler":
    from typst import Compiler  # noqa: PLC0415 - heavy, and the bot's start counts

    return Compiler(TEMPLATES / template, root=TEMPLATES, font_paths=_fonts())
