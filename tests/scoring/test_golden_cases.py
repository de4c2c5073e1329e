"""Every case of golden.toml, which an office can check by hand, comes out of the engine as written there."""

import tomllib
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path

import pytest

from domain.calendar import Month
from domain.scoring.facts import (
    AdjustmentFact,
    ClaimFact,
    DepartmentFacts,
    Evidence,
    FindingFact,
    Role,
    RoundFact,
    RoundOutcome,
    TaskFact,
    TaskKind,
    Used,
)
from domain.scoring.rulebook import Rulebook
from domain.scoring.sheet import Sheet, print_points, score

Case = dict[str, object]
PHOTO = (Evidence("1", "00" * 32, "现场.jpg"),)
OUTCOMES = {
    "按时": RoundOutcome.REPORTED,
    "零报告": RoundOutcome.NOTHING,
    "迟报": RoundOutcome.LATE,
    "缺报": RoundOutcome.MISSING,
    "免计": RoundOutcome.EXCUSED,
}
MAY = Month(2023, 5)
DEADLINE = datetime(2023, 5, 25, 16, tzinfo=UTC)
CASES: list[Case] = tomllib.loads((Path(__file__).parent / "golden.toml").read_text(encoding="utf-8"))["case"]


def entries(case: Case, key: str) -> list[list[str]]:
    found = case.get(key, [])
    assert isinstance(found, list)
    return [entry.split() for entry in found]


def task(words: list[str]) -> TaskFact:
    kinds = {"政策": TaskKind.POLICY, "项目": TaskKind.PROJECT}
    assert set(words[1:]) <= {"成果", "办结", "已办结", "无印证", "参与", *kinds}
    return TaskFact(
        key=words[0],
        title=f"任务{words[0]}",
        kind=next((kinds[word] for word in words if word in kinds), TaskKind.KEY),
        role=Role.PARTICIPANT if "参与" in words else Role.LEAD,
        result="成果" in words or "办结" in words,
        completed="办结" in words,
        completed_earlier="已办结" in words,
        evidence=() if "无印证" in words else PHOTO,
    )


def asked(index: int, words: list[str]) -> RoundFact:
    return RoundFact(str(index), "调度", "临时" in words, OUTCOMES[words[-1]], DEADLINE, None)


def claim(index: int, words: list[str]) -> ClaimFact:
    special = [word for word in words[1:] if word[0] in "×=" or word == "无印证"]
    levels = [word for word in words[1:] if word not in special]
    return ClaimFact(
        id=str(index),
        rule=words[0],
        level=levels[0] if levels else None,
        what="申报",
        fact=next((word[1:] for word in special if word[0] == "="), ""),
        times=next((int(word[1:]) for word in special if word[0] == "×"), 1),
        evidence=() if "无印证" in special else PHOTO,
    )


def finding(index: int, words: list[str]) -> FindingFact:
    numbers = [word for word in words[1:] if word.lstrip("-")[0].isdigit()]
    levels = [word for word in words[1:] if word not in {"撤销", *numbers}]
    return FindingFact(
        id=str(index),
        rule=words[0],
        level=levels[0] if levels else None,
        reason="认定",
        lifted="撤销" in words,
        points=Fraction(numbers[0]) if numbers else None,
    )


def facts_of(case: Case) -> DepartmentFacts:
    return DepartmentFacts(
        department="7",
        name="县教科局",
        position=1,
        month=MAY,
        tasks=tuple(task(words) for words in entries(case, "tasks")),
        rounds=tuple(asked(index, words) for index, words in enumerate(entries(case, "rounds"))),
        claims=tuple(claim(index, words) for index, words in enumerate(entries(case, "claims"))),
        findings=tuple(finding(index, words) for index, words in enumerate(entries(case, "findings"))),
        adjustments=tuple(
            AdjustmentFact(str(index), Fraction(words[0]), "更正", MAY.plus(-1))
            for index, words in enumerate(entries(case, "adjust"))
        ),
        used=tuple(Used(words[0], Fraction(words[1]), int(words[2])) for words in entries(case, "used")),
    )


def written(sheet: Sheet, rulebook: Rulebook) -> dict[str, str]:
    return {
        line.rule: f"{line.formula} = {print_points(line.points, rulebook.rounding)}"
        for line in sheet.lines
        if line.points or line.uncapped
    }


@pytest.mark.parametrize("case", CASES, ids=[str(case["name"]) for case in CASES])
def test_a_case_comes_out_as_the_office_computed_it(case: Case, yuxian: Rulebook, guanxian: Rulebook) -> None:
    rulebook = guanxian if case.get("rulebook") == "guanxian-2023" else yuxian

    sheet = score(facts_of(case), rulebook)

    if case["total"] == "none":
        assert sheet is None
        return
    assert sheet is not None
    expected = case.get("lines", {})
    assert isinstance(expected, dict)
    # A line of zero may be left out of a case; one that is written must come out as written.
    assert written(sheet, rulebook) == {rule: text for rule, text in expected.items() if " × 0/" not in text}
    zero = {line.rule: line.formula for line in sheet.lines if not line.points}
    assert all(zero[rule] == text.split(" = ")[0] for rule, text in expected.items() if " × 0/" in text)
    assert print_points(sheet.total, rulebook.rounding) == case["total"]
