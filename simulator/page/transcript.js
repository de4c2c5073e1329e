import { el, fill } from "./element.js";
import { messageRow } from "./message.js";
import { senderName } from "./people.js";
import { dayKey, dayLabel, fromUnix } from "./time.js";
import { word } from "./words.js";

const WINDOW = 300;
const NEAR_END = 80;
const TOGETHER_SECONDS = 300;

/**
 * The list of messages: one row a unit (a message or an album), changed in place, never drawn anew while it stands.
 *
 * `now` gives the virtual time; `onEnd(atEnd)` tells whenever the reader reaches or leaves the newest message.
 */
export class Transcript {
  #units = new Map();
  #shown = WINDOW;
  #atEnd = true;
  #size = "";
  #messages = [];
  #persona = null;

  constructor({ viewport, inner, now, onEnd }) {
    Object.assign(this, { viewport, inner, now, onEnd });
    viewport.addEventListener("scroll", () => this.#noticeScroll(), { passive: true });
    const keepEnd = new ResizeObserver(() => this.#atEnd && this.toEnd());
    keepEnd.observe(viewport);
    keepEnd.observe(inner);
  }

  get atEnd() {
    return this.#atEnd;
  }

  /** Draw a persona's messages from nothing, standing at the newest. */
  show(messages, persona) {
    this.#shown = WINDOW;
    this.#persona = persona;
    this.#draw(messages);
    this.toEnd();
  }

  /** Draw the same messages again (another language), staying where the reader is. */
  redraw() {
    const top = this.viewport.scrollTop;
    this.#draw(this.#messages);
    if (this.#atEnd) this.toEnd();
    else this.viewport.scrollTop = top;
  }

  /** Show a new or an edited message. */
  put(message) {
    const key = unitKey(message);
    const unit = this.#units.get(key);
    if (unit)
      this.#change(unit, [...unit.messages.filter((other) => other.message_id !== message.message_id), message]);
    else this.#add(key, message);
  }

  remove(message) {
    const unit = this.#units.get(unitKey(message));
    if (!unit) return;
    const left = unit.messages.filter((other) => other.message_id !== message.message_id);
    if (left.length) {
      this.#change(unit, left);
      return;
    }
    const next = unit.row.nextElementSibling;
    unit.row.remove();
    this.#units.delete(unitKey(message));
    this.#dress(next);
  }

  toEnd() {
    this.#size = this.#measure();
    this.viewport.scrollTop = this.viewport.scrollHeight;
    this.#atEnd = true;
    this.onEnd(true);
  }

  /** Bring a message into view for a moment's attention. */
  goTo(id) {
    const row = this.inner.querySelector(`[data-message="${id}"]`);
    if (!row) return;
    row.scrollIntoView({ block: "center", behavior: "smooth" });
    row.classList.add("pointed");
    row.addEventListener("animationend", () => row.classList.remove("pointed"), { once: true });
  }

  #draw(messages) {
    this.#messages = messages;
    this.#units.clear();
    const visible = messages.slice(-this.#shown);
    for (const message of visible) this.#gather(message);
    const units = [...this.#units.values()];
    for (const unit of units) unit.row = this.#row(unit.messages);
    fill(
      this.inner,
      visible.length < messages.length ? this.#earlierButton() : null,
      units.map((unit) => unit.row),
    );
    for (const unit of units) this.#dress(unit.row);
  }

  #gather(message) {
    const key = unitKey(message);
    if (this.#units.has(key)) this.#units.get(key).messages.push(message);
    else this.#units.set(key, { messages: [message], row: null });
  }

  #row(messages, previous = null) {
    const row = messageRow(messages, { persona: this.#persona, previous });
    row.unit = messages;
    return row;
  }

  #add(key, message) {
    const unit = { messages: [message], row: this.#row([message]) };
    unit.row.classList.add("arriving");
    this.#units.set(key, unit);
    this.#place(unit.row, message.message_id);
    this.#dress(unit.row);
    this.#dress(unit.row.nextElementSibling);
  }

  #place(row, id) {
    let after = this.inner.lastElementChild;
    while (after && after.unit && after.unit[0].message_id > id) after = after.previousElementSibling;
    if (after) after.after(row);
    else this.inner.prepend(row);
  }

  #change(unit, messages) {
    const old = unit.row;
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    unit.messages = messages.sort((one, other) => one.message_id - other.message_id);
    unit.row = this.#row(unit.messages, old);
    old.replaceWith(unit.row);
    this.#dress(unit.row);
    this.#dress(unit.row.nextElementSibling);
    if (focused) (unit.row.querySelector("[data-button]") ?? this.viewport).focus({ preventScroll: true });
  }

  // What a row shows because of its neighbour: the day above it, and whether it continues the one before.
  #dress(row) {
    if (!row?.unit) return;
    const message = row.unit[0];
    const before = row.previousElementSibling?.unit?.at(-1);
    const newDay = !before || dayKey(fromUnix(before.date)) !== dayKey(fromUnix(message.date));
    row.querySelector(":scope > .day")?.remove();
    if (newDay) row.prepend(el("div", { class: "day" }, el("span", {}, dayLabel(fromUnix(message.date), this.now()))));
    const joined = !newDay && isContinued(before, message) && !isService(row) && !isService(row.previousElementSibling);
    row.classList.toggle("joined", joined);
    row.previousElementSibling?.classList.toggle("continued", joined);
  }

  #earlierButton() {
    return el(
      "button",
      { type: "button", class: "earlier", on: { click: () => this.#showEarlier() } },
      word("earlier"),
    );
  }

  #showEarlier() {
    const fromEnd = this.viewport.scrollHeight - this.viewport.scrollTop;
    this.#shown += WINDOW;
    this.#draw(this.#messages);
    this.viewport.scrollTop = this.viewport.scrollHeight - fromEnd;
  }

  // A scroll that comes from a change of size is not the reader's: whoever stood at the end is kept there.
  #noticeScroll() {
    const size = this.#measure();
    if (this.#atEnd && size !== this.#size) return;
    this.#size = size;
    const { scrollHeight, scrollTop, clientHeight } = this.viewport;
    this.#atEnd = scrollHeight - scrollTop - clientHeight < NEAR_END;
    this.onEnd(this.#atEnd);
  }

  #measure() {
    return `${this.viewport.clientWidth} ${this.viewport.clientHeight} ${this.viewport.scrollHeight}`;
  }
}

const isContinued = (before, message) =>
  senderName(before) === senderName(message) && Math.abs(message.date - before.date) < TOGETHER_SECONDS;

const isService = (row) => row.classList.contains("service");

const unitKey = (message) =>
  message.media_group_id ? `album ${message.media_group_id}` : `message ${message.message_id}`;
