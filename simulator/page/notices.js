import { byId, el } from "./element.js";
import { word } from "./words.js";

const TOAST_MS = 4000;

/** A short line that goes away by itself. `kind` is "note" or "error". */
export function toast(text, kind = "note") {
  const line = el("div", { class: `toast toast-${kind}`, "data-toast": kind }, text);
  byId("toasts").append(line);
  setTimeout(() => line.remove(), TOAST_MS);
}

/** What a bot answers with show_alert: stays until it is acknowledged. */
export function alertBox(text) {
  const ok = el("button", { class: "primary", autofocus: true }, word("ok"));
  const dialog = el(
    "dialog",
    { class: "alert", role: "alertdialog", "data-toast": "alert" },
    el("form", { method: "dialog" }, el("p", {}, text), ok),
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

// What Telegram says to programs, for the refusals a person can bring about.
const REASONS = {
  IMAGE_PROCESS_FAILED: "notAPicture",
  PHOTO_INVALID_DIMENSIONS: "unfitPicture",
  "message caption is too long": "tooLong",
};

/** Tell the reader that something asked for was refused. */
export function failure(error) {
  const known = error.status === 0 ? "unreachable" : REASONS[error.message];
  toast(word("failed", { reason: known ? word(known) : error.message }), "error");
}
