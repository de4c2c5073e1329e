"""Updates of any shape the description of the Bot API allows."""

import json
import random
from functools import cache
from pathlib import Path
from typing import Any

DESCRIPTION = Path(__file__).parents[3] / "shared" / "bot-api.json"
DEEPEST = 5
SEVERAL = 2
SEEN = 4
"""Of the optional fields of a type so many are drawn at most; all together would make every update enormous."""
WORDS = ("/start x", "/report", "/desk", "/\u0000", "=1+1", "<b>&", "", "😀" * 40, "private", "e:1", "提交", "A" * 5000)
NUMBERS = (0, 1, 2, 3, -1, 2**31, 2**53, -(10**12))
MOMENTS = (0, 1, 1_684_108_800, 2**31 - 1)
COUNTS = (0, 1, 3, 86_400)
SIMPLE = {"Integer", "String", "Boolean", "True", "Float"}


class Shapes:
    """Draws updates that mostly concern one person's private chat with the bot.

    Args:
        person: the person.
        seed: of what is drawn.
    """

    def __init__(self, person: dict[str, Any], seed: int) -> None:
        self._person, self._chance = person, random.Random(seed)  # noqa: S311 - no secret
        self._chat = {"id": person["id"], "type": "private", "first_name": person["first_name"]}

    def update(self) -> dict[str, Any]:
        """Draw one, without its id."""
        optional = [each for each in _description()["Update"]["fields"] if not each["required"]]
        chosen = self._chance.choice(optional)
        return {chosen["name"]: self._any(chosen["types"], 0)}

    def _any(self, types: list[str], depth: int) -> Any:
        simple = [each for each in types if each in SIMPLE] if depth > DEEPEST else []
        return self._of(self._chance.choice(simple or types), depth)

    def _of(self, name: str, depth: int) -> Any:
        if name.startswith("Array of "):
            count = 0 if depth > DEEPEST else self._chance.randint(0, SEVERAL)
            return [self._of(name.removeprefix("Array of "), depth + 1) for _ in range(count)]
        if name in SIMPLE:
            return self._simple(name)
        if name in {"User", "Chat"} and self._chance.random() < 0.8:
            return dict(self._person if name == "User" else self._chat)
        described = _description()[name]
        if subtypes := described.get("subtypes"):
            return self._of(subtypes[0] if depth > DEEPEST else self._chance.choice(subtypes), depth)
        fields = described.get("fields", [])
        optional = [each for each in fields if not each["required"]]
        count = 0 if depth > DEEPEST else self._chance.randint(0, min(SEEN, len(optional)))
        drawn = [each for each in fields if each["required"]] + self._chance.sample(optional, count)
        return {each["name"]: self._field(each, depth + 1) for each in drawn}

    def _field(self, field: dict[str, Any], depth: int) -> Any:
        if field["name"].endswith("date") and field["types"] == ["Integer"]:
            return self._chance.choice(MOMENTS)
        if field["types"] == ["Integer"] and not field["name"].endswith("id"):
            return self._chance.choice(COUNTS)
        return self._any(field["types"], depth)

    def _simple(self, name: str) -> Any:
        if name == "Integer":
            return self._chance.choice(NUMBERS)
        if name == "String":
            return self._chance.choice(WORDS)
        return self._chance.uniform(-180, 180) if name == "Float" else name == "True" or self._chance.random() < 0.5


@cache
def _description() -> Any:
    return json.loads(DESCRIPTION.read_text(encoding="utf-8"))["types"]
