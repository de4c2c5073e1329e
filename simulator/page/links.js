const HOSTS = /^(?:https?:\/\/)?(?:t|telegram)\.me\/(\w+)(?:\?(.*))?$/i;
const SCHEME = /^tg:\/\/resolve\?(.*)$/i;

/** Addresses written out in a text that carries no entity for them. */
export const ADDRESS = /(?:https?:\/\/[^\s<>"'（）。，；：、！？」』】]+|\bt\.me\/\w+(?:\?[\w=&%-]+)?)/g;

/**
 * What a Telegram address asks for: `{username, start}`; `start` is null without a code. Other addresses give null.
 */
export function telegramLink(address) {
  const page = HOSTS.exec(address);
  if (page) return { username: page[1], start: new URLSearchParams(page[2] ?? "").get("start") };
  const scheme = SCHEME.exec(address);
  if (!scheme) return null;
  const query = new URLSearchParams(scheme[1]);
  return query.has("domain") ? { username: query.get("domain"), start: query.get("start") } : null;
}

/** An address a browser may open: http(s), mailto, tel; null for anything else. */
export function safeAddress(address) {
  const full = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
  return /^(?:https?|mailto|tel|tg):/i.test(full) ? full : null;
}
