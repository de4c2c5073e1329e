"""Plans at the command line: what is understood of a document, imported when it leaves no doubt."""

import json
from pathlib import Path

from tests.commands import CommandLine
from tests.county import KEY, NAME
from tests.reading.support import issued

NOTICE = (
    "某县2024年重点任务\n一、产业\n1.建设园区。（责任单位：县工信局）\n"
    "2.培育企业8家。（牵头单位：县发改局，配合单位：各乡镇）\n"
)


async def test_a_document_is_read_without_storing_anything(empty: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "notice.txt"
    file.write_bytes(NOTICE.encode("gb18030"))

    read = json.loads(await empty.does("plan", "read", str(file), "--json"))

    assert list(read) == ["title", "year", "tasks", "departments", "unread"]
    assert (read["title"], read["year"], read["unread"]) == ("某县2024年重点任务", 2024, [])
    assert read["tasks"][1] == {
        "part": "一、产业",
        "no": "2",
        "section": "",
        "kind": "key",
        "text": "培育企业8家。",
        "lead": ["县发改局"],
        "participants": ["各乡镇"],
        "due": None,
        "leader": None,
        "indicators": [{"name": "培育企业", "value": "8", "unit": "家", "bound": "min"}],
    }
    assert read["departments"][0] == {"name": "县工信局", "aliases": [], "tasks": 1}
    printed = await empty.does("plan", "read", str(file))
    assert printed.startswith("《某县2024年重点任务》：2项任务，3个单位，3项责任分工，1项多单位任务")
    assert not (empty.folder / "data").exists()


async def test_a_document_without_doubts_is_imported_and_one_with_doubts_is_refused(
    empty: CommandLine, tmp_path: Path
) -> None:
    await empty.does("group", "create", KEY, "--name", NAME)
    into = ("--group", KEY, "--year", "2024")
    file = tmp_path / "notice.txt"

    file.write_text(NOTICE + "3.发展电子商务产业。\n4.建设道路。（责任单位：县交通局）", encoding="utf-8")
    refused = await empty.runs("plan", "import", str(file), *into)
    assert refused.code == 2
    assert "notice.txt有1处疑问，未导入" in refused.err
    assert "第5行  3.发展电子商务产业。  — 未写明责任单位" in refused.err

    file.write_text(NOTICE, encoding="utf-8")
    assert await empty.does("plan", "import", str(file), *into) == (
        "2 tasks, 3 departments, 3 assignments, 1 joint tasks\n"
    )
    assert "has a plan for 2024 already" in await empty.refuses("plan", "import", str(file), *into)


async def test_the_notices_of_two_counties_are_imported_as_they_were_issued(empty: CommandLine, tmp_path: Path) -> None:
    files = {}
    for name in ("yuxian-2023.txt", "guanxian-2023.txt"):
        files[name] = tmp_path / name
        files[name].write_text(issued(name), encoding="utf-8")
        await empty.does("group", "create", name[:4], "--name", name)

    imported = await empty.does("plan", "import", str(files["yuxian-2023.txt"]), "--group", "yuxi", "--year", "2023")
    assert imported == "40 tasks, 21 departments, 47 assignments, 7 joint tasks\n"

    guanxian = ("plan", "import", str(files["guanxian-2023.txt"]), "--group", "guan", "--year", "2023")
    refused = await empty.runs(*guanxian)
    assert refused.code == 2
    assert "--leave-out-organisational" in refused.err
    imported = await empty.does(*guanxian, "--leave-out-organisational")
    assert imported.startswith("96 tasks, 34 departments, 180 assignments")


async def test_what_is_no_document_is_told_in_one_line(empty: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "plan.doc"
    file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512)
    assert await empty.refuses("plan", "read", str(file)) == (
        "plan.doc: 这是旧版Word文件（.doc），不能读取。请用Word或WPS打开，另存为.docx后重发。"
    )
    assert "No such file" in await empty.refuses("plan", "read", str(tmp_path / "nowhere.docx"))
