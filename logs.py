"""Logs on standard error, for people or for machines; no secret passes, whoever writes it."""

import logging
import sys
from contextlib import suppress
from typing import Any

import structlog
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from domain.errors import Misconfigured
from settings import Settings

QUIET = ("httpx", "httpcore", "aiohttp.access", "apscheduler", "telegram.ext", "alembic")
"""These write request lines, which hold the token, or say nothing anybody needs."""
HIDDEN = "***"


def configure(settings: Settings) -> None:
    """Write logs as the settings say; what the secrets of the settings spell is blotted out of every line."""
    last: Any = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if settings.log_format == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared,
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.format_exc_info,
            last,
            _without(secrets_of(settings)),
        ],
    )
    handler = logging.StreamHandler()
    handler.setFormatter(formatter)
    logging.basicConfig(handlers=[handler], level=settings.log_level, force=True)
    logging.captureWarnings(capture=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, *shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )


def secrets_of(settings: Settings) -> tuple[str, ...]:
    """List what must never be read anywhere: the token, its secret part, the database's password."""
    found: list[str] = []
    with suppress(Misconfigured):  # what is wrong with a setting is said elsewhere, in one clear line
        found = [settings.token, settings.token.partition(":")[2]]
    with suppress(ArgumentError, ValueError):
        found.append(str(make_url(settings.database_url.get_secret_value()).password or ""))
    return tuple(secret for secret in found if secret)


def _without(secrets: tuple[str, ...]) -> Any:
    def blot(_logger: object, _method: str, line: str) -> str:
        for secret in secrets:
            line = line.replace(secret, HIDDEN)
        return line

    return blot
