"""What an ad-hoc round asks in the office's own words: a question to each department, about no task of the plan."""

from domain.scoring.facts import Role, TaskKind
from models.assignment import Assignment
from models.task import Task
from services.round_scopes import Asked
from storage import plans
from storage.unit import Unit

PART = "临时"
LAST = 1_000_000
"""A question stands behind all tasks."""


async def put(unit: Unit, asked: Asked, month: str) -> dict[int, list[int]]:
    """Keep the question of a draft, asked of each department it addresses; map them to what each of them answers.

    It is a row beside the plan's tasks, so that answering, evidence, review and history are the same as for them.
    """
    draft = asked.draft
    task = Task(
        group_id=draft.group_id,
        plan_id=asked.plan_id,
        part=PART,
        number=str(draft.id),
        key=f"{PART}-{draft.id}",
        section="",
        kind=TaskKind.KEY,
        title=draft.title,
        text=draft.ask,
        position=LAST + int(draft.id or 0),
        from_month=month,
        is_question=True,
    )
    await plans.add_all(unit.session, [task])
    rows = {
        department: Assignment(
            group_id=draft.group_id,
            task_id=int(task.id or 0),
            department_id=department,
            role=Role.LEAD,
            from_month=month,
        )
        for department in asked.owed()
    }
    await plans.add_all(unit.session, [*rows.values()])
    return {department: [int(row.id or 0)] for department, row in rows.items()}
