"""Whose turn it is in a chat, where several processes take updates side by side."""

from models.base import Row, telegram_id


class ChatTurn(Row, table=True):
    """The process that carries out an update of a chat now; empty when none does."""

    __tablename__ = "chat_turn"

    chat_id: int = telegram_id(primary_key=True, sa_column_kwargs={"autoincrement": False})
    holder: str = ""
