import { byId, el, refill } from "./element.js";
import { avatar, personaName } from "./people.js";
import { clockTime, dayKey, fromUnix, monthDay } from "./time.js";
import { inLanguage, word } from "./words.js";

/** The personas one can be: people first, then the channel as its readers see it. */
export class Sidebar {
  constructor({ store, now, onChoose }) {
    Object.assign(this, { store, now, onChoose });
  }

  draw() {
    const people = this.store.personas.filter((persona) => persona.kind !== "channel");
    const channels = this.store.personas.filter((persona) => persona.kind === "channel");
    refill(byId("personas"), this.#section("people", people), this.#section("channels", channels));
    this.#drawTotal();
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
    const chosen = persona.id === this.store.persona?.id;
    const unread = this.store.unread(persona);
    const badge = unread
      ? el("span", { class: "badge", "data-unread": unread, "aria-label": word("unread", { count: unread }) }, unread)
      : null;
    const attributes = {
      type: "button",
      class: "persona",
      "data-persona": persona.id,
      "aria-current": chosen ? "true" : null,
    };
    return el(
      "button",
      { ...attributes, on: { click: () => this.onChoose(persona) } },
      avatar({ id: persona.id, name: personaName(persona), kind: persona.kind === "channel" ? "channel" : "user" }),
      el("span", { class: "persona-name" }, personaName(persona)),
      el("span", { class: "persona-time" }, this.#lastTime(persona)),
      el("span", { class: "persona-note" }, inLanguage(persona.note)),
      badge,
    );
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
