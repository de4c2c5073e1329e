import { editText, sendFiles, sendText } from "./api.js";
import { Attachments, batches } from "./attachments.js";
import { CommandMenu } from "./commands.js";
import { byId, el, fill } from "./element.js";
import { icon } from "./icons.js";
import { senderName, summary } from "./people.js";
import { word } from "./words.js";

/** Where a persona writes: text, files, an answer to a message or a correction of one. Drafts are kept per persona. */
export class Composer {
  #drafts = new Map();
  #persona = null;
  #about = null;
  #sending = false;

  constructor({ onError }) {
    this.onError = onError;
    this.#build();
    this.attachments = new Attachments({ tray: this.tray, onChange: () => this.#refresh() });
    this.menu = new CommandMenu({
      list: this.commandList,
      input: this.input,
      onPick: (command) => this.sendCommand(command),
    });
  }

  /** Write for another persona: the draft of the last one is put aside. */
  async become(persona) {
    if (this.#persona) this.#drafts.set(this.#persona.id, this.#draft());
    this.#persona = persona;
    fill(
      byId("composer-dock"),
      persona.kind === "channel" ? el("p", { class: "read-only" }, word("readOnly")) : this.form,
    );
    this.#restore(this.#drafts.get(persona.id) ?? { text: "", files: [], mode: "photo", about: null });
    this.menu.close();
    await this.menu.load(persona);
  }

  reloadCommands() {
    return this.#persona ? this.menu.load(this.#persona) : null;
  }

  /** Write the words anew in the current language. */
  redraw() {
    this.attachments.draw();
    this.#showAbout();
    const labels = { attach: this.picker, commands: this.slash, send: this.button };
    for (const [key, element] of Object.entries(labels)) element.setAttribute("aria-label", word(key));
    const readOnly = byId("composer-dock").querySelector(".read-only");
    if (readOnly) readOnly.textContent = word("readOnly");
  }

  reply(message) {
    this.#setAbout({ kind: "reply", message });
  }

  edit(message) {
    this.input.value = message.text;
    this.#setAbout({ kind: "edit", message });
  }

  /** Add files, as dropped or pasted. */
  attach(files) {
    if (this.#persona?.kind === "channel" || !files.length) return;
    this.attachments.add(files);
    this.input.focus();
  }

  /** Send a command at once, leaving the draft alone unless it was the beginning of the command. */
  async sendCommand(command) {
    if (/^\/\w*$/.test(this.input.value)) this.#setText("");
    await this.#guarded(() => sendText({ ...this.#address(), text: command }));
  }

  async #send() {
    if (this.#sending || !this.#hasContent()) return;
    const { text, files, mode, about } = this.#draft();
    this.#sending = true;
    this.#restore({ text: "", files: [], mode: "photo", about: null });
    const from = this.#persona;
    const sent = await this.#guarded(() => this.#deliver(text.trim(), batches(files, mode), about));
    this.#sending = false;
    if (!sent && this.#persona === from && !this.#hasContent()) this.#restore({ text, files, mode, about });
    this.#refresh();
  }

  async #deliver(text, groups, about) {
    const address = this.#address();
    if (about?.kind === "edit") return editText({ ...address, message: about.message.message_id, text });
    const replyTo = about?.message.message_id;
    if (!groups.length) return sendText({ ...address, text, replyTo });
    for (const [at, group] of groups.entries())
      await sendFiles({ ...address, ...group, ...(at === 0 ? { caption: text, replyTo } : {}) });
  }

  async #guarded(act) {
    try {
      await act();
      return true;
    } catch (error) {
      this.onError(error);
      return false;
    }
  }

  #address() {
    return { from: this.#persona.id, chat: this.#persona.chat_id };
  }

  #draft() {
    return { text: this.input.value, files: this.attachments.files, mode: this.attachments.mode, about: this.#about };
  }

  #restore({ text, files, mode, about }) {
    this.#about = about;
    this.input.value = text;
    this.attachments.replace(files, mode);
    this.#showAbout();
    this.#fit();
  }

  #setText(text) {
    this.input.value = text;
    this.#fit();
    this.#refresh();
  }

  #setAbout(about) {
    this.#about = about;
    this.#showAbout();
    this.#fit();
    this.#refresh();
    this.input.focus();
  }

  #dropAbout() {
    if (this.#about?.kind === "edit") this.input.value = "";
    this.#setAbout(null);
  }

  #showAbout() {
    this.aboutBar.hidden = !this.#about;
    if (!this.#about) return;
    const { kind, message } = this.#about;
    const title = kind === "edit" ? word("editing") : word("replying", { name: senderName(message) });
    const cancel = el(
      "button",
      { type: "button", class: "icon-button", "aria-label": word("cancel"), on: { click: () => this.#dropAbout() } },
      icon("close", 18),
    );
    fill(
      this.aboutBar,
      icon(kind, 18),
      el("span", { class: "about-lines" }, el("b", {}, title), el("span", {}, summary(message))),
      cancel,
    );
  }

  #hasContent() {
    return this.input.value.trim() !== "" || (this.attachments.files.length > 0 && this.#about?.kind !== "edit");
  }

  #refresh() {
    this.button.disabled = this.#sending || !this.#hasContent();
    this.input.placeholder = word(this.attachments.files.length ? "captionPlaceholder" : "placeholder");
    this.input.setAttribute("aria-label", this.input.placeholder);
  }

  #fit() {
    this.input.style.height = "auto";
    this.input.style.height = `${this.input.scrollHeight}px`;
  }

  #build() {
    this.input = el("textarea", {
      rows: 1,
      "data-composer": true,
      autocomplete: "off",
      role: "combobox",
      "aria-controls": "command-list",
      "aria-expanded": "false",
    });
    this.input.addEventListener("input", () => this.#typed());
    this.input.addEventListener("keydown", (event) => this.#key(event));
    this.input.addEventListener("paste", (event) => this.#paste(event));
    this.input.addEventListener("blur", () => this.menu.close());
    this.picker = el("input", {
      type: "file",
      multiple: true,
      class: "visually-hidden",
      "aria-label": word("attach"),
      on: { change: () => this.#picked() },
    });
    this.slash = el(
      "button",
      {
        type: "button",
        class: "icon-button",
        "data-commands": true,
        "aria-label": word("commands"),
        on: { mousedown: keepFocus, click: () => this.menu.toggle() },
      },
      icon("commands"),
    );
    this.button = el(
      "button",
      { type: "submit", class: "send", "data-send": true, "aria-label": word("send") },
      icon("send"),
    );
    this.commandList = el("ul", { class: "commands", id: "command-list", role: "listbox", hidden: true });
    this.tray = el("div", { class: "tray", hidden: true });
    this.aboutBar = el("div", { class: "about", hidden: true });
    const label = el("label", { class: "icon-button", "data-attach": true }, icon("attach"), this.picker);
    const line = el("div", { class: "composer-line" }, this.slash, label, this.input, this.button);
    this.form = el(
      "form",
      { class: "composer", on: { submit: (event) => this.#submit(event) } },
      this.commandList,
      this.aboutBar,
      this.tray,
      line,
    );
  }

  #submit(event) {
    event.preventDefault();
    this.#send();
    this.input.focus();
  }

  #typed() {
    this.#fit();
    this.#refresh();
    this.menu.suggest(this.input.value);
  }

  #key(event) {
    // While an input method composes (pinyin), Enter chooses a word; some browsers say so only by key code 229.
    if (event.isComposing || event.keyCode === 229) return;
    if (this.menu.key(event)) event.preventDefault();
    else if (event.key === "Enter" && !event.shiftKey) this.#submit(event);
    else if (event.key === "Escape" && this.#about) this.#dropAbout();
  }

  #paste(event) {
    if (!event.clipboardData.files.length) return;
    event.preventDefault();
    this.attach(event.clipboardData.files);
  }

  #picked() {
    this.attach([...this.picker.files]);
    this.picker.value = "";
  }
}

const keepFocus = (event) => event.preventDefault();
