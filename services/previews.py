"""Copies to look at, of originals that few devices show: loaded only for a screen that shows its files."""

from dataclasses import replace

from services.base import Services
from services.views import View
from services.views.claims import ClaimCard
from services.views.findings import FindingCard
from services.views.problems import ProblemCard
from services.views.reviewing import ReviewCard, ReviewFile


async def loaded(services: Services, view: View) -> View:
    """Give the view with the copies of its files; as it is when there are none, or when it does not show them."""
    if not isinstance(view, ReviewCard | ClaimCard | ProblemCard | FindingCard) or not view.show_files:
        return view
    if not any(file.preview for file in view.files):
        return view
    return replace(view, files=tuple([await _loaded(services, file) for file in view.files]))


async def _loaded(services: Services, file: ReviewFile) -> ReviewFile:
    if not file.preview:
        return file
    try:
        return replace(file, picture=await services.files.load(file.preview))
    except FileNotFoundError:  # the original is shown all the same
        return file
