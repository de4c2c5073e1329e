"""Who speaks for a department on a day: its liaison, or the deputy while the liaison is away."""

from datetime import datetime
from zoneinfo import ZoneInfo

from models.person import Person
from storage import groups, leaves, persons
from storage.unit import Unit


async def on_duty(unit: Unit, group_id: int, at: datetime) -> dict[int, Person]:
    """Map each department to who is told on the local day of a moment.

    Without a deputy the liaison is told all the same; without a liaison the deputy is.
    """
    liaisons = await persons.liaisons(unit.session, group_id)
    deputies = await persons.deputies(unit.session, group_id)
    group = await groups.by_id(unit.session, group_id)
    if not deputies or group is None:
        return liaisons
    away = await leaves.away(unit.session, group_id, at.astimezone(ZoneInfo(group.timezone)).date())
    standing_in = {department: person for department, person in deputies.items() if department in away}
    return deputies | liaisons | standing_in
