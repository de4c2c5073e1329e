import { el } from "./element.js";
import { icon } from "./icons.js";
import { inlineKeyboard } from "./keyboard.js";
import { mediaKey, mediaOf } from "./media.js";
import { fullName, originName, senderName, summary } from "./people.js";
import { richText } from "./richtext.js";
import { clockTime, fromUnix, shortMoment } from "./time.js";
import { word } from "./words.js";

const SERVICE = {
  pinned_message: (message) => `${senderName(message)} ${word("pinnedService")}`,
  new_chat_title: (message) => message.new_chat_title,
  new_chat_members: (message) => `+ ${message.new_chat_members.map(fullName).join(", ")}`,
  left_chat_member: (message) => `− ${fullName(message.left_chat_member)}`,
  migrate_to_chat_id: () => word("service"),
  migrate_from_chat_id: () => word("service"),
};

/**
 * The row of one unit: a message, or an album's messages under one roof.
 *
 * `persona` decides which side it stands on; `previous`, an earlier row of the same unit, lends its pictures.
 */
export function messageRow(messages, { persona, previous = null }) {
  const head = messages[0];
  const service = serviceText(head);
  const side = service ? "service" : isOwn(head, persona) ? "own" : "other";
  const content = service ? el("span", { class: "service-text" }, service) : balloon(messages, persona, previous);
  return el("div", { class: `row ${side}`, "data-message": head.message_id, "data-revision": head.revision }, content);
}

/** Whether the persona wrote the message. */
export const isOwn = (message, persona) => message.from?.id === persona.id && !message.sender_chat;

/** The message of a unit that carries its words and its keyboard. */
export const speaking = (messages) => messages.find((message) => message.text ?? message.caption) ?? messages[0];

function serviceText(message) {
  const kind = Object.keys(SERVICE).find((key) => key in message);
  return kind ? SERVICE[kind](message) : null;
}

function balloon(messages, persona, previous) {
  const head = speaking(messages);
  const media = keptMedia(messages, previous) ?? mediaOf(messages);
  if (media) media.dataset.files = mediaKey(messages);
  const words = textOf(head);
  const onlyPictures = media && !words && messages.every((message) => message.photo || message.video);
  const kinds = [media && "with-media", media?.querySelector(".gallery") && "with-gallery", onlyPictures && "bare"];
  const bubble = el("div", { class: ["bubble", ...kinds.filter(Boolean)].join(" ") });
  bubble.append(
    ...[nameOf(messages[0], persona), forwardedFrom(head), replyTo(head), media, words, meta(messages)].filter(Boolean),
  );
  const keyboard = inlineKeyboard(head);
  return el("div", { class: `balloon${keyboard ? " with-keyboard" : ""}` }, bubble, actionsButton(), keyboard);
}

function keptMedia(messages, previous) {
  const media = previous?.querySelector(".media");
  return media && media.dataset.files === mediaKey(messages) ? media : null;
}

function nameOf(message, persona) {
  if (message.chat.type === "private" || isOwn(message, persona)) return null;
  const signature = message.author_signature ? ` · ${message.author_signature}` : "";
  return el("div", { class: "sender" }, senderName(message) + signature);
}

function forwardedFrom(message) {
  if (!message.forward_origin) return null;
  const name = originName(message.forward_origin);
  return el("div", { class: "forwarded" }, icon("forward", 14), word("forwardedFrom", { name }));
}

function replyTo(message) {
  const target = message.reply_to_message;
  if (!target) return null;
  const lines = [
    el("span", { class: "quote-name" }, senderName(target)),
    el("span", { class: "quote-text" }, message.quote?.text ?? summary(target)),
  ];
  return el("button", { type: "button", class: "quote", "data-goto": target.message_id }, lines);
}

function textOf(message) {
  const text = message.text ?? message.caption;
  if (!text) return null;
  return el("div", { class: "text" }, richText(text, message.entities ?? message.caption_entities));
}

function meta(messages) {
  const head = speaking(messages);
  const time = clockTime(fromUnix(head.date));
  const edited = head.edit_date ? word("editedAt", { time: shortMoment(fromUnix(head.edit_date)) }) : null;
  const mark = edited && showsEdits(head) ? el("span", { class: "edited", "data-edited": true }, word("edited")) : null;
  const pin = messages.some((message) => message.pinned) ? icon("pin", 13) : null;
  return el(
    "span",
    { class: "meta", title: edited },
    pin,
    mark,
    el("time", { datetime: fromUnix(head.date).toISOString() }, time),
  );
}

// As in Telegram's own clients: a bot redraws its menus all the time, a mark on each would be noise.
const showsEdits = (message) => !(message.from?.is_bot && message.chat.type === "private");

function actionsButton() {
  return el(
    "button",
    { type: "button", class: "actions", "data-actions": true, "aria-label": word("actions"), "aria-haspopup": "menu" },
    icon("more", 18),
  );
}
