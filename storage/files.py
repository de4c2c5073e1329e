"""Evidence files. The SHA-256 of the content is the name, so that a file is kept once and cannot be changed unseen."""

import hashlib
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

from domain.errors import Misconfigured

if TYPE_CHECKING:
    from obstore.store import ObjectStore


KINDS = ("s3", "file", "memory")
DIGEST = re.compile(r"[0-9a-f]{64}")


class Files:
    """A folder by default, S3 or memory by a URL (`s3://bucket/prefix`, `memory:///`).

    Raises:
        Misconfigured: the URL is of a kind that is not known.
    """

    def __init__(self, url: str) -> None:
        kind = url.partition("://")[0]
        if kind != url and kind not in KINDS:
            raise Misconfigured(f"EVIDENCE_URL begins with {kind!r}; a folder or {', '.join(KINDS)} is known")
        self._url = url
        self._opened: ObjectStore | None = None

    @staticmethod
    def digest(content: bytes) -> str:
        """Give the name a content has."""
        return hashlib.sha256(content).hexdigest()

    async def keep(self, content: bytes) -> str:
        """Keep a file and give its hash; a file already there is not written again."""
        import obstore  # noqa: PLC0415 - loaded when the first file comes, not at every start

        digest = self.digest(content)
        if not await self.has(digest):
            await obstore.put_async(self._store(), _path(digest), content)
        return digest

    async def keep_as(self, digest: str, content: bytes) -> bool:
        """Keep a copied file; False, and nothing kept, when its content is not what its name says."""
        return self.digest(content) == digest and await self.keep(content) == digest

    async def load(self, digest: str) -> bytes:
        """Give the bytes of a file.

        Raises:
            FileNotFoundError: no file has that hash.
        """
        import obstore  # noqa: PLC0415

        found = await obstore.get_async(self._store(), _path(digest))
        return bytes(await found.bytes_async())

    async def chunks(self, digest: str) -> AsyncIterator[bytes]:
        """Give the bytes of a file piece by piece, so that a large one is never held whole.

        Raises:
            FileNotFoundError: no file has that hash.
        """
        import obstore  # noqa: PLC0415

        found = await obstore.get_async(self._store(), _path(digest))
        async for piece in found:
            yield bytes(piece)

    async def has(self, digest: str) -> bool:
        """Tell whether a file is kept."""
        import obstore  # noqa: PLC0415

        try:
            await obstore.head_async(self._store(), _path(digest))
        except FileNotFoundError:
            return False
        return True

    async def digests(self) -> AsyncIterator[list[str]]:
        """Give the hashes of all files, some at a time."""
        import obstore  # noqa: PLC0415

        async for page in obstore.list(self._store(), chunk_size=500):
            names = [str(each["path"]).rpartition("/")[2] for each in page]
            yield [name for name in names if DIGEST.fullmatch(name)]

    def _store(self) -> "ObjectStore":
        if self._opened is None:
            from obstore import store  # noqa: PLC0415

            if "://" not in self._url:
                folder = Path(self._url)
                folder.mkdir(parents=True, exist_ok=True)
                self._opened = store.LocalStore(folder)
            else:
                self._opened = store.from_url(self._url)
        return self._opened


def _path(digest: str) -> str:
    return f"{digest[:2]}/{digest}"
