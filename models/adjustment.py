"""An adjustment 往月更正: points that set right a published month, booked in a later one."""

from datetime import datetime

from sqlmodel import Field

from models.base import Row


class Adjustment(Row, table=True):
    """`points` is an exact fraction as text, such as -5 or 10/9. `corrects` is the published month it sets right."""

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    department_id: int = Field(foreign_key="department.id")
    month: str
    corrects: str
    points: str
    reason: str
    booked_at: datetime
    booked_by: int = Field(foreign_key="person.id")
