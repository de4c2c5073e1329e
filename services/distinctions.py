"""Praise and criticism: proposed on the record, confirmed by a person of the office, and only then published."""

from domain.acts import Act
from domain.errors import NotAllowed, Stale
from models.bulletin import Bulletin, BulletinKind, BulletinState
from models.distinction import ConfirmedDistinction, DistinctionKind
from models.seat import SeatRole
from services import bulletin_values, bulletins
from services.actors import Actor, acting
from services.base import Services
from services.trail import note
from services.views.publication import BulletinPreview, Proposal
from storage import distinctions
from storage.unit import Unit


async def toggle(services: Services, act: Act, bulletin_id: int, index: int) -> BulletinPreview:
    """Confirm what was proposed, or take the confirmation back.

    Raises:
        Stale: the bulletin is published, or the proposals changed.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        row = await bulletins.own(unit, actor, bulletin_id)
        if row.state == BulletinState.PUBLISHED:
            raise Stale("bulletin-already-published")
        if row.kind == BulletinKind.MONTH:
            raise NotAllowed
        proposed = await bulletin_values.proposals(unit, actor.group, row)
        if not 0 <= index < len(proposed):
            raise Stale("bulletin-numbers-changed")
        await _toggle(unit, actor, act, row, proposed[index])
        view = await bulletins.preview_view(unit, actor, bulletin_id, act.at)
        await unit.commit()
        return view


async def _toggle(unit: Unit, actor: Actor, act: Act, row: Bulletin, proposal: Proposal) -> None:
    kind, bulletin_id = DistinctionKind(proposal.kind), int(row.id or 0)
    if proposal.confirmed:
        await distinctions.take_back(unit.session, bulletin_id, kind, proposal.department)
    else:
        await distinctions.confirm(
            unit.session,
            ConfirmedDistinction(
                group_id=actor.group_id,
                bulletin_id=bulletin_id,
                kind=kind,
                department=proposal.department,
                confirmed_by=actor.person_id,
                confirmed_at=act.at,
            ),
        )
    what = f"{kind}-{'withdrawn' if proposal.confirmed else 'confirmed'}"
    states = ("confirmed", "suggested") if proposal.confirmed else ("suggested", "confirmed")
    await note(
        unit,
        actor,
        act,
        what,
        bulletin_id,
        subject="bulletin",
        before=states[0],
        after=f"{states[1]}：{proposal.department}",
    )
