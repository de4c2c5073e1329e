"""A sheet carries all that a liaison needs to recompute it by hand."""

import json
from dataclasses import replace
from datetime import datetime
from fractions import Fraction

from domain.calendar import Month
from domain.scoring.export import sheets_json
from domain.scoring.facts import (
    ClaimFact,
    DepartmentFacts,
    Evidence,
    FindingFact,
    Role,
    RoundFact,
    RoundOutcome,
    TaskFact,
    TaskKind,
)
from domain.scoring.lines import Note
from domain.scoring.preview import preview
from domain.scoring.rulebook import Rulebook
from domain.scoring.sheet import Line, Sheet, score

MAY = Month(2023, 5)
PHOTO = Evidence("17", "ab" * 32, "现场.jpg")


def task(key: str, *, result: bool = False, completed: bool = False, evidence: tuple[Evidence, ...] = ()) -> TaskFact:
    return TaskFact(
        key, f"任务{key}", TaskKind.KEY, Role.LEAD, result, completed, completed_earlier=False, evidence=evidence
    )


TASKS = (task("二-7", result=True, evidence=(PHOTO,)), task("二-8", result=True), task("二-9"))


def facts(
    *,
    tasks: tuple[TaskFact, ...] = TASKS,
    claims: tuple[ClaimFact, ...] = (),
    findings: tuple[FindingFact, ...] = (),
) -> DepartmentFacts:
    return DepartmentFacts("7", "县教科局", 1, MAY, tasks, claims=claims, findings=findings)


def scored(known: DepartmentFacts, rulebook: Rulebook) -> Sheet:
    sheet = score(known, rulebook)
    assert sheet is not None
    return sheet


def line(sheet: Sheet, rule: str) -> Line:
    return next(each for each in sheet.lines if each.rule == rule)


def test_a_share_prints_its_base_its_formula_its_article_with_the_evidence_behind_it(yuxian: Rulebook) -> None:
    progress = line(scored(facts(), yuxian), "progress")

    assert (progress.base, progress.formula, progress.points) == ((1, 3), "10 × 1/3", Fraction(10, 3))
    assert progress.article == "四（二）加分项1、公式1–2"
    assert progress.title == {"zh": "任务推进", "en": "Progress"}
    assert [(item.key, item.points, item.evidence) for item in progress.items if not item.note] == [
        ("二-7", Fraction(10, 3), (PHOTO,))
    ]


def test_tasks_stand_in_the_order_of_the_plan(yuxian: Rulebook) -> None:
    keys = ("三-1", "二-10", "十一-1", "二-2", "一-3", "附-1")
    tasks = tuple(task(key, result=True, evidence=(PHOTO,)) for key in keys)

    progress = line(scored(facts(tasks=tasks), yuxian), "progress")

    assert [item.key for item in progress.items] == ["一-3", "二-2", "二-10", "三-1", "十一-1", "附-1"]


def test_what_was_handed_in_but_gave_nothing_stays_on_the_sheet_with_the_reason(yuxian: Rulebook) -> None:
    claims = (
        ClaimFact("c1", "cooperation", None, "对接省厅", ""),
        ClaimFact("c2", "seminar", None, "研讨会", "论坛"),
        ClaimFact("c3", "commendation", "municipal", "表扬", "荣誉"),
        ClaimFact("c4", "commendation", "central", "表扬", "荣誉"),
        ClaimFact("c5", "commendation", "galactic", "表扬", ""),
    )
    findings = (FindingFact("f1", "inaccurate", None, "数字有误", lifted=True),)
    sheet = scored(facts(claims=claims, findings=findings), yuxian)

    notes = {item.key: item.note for each in sheet.lines for item in each.items if item.note}
    assert notes == {
        "二-8": Note.NO_EVIDENCE,
        "c1": Note.NO_EVIDENCE,
        "c3": Note.SAME_FACT,
        "c5": Note.UNKNOWN_LEVEL,
        "f1": Note.LIFTED,
    }


def test_a_claim_under_a_rule_the_rulebook_does_not_know_gives_nothing(yuxian: Rulebook) -> None:
    sheet = scored(facts(claims=(ClaimFact("c1", "innovation", None, "做法", "", 1, (PHOTO,)),)), yuxian)

    assert sheet.bonus == Fraction(10, 3)


def test_tasks_done_are_all_those_completed_up_to_this_month(yuxian: Rulebook) -> None:
    tasks = (
        task("一-1", result=True, completed=True, evidence=(PHOTO,)),
        task("一-2", result=True, completed=True),
        replace(task("一-3"), completed_earlier=True),
        task("一-4"),
    )
    sheet = scored(facts(tasks=tasks), yuxian)

    assert (sheet.tasks, sheet.tasks_done, sheet.tasks_advanced) == (4, 2, 1)


def test_key_tasks_alone_may_be_what_n_is_made_of(yuxian: Rulebook) -> None:
    kinds = frozenset({TaskKind.KEY})
    narrow = replace(yuxian, tasks=replace(yuxian.tasks, kinds=kinds))
    policy = replace(task("一-1", result=True, evidence=(PHOTO,)), kind=TaskKind.POLICY)

    assert score(facts(tasks=(policy,)), narrow) is None
    assert scored(facts(tasks=(policy, task("二-1"))), narrow).tasks == 1


def test_the_json_carries_every_number_exact_with_its_rounded_form(yuxian: Rulebook) -> None:
    content = sheets_json([scored(facts(), yuxian)], group="yuxian", month=MAY, rulebook=yuxian)

    assert content["rulebook"] == {"id": "yuxian-2023", "version": "1"}
    assert (content["group"], content["month"], content["simulated"]) == ("yuxian", "2023-05", False)
    sheets = json.loads(json.dumps(content["sheets"]))
    sheet = sheets[0]
    assert (sheet["department"], sheet["rank"]) == ("县教科局", 1)
    assert sheet["total"] == {"exact": "310/3", "rounded": "103.33"}
    progress = sheet["lines"][0]
    assert (progress["rule"], progress["base"], progress["formula"]) == ("progress", "1/3", "10 × 1/3")
    assert progress["items"][0]["evidence"] == [{"id": "17", "sha256": "ab" * 32, "name": "现场.jpg"}]


def test_a_preview_is_the_sheet_itself_over_what_is_not_yet_settled(yuxian: Rulebook, deadline: datetime) -> None:
    pending = task("二-9", result=True, completed=True, evidence=(PHOTO,))
    claim = ClaimFact("c1", "suggestion", None, "建议", "")
    still_open = RoundFact("r1", "5月调度", False, RoundOutcome.MISSING, deadline, None)  # noqa: FBT003 - a regular one

    seen = preview(facts(), yuxian, tasks=[pending], claims=[claim], open_rounds=[still_open])

    assert seen is not None
    assert seen.as_it_stands.total == Fraction(310, 3)
    assert seen.if_all_accepted.total == 100 + Fraction(20, 3) + Fraction(10, 3) + 5
    assert seen.if_late.total == seen.if_all_accepted.total - 5


def test_a_department_without_tasks_has_no_preview(yuxian: Rulebook) -> None:
    assert preview(facts(tasks=()), yuxian) is None
