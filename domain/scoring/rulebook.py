"""The rulebook: a county's scoring rules as one value, and the reader of the file they are written in."""

from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction

from domain.calendar import Month
from domain.problems import ProblemRules
from domain.scoring import lamp_reading, problem_reading, rule_reading, schedule_reading
from domain.scoring.points import Rounding
from domain.scoring.rules import (
    Aggregation,
    Cap,
    CriticismProposal,
    Lamp,
    Limits,
    Ranking,
    Rule,
    ShareRule,
    TaskRules,
    Title,
)
from domain.scoring.schedule import Deadline, Schedule
from domain.scoring.toml_table import read_table


@dataclass(frozen=True, slots=True, kw_only=True)
class Rulebook:
    """Everything a leading group has decided about its month, with the article each decision comes from.

    `holds_from` is the first month it applies to; published months keep the version they were scored by.
    With `sheets_with_bulletin` each liaison gets the department's sheet, as it was published, with the bulletin.
    """

    id: str
    version: str
    title: Title
    holds_from: Month
    base: Fraction
    base_article: str
    lines: tuple[Rule, ...]
    deadline: Deadline
    schedule: Schedule
    caps: tuple[Cap, ...]
    limits: Limits
    rounding: Rounding
    tasks: TaskRules
    ranking: Ranking
    lamps: tuple[Lamp, ...]
    aggregation: Aggregation
    criticism: CriticismProposal
    objection_window: timedelta
    sheets_with_bulletin: bool
    problems: ProblemRules

    @property
    def asks_for_evidence(self) -> bool:
        """Whether a result of a task counts with evidence only, by one of the lines at least."""
        return any(line.evidence for line in self.lines if isinstance(line, ShareRule))

    def line(self, rule: str) -> Rule | None:
        """Find a rule by its id."""
        return next((line for line in self.lines if line.id == rule), None)


def read_rulebook(text: str, *, source: str) -> Rulebook:
    """Read a rulebook from TOML.

    Raises:
        Misconfigured: "rulebooks/x.toml:17: …", naming the line of the first thing that is wrong.
    """
    table = read_table(text, source=source)
    title = rule_reading.read_title(table)
    base = table.table("base")
    tasks = rule_reading.read_task_rules(table.table_or_none("tasks"))
    deadline = schedule_reading.read_deadline(table.table("deadline"))
    lines, own_caps = rule_reading.read_lines(table.tables("lines"), tasks)
    rulebook = Rulebook(
        id=table.text("id"),
        version=table.text("version"),
        title=title,
        holds_from=table.month("holds_from"),
        base=base.points("points"),
        base_article=base.text("article", default=""),
        lines=lines,
        deadline=deadline,
        schedule=schedule_reading.read_schedule(table.table("schedule"), deadline),
        caps=own_caps + rule_reading.read_caps(table.tables("caps"), lines),
        limits=rule_reading.read_limits(table.table_or_none("limits")),
        rounding=rule_reading.read_rounding(table.table_or_none("rounding")),
        tasks=tasks,
        ranking=rule_reading.read_ranking(table.table_or_none("ranking"), lines),
        lamps=lamp_reading.read_lamps(table.tables("lamps")),
        aggregation=rule_reading.read_aggregation(table.table_or_none("aggregation")),
        criticism=rule_reading.read_criticism(table.table_or_none("criticism")),
        objection_window=timedelta(hours=table.whole("objection_hours", default=24, low=0)),
        sheets_with_bulletin=table.flag("sheets_with_bulletin", default=False),
        problems=problem_reading.read_problems(table.table_or_none("problems")),
    )
    base.close()
    table.close()
    return rulebook
