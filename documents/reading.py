"""Reads a document in a process of its own, so that neither its size nor its malice can hold up the bot."""

import asyncio
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from documents.sniffing import check_size
from domain.errors import Unacceptable
from domain.plan.entries import DepartmentEntry
from domain.plan.reading import Reading
from domain.plan.reading_form import department_forms, restored

PATIENCE = 30.0
"""Seconds a document may take in all, waiting for its turn aside."""
_AT_ONCE = 2
_TOP = Path(__file__).resolve().parent.parent
_turns: dict[asyncio.AbstractEventLoop, asyncio.Semaphore] = {}


async def read(data: bytes, *, known: Sequence[DepartmentEntry] = ()) -> Reading:
    """Read a document of any kind; `known` are the departments of the group.

    Raises:
        Unacceptable: it cannot be read; the message says why and what would help.
    """
    return restored((await asked({"known": department_forms(known)}, data))["reading"])


async def text_of(data: bytes) -> str:
    """Give all that is written in a document.

    Raises:
        Unacceptable: it cannot be read.
    """
    return str((await asked({"text": True}, data))["text"])


async def asked(head: dict[str, Any], data: bytes) -> dict[str, Any]:
    """Put a question about a file to a process of its own.

    Raises:
        Unacceptable: it cannot be answered.
    """
    check_size(len(data))
    async with _turn():
        answer = await _answer(json.dumps(head).encode() + b"\n" + data)
    if "refused" in answer:
        raise Unacceptable(str(answer["refused"]), **answer["details"])
    return answer


def _turn() -> asyncio.Semaphore:
    """Only so many documents at once: each may take a processor and a good deal of memory."""
    loop = asyncio.get_running_loop()
    for old in [each for each in _turns if each.is_closed()]:
        del _turns[old]
    return _turns.setdefault(loop, asyncio.Semaphore(_AT_ONCE))


async def _answer(question: bytes) -> dict[str, Any]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "documents",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        cwd=_TOP,
        env={"PATH": os.environ.get("PATH", ""), "PYTHONIOENCODING": "utf-8"},
    )
    try:
        async with asyncio.timeout(PATIENCE):
            output, _ = await process.communicate(question)
    except TimeoutError:
        raise Unacceptable("document-too-slow") from None
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode:
        raise Unacceptable("document-too-slow" if process.returncode < 0 else "document-damaged")
    answer: dict[str, Any] = json.loads(output)
    return answer
