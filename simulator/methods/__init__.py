"""The methods of the Bot API, one module a subject. Importing this package fills METHODS."""

from simulator.methods import chats, commands, copying, editing, identity, media, queries, sending, updating
from simulator.methods.registry import METHODS, Method

__all__ = [
    "METHODS",
    "Method",
    "chats",
    "commands",
    "copying",
    "editing",
    "identity",
    "media",
    "queries",
    "sending",
    "updating",
]
