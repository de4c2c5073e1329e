"""One unit, several spellings: what a document shortens, what a group knows, and what has to be asked."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from domain.plan.closeness import are_close
from domain.plan.declarations import Declared
from domain.plan.entries import DepartmentEntry
from domain.plan.names import Named, divided, is_collective
from domain.plan.reading import Unread, Why


class Spellings:
    """The names of a document, each under one spelling."""

    def __init__(
        self, names: Iterable[Named], known: Sequence[DepartmentEntry] = (), *, first_leads: bool = False
    ) -> None:
        """Take the names as they were read, and the departments the group knows.

        `first_leads` says that the document declares the first of several responsible units to be the lead.
        """
        self._first_leads = first_leads
        self._known = {spelling: each.name for each in known for spelling in (each.name, *each.aliases)}
        written = [*names]
        self._names = list(dict.fromkeys(self._known.get(each.name, each.name) for each in written))
        self._unclear: dict[str, tuple[str, ...]] = {}
        self._whole = {name: self._with_level(name) for name in self._names}
        self._aliases: dict[str, dict[str, None]] = {}
        for each in written:
            self._note(each)

    def of(self, name: str) -> str:
        """Give the spelling under which a name counts."""
        name = self._known.get(name, name)
        return self._whole.get(name, name)

    def roles(self, declared: Declared) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Give the leads and the participants; a unit that leads does not take part as well.

        Who is only responsible leads, unless the same declaration names a lead apart.
        """
        lead, responsible = self._all(declared.lead), self._all(declared.responsible)
        leads = lead or (responsible[:1] if self._first_leads else responsible)
        others = [*(responsible if lead or self._first_leads else ()), *self._all(declared.participants)]
        return leads, tuple(dict.fromkeys(name for name in others if name not in leads))

    def aliases(self, name: str) -> tuple[str, ...]:
        """Give the other spellings of a name that the document uses."""
        return tuple(self._aliases.get(name, ()))

    def doubts(self, lines: Mapping[str, int]) -> Iterator[Unread]:
        """Ask about names close to another one, and about a shortened name that may be one of two."""
        for name, levels in self._unclear.items():
            yield Unread(lines.get(name, 0), name, Why.LEVEL_UNCLEAR, other="、".join(levels))
        counted = list(dict.fromkeys(self._whole.values()))
        known = list(dict.fromkeys(self._known.values()))
        for index, name in enumerate(counted):
            if name in known:
                continue
            others = [*known, *counted[:index]]
            close = next((other for other in others if other != name and are_close(name, other)), None)
            if close:
                yield Unread(lines.get(name, 0), name, Why.NEAR_NAME, other=close)

    def _all(self, names: tuple[Named, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self.of(each.name) for each in names if each.sure))

    def _with_level(self, name: str) -> str:
        """财政局 is 县财政局 where the document names just that one."""
        if divided(name)[0] or is_collective(name):
            return name
        candidates = [*self._names, *self._known.values()]
        levels = tuple(
            dict.fromkeys(
                other for other in candidates if other != name and divided(other) == (other[: -len(name)], name)
            )
        )
        if len(levels) > 1:
            self._unclear[name] = levels
        return levels[0] if len(levels) == 1 else name

    def _note(self, each: Named) -> None:
        whole = self.of(each.name)
        for spelling in (each.name, each.as_written):
            if spelling != whole:
                self._aliases.setdefault(whole, {})[spelling] = None
