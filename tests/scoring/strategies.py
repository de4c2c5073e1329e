"""Months of departments as Hypothesis draws them."""

from datetime import UTC, datetime
from fractions import Fraction

from hypothesis import strategies as st

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

DEADLINE = datetime(2023, 5, 25, 16, tzinfo=UTC)
LEVELS = ("central", "provincial", "municipal")
evidence = st.sampled_from([(), (Evidence("1", "ab" * 32, "现场.jpg"),), (Evidence("2", "cd" * 32, "纪要.docx"),)])


@st.composite
def task_facts(draw: st.DrawFn, key: str) -> TaskFact:
    earlier = draw(st.booleans())
    completed = not earlier and draw(st.booleans())
    return TaskFact(
        key=key,
        title=f"任务{key}",
        kind=draw(st.sampled_from(TaskKind)),
        role=draw(st.sampled_from(Role)),
        result=completed or draw(st.booleans()),
        completed=completed,
        completed_earlier=earlier,
        evidence=draw(evidence),
    )


@st.composite
def claim_facts(draw: st.DrawFn, number: str) -> ClaimFact:
    rule = draw(st.sampled_from(["commendation", "suggestion", "seminar", "cooperation", "innovation", "unknown"]))
    level = draw(st.sampled_from(LEVELS)) if rule == "commendation" else None
    fact = draw(st.sampled_from(["", "论坛", "荣誉"]))
    return ClaimFact(number, rule, level, "申报", fact, draw(st.integers(1, 4)), draw(evidence))


@st.composite
def finding_facts(draw: st.DrawFn, number: str) -> FindingFact:
    rule = draw(st.sampled_from(["inaccurate", "criticism", "supervision"]))
    level = draw(st.sampled_from(LEVELS)) if rule == "criticism" else None
    points = Fraction(draw(st.integers(-8, 8))) if rule == "supervision" else None
    return FindingFact(number, rule, level, "认定", (), draw(st.booleans()), points)


@st.composite
def round_facts(draw: st.DrawFn, number: str) -> RoundFact:
    outcome = draw(st.sampled_from(RoundOutcome))
    return RoundFact(number, "调度", draw(st.booleans()), outcome, DEADLINE, None)


@st.composite
def department_facts(draw: st.DrawFn, department: str = "1") -> DepartmentFacts:
    return DepartmentFacts(
        department=department,
        name=f"单位{department}",
        position=draw(st.integers(1, 4)),
        month=Month(2023, 5),
        tasks=tuple(draw(task_facts(f"二-{n}")) for n in range(1, draw(st.integers(1, 6)) + 1)),
        rounds=tuple(draw(round_facts(f"r{n}")) for n in range(draw(st.integers(0, 3)))),
        claims=tuple(draw(claim_facts(f"c{n}")) for n in range(draw(st.integers(0, 5)))),
        findings=tuple(draw(finding_facts(f"f{n}")) for n in range(draw(st.integers(0, 3)))),
        adjustments=tuple(
            AdjustmentFact(f"a{n}", Fraction(draw(st.integers(-90, 90)), 9), "更正", Month(2023, 4))
            for n in range(draw(st.integers(0, 2)))
        ),
        used=tuple(
            Used(rule, Fraction(draw(st.integers(0, 25))), draw(st.integers(0, 4)))
            for rule in ("commendation", "seminar")
        ),
    )
