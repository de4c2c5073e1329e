"""What a person is in the middle of. The database is the conversation."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field

from models.base import Row, names


class Step(StrEnum):
    """What the next thing a person says is taken for."""

    HOME = "home"
    REPORT = "report"
    ENTRY = "entry"
    CHECK = "check"
    VALUE = "value"
    QUEUE = "queue"
    REVIEW = "review"
    REASON = "reason"
    REASONS = "reasons"
    BULLETIN = "bulletin"
    OBJECTION = "objection"
    ANSWER = "answer"
    CORRECTION = "correction"
    ADJUSTMENT = "adjustment"
    LETTERHEAD = "letterhead"
    DAY_OFF = "day-off"
    DAY_WORKED = "day-worked"
    STEP_CHANGE = "step-change"
    ROUND_ASK = "round-ask"
    ROUND_DEADLINE = "round-deadline"
    ROUND_DRAFT = "round-draft"
    ROUND_EXTENSION = "round-extension"
    ROUND_WITHDRAWAL = "round-withdrawal"
    ROUND_CARD = "round-card"
    LEAVE = "leave"
    LEAVE_FOR = "leave-for"
    PEOPLE = "people"
    PROBLEM = "problem"
    PROBLEMS = "problems"
    PROBLEM_CARD = "problem-card"
    PROBLEM_FEEDBACK = "problem-feedback"
    PROBLEM_SOLVED = "problem-solved"
    PROBLEM_REOPEN = "problem-reopen"
    SCORE = "score"
    CLAIM = "claim"
    CLAIM_WHAT = "claim-what"
    CLAIM_WHEN = "claim-when"
    CLAIM_BY = "claim-by"
    CLAIMS = "claims"
    CLAIM_CARD = "claim-card"
    CLAIM_REASON = "claim-reason"
    FINDINGS = "findings"
    FINDING = "finding"
    FINDING_CARD = "finding-card"
    FINDING_LIFT = "finding-lift"
    EXCUSE = "excuse"
    PLAN = "plan"
    PLAN_DOUBT = "plan-doubt"
    PLAN_REQUEST = "plan-request"
    PLAN_ANSWER = "plan-answer"
    STRAY = "stray"
    NOTES = "notes"
    NOTE = "note"
    TASKS = "tasks"
    TASK = "task"
    INSTRUCTION = "instruction"
    INSTRUCTIONS = "instructions"
    INSTRUCTION_CARD = "instruction-card"
    INSTRUCTION_DATE = "instruction-date"
    INSTRUCTION_ANSWER = "instruction-answer"
    INSTRUCTION_RETURN = "instruction-return"
    GROUP_CHAT = "group-chat"


class Conversation(Row, table=True):
    """The step a person waits at in a group, its subject, and words not yet given to a task.

    `by_task` is how a reviewer reads what waits: task by task, or department by department.
    """

    person_id: int = Field(primary_key=True, foreign_key="person.id")
    group_id: int = Field(primary_key=True, foreign_key="leading_group.id")
    step: Step = names(Step, default=Step.HOME)
    subject: int | None = None
    stray: str = ""
    by_task: bool = False
    updated_at: datetime
