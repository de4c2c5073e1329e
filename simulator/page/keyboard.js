import { el } from "./element.js";
import { icon } from "./icons.js";
import { safeAddress } from "./links.js";

/** The inline keyboard under a message; null when there is none. `data-button` is "row:column", counted from 0. */
export function inlineKeyboard(message) {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  if (!rows.length) return null;
  return el(
    "div",
    { class: "keyboard" },
    rows.map((row, at) => keyboardRow(row, at, message)),
  );
}

function keyboardRow(row, at, message) {
  return el(
    "div",
    { class: "keyboard-row" },
    row.map((button, column) => keyboardButton(button, `${at}:${column}`, message)),
  );
}

function keyboardButton(button, place, message) {
  const common = { class: "key", "data-button": place, "data-of": message.message_id };
  if (button.url) {
    const address = safeAddress(button.url);
    return el(
      "a",
      { ...common, href: address, target: "_blank", rel: "noopener noreferrer", "data-address": address },
      label(button),
      icon("link", 14),
    );
  }
  const copy = button.copy_text?.text;
  return el(
    "button",
    { ...common, type: "button", "data-copy": copy, "data-tap": !copy },
    label(button),
    copy ? icon("copy", 14) : null,
  );
}

const label = (button) => el("span", { class: "key-label" }, button.text);
