"""Where an entry stands: in whose report of which round, and for which task."""

from typing import TypeVarTuple

from sqlalchemy import Select
from sqlmodel import col

from models.assignment import Assignment
from models.department import Department
from models.dispatch import Dispatch
from models.entry import Entry
from models.report import Report
from models.task import Task

Columns = TypeVarTuple("Columns")


def placed(query: Select[*Columns]) -> Select[*Columns]:
    """Join to entries their report, its round and department, and the task they report on."""
    return (
        query.join(Report, col(Report.id) == Entry.report_id)
        .join(Dispatch, col(Dispatch.id) == Report.dispatch_id)
        .join(Department, col(Department.id) == Report.department_id)
        .join(Assignment, col(Assignment.id) == Entry.assignment_id)
        .join(Task, col(Task.id) == Assignment.task_id)
    )
