"""From the table [problems] of a rulebook file to the 13710 clock."""

from domain.problems import Counted, ProblemRules
from domain.scoring.toml_table import Table

DEFAULT = ProblemRules()


def read_problems(table: Table) -> ProblemRules:
    """Read the clock of problems; what is left out is as 13710 has it."""
    rules = ProblemRules(
        take_up_days=table.whole("take_up_days", default=DEFAULT.take_up_days, low=0),
        feedback_days=table.whole("feedback_days", default=DEFAULT.feedback_days),
        ordinary_days=table.whole("ordinary_days", default=DEFAULT.ordinary_days),
        hard_months=table.whole("hard_months", default=DEFAULT.hard_months, high=12),
        confirm_days=table.whole("confirm_days", default=DEFAULT.confirm_days),
        counted=table.choice("counted", Counted, default=DEFAULT.counted),
        remind_days=table.whole("remind_days", default=DEFAULT.remind_days, low=0),
        remind_at=table.hour("remind_at", default=DEFAULT.remind_at),
        same_day_at=table.hour("same_day_at", default=DEFAULT.same_day_at),
        escalate_days=table.whole("escalate_days", default=DEFAULT.escalate_days),
        follow_days=table.whole("follow_days", default=DEFAULT.follow_days),
        yellow_hours=table.whole("yellow_hours", default=DEFAULT.yellow_hours),
        latest=table.hour("latest", default=DEFAULT.latest),
        article=table.text("article", default=DEFAULT.article),
    )
    table.close()
    return rules
