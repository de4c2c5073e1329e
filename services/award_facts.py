"""What the office decided about a month beside the reports: accepted claims, findings, excuses, as facts of a score."""

from collections import defaultdict
from collections.abc import Iterable
from fractions import Fraction

from domain.calendar import Month
from domain.scoring.facts import ClaimFact, Evidence, FindingFact
from models.claim import Claim, ClaimState
from models.evidence import Evidence as EvidenceRow
from models.finding import FindingState
from storage import claims, findings
from storage.findings import FindingCase
from storage.unit import Unit


async def claim_facts(
    unit: Unit, group_id: int, month: Month, state: ClaimState = ClaimState.ACCEPTED
) -> dict[int, tuple[ClaimFact, ...]]:
    """Map each department to its claims of a month in a state."""
    rows = await claims.of_month(unit.session, group_id, str(month), state)
    facts: dict[int, tuple[ClaimFact, ...]] = defaultdict(tuple)
    for row, fact in zip(rows, await facts_of(unit, rows), strict=True):
        facts[row.department_id] += (fact,)
    return facts


async def facts_of(unit: Unit, rows: list[Claim]) -> list[ClaimFact]:
    """Give claims as facts, with the files behind them."""
    files: dict[int, list[EvidenceRow]] = defaultdict(list)
    for file in await claims.files(unit.session, [int(row.id or 0) for row in rows]) if rows else []:
        files[int(file.claim_id or 0)].append(file)
    return [
        ClaimFact(
            id=str(row.id),
            rule=row.rule,
            level=row.level,
            what=claim_label(row),
            fact=str(row.same_as or row.id),
            evidence=exhibits(files[int(row.id or 0)]),
        )
        for row in rows
    ]


async def finding_facts(unit: Unit, group_id: int, month: Month) -> dict[int, tuple[FindingFact, ...]]:
    """Map each department to what the office booked in a month; what was lifted stays and takes nothing."""
    cases = await findings.of_month(unit.session, group_id, str(month))
    files: dict[int, list[EvidenceRow]] = defaultdict(list)
    for file in await findings.files(unit.session, [each.finding_id for each in cases]) if cases else []:
        files[int(file.finding_id or 0)].append(file)
    facts: dict[int, tuple[FindingFact, ...]] = defaultdict(tuple)
    for case in cases:
        facts[case.finding.department_id] += (finding_fact(case, files[case.finding_id]),)
    return facts


def finding_fact(case: FindingCase, files: Iterable[EvidenceRow]) -> FindingFact:
    """Give a finding as a fact."""
    row = case.finding
    return FindingFact(
        id=str(row.id),
        rule=row.rule,
        level=row.level,
        reason=" · ".join(filter(None, (case.task, row.reason))),
        evidence=exhibits(files),
        lifted=row.state == FindingState.LIFTED,
        points=Fraction(row.points) if row.points is not None else None,
    )


def claim_label(row: Claim) -> str:
    """Write a claim as the sheet names it: what, by whom, when, in the department's own words."""
    return " · ".join(filter(None, (row.what, row.by_whom, str(row.happened_on or ""))))


def exhibits(files: Iterable[EvidenceRow]) -> tuple[Evidence, ...]:
    """Name files as a sheet does."""
    return tuple(Evidence(str(file.id), file.sha256 or "", file.name) for file in files)
