"""The trail as use cases write it: one line for each thing a person did, in the transaction of what it tells of."""

from domain.acts import Act
from services.actors import Actor
from storage import trails
from storage.unit import Unit


async def note(
    unit: Unit,
    actor: Actor,
    act: Act,
    what: str,
    subject_id: int,
    *,
    subject: str = "",
    before: str = "",
    after: str = "",
) -> None:
    """Write down who did what to which row; the subject is the first word of `what` unless it is another one."""
    await trails.note(
        unit.session,
        group_id=actor.group_id,
        person_id=actor.person_id,
        at=act.at,
        act=what,
        subject=subject or what.partition("-")[0],
        subject_id=subject_id,
        before=before,
        after=after,
    )
