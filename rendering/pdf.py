"""The official notice as a PDF that an archive accepts."""

from locales import Words
from rendering.content import Bulletin
from rendering.document import Bar, Block, Cell, Chip, OfficialFields, Paragraph, Table
from rendering.notice import compose
from rendering.red_head import red_head
from rendering.typesetting import Drawable, typeset

PAGE_PIXELS_PER_INCH = 130


def notice(bulletin: Bulletin, words: Words, fields: OfficialFields) -> bytes:
    """Draw the notice in the layout of GB/T 9704-2012, in the one font we may carry along."""
    return typeset("notice.typ", _data(bulletin, words, fields), output="pdf")


def first_page(bulletin: Bulletin, words: Words, fields: OfficialFields) -> bytes:
    """Draw the notice's first page as a PNG, to be looked at before it is published."""
    data = _data(bulletin, words, fields)
    return typeset("notice.typ", data, output="png", pixels_per_inch=PAGE_PIXELS_PER_INCH)


def _data(bulletin: Bulletin, words: Words, fields: OfficialFields) -> dict[str, Drawable]:
    composed = compose(bulletin, words, fields)
    head = red_head(fields.head)
    return {
        "lang": words.language[:2],
        "issuer": fields.issuer,
        "head": list(head.lines) if fields.red_head else [],
        "head-size": head.size,
        "number": fields.number,
        "title": fields.title,
        "day": [fields.date.year, fields.date.month, fields.date.day],
        "recipients": composed.recipients,
        "body": [_block(each) for each in composed.body],
        "attachment": composed.attachment,
        "date": composed.date,
        "signer": composed.signer,
        "contact": composed.contact,
        "copies": composed.copies,
        "printed": composed.printed,
    }


def _block(block: Block) -> dict[str, Drawable]:
    if isinstance(block, Paragraph):
        return {"level": block.level, "lead": block.lead, "text": block.text}
    return _table(block)


def _table(table: Table) -> dict[str, Drawable]:
    return {
        "level": "table",
        "heads": [column.head for column in table.columns],
        "widths": [column.width for column in table.columns],
        "sides": [column.side for column in table.columns],
        "rows": [[_cell(cell) for cell in row] for row in table.rows],
        "note": table.note,
        "size": table.size,
    }


def _cell(cell: Cell) -> Drawable:
    match cell:
        case Bar():
            return {"share": cell.share}
        case Chip():
            return {"text": cell.text, "color": cell.color, "ink": cell.ink}
        case _:
            return cell
