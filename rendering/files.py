"""A bulletin as the files an office keeps."""

from pathlib import Path

from domain.bulletin import MonthlyBulletin
from locales import Words
from rendering import ledger, pdf, picture, text, word
from rendering.notice import official_fields


def write_all(bulletin: MonthlyBulletin, words: Words, folder: Path) -> list[Path]:
    """Write text, picture, notice as PDF and Word, and ledger into a folder; give the files in that order."""
    fields = official_fields(bulletin, words)
    contents = {
        "txt": text.monthly(bulletin, words).encode(),
        "png": picture.monthly(bulletin, words),
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


def stem(bulletin: MonthlyBulletin) -> str:
    """Name a bulletin's files alike: bulletin-2023-05, bulletin-2023-05-correction-1, bulletin-2023-05-simulated."""
    correction = f"-correction-{bulletin.number}" if bulletin.number else ""
    return f"bulletin-{bulletin.month}{correction}{'-simulated' if bulletin.simulated else ''}"
