"""What the tables share: their base, and column builders with their reasons."""

from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, Enum
from sqlmodel import Field, SQLModel
from sqlmodel._compat import SQLModelConfig


class Row(SQLModel):
    """A row of a table. Rows are not validated, so that nothing is built for it before somebody asks."""

    model_config = SQLModelConfig(defer_build=True)


def telegram_id(**options: Any) -> Any:
    """A Telegram id: more than 32 and at most 52 significant bits (Bot API, Chat.id)."""
    return Field(sa_type=BigInteger, **options)


def names(kind: type[StrEnum], **options: Any) -> Any:
    """An enum kept as its value in plain text, so that a new member needs no change of type in the database."""
    return Field(
        sa_type=Enum(
            kind, native_enum=False, length=24, values_callable=lambda members: [member.value for member in members]
        ),
        **options,
    )
