"""Tables whose layout alone says what belongs together: without lines around their cells, or merged."""

from typing import Any

from tests.reading.support import duties
from tests.reading.test_files_of_every_kind import pdf, read, word

TITLE = "某县2024年重点工作任务分工表"
HEADS = "[序号], [类别], [工作任务], [牵头单位], [配合单位], [完成时限], [备注], "
ROWS = 16


def work(number: int) -> str:
    return f"推进第{number}号园区建设，完善基础设施，培育企业{number}家，带动就业增收"


def table(align: str) -> str:
    rows = "".join(
        f"[{number}], [{'工业' if number % 2 else '农业'}], [{work(number)}], "
        f"[县工信局], [县发改局、县财政局], [2024年{number % 12 + 1}月底], [], "
        for number in range(1, ROWS + 1)
    )
    columns = "(1cm, 1.5cm, 4.4cm, 3cm, 3cm, 3cm, 1cm)"
    return f"{TITLE}\n#grid(columns: {columns}, column-gutter: 4pt, row-gutter: 9pt, align: {align}, {HEADS}{rows})"


async def test_a_table_without_lines_is_read_where_its_columns_cannot_be_mistaken() -> None:
    reading = await read(pdf(table("left"), page="width: 210mm, height: 170mm"))

    assert reading.title == TITLE
    assert duties(reading) == [(str(number), ["县工信局"], ["县发改局", "县财政局"]) for number in range(1, ROWS + 1)]
    for number, task in enumerate(reading.tasks, 1):  # also of rows that the page broke
        assert task.text == work(number)
        assert (task.section, task.due is None) == ("工业" if number % 2 else "农业", False)
    assert reading.unread == ()


async def test_a_table_without_lines_whose_rows_could_be_mistaken_is_asked() -> None:
    reading = await read(pdf(table("horizon"), page="width: 210mm, height: 170mm"))

    assert reading.tasks == ()
    told = "".join(each.text for each in reading.doubts)
    assert all(f"推进第{number}号园区建设" in told for number in range(1, ROWS + 1))


async def test_a_merged_column_before_the_work_is_its_section() -> None:
    def fill(document: Any) -> None:
        grid = document.add_table(rows=5, cols=4)
        for row, cells in enumerate(
            (
                ("序号", "攻坚行动", "重点任务", "责任单位"),
                ("1", "产业攻坚", "招引企业", "县商务局"),
                ("2", "", "盘活厂房", "县自然资源局"),
                ("3", "民生攻坚", "建设市场", "县商务局"),
                ("", "", "改造市场", "县市场监管局"),
            )
        ):
            for column, text in enumerate(cells):
                grid.cell(row, column).text = text
        for first, last, column in ((1, 2, 1), (3, 4, 1), (3, 4, 0)):
            grid.cell(first, column).merge(grid.cell(last, column))

    reading = await read(word(fill))

    assert [(task.section, task.no, task.text, task.units) for task in reading.tasks] == [
        ("产业攻坚", "1", "招引企业", ("县商务局",)),
        ("产业攻坚", "2", "盘活厂房", ("县自然资源局",)),
        ("民生攻坚", "3", "建设市场", ("县商务局",)),
        ("民生攻坚", "3.2", "改造市场", ("县市场监管局",)),
    ]
