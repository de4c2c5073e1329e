"""The calls that most screens are made of, without PTB's objects.

A keyboard of twenty keys is twenty objects there, made and taken apart again for one call; so are the parts of the
message that comes back, of which only its number is wanted. Files go through PTB's own methods.
"""

from collections.abc import Mapping
from typing import Any

from telegram.ext import ExtBot
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from delivery.limiter import Turn

Bot = ExtBot[Any]
Json = Any


async def make(bot: Bot, method: str, parameters: Mapping[str, Json], *, turn: Turn | None = None) -> Json:
    """Make a call of the Bot API under the one pace; give its result as it came.

    Args:
        bot: the bot.
        method: as the Bot API writes it, such as `sendMessage`.
        parameters: by name; None leaves one out.
        turn: the caller has waited for its turn.

    Raises:
        TelegramError: as from the bot's own methods.
    """
    given = {name: value for name, value in parameters.items() if value is not None}
    data = RequestData([RequestParameter(name, value, None) for name, value in given.items()])
    # PTB keeps its transport for its own methods; ours is behind it, and the errors are those of these methods.
    address, post = f"{bot.base_url}/{method}", bot.request.post
    if bot.rate_limiter is None:
        return await post(address, data)
    return await bot.rate_limiter.process_request(post, (address, data), {}, method, given, turn)
