"""A bulletin as the files an office keeps."""

from pathlib import Path

from domain.bulletin import MonthlyBulletin
from locales import Words
from rendering import ledger, pdf, picture, text, word
from rendering.content import Bulletin
from rendering.notice import official_fields


def write_all(bulletin: Bulletin, words: Words, folder: Path) -> list[Path]:
    """Write text, picture, notice as PDF and Word, and ledger into a folder; give the files in that order."""
    fields = official_fields(bulletin, words)
    written_out, drawn = _shown(bulletin, words)
    contents = {
        "txt": written_out.encode(),
        "png": drawn,
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


def _shown(bulletin: Bulletin, words: Words) -> tuple[str, bytes]:
    if isinstance(bulletin, MonthlyBulletin):
        return text.monthly(bulletin, words), picture.monthly(bulletin, words)
    return text.period(bulletin, words), picture.period(bulletin, words)


def stem(bulletin: Bulletin) -> str:
    """Name a bulletin's files alike: bulletin-2023-05, bulletin-2023-Q2, bulletin-2023-05-correction-1, …-simulated."""
    span = bulletin.month if isinstance(bulletin, MonthlyBulletin) else bulletin.period
    correction = f"-correction-{bulletin.number}" if bulletin.number else ""
    return f"bulletin-{span}{correction}{'-simulated' if bulletin.simulated else ''}"
