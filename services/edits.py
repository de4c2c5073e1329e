"""A message that a person edits after it was sent: its words in the draft change with it."""

from domain.acts import Act
from domain.errors import NotAllowed, Unacceptable
from models.conversation import Step
from models.saying import Saying
from models.seat import SeatRole
from services import claim_words, claims, entry_words, findings, problems, totals
from services.actors import Actor, acting, move
from services.base import Services
from services.entry_rights import editable_one
from services.report_notes import renew
from services.views.reporting import EditTaken
from storage import entries, evidences, report_notes, sayings
from storage.unit import Unit


async def edited(services: Services, act: Act, text: str) -> EditTaken:
    """Put the new words of a message in the place of its old ones; the person stays at the screen they are at.

    Raises:
        Unacceptable: the message gave no words to a draft, or gives none any more.
        Stale: the report was sent meanwhile.
    """
    async with services.database.unit(act) as unit:
        saying = await _saying(unit, act)
        actor = await acting(unit, act, SeatRole.OFFICE if saying.finding_id is not None else SeatRole.LIAISON)
        text = text.strip()
        if saying.problem_id or saying.claim_id or saying.finding_id:
            taken = await _change_draft(unit, actor, act, saying, text)
        elif saying.note_id is not None:
            taken = await _change_note(unit, actor, act, saying, text)
        elif saying.entry_id is None:
            await _change_stray(unit, actor, act, saying, text)
            taken = EditTaken(0, "", is_here=True)
        else:
            taken = await _change_entry(unit, actor, act, saying, text)
        await unit.commit()
    return taken


async def _saying(unit: Unit, act: Act) -> Saying:
    """Give the words a message gave; a file that had none gives its first ones now."""
    message_id = act.message_id or 0
    found = await sayings.by_message(unit.session, act.chat_id, message_id)
    if found is not None:
        return found
    actor = await acting(unit, act)
    file = await evidences.by_message(unit.session, actor.person_id, message_id)
    if file is None or file.removed_at is not None or not evidences.is_of_report(file):
        raise Unacceptable("edited-not-taken")
    return await entry_words.keep(unit, actor, act, "", entry_id=file.entry_id)


async def _change_stray(unit: Unit, actor: Actor, act: Act, saying: Saying, text: str) -> None:
    if (saying.person_id, saying.group_id) != (actor.person_id, actor.group_id):
        raise NotAllowed
    await sayings.change(unit.session, saying, text)
    said = await sayings.strays(unit.session, actor.group_id, actor.person_id)
    stray = entry_words.joined(*(each.text for each in said))
    await move(unit, actor, act, actor.step, actor.subject, stray=stray)


async def _change_note(unit: Unit, actor: Actor, act: Act, saying: Saying, text: str) -> EditTaken:
    row = await report_notes.by_id(unit.session, saying.note_id or 0)
    if row is None:
        raise Unacceptable("edited-not-taken")
    await sayings.change(unit.session, saying, text)
    await renew(unit, actor, act, row)
    return EditTaken(0, "", is_here=True)


async def _change_draft(unit: Unit, actor: Actor, act: Act, saying: Saying, text: str) -> EditTaken:
    """Change the words of a problem, a claim or a finding: what is its text is the join of its messages."""
    said = await sayings.beside(unit.session, saying)
    before = "\n".join(filter(None, (each.text for each in said)))
    after = "\n".join(filter(None, (text if each.id == saying.id else each.text for each in said)))
    await sayings.change(unit.session, saying, text)
    if saying.problem_id is not None:
        await problems.rewrite(unit, actor, act, saying.problem_id, before=before, after=after)
        return EditTaken(0, "problem", is_here=(actor.step, actor.subject) == (Step.PROBLEM, saying.problem_id))
    if saying.claim_id is not None:
        await claims.rewrite(unit, actor, act, saying, before=before, after=after)
        here = actor.step in claim_words.WITH_FILES and actor.subject == saying.claim_id
        return EditTaken(0, "claim", is_here=here)
    await findings.rewrite(unit, actor, act, saying, before=before, after=after)
    return EditTaken(0, "finding", is_here=(actor.step, actor.subject) == (Step.FINDING, saying.finding_id))


async def _change_entry(unit: Unit, actor: Actor, act: Act, saying: Saying, text: str) -> EditTaken:
    opened = editable_one(actor, await entries.opened(unit.session, saying.entry_id or 0))
    if saying.indicator_id is not None:
        await totals.change(unit, actor, act, opened, saying, text)
    else:
        await sayings.change(unit.session, saying, text)
        await entry_words.renew(unit, actor, act, opened.item.entry)
    order = [each.entry.id for each in opened.items]
    is_here = actor.step in (Step.ENTRY, Step.VALUE) and actor.subject == opened.item.entry.id
    return EditTaken(order.index(opened.item.entry.id) + 1, opened.item.task.title, is_here=is_here)
