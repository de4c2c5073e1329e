import { avatar, personaName, summary } from "./people.js";
import { byId, el, fill } from "./element.js";
import { icon } from "./icons.js";
import { Transcript } from "./transcript.js";
import { currentLanguage, inLanguage, word } from "./words.js";

const TYPING_MS = 5500;

/** The middle of the page: who one is talking to, what is pinned, the messages, the way back to the newest. */
export class Conversation {
  #typingTimer = null;
  #missed = 0;

  /** `onStart()` is called by the start button of an empty chat; `onSeen()` when the newest message is in view. */
  constructor({ store, now, onStart, onSeen }) {
    Object.assign(this, { store, onStart, onSeen });
    this.transcript = new Transcript({
      viewport: byId("transcript"),
      inner: byId("transcript-inner"),
      now,
      onEnd: (atEnd) => this.#noticeEnd(atEnd),
    });
    byId("back").append(icon("back"));
    byId("to-end").addEventListener("click", () => this.transcript.toEnd());
    byId("pinned").addEventListener("click", (event) => this.transcript.goTo(event.currentTarget.dataset.goto));
  }

  /** Show the chosen persona's conversation from nothing. */
  show() {
    this.#missed = 0;
    this.notTyping();
    this.transcript.show(this.#messages(), this.store.persona);
    this.#frame();
  }

  /** The same conversation in another language, or with other names. */
  redraw() {
    this.transcript.redraw();
    this.#frame();
  }

  put(message, isNew) {
    const own = message.from?.id === this.store.persona.id;
    if (isNew && !this.transcript.atEnd && !own) this.#missed += 1;
    this.transcript.put(message);
    if (message.from?.is_bot) this.notTyping();
    if (isNew && own) this.transcript.toEnd();
    this.#frame();
  }

  remove(message) {
    this.transcript.remove(message);
    this.#frame();
  }

  /** The bot says that it is writing: Telegram shows it for five seconds, or until its next message. */
  typing() {
    clearTimeout(this.#typingTimer);
    this.#typingTimer = setTimeout(() => this.notTyping(), TYPING_MS);
    fill(byId("chat-note"), el("span", { class: "typing" }, word("typing"), el("i"), el("i"), el("i")));
  }

  notTyping() {
    clearTimeout(this.#typingTimer);
    this.#typingTimer = null;
    if (this.store.persona) byId("chat-note").textContent = subtitle(this.store.persona);
  }

  #messages() {
    return this.store.messages(this.store.persona.chat_id);
  }

  #frame() {
    const { persona, bot } = this.store;
    const isChannel = persona.kind === "channel";
    const title = isChannel ? personaName(persona) : bot.name;
    byId("chat-title").textContent = title;
    fill(
      byId("chat-avatar"),
      avatar({ id: isChannel ? persona.id : bot.id, name: title, kind: isChannel ? "channel" : "bot" }),
    );
    if (this.#typingTimer === null) byId("chat-note").textContent = subtitle(persona);
    this.#showPinned();
    this.#showEmpty();
    this.#showMissed();
  }

  #showPinned() {
    const pinned = this.#messages().findLast((message) => message.pinned);
    const bar = byId("pinned");
    bar.hidden = !pinned;
    if (!pinned) return;
    bar.dataset.goto = pinned.message_id;
    const lines = el("span", { class: "pinned-lines" }, el("b", {}, word("pinned")), el("span", {}, summary(pinned)));
    fill(bar, icon("pin", 18), lines);
  }

  #showEmpty() {
    const inner = byId("transcript-inner");
    const standing = inner.querySelector(".empty");
    const isEmpty = this.#messages().length === 0;
    if (standing) standing.remove();
    if (isEmpty) inner.append(this.#emptyCard());
  }

  #emptyCard() {
    const { persona, bot } = this.store;
    if (persona.kind === "channel") return el("div", { class: "empty" }, el("p", {}, word("emptyChannel")));
    const start = el(
      "button",
      { type: "button", class: "primary", "data-start": true, on: { click: this.onStart } },
      word("start"),
    );
    const picture = avatar({ id: bot.id, name: bot.name, kind: "bot" });
    return el(
      "div",
      { class: "empty card" },
      picture,
      el("h3", {}, bot.name),
      el("p", {}, bot.descriptions?.[currentLanguage()] || bot.description || word("emptyTitle")),
      start,
    );
  }

  #noticeEnd(atEnd) {
    if (atEnd) {
      this.#missed = 0;
      this.onSeen();
    }
    this.#showMissed(atEnd);
  }

  #showMissed(atEnd = this.transcript.atEnd) {
    const button = byId("to-end");
    button.hidden = atEnd;
    const count = this.#missed ? el("span", { class: "badge" }, this.#missed) : null;
    fill(button, icon("down", 20), count);
    button.title = this.#missed ? word("newBelow", { count: this.#missed }) : "";
  }
}

function subtitle(persona) {
  const note = inLanguage(persona.note);
  if (persona.kind === "channel") return note || word("channelKind");
  const you = word("you", { name: personaName(persona) });
  return note ? `${you} · ${note}` : you;
}
