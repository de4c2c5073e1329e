"""The ledger of tasks, and the evidence to choose from and to pack."""

from delivery.parcel import Parcel
from domain.digest import count
from handlers.buttons.gathering import ChoosePack, TakeDigest, TakePack
from handlers.buttons.home import Home
from handlers.screens.drawing import Key, draw, key, month_name, paragraphs, short
from locales import Words
from rendering.digest import digest_document
from rendering.task_ledger import task_ledger
from services.views.gathering import DigestFile, LedgerFile, PackChoice, PackedFile, PackOrder

MEGABYTE = 1024 * 1024
MOST_OFFERED = 80
"""Departments or tasks on keys: Telegram shows a hundred keys."""


@draw.register
def ledger(view: LedgerFile, words: Words) -> Parcel:
    """Draw the ledger as a file."""
    tasks = sum(len(each.tasks) for each in view.ledger.departments)
    text = words.html(
        "ledger-sent", year=str(view.ledger.year), departments=len(view.ledger.departments), assignments=tasks
    )
    name = f"ledger-{view.ledger.year}-{view.ledger.drawn_on}.xlsx"
    home = (key(words("button-home"), Home()),)
    return Parcel(text, buttons=(home,), documents=((name, task_ledger(view.ledger, words)),))


@draw.register
def digest(view: DigestFile, words: Words) -> Parcel:
    """Draw the digest of a month as a file, and the months it can be had of."""
    text = paragraphs(
        words.html(
            "digest-sent",
            month=month_name(words, view.digest.month),
            highlights=count(view.digest.highlights),
            issues=count(view.digest.issues),
            completed=count(view.digest.completed),
            problems=count(view.digest.problems),
            needs=len(view.digest.needs),
        ),
        words.html("digest-waiting", count=view.digest.waiting) if view.digest.waiting else "",
    )
    months = [key(month_name(words, month), TakeDigest(str(month))) for month in view.others]
    rows = [*_in_twos(months), (key(words("button-home"), Home()),)]
    name = f"digest-{view.digest.month}.docx"
    return Parcel(text, buttons=tuple(rows), documents=((name, digest_document(view.digest, words)),))


@draw.register
def choice(view: PackChoice, words: Words) -> Parcel:
    """Draw what can be packed: a month, a department, or a task of a department."""
    if view.department:
        return _of_department(view, words)
    months = [key(month_name(words, month), TakePack(0, 0, str(month))) for month in view.months]
    departments = [key(short(name), ChoosePack(department)) for department, name in view.departments[:MOST_OFFERED]]
    rows = [*_in_twos(months), *_in_twos(departments), (key(words("button-home"), Home()),)]
    return Parcel(words.html("pack-choose", year=str(view.year)), buttons=tuple(rows))


def _of_department(view: PackChoice, words: Words) -> Parcel:
    name = dict(view.departments)[view.department]
    whole = (key(words("button-pack-department"), TakePack(view.department, 0, "")),)
    months = [key(month_name(words, month), TakePack(view.department, 0, str(month))) for month in view.months]
    tasks = [(key(short(title), TakePack(view.department, task, "")),) for task, title in view.tasks[:MOST_OFFERED]]
    rows = [whole, *_in_twos(months), *tasks, (key(words("button-back"), ChoosePack(0)),)]
    return Parcel(words.html("pack-choose-of", department=name, year=str(view.year)), buttons=tuple(rows))


@draw.register
def order(view: PackOrder, words: Words) -> Parcel:
    """Draw how far a pack is."""
    absent = sum(not file.sha256 for volume in view.volumes for file in volume)
    size = sum(file.size for volume in view.volumes for file in volume)
    done = view.sent == len(view.volumes)
    text = paragraphs(
        words.html("pack-title", name=view.name),
        words.html("pack-counts", files=view.files, megabytes=max(1, -(-size // MEGABYTE)), volumes=len(view.volumes)),
        words.html("pack-done") if done else words.html("pack-sending", sent=view.sent, volumes=len(view.volumes)),
        words.html("pack-not-fetched", count=absent) if absent else "",
    )
    return Parcel(text, buttons=((key(words("button-back"), ChoosePack(0)),),) if done else ())


def volume_name(view: PackOrder, number: int) -> str:
    """Name the file of a volume; one volume alone has no number."""
    return f"{view.name}-{number + 1}.zip" if len(view.volumes) > 1 else f"{view.name}.zip"


def file_path(words: Words, file: PackedFile) -> str:
    """Name the place of a file in a pack: the folder of what it stands behind says what that is."""
    folder = file.of if file.kind == "task" else words("pack-folder", kind=file.kind, number=file.of)
    return f"{file.place}/{folder}/{file.name}"


def _in_twos(keys: list[Key]) -> list[tuple[Key, ...]]:
    return [tuple(keys[at : at + 2]) for at in range(0, len(keys), 2)]
