"""Whose turn it is in a chat, where several processes take updates side by side."""

from sqlmodel import SQLModel

from models.base import telegram_id


class ChatTurn(SQLModel, table=True):
    """The process that carries out an update of a chat now; empty when none does."""

    __tablename__ = "chat_turn"

    chat_id: int = telegram_id(primary_key=True, sa_column_kwargs={"autoincrement": False})
    holder: str = ""
