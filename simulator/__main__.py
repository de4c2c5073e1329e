"""`python -m simulator --port N --token T [--latency S] [--no-limits]`: the simulator as a process of its own."""

import argparse
import asyncio
import gc
import signal
import sys

from simulator.server import Simulator


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m simulator", description="a local Telegram")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8081, help="0 for any free one")
    parser.add_argument("--token", required=True, help="the bot's token, NUMBER:LETTERS")
    parser.add_argument("--username", default="diaodu_bot")
    parser.add_argument("--latency", type=float, default=0.0, help="seconds every call takes on its way")
    parser.add_argument("--no-limits", action="store_true", help="no flood control")
    return parser.parse_args()


async def _serve(args: argparse.Namespace) -> None:
    # Messages are kept for ever and hold no cycles: looking through all of them again and again is time lost.
    gc.set_threshold(50_000, 50, 100)
    simulator = Simulator(token=args.token, bot_username=args.username, limits=not args.no_limits, latency=args.latency)
    await simulator.start(args.host, args.port)
    sys.stdout.write(f"{simulator.url}\n")
    sys.stdout.flush()
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    await ended.wait()
    await simulator.stop()


if __name__ == "__main__":
    asyncio.run(_serve(_arguments()))
