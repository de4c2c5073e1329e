"""The only reader of the environment. `.env.example` lists the same variables, one line each."""

from datetime import time, timedelta
from typing import Any, Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from domain.errors import Misconfigured

OFF = "off"
HIGHEST_PORT = 65535


class Settings(BaseSettings):
    """What the operator decides. An unset or wrong value is one clear line, never a trace."""

    model_config = SettingsConfigDict(env_file=".env", env_ignore_empty=True, extra="ignore")

    telegram_token: SecretStr | None = None
    telegram_token_file: str = ""
    telegram_api_url: str = "https://api.telegram.org"
    database_url: SecretStr = SecretStr("sqlite:///data/diaodu.sqlite3")
    database_url_file: str = ""
    evidence_url: str = "data/evidence"
    log_format: Literal["text", "json"] = "text"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    backup_dir: str = "data/backups"
    backup_time: str = "02:30"
    backup_keep: int = Field(default=30, ge=1)
    metrics_port: int = Field(default=0, ge=0, le=HIGHEST_PORT)
    webhook_url: str = ""
    webhook_listen: str = "127.0.0.1:8443"
    poll_seconds: int = Field(default=20, ge=1, le=50)
    tick_seconds: int = Field(default=30, ge=1, le=3600)

    @model_validator(mode="after")
    def _database_from_file(self) -> Self:
        if self.database_url_file:
            self.database_url = SecretStr(_content("DATABASE_URL_FILE", self.database_url_file))
        return self

    @field_validator("telegram_api_url")
    @classmethod
    def _is_http(cls, value: str) -> str:
        if not value.startswith(("http://", "https://")):
            raise ValueError("must begin with http:// or https://")
        return value.rstrip("/")

    @field_validator("webhook_url")
    @classmethod
    def _is_address(cls, value: str) -> str:
        if value and not (value.startswith(("https://", "http://")) and urlsplit(value).hostname):
            raise ValueError("must be an address like https://bot.example.cn/updates")
        return value

    @field_validator("webhook_listen")
    @classmethod
    def _is_place(cls, value: str) -> str:
        host, _, port = value.rpartition(":")
        if not (host and port.isdecimal() and int(port) <= HIGHEST_PORT):
            raise ValueError("must be host and port, like 127.0.0.1:8443")
        return value

    @field_validator("backup_time")
    @classmethod
    def _is_time(cls, value: str) -> str:
        if value != OFF:
            try:
                time.fromisoformat(value)
            except ValueError:
                raise ValueError("must be a time like 02:30, or off") from None
        return value

    @property
    def webhook_place(self) -> tuple[str, int]:
        """The host and port to listen at for updates."""
        host, _, port = self.webhook_listen.rpartition(":")
        return host, int(port)

    @property
    def nightly(self) -> time | None:
        """When the nightly backup is made (Asia/Shanghai); None when it is switched off."""
        return None if self.backup_time == OFF else time.fromisoformat(self.backup_time)

    @property
    def token(self) -> str:
        """The bot's token, from TELEGRAM_TOKEN or the file TELEGRAM_TOKEN_FILE names.

        Raises:
            Misconfigured: neither is set, or the file cannot be read, or it is not a token.
        """
        token = self.telegram_token.get_secret_value() if self.telegram_token else self._token_from_file()
        number, colon, secret = token.partition(":")
        if not (number.isdecimal() and colon and secret):
            raise Misconfigured("TELEGRAM_TOKEN is not a bot token; BotFather gives one like 123456:ABC-DEF")
        return token

    @property
    def has_token(self) -> bool:
        """Whether the bot can speak to Telegram at all."""
        return self.telegram_token is not None or bool(self.telegram_token_file)

    @property
    def tick_every(self) -> timedelta:
        """How often the clock looks for what is due."""
        return timedelta(seconds=self.tick_seconds)

    def _token_from_file(self) -> str:
        if not self.telegram_token_file:
            raise Misconfigured("TELEGRAM_TOKEN is not set; see .env.example, or try `make demo`, which needs none")
        return _content("TELEGRAM_TOKEN_FILE", self.telegram_token_file)


def _content(name: str, file: str) -> str:
    try:
        with open(file, encoding="utf-8") as opened:  # noqa: PTH123
            return opened.read().strip()
    except OSError as error:
        raise Misconfigured(f"{name} cannot be read: {error.strerror}") from error


def settings_of(**values: object) -> Settings:
    """Make settings from values, for the demo and the tests; no `.env` is read.

    Raises:
        Misconfigured: naming the variable and what is wrong with it, without its value.
    """
    return _checked({"_env_file": None, **values})


def read_settings() -> Settings:
    """Read the environment and `.env`.

    Raises:
        Misconfigured: naming the variable and what is wrong with it, without its value.
    """
    return _checked({})


def _checked(values: dict[str, Any]) -> Settings:
    try:
        return Settings(**values)
    except ValidationError as error:
        first = error.errors()[0]
        name = str(first["loc"][0]).upper() if first["loc"] else "settings"
        raise Misconfigured(f"{name}: {first['msg'].removeprefix('Value error, ')}") from None
