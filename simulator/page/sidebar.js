import { byId, el, refill } from "./element.js";
import { avatar, personaName } from "./people.js";
import { clockTime, dayKey, fromUnix, monthDay } from "./time.js";
import { inLanguage, word } from "./words.js";

/**
 * The personas one can be: people first, then the channel as its readers see it.
 *
 * While the clock jumps every message draws the list again: an entry stays the same element, so that a click that
 * began on it ends on it.
 */
export class Sidebar {
  #entries = new Map();
  #shape = "";

  constructor({ store, now, onChoose }) {
    Object.assign(this, { store, now, onChoose });
  }

  draw() {
    this.#build();
    for (const persona of this.store.personas) this.#update(persona, this.#entries.get(persona.id));
    this.#drawTotal();
  }

  // What rarely changes: who there is, and the reader's language.
  #build() {
    const shape = JSON.stringify([word("people"), this.store.personas]);
    if (shape === this.#shape) return;
    this.#shape = shape;
    this.#entries.clear();
    const people = this.store.personas.filter((persona) => persona.kind !== "channel");
    const channels = this.store.personas.filter((persona) => persona.kind === "channel");
    refill(byId("personas"), this.#section("people", people), this.#section("channels", channels));
  }

  #section(name, personas) {
    if (!personas.length) return null;
    const list = el(
      "ul",
      { "aria-label": word(name) },
      personas.map((persona) => el("li", {}, this.#entry(persona))),
    );
    return el("section", {}, el("h2", { class: "section-title", "aria-hidden": "true" }, word(name)), list);
  }

  #entry(persona) {
    const time = el("span", { class: "persona-time" });
    const badge = el("span", { class: "badge" });
    const button = el(
      "button",
      { type: "button", class: "persona", "data-persona": persona.id, on: { click: () => this.onChoose(persona) } },
      avatar({ id: persona.id, name: personaName(persona), kind: persona.kind === "channel" ? "channel" : "user" }),
      el("span", { class: "persona-name" }, personaName(persona)),
      time,
      el("span", { class: "persona-note" }, inLanguage(persona.note)),
      badge,
    );
    this.#entries.set(persona.id, { button, time, badge });
    return button;
  }

  #update(persona, { button, time, badge }) {
    if (persona.id === this.store.persona?.id) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
    time.textContent = this.#lastTime(persona);
    const unread = this.store.unread(persona);
    badge.hidden = !unread;
    badge.dataset.unread = unread;
    badge.setAttribute("aria-label", word("unread", { count: unread }));
    badge.textContent = unread;
  }

  #lastTime(persona) {
    const last = this.store.messages(persona.chat_id).at(-1);
    if (!last) return "";
    const date = fromUnix(last.date);
    return dayKey(date) === dayKey(this.now()) ? clockTime(date) : monthDay(date);
  }

  #drawTotal() {
    const total = this.store.personas.reduce((sum, persona) => sum + this.store.unread(persona), 0);
    document.title = total ? `(${total}) ${word("title")}` : word("title");
    const back = byId("back");
    back.querySelector(".badge")?.remove();
    if (total) back.append(el("span", { class: "badge" }, total > 99 ? "99+" : total));
  }
}
