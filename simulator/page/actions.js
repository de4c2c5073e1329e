import { deleteMessage } from "./api.js";
import { el } from "./element.js";
import { icon } from "./icons.js";
import { isOwn } from "./message.js";
import { toast } from "./notices.js";
import { word } from "./words.js";

/** Open the menu of what the persona can do with a message, at the place of a press. */
export function openActions({ message, persona, composer, onError, x, y }) {
  const entries = actionsFor({ message, persona, composer, onError });
  if (!entries.length) return;
  const menu = el("div", { class: "menu", role: "menu", popover: "auto", "aria-label": word("actions") });
  menu.append(...entries.map((entry) => menuItem(entry, menu)));
  menu.addEventListener("toggle", (event) => event.newState === "closed" && menu.remove());
  menu.addEventListener("keydown", (event) => step(event, menu));
  document.body.append(menu);
  menu.showPopover();
  place(menu, x, y);
  menu.firstElementChild.focus();
}

function actionsFor({ message, persona, composer, onError }) {
  const text = message.text ?? message.caption;
  const own = isOwn(message, persona);
  const canWrite = persona.kind !== "channel";
  const erase = () => deleteMessage({ chat: persona.chat_id, message: message.message_id }).catch(onError);
  return [
    canWrite && { name: "reply", glyph: "reply", act: () => composer.reply(message) },
    canWrite && own && message.text && { name: "edit", glyph: "edit", act: () => composer.edit(message) },
    text && { name: "copy", glyph: "copy", act: () => copyText(text) },
    canWrite && own && { name: "delete", glyph: "close", act: erase },
  ].filter(Boolean);
}

/** Put a text on the clipboard and say so. */
export async function copyText(text) {
  await navigator.clipboard.writeText(text);
  toast(word("copied"));
}

function menuItem({ name, glyph, act }, menu) {
  const choose = () => {
    menu.hidePopover();
    act();
  };
  return el(
    "button",
    { type: "button", role: "menuitem", "data-action": name, on: { click: choose } },
    icon(glyph, 18),
    word(name),
  );
}

function step(event, menu) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by) return;
  event.preventDefault();
  const items = [...menu.children];
  items[(items.indexOf(document.activeElement) + by + items.length) % items.length].focus();
}

function place(menu, x, y) {
  const { offsetWidth: width, offsetHeight: height } = menu;
  menu.style.left = `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(y, innerHeight - height - 8))}px`;
}
