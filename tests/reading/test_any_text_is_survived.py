"""Whatever the text: reading ends, in bounded time, and never raises."""

from datetime import timedelta

from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.plan.document_reader import LONGEST, read_document
from domain.plan.reading import Why
from domain.plan.reading_form import restored, stored
from domain.plan.source import ABOVE, Block, Grid, Line
from tests.reading.support import read

SCRAPS = st.sampled_from(
    [
        *"（）【】〔〕()：:、，,。；\n\t |《》和由等附",
        "一、",
        "（一）",
        "1.",
        "2.",
        "（1）",
        "①",
        "第一条",
        "一是",
        "责任单位",
        "牵头单位：",
        "配合单位：",
        "参与单位",
        "责任领导：",
        "完成时限：",
        "县工信局",
        "县发改局",
        "财政局",
        "各乡镇",
        "省发展改革委",
        "等单位",
        "牵头",
        "负责",
        "按职责分工负责",
        "推进",
        "5G基站160个",
        "2024年",
        "12月底前",
        "附件1",
        "目录",
        "……",
        "3.5%",
        "98",
        "10万亩",
        "工作要求",
        "序号",
    ]
)
TEXTS = st.one_of(st.text(max_size=300), st.lists(SCRAPS, max_size=60).map("".join))
CELLS = st.one_of(
    TEXTS.map(lambda text: text[:20]), st.sampled_from(["", ABOVE, "责任单位", "工作任务", "序号", "1", "县工信局"])
)
ROWS = st.integers(1, 5).flatmap(lambda wide: st.lists(st.tuples(*[CELLS] * wide), min_size=1, max_size=6))
BLOCKS = st.one_of(
    st.builds(Line, st.integers(1, 999), TEXTS),
    ROWS.map(lambda rows: Grid(tuple(range(1, len(rows) + 1)), tuple(rows))),
)


@given(TEXTS)
@settings(max_examples=300, deadline=timedelta(seconds=2))
def test_no_text_makes_the_reader_raise_or_dawdle(text: str) -> None:
    reading = read(text)

    assert all(task.units and task.text for task in reading.tasks)
    assert restored(stored(reading)) == reading


@given(st.lists(BLOCKS, max_size=6))
@example([Grid((1, 2), (("", ""), ("责任单位", "0")))])
@settings(max_examples=200, deadline=timedelta(seconds=2))
def test_no_mixture_of_lines_and_tables_does_either(blocks: list[Block]) -> None:
    assert all(task.units for task in read_document(blocks).tasks)


@given(SCRAPS, st.integers(1, 3))
@settings(max_examples=60, deadline=timedelta(seconds=10))
def test_the_same_scrap_thousands_of_times_takes_no_longer_than_its_length(scrap: str, times: int) -> None:
    read((scrap * times + "（") * 4_000)


def test_what_stands_behind_the_limit_is_told() -> None:
    reading = read("1.建设园区。（责任单位：县工信局）\n" + "好" * LONGEST + "\n2.建设学校。（责任单位：县教育局）")

    assert [each.why for each in reading.doubts] == [Why.TOO_LONG]
