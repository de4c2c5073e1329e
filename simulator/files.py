"""Files as Telegram keeps them: an id to fetch by, a unique id by content, photos in several sizes."""

import hashlib
import io
import mimetypes
from base64 import urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import PurePath

from PIL import Image, ImageOps, UnidentifiedImageError

from simulator.refusals import Refusal, bad_request
from simulator.shapes import Json

DOWNLOAD_LIMIT = 20 * 1024 * 1024
UPLOAD_LIMIT = 50 * 1024 * 1024
PHOTO_LIMIT = 10 * 1024 * 1024
PHOTO_SIDES = (90, 320, 800, 1280)
_FOLDERS = {"photo": "photos", "document": "documents", "video": "videos", "voice": "voice"}
_MEASURES = {"video": {"width": 640, "height": 360, "duration": 1}, "voice": {"duration": 1}}
"""What is said of films and recordings, which are not looked into."""
_ENDINGS = {"photo": ".jpg", "video": ".mp4", "voice": ".oga"}


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it came over the wire."""

    name: str
    content: bytes
    mime: str | None = None

    @property
    def type(self) -> str:
        """The media type: as sent, or by the ending of the name."""
        given = self.mime if self.mime != "application/octet-stream" else None
        return given or mimetypes.guess_type(self.name)[0] or "application/octet-stream"


@dataclass(frozen=True, slots=True)
class StoredFile:
    """One file, or one size of a photo; a thumbnail is made when somebody fetches it."""

    file_id: str
    unique_id: str
    kind: str
    name: str
    mime: str
    make: Callable[[], bytes]
    path: str

    @property
    def content(self) -> bytes:
        """Its bytes."""
        return self.make()

    @property
    def size(self) -> int:
        """Bytes."""
        return len(self.content)


@dataclass(slots=True)
class Files:
    """Everything ever uploaded."""

    by_id: dict[str, StoredFile] = field(default_factory=dict)
    by_path: dict[str, StoredFile] = field(default_factory=dict)
    _media: dict[str, tuple[str, Json]] = field(default_factory=dict)
    _count: int = 0

    def add(self, kind: str, upload: Upload) -> Json:
        """Keep an upload.

        Returns:
            The field of a Message that shows it, such as `{"photo": [PhotoSize, …]}`.

        Raises:
            Refusal: empty or, for a photo, not a picture that Telegram would take.
        """
        if not upload.content:
            raise bad_request("file must be non-empty")
        if kind == "photo":
            sizes = self._photo(upload)
            return self._known(kind, {kind: sizes}, sizes)
        file = self._plain(kind, upload)
        return self._known(kind, {kind: file}, [file])

    def _known(self, kind: str, content: Json, files: list[Json]) -> Json:
        self._media |= {file["file_id"]: (kind, content) for file in files}
        return content

    def again(self, kind: str, file_id: str) -> Json:
        """The Message field for a file that is known by its id.

        Raises:
            Refusal: unknown, or a file of another kind.
        """
        if file_id.startswith(("http://", "https://")):
            raise bad_request("failed to get HTTP URL content")
        found = self._media.get(file_id)
        if found is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        if found[0] != kind:
            raise bad_request(f"can't use file of type {found[0].capitalize()} as {kind.capitalize()}")
        return found[1]

    def _plain(self, kind: str, upload: Upload) -> Json:
        named = {} if kind == "voice" else {"file_name": upload.name}
        return self._keep(
            kind,
            upload.name,
            upload.type,
            lambda: upload.content,
            upload.content,
            **_MEASURES.get(kind, {}),
            **named,
            mime_type=upload.type,
            file_size=len(upload.content),
        )

    def _photo(self, upload: Upload) -> list[Json]:
        if len(upload.content) > PHOTO_LIMIT:
            raise bad_request("file is too big")
        picture = _opened(upload.content)
        longest = max(picture.size)
        largest = _largest(picture, upload.content)
        thumbnails = [
            self._photo_size(picture.size, side, cache(partial(_jpeg, picture, side)), upload.content)
            for side in PHOTO_SIDES[:-1]
            if side < longest
        ]
        side = min(longest, PHOTO_SIDES[-1])
        return [*thumbnails, self._photo_size(picture.size, side, lambda: largest, upload.content, len(largest))]

    def _photo_size(
        self, size: tuple[int, int], side: int, make: Callable[[], bytes], original: bytes, file_size: int | None = None
    ) -> Json:
        """Keep one size; a thumbnail's is not told (PhotoSize, `file_size` is optional)."""
        width, height = _scaled(size, side)
        told = {} if file_size is None else {"file_size": file_size}
        identity = original + str(side).encode()
        return self._keep("photo", "photo.jpg", "image/jpeg", make, identity, width=width, height=height, **told)

    def _keep(
        self, kind: str, name: str, mime: str, make: Callable[[], bytes], identity: bytes, **extra: object
    ) -> Json:
        """Keep bytes under a new file id and under a unique id that the same content always gets."""
        self._count += 1
        digest = hashlib.sha256(kind.encode() + identity).digest()
        unique_id = urlsafe_b64encode(digest[:12]).decode()
        file_id = "AgAC" + urlsafe_b64encode(digest[:24] + self._count.to_bytes(6, "big")).decode()
        path = f"{_FOLDERS[kind]}/file_{self._count}{_ENDINGS.get(kind) or PurePath(name).suffix}"
        fields = {"file_id": file_id, "file_unique_id": unique_id, **extra}
        stored = StoredFile(file_id, unique_id, kind, name, mime, make, path)
        self.by_id[file_id] = self.by_path[path] = stored
        return fields


def _opened(content: bytes) -> Image.Image:
    """The picture, upright and without its metadata, as Telegram re-encodes it."""
    try:
        picture = Image.open(io.BytesIO(content))
        picture.load()
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise bad_request("IMAGE_PROCESS_FAILED") from error
    width, height = picture.size
    if width + height > 10_000 or max(width, height) > 20 * min(width, height):  # noqa: PLR2004 - sendPhoto's own figures
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return ImageOps.exif_transpose(picture)


def _largest(picture: Image.Image, original: bytes) -> bytes:
    """The largest size; a small JPEG without metadata passes as it is."""
    if original.startswith(b"\xff\xd8") and max(picture.size) <= PHOTO_SIDES[-1] and b"Exif\x00" not in original[:4096]:
        return original
    return _jpeg(picture, PHOTO_SIDES[-1])


def _jpeg(picture: Image.Image, side: int) -> bytes:
    out = io.BytesIO()
    picture.convert("RGB").resize(_scaled(picture.size, side)).save(out, "JPEG", quality=87)
    return out.getvalue()


def _scaled(size: tuple[int, int], side: int) -> tuple[int, int]:
    factor = min(1.0, side / max(size))
    return max(1, round(size[0] * factor)), max(1, round(size[1] * factor))


def too_large() -> Refusal:
    """The 413 of the server in front of the Bot API."""
    return Refusal(413, "Request Entity Too Large")
