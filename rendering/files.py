"""A bulletin as the files an office keeps."""

from pathlib import Path

from domain.bulletin import MonthlyBulletin
from locales import Words
from rendering import ledger, pdf, period_picture, picture, text, word
from rendering.content import Bulletin
from rendering.message import bare
from rendering.notice import official_fields


def write_all(bulletin: Bulletin, words: Words, folder: Path) -> list[Path]:
    """Write text, picture (of a large group several), notice as PDF and Word, and ledger; give them in that order."""
    fields = official_fields(bulletin, words)
    contents = {
        "txt": f"{bare(_text(bulletin, words))}\n".encode(),
        **{f"{page}png": drawn for page, drawn in _pictures(bulletin, words).items()},
        "pdf": pdf.notice(bulletin, words, fields),
        "docx": word.notice(bulletin, words, fields),
        "xlsx": ledger.workbook(bulletin, words),
    }
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for ending, content in contents.items():
        file = folder / f"{stem(bulletin)}.{ending}"
        file.write_bytes(content)
        written.append(file)
    return written


def _text(bulletin: Bulletin, words: Words) -> str:
    return text.monthly(bulletin, words) if isinstance(bulletin, MonthlyBulletin) else text.period(bulletin, words)


def _pictures(bulletin: Bulletin, words: Words) -> dict[str, bytes]:
    if isinstance(bulletin, MonthlyBulletin):
        whole, pages = picture.monthly(bulletin, words), picture.pages(bulletin, words)
    else:
        whole, pages = picture.period(bulletin, words), period_picture.pages(bulletin, words)
    return {"": whole} | {f"page-{number}.": page for number, page in enumerate(pages, start=1)}


def stem(bulletin: Bulletin) -> str:
    """Name a bulletin's files alike: bulletin-2023-05, bulletin-2023-Q2, bulletin-2023-05-correction-1, …-simulated."""
    span = bulletin.month if isinstance(bulletin, MonthlyBulletin) else bulletin.period
    correction = f"-correction-{bulletin.number}" if bulletin.number else ""
    return f"bulletin-{span}{correction}{'-simulated' if bulletin.simulated else ''}"
