import { el, fill } from "./element.js";
import { icon } from "./icons.js";
import { fileSize } from "./media.js";
import { toast } from "./notices.js";
import { word } from "./words.js";

const ALBUM = 10;

/** The files chosen for the next message, each with a preview and a way to remove it. */
export class Attachments {
  files = [];
  mode = "photo";
  #addresses = new Map();

  constructor({ tray, onChange }) {
    Object.assign(this, { tray, onChange });
  }

  /** Take files for the next message; an empty one cannot be sent, and is named at once. */
  add(chosen) {
    const files = [...chosen].filter((file) => file.size > 0);
    for (const { name, size } of chosen) if (!size) toast(word("emptyFile", { name }), "error");
    if (!this.files.length) this.mode = files.some(isPicture) ? "photo" : "document";
    this.files = [...this.files, ...files];
    this.draw();
  }

  /** Take over another set (a persona's draft). */
  replace(files, mode = "photo") {
    this.files = files;
    this.mode = mode;
    this.draw();
  }

  draw() {
    this.#forget();
    this.tray.hidden = this.files.length === 0;
    fill(
      this.tray,
      this.#modes(),
      el(
        "ul",
        { class: "previews" },
        this.files.map((file, at) => this.#preview(file, at)),
      ),
    );
    this.onChange();
  }

  #modes() {
    if (!this.files.some((file) => isPicture(file) || isFilm(file))) return null;
    const mode = (name, label) =>
      el(
        "button",
        {
          type: "button",
          "aria-pressed": String(this.mode === name),
          "data-send-as": name,
          on: { click: () => this.#choose(name) },
        },
        word(label),
      );
    return el(
      "div",
      { class: "modes", role: "group", "aria-label": word("sendAs") },
      mode("photo", "asPhotos"),
      mode("document", "asFiles"),
    );
  }

  #choose(mode) {
    this.mode = mode;
    this.draw();
    this.tray.querySelector(`[data-send-as="${mode}"]`).focus();
  }

  #preview(file, at) {
    const asPicture = isPicture(file) && this.mode === "photo";
    const inside = asPicture
      ? el("img", { src: this.#address(file), alt: "" })
      : el("span", { class: "preview-name" }, file.name, el("small", {}, fileSize(file.size)));
    const remove = el(
      "button",
      {
        type: "button",
        class: "remove",
        "aria-label": word("removeFile", { name: file.name }),
        on: { click: () => this.#remove(at) },
      },
      icon("close", 14),
    );
    return el(
      "li",
      { class: asPicture ? "preview preview-photo" : "preview", "data-preview": file.name, title: file.name },
      inside,
      remove,
    );
  }

  #remove(at) {
    this.replace(
      this.files.filter((_, other) => other !== at),
      this.mode,
    );
  }

  #address(file) {
    if (!this.#addresses.has(file)) this.#addresses.set(file, URL.createObjectURL(file));
    return this.#addresses.get(file);
  }

  #forget() {
    for (const [file, address] of this.#addresses) {
      if (this.files.includes(file)) continue;
      URL.revokeObjectURL(address);
      this.#addresses.delete(file);
    }
  }
}

/**
 * What to send as what. Pictures, films and other files cannot share an album in Telegram, nor can more than ten.
 */
export function batches(files, mode) {
  if (mode === "document") return chunks(files, "document");
  const others = files.filter((file) => !isPicture(file) && !isFilm(file));
  return [
    ...chunks(files.filter(isPicture), "photo"),
    ...chunks(files.filter(isFilm), "video"),
    ...chunks(others, "document"),
  ];
}

const isPicture = (file) => /^image\/(?:jpeg|png|webp|gif|bmp)$/.test(file.type);

const isFilm = (file) => /^video\//.test(file.type);

function chunks(files, as) {
  const result = [];
  for (let at = 0; at < files.length; at += ALBUM) result.push({ as, files: files.slice(at, at + ALBUM) });
  return result;
}
