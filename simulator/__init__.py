"""A local Telegram: Bot API server, control API and chat page, for the demo and the tests. Knows nothing of the bot."""

from simulator.client import Telegram
from simulator.clock import Clock, Moment
from simulator.server import Simulator

__all__ = ["Clock", "Moment", "Simulator", "Telegram"]
