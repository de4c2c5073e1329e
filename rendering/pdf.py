"""The official notice as a PDF that an archive accepts."""

from domain.bulletin import MonthlyBulletin
from locales import Words
from rendering.notice import OfficialFields, Paragraph, compose
from rendering.red_head import red_head
from rendering.typesetting import Drawable, typeset


def notice(bulletin: MonthlyBulletin, words: Words, fields: OfficialFields) -> bytes:
    """Draw the notice in the layout of GB/T 9704-2012, in the one font we may carry along."""
    composed = compose(bulletin, words, fields)
    head = red_head(fields.head)
    data: dict[str, Drawable] = {
        "lang": words.language[:2],
        "issuer": fields.issuer,
        "head": list(head.lines),
        "head-size": head.size,
        "number": fields.number,
        "title": fields.title,
        "day": [fields.date.year, fields.date.month, fields.date.day],
        "recipients": composed.recipients,
        "before": [_paragraph(each) for each in composed.before],
        "columns": list(composed.head),
        "rows": [list(row) for row in composed.rows],
        "table-note": composed.table_note,
        "after": [_paragraph(each) for each in composed.after],
        "attachment": composed.attachment,
        "date": composed.date,
        "copies": composed.copies,
        "printed": composed.printed,
    }
    return typeset("notice.typ", data, output="pdf")


def _paragraph(paragraph: Paragraph) -> dict[str, Drawable]:
    return {"level": paragraph.level, "lead": paragraph.lead, "text": paragraph.text}
