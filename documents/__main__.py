"""The process in which a document is read or a photo decoded: its own memory, its own time, and nothing else at hand.

Takes a line of JSON about the file and then its bytes on standard input; answers with JSON on standard output.
"""

import base64
import json
import resource
import sys
from contextlib import suppress
from typing import Any

from documents import heic
from documents.extracting import blocks_of, text_of
from domain.errors import Unacceptable
from domain.plan.check_form import read_check_form
from domain.plan.document_reader import read_document
from domain.plan.reading_form import departments_of, stored
from domain.plan.source import Block

MEMORY = 1024 * 1024 * 1024
"""Bytes of memory the process may take."""
SECONDS = 20
"""Seconds of the processor it may take."""


def main() -> None:
    """Read one file."""
    for kind, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, SECONDS), (resource.RLIMIT_FSIZE, 0)):
        with suppress(ValueError, OSError):  # some systems do not limit memory
            resource.setrlimit(kind, (most, most))
    head = json.loads(sys.stdin.buffer.readline())
    try:
        answer = _answer(head, sys.stdin.buffer.read())
    except Unacceptable as refusal:
        answer = {"refused": refusal.message, "details": refusal.details}
    except (MemoryError, RecursionError):
        answer = {"refused": "document-bomb", "details": {}}
    sys.stdout.write(json.dumps(answer))


def _answer(head: dict[str, Any], data: bytes) -> dict[str, Any]:
    if head.get("photo"):
        return {"copy": base64.b64encode(heic.drawn(data)).decode()}
    blocks = blocks_of(data)
    return {"text": text_of(blocks)} if head.get("text") else _reading(blocks, head["known"])


def _reading(blocks: list[Block], known: list[dict[str, Any]]) -> dict[str, Any]:
    return {"reading": stored(read_check_form(blocks) or read_document(blocks, known=departments_of(known)))}


if __name__ == "__main__":
    main()
