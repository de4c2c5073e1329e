"""A department's page, its points over the year, and the choice among departments."""

import rendering.picture
import rendering.text
from delivery.parcel import Parcel
from domain.bulletin import BulletinRow
from handlers.buttons.bulletin import LatestBulletin
from handlers.buttons.department import ChooseDepartment, SeeDepartment, SeeTrend
from handlers.buttons.home import Home
from handlers.buttons.task import ListTasks
from handlers.screens.drawing import Key, draw, key, month_name, paragraphs, short
from locales import Words
from rendering.content import points
from rendering.sheet_content import basis_in
from services.views.departments import DepartmentChoice, DepartmentPage, TrendPage
from services.views.readers import Reader


@draw.register
def choice(view: DepartmentChoice, words: Words) -> Parcel:
    """Draw the departments as keys, in the order of the ranking."""
    text = paragraphs(
        words.html("page-choose", month=month_name(words, view.month)),
        words.html("bulletin-page", page=view.page + 1, pages=view.pages) if view.pages > 1 else "",
    )
    keys = [_department(view, row, words) for row in view.rows]
    rows = [tuple(keys[at : at + 2]) for at in range(0, len(keys), 2)]
    turning = [
        key(words(label), ChooseDepartment(view.bulletin, page))
        for label, page in (("button-previous-page", view.page - 1), ("button-next-page", view.page + 1))
        if 0 <= page < view.pages
    ]
    best = key(words("button-trend-best"), SeeTrend(view.bulletin, 0))
    return Parcel(text, buttons=(*rows, *([tuple(turning)] if turning else []), (best, _back(words))))


@draw.register
def page(view: DepartmentPage, words: Words) -> Parcel:
    """Draw a department's sheet: the picture to look at, and every line with its evidence as text."""
    basis = basis_in(view.value, view.sheet)
    return Parcel(
        rendering.text.sheet(view.sheet, words, basis),
        buttons=tuple(_page_rows(view, words)),
        photo=rendering.picture.sheet(view.sheet, words, basis),
    )


@draw.register
def trend(view: TrendPage, words: Words) -> Parcel:
    """Draw points over the year."""
    own = [line.name for line in view.trend.lines if not line.mean]
    caption = (
        words.html("bulletin-trend-of", department=own[0]) if len(own) == 1 else words.html("bulletin-trend-title")
    )
    rows: list[tuple[Key, ...]] = []
    if view.department:
        rows.append((key(words("button-department-page"), SeeDepartment(view.bulletin, view.department)),))
    return Parcel(
        paragraphs(caption, rendering.picture.spoken(view.trend, words)),
        buttons=(*rows, *_others(view.reader, view.bulletin, words)),
        photo=rendering.picture.trend(view.trend, words),
    )


def _department(view: DepartmentChoice, row: BulletinRow, words: Words) -> Key:
    label = words("page-key", rank=row.rank, department=row.name, total=points(row.total, view.rounding))
    return key(short(label), SeeDepartment(view.bulletin, int(row.department)))


def _page_rows(view: DepartmentPage, words: Words) -> list[tuple[Key, ...]]:
    own = int(view.department)
    first = [key(words("button-tasks"), ListTasks(0 if view.reader.department else own, 0))]
    if view.bulletin and view.months > 1:
        first.insert(0, key(words("button-trend"), SeeTrend(view.bulletin, own)))
    rows: list[tuple[Key, ...]] = [tuple(first)]
    return rows + _others(view.reader, view.bulletin, words)


def _others(reader: Reader, bulletin: int, words: Words) -> list[tuple[Key, ...]]:
    if reader.department or not bulletin:
        return [(key(words("button-home"), Home()),)]
    return [(key(words("button-departments"), ChooseDepartment(bulletin, 0)), _back(words))]


def _back(words: Words) -> Key:
    return key(words("button-latest-bulletin"), LatestBulletin())
