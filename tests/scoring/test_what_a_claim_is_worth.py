"""Before a claim is sent: what it would add, what holds it back, what the caps leave; and what an excuse leaves."""

from dataclasses import replace
from datetime import date, datetime
from fractions import Fraction

import pytest

from domain.calendar import Month
from domain.claims import Event, may_be_one
from domain.errors import Unacceptable
from domain.scoring.facts import (
    ClaimFact,
    DepartmentFacts,
    Evidence,
    Role,
    RoundFact,
    RoundOutcome,
    TaskFact,
    TaskKind,
    Used,
)
from domain.scoring.lines import Note
from domain.scoring.points_text import points_in
from domain.scoring.preview import preview
from domain.scoring.room import rooms
from domain.scoring.rulebook import Rulebook
from domain.scoring.rules import Cap, Per
from domain.scoring.sheet import score
from domain.scoring.worth import worth

MAY = Month(2023, 5)
PROOF = (Evidence("1", "ab" * 32, "证书.pdf"),)
TASK = TaskFact("一-1", "任务", TaskKind.KEY, Role.LEAD, result=False, completed=False, completed_earlier=False)
FACTS = DepartmentFacts("1", "县文旅局", 1, MAY, (TASK,))


def claim(number: int, rule: str, level: str | None = None, *, fact: str = "", proof: bool = True) -> ClaimFact:
    return ClaimFact(str(number), rule, level, "事项", fact, evidence=PROOF if proof else ())


@pytest.mark.parametrize(
    ("before", "new", "gain", "note"),
    [
        ((), claim(9, "seminar"), 5, Note.COUNTED),
        ((claim(1, "seminar"),), claim(9, "seminar"), 5, Note.COUNTED),
        ((claim(1, "seminar"), claim(2, "seminar")), claim(9, "seminar"), 0, Note.OVER_CAP),
        ((), claim(9, "cooperation", proof=False), 0, Note.NO_EVIDENCE),
        ((claim(1, "commendation", "municipal", fact="a"),), claim(9, "commendation", "provincial", fact="a"), 2, None),
        ((claim(1, "commendation", "central", fact="a"),), claim(9, "suggestion", fact="a"), 0, Note.SAME_FACT),
        ((), claim(9, "commendation", "galactic"), 0, Note.UNKNOWN_LEVEL),
    ],
)
def test_what_a_claim_adds_is_told_with_what_holds_it_back(
    yuxian: Rulebook, before: tuple[ClaimFact, ...], new: ClaimFact, gain: int, note: Note | None
) -> None:
    found = worth(replace(FACTS, claims=before), yuxian, new)
    assert found is not None
    assert found.gain == gain
    assert found.note is (note if note is not None else Note.SAME_FACT)


def test_room_under_the_caps_counts_what_stands_on_the_sheet(yuxian: Rulebook) -> None:
    sheet = score(
        replace(FACTS, claims=(claim(1, "seminar"), claim(2, "cooperation"), claim(3, "cooperation"))), yuxian
    )
    assert sheet is not None
    assert [f"{room.used}/{room.amount}" for room in rooms(sheet, yuxian)] == ["5/10", "10/15"]
    assert [room.left for room in rooms(sheet, yuxian)] == [5, 5]


def test_a_cap_by_year_counts_what_earlier_months_took(yuxian: Rulebook) -> None:
    yearly = replace(yuxian, caps=(Cap(lines=("seminar",), amount=Fraction(20), per=Per.YEAR),))
    used = (Used("seminar", Fraction(15), 3),)
    sheet = score(replace(FACTS, claims=(claim(1, "seminar"), claim(2, "seminar")), used=used), yearly)
    assert sheet is not None
    assert sheet.points_of("seminar") == 5
    assert [room.used for room in rooms(sheet, yearly, used)] == [20]
    assert [room.left for room in rooms(sheet, yearly, used)] == [0]


def test_an_excused_round_stays_on_its_line_and_takes_nothing(yuxian: Rulebook, deadline: datetime) -> None:
    late = RoundFact("r1", "2023-05", adhoc=False, outcome=RoundOutcome.LATE, deadline=deadline, submitted_at=deadline)
    excused = replace(late, outcome=RoundOutcome.EXCUSED, excused_from=RoundOutcome.LATE)
    sheet = score(replace(FACTS, rounds=(excused,)), yuxian)
    assert sheet is not None
    assert sheet.total == 100
    lines = {line.rule: line.items for line in sheet.lines if line.items}
    assert list(lines) == ["late"]
    assert lines["late"][0].note is Note.LIFTED
    kept = replace(excused, excused_from=None)
    assert all(not line.items for line in (score(replace(FACTS, rounds=(kept,)), yuxian) or sheet).lines)


def test_a_round_past_its_deadline_can_only_be_late_any_more(yuxian: Rulebook, deadline: datetime) -> None:
    missing = RoundFact(
        "r1", "2023-05", adhoc=False, outcome=RoundOutcome.MISSING, deadline=deadline, submitted_at=None
    )
    seen = preview(replace(FACTS, rounds=(missing,)), yuxian, overdue=[missing])
    assert seen is not None
    assert seen.as_it_stands.points_of("missing") == -5
    assert seen.if_all_accepted.points_of("late") == -5
    assert seen.if_all_accepted.points_of("missing") == 0


@pytest.mark.parametrize(
    ("one", "other", "asked"),
    [
        (Event("获评先进集体", date(2023, 5, 10)), Event("举办论坛", date(2023, 5, 10)), True),
        (Event("获评全省文旅工作先进集体", date(2023, 5, 10)), Event("获评文旅工作先进集体", date(2023, 6, 1)), True),
        (Event("获评先进集体", date(2023, 5, 10)), Event("举办乡村旅游论坛", date(2023, 5, 12)), False),
        (Event("获评先进集体", None), Event("举办乡村旅游论坛", None), False),
    ],
)
def test_a_person_is_asked_about_claims_of_one_day_or_of_alike_words(one: Event, other: Event, *, asked: bool) -> None:
    assert may_be_one(one, other) is asked


@pytest.mark.parametrize(("text", "points"), [("-3", -3), ("−3分", -3), ("扣 2.5", "-5/2"), ("+5", 5), ("加1", 1)])
def test_points_by_hand_are_read_as_people_write_them(text: str, points: int | str) -> None:
    assert points_in(text, low=Fraction(-5), high=Fraction(5)) == Fraction(points)


@pytest.mark.parametrize("text", ["六", "-6", "5.1", "1/0", ""])
def test_points_out_of_range_are_refused(text: str) -> None:
    with pytest.raises(Unacceptable):
        points_in(text, low=Fraction(-5), high=Fraction(5))
