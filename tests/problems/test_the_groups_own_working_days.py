"""A clock that counts working days counts those of the group, with the days its office changed."""

from datetime import date
from zoneinfo import ZoneInfo

from domain.problems import Counted, ProblemRules, ProblemStep
from models.problem import Problem
from models.workday import WorkdayOverride
from services.base import Services
from services.problem_cases import steps_of
from storage import workdays
from tests.county import local
from tests.rounds.offices import founded

WORKING = ProblemRules(counted=Counted.WORKING)
SHANGHAI = ZoneInfo("Asia/Shanghai")


async def last_day_to_answer(services: Services) -> date:
    raised = local("2023-05-08T10:00")
    problem = Problem(group_id=1, department_id=1, begun_by=2, begun_at=raised, since=raised)
    async with services.database.read() as unit:
        steps = await steps_of(unit, problem, WORKING, SHANGHAI)
    limit = next(each.limit for each in steps if each.step is ProblemStep.FEEDBACK)
    return limit.astimezone(SHANGHAI).date()


async def test_a_day_the_office_made_free_puts_the_limit_off(services: Services) -> None:
    await founded(services, "yuxian", at=local("2023-05-01T00:00"), year=2023)
    assert await last_day_to_answer(services) == date(2023, 5, 12)  # 24:00 of Thursday the 11th
    async with services.database.unit() as unit:
        day = WorkdayOverride(
            group_id=1,
            day=date(2023, 5, 10),
            working=False,
            reason="县里统一安排",
            added_at=local("2023-05-08T09:00"),
            added_by=1,
        )
        await workdays.put(unit.session, day)
        await unit.commit()
    assert await last_day_to_answer(services) == date(2023, 5, 13)
