import { advanceClock, jumpToMoment } from "./api.js";
import { byId, el, fill, refill } from "./element.js";
import { icon } from "./icons.js";
import { clockTime, dayNumber, monthDay, shortMoment, weekday, yearMonth } from "./time.js";
import { inLanguage, word } from "./words.js";

const HOUR = 3600;
const TICK_MS = 1000;

/** The virtual clock: shows the county's time and moves it. */
export class ClockPanel {
  #base = Date.now();
  #since = performance.now();
  #target = null;
  #minute = "";

  constructor({ store, onError, onMinute }) {
    Object.assign(this, { store, onError, onMinute });
    for (const chip of document.querySelectorAll("[data-clock-open]"))
      chip.addEventListener("click", () => this.#open(true));
    byId("scrim").addEventListener("click", () => this.#open(false));
    byId("clock").addEventListener("keydown", (event) => event.key === "Escape" && this.#open(false));
    setInterval(() => this.#tick(), TICK_MS);
  }

  /** The virtual now: runs on at real pace from the last word of the simulator. */
  now = () => new Date(this.#base + performance.now() - this.#since);

  /** The simulator said what time it is. */
  set(iso) {
    this.#base = Date.parse(iso);
    this.#since = performance.now();
    this.draw();
  }

  draw() {
    this.#minute = shortMoment(this.now());
    const close = el(
      "button",
      {
        type: "button",
        class: "icon-button clock-close",
        "aria-label": word("close"),
        on: { click: () => this.#open(false) },
      },
      icon("close"),
    );
    const moments = el(
      "ol",
      { class: "moments" },
      this.store.moments.map((moment, at) => el("li", { class: this.#place(moment, at) }, this.#momentButton(moment))),
    );
    const title = this.store.moments.length ? el("h3", { class: "section-title" }, word("jumpTo")) : null;
    refill(byId("clock"), close, this.#face(), title, moments, this.#steps());
    byId("clock").setAttribute("aria-busy", String(this.#target !== null));
    byId("progress").hidden = this.#target === null;
    for (const chip of document.querySelectorAll("[data-clock-open]")) this.#drawChip(chip);
  }

  #face() {
    const now = this.now();
    const day = el("span", { class: "face-day" }, dayNumber(now));
    const month = el("span", { class: "face-month" }, el("span", {}, yearMonth(now)), el("span", {}, weekday(now)));
    const date = el("div", { class: "face-date" }, day, month);
    return el(
      "time",
      { class: "face", "data-clock": true, datetime: now.toISOString() },
      date,
      el("div", { class: "face-time" }, clockTime(now)),
    );
  }

  #momentButton(moment) {
    const at = new Date(moment.at);
    const attributes = {
      type: "button",
      class: "moment",
      "data-moment": moment.key,
      // A county's time does not run backwards: what has passed is to be read, not pressed.
      disabled: this.#target !== null || at <= this.now(),
      "aria-busy": String(this.#target === moment.key),
    };
    const go = () => this.#move(moment.key, () => jumpToMoment(moment.key));
    return el(
      "button",
      { ...attributes, on: { click: go } },
      el("span", { class: "moment-name" }, inLanguage(moment.label)),
      el("span", { class: "moment-date" }, shortMoment(at)),
    );
  }

  #place(moment, at) {
    const now = this.now();
    const isPast = (other) => other && new Date(other.at) <= now;
    const next = this.store.moments[at + 1];
    if (isPast(moment)) return isPast(next) ? "past" : "past current";
    return at === 0 || isPast(this.store.moments[at - 1]) ? "next" : "later";
  }

  #steps() {
    const step = (name, seconds) =>
      el(
        "button",
        {
          type: "button",
          class: "chip",
          "data-advance": seconds,
          disabled: this.#target !== null,
          on: { click: () => this.#move(name, () => advanceClock(seconds)) },
        },
        `+ ${word(name)}`,
      );
    return el(
      "div",
      { class: "steps" },
      el("span", { class: "section-title" }, word("advance")),
      step("oneHour", HOUR),
      step("oneDay", 24 * HOUR),
    );
  }

  #drawChip(chip) {
    const now = this.now();
    fill(chip, icon("clock", 16), el("span", {}, monthDay(now)), el("b", {}, clockTime(now)));
    chip.setAttribute("aria-label", word("clockIs", { now: shortMoment(now) }));
  }

  async #move(target, request) {
    this.#target = target;
    this.draw();
    try {
      const answer = await request();
      if (answer.now) this.set(answer.now);
      this.#open(false);
    } catch (error) {
      this.onError(error);
    } finally {
      this.#target = null;
      this.draw();
    }
  }

  #tick() {
    if (shortMoment(this.now()) === this.#minute) return;
    this.draw();
    this.onMinute();
  }

  #open(open) {
    const wasOpen = document.body.classList.contains("clock-open");
    document.body.classList.toggle("clock-open", open);
    byId("scrim").hidden = !open;
    for (const chip of document.querySelectorAll("[data-clock-open]")) chip.setAttribute("aria-expanded", String(open));
    if (open) byId("clock").querySelector(".clock-close").focus();
    else if (wasOpen) [...document.querySelectorAll("[data-clock-open]")].find((chip) => chip.offsetParent)?.focus();
  }
}
