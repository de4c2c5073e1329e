"""The wire between tests and a running simulator."""

import aiohttp

from simulator.shapes import Json


class Line:
    """Requests to the control API of one simulator; the connection opens with the first.

    Args:
        url: the simulator's address.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self._session: aiohttp.ClientSession | None = None

    async def close(self) -> None:
        """Close the connections."""
        session, self._session = self._session, None
        if session:
            await session.close()

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(self.url)
        return self._session

    async def ask(self, method: str, path: str, *, body: object = None, form: aiohttp.FormData | None = None) -> Json:
        """One request.

        Raises:
            AssertionError: it was refused; the message says why.
        """
        async with self._open().request(method, path, json=body, data=form) as response:
            answer: Json = await response.json()
        if not response.ok:
            raise AssertionError(f"{method} {path}: {answer.get('description')}")
        return answer

    async def download(self, file: Json) -> bytes:
        """The bytes of one of a message's `files`."""
        async with self._open().get(file["url"]) as response:
            return await response.read()
