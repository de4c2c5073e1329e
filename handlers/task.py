"""Tasks to look at: the list, found by number or by words, and a task's page."""

from telegram import Update

from handlers.buttons.task import ListTasks, OpenTask
from handlers.taps import tap
from handlers.turn import Turn
from services import task_pages


async def task(_update: Update, turn: Turn) -> None:
    """Show the task with a number or with words in its title; without either, the list."""
    sought = " ".join(turn.args or ())
    if sought:
        await turn.show(await task_pages.find(turn.services, turn.act, sought))
    else:
        await turn.show(await task_pages.open_list(turn.services, turn.act))


@tap(ListTasks)
async def list_tasks(turn: Turn, button: ListTasks) -> None:
    """Show a page of the list."""
    view = await task_pages.open_list(turn.services, turn.act, page=button.page, department_id=button.department)
    await turn.show(view)


@tap(OpenTask)
async def open_task(turn: Turn, button: OpenTask) -> None:
    """Show a task's page."""
    await turn.show(await task_pages.open_task(turn.services, turn.act, button.task, button.page))
