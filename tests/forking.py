"""Processes of the bot's own code: copies of one that has everything loaded, so that each is there at once."""

import multiprocessing

FORKING = multiprocessing.get_context("forkserver")
FORKING.set_forkserver_preload(
    [
        "bot",
        "wiring",
        "sqlalchemy.dialects.sqlite.aiosqlite",
        "sqlalchemy.dialects.postgresql.asyncpg",
        "alembic.command",
        "rendering.files",
    ]
)
