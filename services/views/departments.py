"""Views of one department in a month's bulletin."""

from dataclasses import dataclass

from domain.bulletin import BulletinRow, MonthlyBulletin
from domain.calendar import Month
from domain.scoring.points import Rounding
from domain.scoring.sheet import Sheet
from domain.trend import Trend
from services.views.readers import Reader


@dataclass(frozen=True, slots=True)
class DepartmentChoice:
    """The departments of a month to choose from, one page of the ranking."""

    reader: Reader
    bulletin: int
    month: Month
    rows: tuple[BulletinRow, ...]
    rounding: Rounding
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class DepartmentPage:
    """A department's sheet as part of a month; `months` is how many months of the year its points are known for."""

    reader: Reader
    bulletin: int
    value: MonthlyBulletin
    department: str
    months: int

    @property
    def sheet(self) -> Sheet:
        """The department's own sheet."""
        return next(each for each in self.value.sheets if each.department == self.department)


@dataclass(frozen=True, slots=True)
class TrendPage:
    """Points over the year, of one department or, with 0, of the best."""

    reader: Reader
    bulletin: int
    trend: Trend
    department: int


DepartmentsView = TrendPage | DepartmentPage | DepartmentChoice
