import ast
from io import BytesIO
from pathlib import Path

from openpyxl import load_workbook

from locales import LANGUAGES, words_for
from tests.county import County
from tests.month.acts import reports
from tests.month.test_reviewing import reported

MANY = 20
ROOT = Path(__file__).parent.parent.parent


async def test_the_office_reads_who_did_what_and_takes_it_along(county: County) -> None:
    clerk, colleague = await county.clerk(), await county.clerk(name="刘洋")
    await reported(county, clerk)
    for each in (clerk, colleague):
        await each.taps("审核")
        await each.sees("第1项／共1项")
    road = await county.liaison("县交通局", name="张军")
    await reports(county, road, "环城路", text="=全线通车。")
    await clerk.taps("退回")
    await clerk.says("数量不符")
    await clerk.sees("退回1项")
    await colleague.taps("办理记录")
    of_entry = await colleague.sees("办理记录 · 县文旅局 精品旅游线路")
    assert "王芳 退回" in of_entry.text
    assert "（待审核 → 退回：数量不符）" in of_entry.text
    assert "李梅 报送：2023-05 县文旅局（待报 → 已报送，版次：1）" in of_entry.text
    assert "张军" not in of_entry.text
    await clerk.says("/trail")
    await clerk.taps("按部门")
    await clerk.taps("县交通局")
    of_department = await clerk.sees("办理记录 · 县交通局")
    assert "张军 填写进展：2023-05 县交通局 环城路" in of_department.text
    assert "精品旅游线路" not in of_department.text
    await clerk.taps("按人员")
    await clerk.taps("王芳")
    assert "李梅" not in (await clerk.sees("办理记录 · 王芳")).text
    await clerk.says("/trail")
    assert "第1页" in (await clerk.sees("办理记录")).text
    await clerk.taps("下一页")
    await clerk.sees("第2页")
    await clerk.taps("导出Excel")
    await clerk.sees("办理记录，共")
    sent = [event for event in (await clerk.looks()).events if event.files][-1]
    sheet = load_workbook(BytesIO(await county.telegram.download(sent.files[0])))["办理记录"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[0][:6] == ["时间", "人员", "事项", "对象", "办理前", "办理后"]
    assert ["王芳", "退回", "2023-05 县文旅局 精品旅游线路", "待审核", "退回：数量不符"] in [row[1:6] for row in rows]
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    await road.says("/trail")
    await road.sees("没有办理此事的权限")


def test_a_state_the_trail_names_has_words_in_every_language() -> None:
    """What stands before the colon, and a state alone, are names; what a person wrote is never a literal."""
    named = set()
    for file in (ROOT / "services").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.keyword) and node.arg in {"before", "after"}:
                named |= {each.split("：")[0] for each in literals(node.value)}
    assert len(named) > MANY
    for language in LANGUAGES:
        words = words_for(language)
        assert [each for each in sorted(named) if not words.has(f"trail-state-{each}")] == []


def literals(value: ast.expr) -> list[str]:
    """Give a literal, or the name an f-string begins with."""
    if isinstance(value, ast.JoinedStr) and value.values:
        first = value.values[0]
        return [str(first.value)] if isinstance(first, ast.Constant) and "：" in str(first.value) else []
    return [value.value] if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value else []


def test_the_trail_is_only_ever_written_to_its_end() -> None:
    """No statement of the program changes or removes a line."""
    for file in (ROOT / "storage").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"update", "delete"}:
                assert "Trail" not in ast.unparse(node), file.name


def test_each_act_of_the_trail_has_its_words() -> None:
    """What use cases write as a literal is told in words in both languages."""
    acts = set()
    for file in (ROOT / "services").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in {"note", "trail.note"}:
                acts |= {each.value for each in node.args[3:4] if isinstance(each, ast.Constant)}
    for language in ("zh-CN", "en"):
        words = words_for(language)
        assert not [act for act in sorted(map(str, acts)) if not words.has(f"trail-{act}")]
