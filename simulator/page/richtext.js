import { el } from "./element.js";
import { ADDRESS, safeAddress } from "./links.js";

const WRAPPERS = {
  bold: () => el("strong"),
  italic: () => el("em"),
  underline: () => el("u"),
  strikethrough: () => el("s"),
  code: () => el("code"),
  pre: () => el("pre"),
  blockquote: () => el("blockquote"),
  expandable_blockquote: () => el("blockquote"),
  spoiler: () => el("span", { class: "spoiler", tabindex: 0, on: { click: reveal, keydown: reveal } }),
  bot_command: (text) => el("button", { type: "button", class: "link", "data-command": text.split("@")[0] }),
  text_link: (text, entity) => link(entity.url),
  url: (text) => link(text),
  email: (text) => link(`mailto:${text}`),
  phone_number: (text) => link(`tel:${text}`),
  mention: (text) => link(`https://t.me/${text.slice(1)}`),
};

const PLAIN_INSIDE = new Set(["code", "pre", "bot_command", "text_link", "url", "email", "phone_number", "mention"]);

const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);

/** A text with its entities as elements. Entity offsets are UTF-16 units, which is how JavaScript counts too. */
export function richText(text, entities = []) {
  const ordered = [...entities].sort((one, other) => one.offset - other.offset || other.length - one.length);
  return render(text, 0, text.length, ordered, true);
}

function render(text, from, to, entities, findLinks) {
  const fragment = document.createDocumentFragment();
  const plain = (start, end) => fragment.append(...plainText(text.slice(start, end), findLinks));
  let at = from;
  entities.forEach((entity, index) => {
    const end = Math.min(entity.offset + entity.length, to);
    if (entity.offset < at || end <= entity.offset) return;
    plain(at, entity.offset);
    const inner = entities.slice(index + 1).filter((other) => other.offset + other.length <= end);
    fragment.append(wrapped(text, entity, end, inner, findLinks));
    // A block ends its own line: the line break after it is not shown a second time.
    at = BLOCKS.has(entity.type) && end < to && text[end] === "\n" ? end + 1 : end;
  });
  plain(at, to);
  return fragment;
}

function wrapped(text, entity, end, inner, findLinks) {
  const wrapper = WRAPPERS[entity.type]?.(text.slice(entity.offset, end), entity) ?? el("span");
  wrapper.append(render(text, entity.offset, end, inner, findLinks && !PLAIN_INSIDE.has(entity.type)));
  return wrapper;
}

function plainText(text, findLinks) {
  if (!findLinks) return [text];
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = link(match[0]);
    address.append(match[0]);
    parts.push(text.slice(at, match.index), address);
    at = match.index + match[0].length;
  }
  parts.push(text.slice(at));
  return parts;
}

function link(address) {
  const href = safeAddress(address);
  if (!href) return el("span");
  return el("a", { class: "link", href, target: "_blank", rel: "noopener noreferrer", "data-address": href });
}

function reveal(event) {
  if (event.type === "click" || event.key === "Enter") event.currentTarget.classList.add("revealed");
}
