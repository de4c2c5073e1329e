"""Messages as a test sees them, and a whole conversation in print for a failed assertion."""

from collections.abc import Iterable
from dataclasses import dataclass

from simulator.shapes import Json


@dataclass(frozen=True, slots=True)
class Seen:
    """A message, an edit of one, or the answer to a tap (`kind` is `message`, `edit` or `answer`)."""

    kind: str
    seq: int
    json: Json

    @property
    def id(self) -> int:
        """`message_id`; 0 for an answer."""
        number: int = self.json.get("message_id", 0)
        return number

    @property
    def text(self) -> str:
        """The text, the caption, or the words of an answer."""
        return str(self.json.get("text") or self.json.get("caption") or "")

    @property
    def html(self) -> str:
        """The text with its formatting."""
        return str(self.json.get("html", ""))

    @property
    def alert(self) -> bool:
        """Whether an answer is a box to be closed."""
        return bool(self.json.get("alert"))

    @property
    def rows(self) -> list[list[str]]:
        """The labels of the inline keyboard."""
        rows = self.json.get("reply_markup", {}).get("inline_keyboard", [])
        return [[button["text"] for button in row] for row in rows]

    @property
    def buttons(self) -> list[str]:
        """The labels in one list."""
        return [label for row in self.rows for label in row]

    @property
    def files(self) -> list[Json]:
        """`{file_id, name, mime, size, kind, url}` for each file."""
        return list(self.json.get("files", []))

    @property
    def by_bot(self) -> bool:
        """Whether the bot wrote it, or it is a post of a channel."""
        return bool(self.json.get("from", {}).get("is_bot")) or "sender_chat" in self.json or self.kind == "answer"

    def button(self, label: str) -> str | None:
        """The full label that is, or else contains, these words."""
        return next((b for b in self.buttons if b == label), next((b for b in self.buttons if label in b), None))

    def printed(self) -> str:
        """A few lines for a person to read."""
        who: Json = self.json.get("from") or self.json.get("sender_chat") or {}
        name = "(answer)" if self.kind == "answer" else who.get("first_name") or who.get("title") or "?"
        marks = [f"<{file['kind']} {file['name']}>" for file in self.files]
        edited = f" (edit {self.json['revision']})" if self.json.get("revision", 1) > 1 else ""
        text = "\n      ".join((" ".join([*marks, self.text])).splitlines())
        keyboard = "".join("\n      " + " ".join(f"[{label}]" for label in row) for row in self.rows)
        return f"{self.id or '':>4}  {name}{edited}: {text}{keyboard}"


def printed(events: Iterable[Seen], *, mark: int) -> str:
    """A conversation; a line shows where the person's last act stands."""
    lines: list[str] = []
    drawn = False
    for event in events:
        if not drawn and event.seq > mark:
            lines.append("  ··· since the last act ···")
            drawn = True
        lines.append(event.printed())
    return "\n".join(lines) or "  (nothing was said)"
