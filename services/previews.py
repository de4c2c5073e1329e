"""Files of a screen as bytes: copies of what few devices show, and originals Telegram does not know any more."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from services.base import Services
from services.views import View
from services.views.claims import ClaimCard
from services.views.files import ShownFile
from services.views.findings import FindingCard
from services.views.problems import ProblemCard
from services.views.reuse import Comparison
from services.views.reviewing import ReviewCard

Change = Callable[[ShownFile], Awaitable[ShownFile]]


async def loaded(services: Services, view: View) -> View:
    """Give the view with the copies of its files that few devices show, where it shows its files."""

    async def with_copy(file: ShownFile) -> ShownFile:
        copy = None if file.picture else await _bytes(services, file.preview)
        return replace(file, picture=copy) if copy else file

    return await _changed(view, with_copy)


async def originals(services: Services, view: View) -> View:
    """Give the view with the bytes of its files; one that is not here keeps its id."""

    async def with_content(file: ShownFile) -> ShownFile:
        return replace(file, content=await _bytes(services, file.sha256))

    return await _changed(view, with_content)


async def _changed(view: View, change: Change) -> View:
    if isinstance(view, Comparison):
        mine, other = [replace(side, file=await change(side.file)) for side in (view.mine, view.other)]
        return replace(view, mine=mine, other=other)
    if isinstance(view, ReviewCard | ClaimCard | ProblemCard | FindingCard) and view.show_files:
        return replace(view, files=tuple([await change(file) for file in view.files]))
    return view


async def _bytes(services: Services, digest: str) -> bytes | None:
    if not digest:
        return None
    try:
        return await services.files.load(digest)
    except FileNotFoundError:
        return None
