"""Tasks to look at."""

from dataclasses import dataclass

from handlers.buttons.packing import Button


@dataclass(frozen=True, slots=True)
class ListTasks(Button):
    """Show a page of the tasks of a department; 0 stands for all one may see."""

    code = "tk"
    department: int
    page: int


@dataclass(frozen=True, slots=True)
class OpenTask(Button):
    """Show a task; the page counts its months back."""

    code = "tko"
    task: int
    page: int
