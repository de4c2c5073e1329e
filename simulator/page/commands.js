import { loadCommands } from "./api.js";
import { el, fill } from "./element.js";
import { word } from "./words.js";

/** The menu of the bot's commands as the persona sees them: opened by its button, or by writing "/". */
export class CommandMenu {
  #commands = [];
  #fitting = [];
  #chosen = 0;

  constructor({ list, input, onPick }) {
    Object.assign(this, { list, input, onPick });
  }

  get isOpen() {
    return !this.list.hidden;
  }

  async load(persona) {
    const query = { chat: persona.chat_id, user: persona.id, language: persona.language_code };
    this.#commands = persona.kind === "channel" ? [] : await loadCommands(query).catch(() => []);
  }

  /** Show the commands that begin as the text does; any other text closes the menu. */
  suggest(text) {
    const typed = /^\/(\w*)$/.exec(text);
    this.#fitting = typed ? this.#commands.filter(({ command }) => command.startsWith(typed[1].toLowerCase())) : [];
    if (this.#fitting.length) this.#open();
    else this.close();
  }

  toggle() {
    this.#fitting = this.#commands;
    if (this.isOpen) this.close();
    else this.#open();
    this.input.focus();
  }

  close() {
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  /** Keys while the menu is open; true when the key was the menu's. */
  key(event) {
    if (!this.isOpen || !this.#fitting.length) return false;
    if (event.key === "ArrowDown") this.#move(1);
    else if (event.key === "ArrowUp") this.#move(-1);
    else if (event.key === "Escape") this.close();
    else if (event.key === "Enter" || event.key === "Tab") this.#pick(this.#fitting[this.#chosen]);
    else return false;
    return true;
  }

  #open() {
    this.#chosen = 0;
    this.list.hidden = false;
    this.input.setAttribute("aria-expanded", "true");
    this.#draw();
  }

  #draw() {
    const none = el("li", { class: "command-none" }, word("noCommands"));
    fill(this.list, this.#fitting.length ? this.#fitting.map((entry, at) => this.#option(entry, at)) : none);
    if (this.#fitting.length) this.input.setAttribute("aria-activedescendant", `command-${this.#chosen}`);
  }

  #option(entry, at) {
    const attributes = {
      id: `command-${at}`,
      class: "command",
      role: "option",
      "aria-selected": String(at === this.#chosen),
      "data-menu-command": entry.command,
    };
    const on = { mousedown: (event) => event.preventDefault(), click: () => this.#pick(entry) };
    return el(
      "li",
      { ...attributes, on },
      el("span", { class: "command-name" }, `/${entry.command}`),
      el("span", { class: "command-text" }, entry.description),
    );
  }

  #move(by) {
    this.#chosen = (this.#chosen + by + this.#fitting.length) % this.#fitting.length;
    this.#draw();
    this.list.querySelector('[aria-selected="true"]').scrollIntoView({ block: "nearest" });
  }

  #pick({ command }) {
    this.close();
    this.onPick(`/${command}`);
  }
}
