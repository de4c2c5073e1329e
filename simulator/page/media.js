import { el } from "./element.js";
import { icon } from "./icons.js";
import { word } from "./words.js";

const UNITS = ["B", "KB", "MB", "GB"];
const MAX_WIDTH = 380;
const MAX_HEIGHT = 400;
const TALL_WIDTH = 300;
const NARROWEST = 0.45;
const WIDEST = 2.4;

/** The pictures, films and files of one unit (a message, or the messages of an album); null when there are none. */
export function mediaOf(messages) {
  const items = messages.flatMap((message) => (message.files ?? []).map((file) => ({ message, file })));
  if (!items.length) return null;
  const visual = items.filter(({ file }) => isVisual(file));
  const others = items.filter(({ file }) => !isVisual(file));
  return el("div", { class: "media" }, visual.length ? gallery(visual) : null, others.map(fileRow));
}

/** Equal for two units that show the same files: the elements can then be kept. */
export const mediaKey = (messages) =>
  messages.flatMap((message) => (message.files ?? []).map((file) => file.file_id)).join("|");

/** 1.4 MB */
export function fileSize(bytes) {
  let [value, unit] = [bytes, 0];
  while (value >= 1024 && unit < UNITS.length - 1) [value, unit] = [value / 1024, unit + 1];
  return `${unit && value < 10 ? value.toFixed(1) : Math.round(value)} ${UNITS[unit]}`;
}

const isVisual = (file) => file.kind === "photo" || file.kind === "video";

function gallery(items) {
  const single = items.length === 1;
  const { width, ratio } = shape(items[0].message);
  // The bubble is as wide as its pictures, so a width in per cent of it would mean nothing: a phone's edge is the limit.
  const style = single ? `width:min(${width}px, 100vw - 64px);--ratio:${ratio}` : null;
  return el(
    "div",
    { class: `gallery gallery-${Math.min(items.length, 10)}`, role: single ? null : "group", style },
    items.map(tile),
  );
}

function tile({ message, file }) {
  if (file.kind === "video") return el("video", { class: "tile", src: file.url, controls: true, preload: "metadata" });
  const picture = el("img", {
    src: file.url,
    alt: message.caption ?? file.name ?? word("photo"),
    decoding: "async",
    draggable: "false",
  });
  const attributes = { type: "button", class: "tile", "data-photo": file.file_id, "data-media": message.message_id };
  return el("button", { ...attributes, "aria-label": word("openPhoto") }, picture);
}

// The frame has its final size before the picture arrives, so that nothing moves under the reader's eyes.
function shape(message) {
  const { width = 4, height = 3 } = message.photo?.at(-1) ?? message.video ?? {};
  const ratio = Math.min(Math.max(width / height, NARROWEST), WIDEST);
  // A tall picture is as wide as its smallest letters need: a ranking is shown to its last place.
  return { width: Math.round(Math.min(MAX_WIDTH, Math.max(MAX_HEIGHT * ratio, TALL_WIDTH))), ratio };
}

function fileRow({ message, file }) {
  if (file.kind === "voice") return el("audio", { class: "voice", src: file.url, controls: true, preload: "metadata" });
  const name = file.name || word("file");
  const extension = /\.(\w{1,5})$/.exec(name)?.[1] ?? "";
  const badge = el(
    "span",
    { class: `file-badge ${badgeTint(extension)}`, "aria-hidden": "true" },
    extension.toUpperCase() || icon("download", 20),
  );
  const text = el(
    "span",
    { class: "file-text" },
    el("span", { class: "file-name" }, name),
    el("span", { class: "file-size" }, fileSize(file.size)),
  );
  const attributes = {
    class: "file",
    href: file.url,
    download: name,
    "data-file": file.file_id,
    "data-media": message.message_id,
  };
  return el("a", { ...attributes, "aria-label": word("download", { name }) }, badge, text, icon("download", 18));
}

function badgeTint(extension) {
  const kind = extension.toLowerCase();
  if (["xls", "xlsx", "csv"].includes(kind)) return "file-sheet";
  if (kind === "pdf") return "file-pdf";
  return "";
}
