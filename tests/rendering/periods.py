"""Quarters and years to draw: made the way the office makes them, out of scored months."""

from datetime import date
from fractions import Fraction

from domain.bulletin import MonthlyBulletin, monthly_bulletin
from domain.calendar import Month
from domain.period import Period
from domain.period_bulletin import Distinction, Indicator, PeriodBulletin, period_bulletin
from domain.scoring.facts import ClaimFact, DepartmentFacts, Evidence, FindingFact, Role, TaskFact, TaskKind
from domain.scoring.rulebook import Rulebook
from domain.scoring.sheet import score

PHOTO = Evidence("e1", "ab" * 32, "现场照片.jpg")
GROUP = "盂县推动山西中部城市群高质量发展领导小组"
NAMES = ("县发展和改革局", "县工业和信息化局", "县教育局", "县财政局", "县自然资源局", "县卫生健康和体育局", "县水利局")
TITLES = ("新建5G基站", "完成老旧小区改造并通过竣工验收", "培育高新技术企业", "改造农村公路")


def department(index: int, name: str) -> str:
    return name.format(index + 1) if name else f"{NAMES[index % len(NAMES)]}{index // len(NAMES) or ''}"


def facts_of(index: int, month: Month, *, name: str = "") -> DepartmentFacts:
    """Give a department that works in some months and stands still in others, in a way that follows its number."""
    tasks = tuple(_task(index, number, month) for number in range(index % 5 + 1))
    claims = (
        (ClaimFact("1", "suggestion", None, "关于共建文旅走廊的建议", ""),) if (index + month.number) % 4 == 0 else ()
    )
    findings = (FindingFact("2", "inaccurate", None, "数据与现场不符"),) if (index + month.number) % 7 == 3 else ()
    return DepartmentFacts(
        str(index), department(index, name), index, month, tasks=tasks, claims=claims, findings=findings
    )


def _task(index: int, number: int, month: Month) -> TaskFact:
    def works(of: Month) -> bool:
        return (index * 3 + number * 2 + of.number) % (3 + index % 4) != 0 and not (index % 6 == 5 and of.number < 6)

    done = 4 + index % 9 if number == 0 else 99
    return TaskFact(
        key=f"二-{index + number + 1}",
        title=TITLES[(index + number) % len(TITLES)],
        kind=TaskKind.KEY,
        role=Role.LEAD,
        result=works(month) or month.number == done,
        completed=month.number == done,
        completed_earlier=month.number > done,
        evidence=(PHOTO,),
    )


def scored(rulebook: Rulebook, count: int, month: Month, *, name: str = "", **named: object) -> MonthlyBulletin:
    facts = [facts_of(index, month, name=name) for index in range(count)]
    return monthly_bulletin(
        group=str(named.get("group", GROUP)),
        issuer=f"{named.get('group', GROUP)}办公室",
        month=month,
        sheets=[sheet for each in facts if (sheet := score(each, rulebook))],
        facts=facts,
        rulebook=rulebook,
        previous=None,
        drawn_on=month.plus(1).first_day,
    )


def period_of(
    rulebook: Rulebook,
    count: int = 21,
    *,
    period: str = "2023-Q2",
    months: int | None = None,
    name: str = "",
    number: int = 0,
    bare: bool = False,
    **named: object,
) -> PeriodBulletin:
    """Make a period; a bare one has nothing but its ranking and lamps. `months` leaves out the last ones."""
    covered = Period.parse(period).months[:months]
    facts = [facts_of(index, month, name=name) for month in covered for index in range(count)]
    return period_bulletin(
        period=Period.parse(period),
        months=[scored(rulebook, count, month, name=name, **named) for month in covered],
        facts=facts,
        rulebook=rulebook,
        drawn_on=date(2023, 7, 3),
        indicators=() if bare else _indicators(count, name),
        praise=() if bare else (Distinction(department(1, name), "季度均分居前且无扣分。", confirmed=True),),
        criticism=()
        if bare
        else (
            Distinction(department(2, name), "任务二-4连续2个月无成果，已提醒4次", confirmed=True),
            Distinction(department(0, name), "任务二-1连续2个月无成果，已提醒3次", confirmed=False),
        ),
        number=number,
    )


def _indicators(count: int, name: str) -> tuple[Indicator, ...]:
    parts = ((160, 160), (2000, 1999), (12, 3), (15, 0), (40, 50))
    return tuple(
        Indicator(
            department(index, name),
            f"二-{index + 1}",
            TITLES[index % len(TITLES)],
            "个" if index % 2 else "公里",
            Fraction(parts[index % len(parts)][0]),
            Fraction(parts[index % len(parts)][1]) + (Fraction(1, 2) if index % 4 == 2 else 0),
        )
        for index in range(min(count, 14))
    )
