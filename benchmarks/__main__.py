"""`python -m benchmarks [NAME …] [--runs N]`: all benchmarks, or those named."""

import argparse
import asyncio
import logging
from collections.abc import Awaitable, Callable

import structlog

from benchmarks import evidence, falls, fanout, forms, reading, render, scoring, start, statements, transport

ALL: dict[str, Callable[[int], Awaitable[None]]] = {
    "statements": statements.measure,
    "start": start.measure,
    "transport": transport.measure,
    "render": render.measure,
    "reading": reading.measure,
    "scoring": scoring.measure,
    "evidence": evidence.measure,
    "forms": forms.measure,
    "fanout": fanout.measure,
    "falls": falls.measure,
}


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(ALL)}; all when left out")
    parser.add_argument("--runs", type=int, default=3, help="how often each is measured; the median counts")
    arguments = parser.parse_args()
    if unknown := set(arguments.names) - set(ALL):
        parser.error(f"no benchmark is called {', '.join(sorted(unknown))}; there are: {', '.join(ALL)}")
    return arguments


async def _measure(names: list[str], runs: int) -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    for name in names or ALL:
        await ALL[name](runs)


if __name__ == "__main__":
    _chosen = _arguments()
    asyncio.run(_measure(_chosen.names, _chosen.runs))
