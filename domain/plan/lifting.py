"""Units that stand below the last of several pieces, given to the item that holds them all."""

from dataclasses import replace

from domain.plan.declarations import without
from domain.plan.marks import Rank
from domain.plan.outline import Item


def lift(item: Item) -> None:
    """Give units that stand below the last of several pieces to the item that holds them all."""
    for child in item.children:
        lift(child)
    if _is_one_told_in_pieces(item):
        _take(item, item.children[-1])
    ended = [child for child in item.children if len(child.children) > 1 and _only_last_names(child)]
    several = [child for child in item.children if len(child.children) > 1]
    # Each section ends with its units on a line of their own: they are the section's.
    if len(ended) > 1 and len(ended) == len(several) and all(child.children[-1].own_line for child in ended):
        for child in ended:
            _take(child, child.children[-1])


def _only_last_names(item: Item) -> bool:
    kids = item.children
    if not kids or item.names or any(kid.grid for kid in kids):
        return False
    others = any(kid.names or any(each.names for each in kid.below()) for kid in kids[:-1])
    return kids[-1].names and not others and len(kids[-1].declared) == 1 and not kids[-1].children


def _is_one_told_in_pieces(item: Item) -> bool:
    if item.rank < 0 or not _only_last_names(item):
        return False
    kids, last = item.children, item.children[-1]
    deeper = item.rank >= Rank.NUMBER or (item.mark is not None and all(kid.mark is None for kid in kids))
    points = last.rank >= Rank.BRACKET and last.mark is not None
    if len(kids) > 1:
        return deeper or (points and last.own_line)
    return deeper and not item.is_heading and points


def _take(item: Item, last: Item) -> None:
    words = without(last.text, last.declared)
    declared = last.declared
    last.text, last.declared = words, []
    item.whole = True
    item.declared = [replace(each, start=len(item.text), end=len(item.text)) for each in declared]
    if not words:
        item.children.remove(last)
