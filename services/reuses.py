"""Evidence watch before the reviewer: what an entry shows again, a pair side by side, what a person found of it."""

from collections.abc import Sequence

from documents.contents import Content
from domain.acts import Act
from domain.calendar import Month
from domain.errors import NotAllowed, Stale
from domain.fingerprints import Likeness, difference, is_copied, plain
from domain.round_name import RoundName
from models.evidence import Evidence
from models.reuse import Reuse, ReuseFinding
from models.seat import SeatRole
from services import watching
from services.actors import Actor, acting
from services.base import Services
from services.entry_views import round_name
from services.sent_files import shown_files
from services.trail import note
from services.views.reuse import Comparison, CopiedText, Place, ReuseLine, Side, UsedFor, Watched
from storage import persons, reuses
from storage.entries import Case
from storage.reuses import Said, Use
from storage.unit import Unit

MOST_TEXTS = 2000
"""Earlier texts an entry is compared with: some three years of a county."""
_SUREST = tuple(Likeness)


async def lines(unit: Unit, item: Case) -> tuple[ReuseLine, ...]:
    """List what the files of an entry are like elsewhere in the group, the surest first."""
    return await _lines(unit, UsedFor.ENTRY, int(item.entry.id or 0))


async def watch(unit: Unit, used_for: UsedFor, subject_id: int, files: Sequence[Evidence]) -> Watched | None:
    """Say what the files of a claim, a problem, an instruction or a finding are like; None when it is nothing."""
    found, blind = await _lines(unit, used_for, subject_id), unread(files)
    return Watched(used_for, subject_id, found, blind) if found or blind else None


def unread(files: Sequence[Evidence]) -> int:
    """Count the files that are kept but cannot be compared with others."""
    return sum(file.content in (Content.PICTURE, watching.UNREADABLE) for file in files)


async def _lines(unit: Unit, used_for: UsedFor, subject_id: int) -> tuple[ReuseLine, ...]:
    pairs = await reuses.of(unit.session, _column(used_for), subject_id)
    uses = await reuses.uses(unit.session, [other for _, _, other in pairs]) if pairs else {}
    found = [_line(pair, uses[other]) for pair, _, other in pairs if other in uses]
    return tuple(sorted(found, key=lambda line: (_SUREST.index(line.likeness), line.sent_at)))


async def copied(unit: Unit, item: Case) -> CopiedText | None:
    """Find the text of an entry in what was said before, the same words before nearly the same."""
    text = item.entry.text
    if not text:
        return None
    said = await reuses.said_elsewhere(unit.session, item.entry.group_id, int(item.entry.id or 0), most=MOST_TEXTS)
    found = [each for each in said if is_copied(text, each.text)]
    if not found:
        return None
    best = min(found, key=lambda each: plain(each.text) != plain(text))
    return CopiedText(_said_at(best), difference(best.text, text), len(found) - 1)


async def compare(services: Services, act: Act, used_for: UsedFor, subject_id: int, reuse_id: int) -> Comparison:
    """Show two like files side by side; the subject is what is looked at: an entry, a claim, a problem and so on."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        pair = await _own(unit, actor, reuse_id)
        view = await _comparison(services, unit, actor, (used_for, subject_id), pair)
        await unit.commit()
        return view


async def find(
    services: Services, act: Act, used_for: UsedFor, subject_id: int, reuse_id: int, finding: ReuseFinding
) -> Comparison:
    """Keep what a reviewer found of a pair; they may think again, a colleague may not overrule it unseen.

    Raises:
        Stale: a colleague has found something else meanwhile.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        pair = await _own(unit, actor, reuse_id)
        before = pair.finding
        if before is not None and pair.found_by != actor.person_id:
            person = await persons.by_id(unit.session, pair.found_by or 0)
            raise Stale("reuse-found-already", name=person.name if person else "", finding=before.value)
        await reuses.find(unit.session, pair, finding, by=actor.person_id, at=act.at)
        await note(unit, actor, act, "reuse-found", reuse_id, before=str(before or "unjudged"), after=str(finding))
        view = await _comparison(services, unit, actor, (used_for, subject_id), pair)
        await unit.commit()
        return view


async def _own(unit: Unit, actor: Actor, reuse_id: int) -> Reuse:
    pair = await reuses.by_id(unit.session, reuse_id)
    if pair is None or pair.group_id != actor.group_id:
        raise NotAllowed
    return pair


async def _comparison(services: Services, unit: Unit, actor: Actor, of: tuple[UsedFor, int], pair: Reuse) -> Comparison:
    used_for, subject_id = of
    uses = await reuses.uses(unit.session, [pair.evidence_id, pair.earlier_id])
    later, earlier = uses.get(pair.evidence_id), uses.get(pair.earlier_id)
    if later is None or earlier is None:
        raise NotAllowed
    column = _column(used_for)
    mine, other = (later, earlier) if getattr(later.evidence, column) == subject_id else (earlier, later)
    if getattr(mine.evidence, column) != subject_id:
        raise NotAllowed
    finder = await persons.by_id(unit.session, pair.found_by) if pair.found_by else None
    return Comparison(
        reader=actor.as_reader(),
        reuse=int(pair.id or 0),
        used_for=used_for,
        subject=subject_id,
        likeness=pair.likeness,
        mine=await _side(services, mine),
        other=await _side(services, other),
        finding=pair.finding,
        found_by=finder.name if finder else "",
        found_at=pair.found_at,
    )


async def _side(services: Services, use: Use) -> Side:
    file = use.evidence
    return Side(
        place=_used_at(use),
        person=use.person.name,
        sent_at=file.sent_at,
        file=shown_files([file])[0],
        picture=await _picture(services, use),
    )


async def _picture(services: Services, use: Use) -> bytes | None:
    if use.evidence.content != Content.PHOTO or not use.evidence.sha256:
        return None
    try:
        return await services.files.load(use.evidence.preview or use.evidence.sha256)
    except FileNotFoundError:
        return None


def _line(pair: Reuse, other: Use) -> ReuseLine:
    return ReuseLine(
        reuse=int(pair.id or 0),
        likeness=pair.likeness,
        content=other.evidence.content,
        name=other.evidence.name,
        place=_used_at(other),
        sent_at=other.evidence.sent_at,
        finding=pair.finding,
    )


def _used_at(use: Use) -> Place:
    title = use.task.title if use.task else ""
    by = use.department.name if use.department else use.person.name
    if use.dispatch is not None:
        return Place(UsedFor.ENTRY, by, round_name(use.dispatch), title)
    if use.claim is not None:
        return Place(UsedFor.CLAIM, by, RoundName(Month.parse(use.claim.month)))
    return Place(UsedFor(use.problem.kind) if use.problem else UsedFor.FINDING, by, title=title)


def _column(used_for: UsedFor) -> str:
    """Name the column of a file that says what it was sent for; an instruction is a row beside the problems."""
    return f"{UsedFor.PROBLEM if used_for is UsedFor.INSTRUCTION else used_for}_id"


def _said_at(said: Said) -> Place:
    return Place(UsedFor.ENTRY, said.department.name, round_name(said.dispatch), said.task.title)
