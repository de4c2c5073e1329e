"""The plan (年度工作任务) as frozen values, and the reader of its structured TOML form."""

from domain.plan.entries import Bound, DepartmentEntry, IndicatorEntry, PartEntry, Plan, SectionEntry, TaskEntry
from domain.plan.reader import read_plan

__all__ = [
    "Bound",
    "DepartmentEntry",
    "IndicatorEntry",
    "PartEntry",
    "Plan",
    "SectionEntry",
    "TaskEntry",
    "read_plan",
]
