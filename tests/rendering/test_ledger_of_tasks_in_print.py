"""The ledger of a whole year on paper: a department's sheet would be sixty columns wide."""

from datetime import date
from io import BytesIO

from openpyxl import load_workbook

from domain.calendar import Month
from domain.task_ledger import LedgerDepartment, LedgerEntry, LedgerMonth, LedgerTask, TaskLedger
from locales import words_for
from rendering.task_ledger import task_ledger

ENTRY = LedgerEntry(
    answer="result", verdict="accepted", text="完成投资1260万元。" * 9, values=(), evidence=3, late=False
)


def a_year() -> TaskLedger:
    months = (LedgerMonth(ENTRY, None),) * 12
    task = LedgerTask(key="一-1", section="建设", title="环城路", leads=True, due="", targets=(), months=months)
    return TaskLedger(
        group="盂县推进山西中部城市群建设领导小组",
        year=2023,
        drawn_on=date(2023, 12, 31),
        months=tuple(Month(2023, number) for number in range(1, 13)),
        departments=(LedgerDepartment("县交通局", (task,)),),
        legend=(),
    )


def test_each_printed_page_says_whose_tasks_it_shows_in_letters_that_can_be_read() -> None:
    book = load_workbook(BytesIO(task_ledger(a_year(), words_for("zh-CN"))))
    sheet = book["县交通局"]
    assert "县交通局" in str(sheet.oddHeader.center.text)
    assert sheet.print_title_cols == "$A:$B"
    assert sheet.print_title_rows == "$1:$1"
    # What the task is, then a month a page.
    assert [brk.id for brk in sheet.col_breaks.brk] == [6 + 5 * month for month in range(12)]
    assert sheet.page_setup.scale is not None
    assert sheet.page_setup.scale >= 80
    assert not sheet.sheet_properties.pageSetUpPr or not sheet.sheet_properties.pageSetUpPr.fitToPage
    assert "县交通局" not in str(book["总表"].oddHeader.center.text)
