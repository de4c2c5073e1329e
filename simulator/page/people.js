import { el } from "./element.js";
import { icon } from "./icons.js";
import { word } from "./words.js";

const TINTS = 7;

/** A persona's name as people write it: Chinese family name first and unspaced, others as given. */
export const personaName = (persona) => (persona.kind === "channel" ? persona.name : fullName(persona));

/** The name of a Bot API User. */
export function fullName(user) {
  const [first, last] = [user.first_name ?? "", user.last_name ?? ""];
  return isHan(first) && isHan(last) ? `${last}${first}` : `${first} ${last}`.trim();
}

/** Who a message is from, by name. */
export function senderName(message) {
  if (message.sender_chat) return message.sender_chat.title ?? "";
  return message.from ? fullName(message.from) : (message.chat.title ?? "");
}

/** Where a forwarded message came from, by name. */
export function originName(origin) {
  if (origin.sender_user) return fullName(origin.sender_user);
  return origin.sender_user_name ?? (origin.chat ?? origin.sender_chat)?.title ?? "";
}

/** The round picture of a person, the square one of a channel. */
export function avatar({ id, name, kind }) {
  const classes = ["avatar", `tint-${Math.abs(id) % TINTS}`, kind === "user" ? "" : `avatar-${kind}`];
  const inside = kind === "user" ? initial(name) : icon(kind);
  return el("span", { class: classes.join(" ").trim(), "aria-hidden": "true" }, inside);
}

/** One line that stands for a message: in a reply, in the pinned bar. */
export function summary(message) {
  const text = message.text ?? message.caption;
  if (text) return text.replace(/\s+/g, " ").slice(0, 120);
  if (message.photo) return word(message.media_group_id ? "album" : "photo");
  if (message.document) return message.document.file_name ?? word("file");
  if (message.video) return word("video");
  return word(message.voice ? "voice" : "service");
}

const isHan = (text) => /^\p{Script=Han}+$/u.test(text);

const initial = (name) => [...name.trim()][0]?.toUpperCase() ?? "·";
