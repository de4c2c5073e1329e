"""Somebody in front of the demo's page: finds things by what they show and by the page's data-… marks."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

from PIL import Image
from playwright.async_api import Page  # type: ignore[import-not-found, unused-ignore]

PHOTOS = Path(__file__).parent.parent / "samples" / "photos"
PATIENCE = 30_000
"""Milliseconds until a step counts as failed."""
# Colours a picture keeps: the pages are flat, and a third of the size is saved.
COLOURS = 256
# What the transcript shows: it changes when a message comes, is edited or goes.
STATE = "[...document.querySelectorAll('[data-message]')].map(m => m.dataset.message + '.' + m.dataset.revision).join()"


@dataclass(frozen=True, slots=True)
class Viewer:
    """Somebody in front of the demo's page."""

    page: Page
    out: Path

    async def becomes(self, name: str) -> None:
        """Choose a persona."""
        if await self.page.locator("#back").is_visible():
            await self.page.locator("#back").click()
        await self.page.locator("[data-persona]").filter(has_text=name).first.click()
        await self.page.locator("#chat-note, #chat-title").filter(has_text=name).first.wait_for()

    async def taps(self, label: str, *, expect: str) -> None:
        """Tap the lowest button with this label and wait for what the bot shows."""
        before = await self.page.evaluate(STATE)
        await self.page.locator("[data-button]").filter(has_text=label).last.click()
        await self._answered(before, expect)

    async def says(self, text: str, *, expect: str) -> None:
        """Write a message and wait for what the bot says."""
        await self.sends([], text, expect=expect)

    async def sends(self, files: Sequence[str], text: str = "", *, expect: str) -> None:
        """Attach files, as one album when there are several, and wait for what the bot says."""
        before = await self.page.evaluate(STATE)
        if files:
            await self.page.locator("[data-attach] input[type=file]").set_input_files([PHOTOS / name for name in files])
        await self.page.locator("[data-composer]").fill(text)
        await self.page.locator("[data-send]").click()
        await self._answered(before, expect)

    async def sees(self, text: str) -> None:
        """Wait until the latest message shows these words."""
        await self.page.locator("[data-message]:last-child").filter(has_text=text).wait_for()

    async def jumps(self, moment: str) -> None:
        """Put the clock forward and wait until everything due has been carried out."""
        await self.page.locator(f'[data-moment="{moment}"]').click()
        await self.page.locator('#clock[aria-busy="true"]').wait_for()
        await self.page.locator('#clock[aria-busy="false"]').wait_for(timeout=4 * PATIENCE)

    async def shoots(self, name: str, *, top: str = "") -> None:
        """Take a picture; with `top`, scrolled so that the message with these words stands highest."""
        await self.page.mouse.move(5, 5)
        if top:
            message = self.page.locator("[data-message]").filter(has_text=top).last
            await message.evaluate("message => message.scrollIntoView({block: 'start'})")
        elif await self.page.locator("#to-end").is_visible():
            await self.page.locator("#to-end").click()
        await self.page.evaluate("Promise.allSettled([...document.images].map(image => image.decode()))")
        await self.page.evaluate("Promise.allSettled(document.getAnimations().map(animation => animation.finished))")
        self._keep(name, await self.page.screenshot(animations="disabled", caret="hide"))

    async def keeps_picture(self, name: str) -> None:
        """Keep the latest picture of the conversation itself, as wide as a phone shows it."""
        source = await self.page.locator("[data-photo] img").last.get_attribute("src")
        answer = await self.page.request.get(urljoin(self.page.url, source))
        self._keep(name, await answer.body(), width=720)

    def _keep(self, name: str, content: bytes, *, width: int = 0) -> None:
        file = self.out / f"{name}.png"
        with Image.open(io.BytesIO(content)) as original:
            picture = original.convert("RGB")
        if width:
            picture = picture.resize((width, picture.height * width // picture.width), Image.Resampling.LANCZOS)
        palette = picture.quantize(COLOURS, method=Image.Quantize.MAXCOVERAGE, kmeans=2)
        picture.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG).save(file, optimize=True)
        print(f"{file.name}  {file.stat().st_size // 1024} KB")

    async def _answered(self, before: str, text: str) -> None:
        # Older messages may show the same words: only a conversation that changed has the answer.
        await self.page.wait_for_function(f"before => {STATE} !== before", arg=before)
        await self.sees(text)
