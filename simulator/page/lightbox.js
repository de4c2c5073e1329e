import { el } from "./element.js";
import { icon } from "./icons.js";
import { summary } from "./people.js";
import { word } from "./words.js";

/** Look at a photo at full size, and step through all photos of the conversation. */
export function openLightbox(messages, fileId) {
  const photos = messages.flatMap((message) =>
    (message.files ?? []).filter((file) => file.kind === "photo").map((file) => ({ message, file })),
  );
  const at = photos.findIndex(({ file }) => file.file_id === fileId);
  if (at >= 0) new Lightbox(photos).open(at);
}

class Lightbox {
  #at = 0;

  constructor(photos) {
    this.photos = photos;
    this.picture = el("img", { alt: "" });
    this.caption = el("p", { class: "lightbox-caption" });
    this.count = el("span", { class: "lightbox-count" });
    this.download = el("a", { class: "icon-button" }, icon("download"));
    this.previous = this.#step("previous", -1);
    this.next = this.#step("next", 1);
    this.dialog = this.#dialog();
  }

  open(at) {
    document.body.append(this.dialog);
    this.#show(at);
    this.dialog.showModal();
  }

  #dialog() {
    const close = el(
      "button",
      { type: "button", class: "icon-button", "aria-label": word("close"), on: { click: () => this.dialog.close() } },
      icon("close"),
    );
    const bar = el("div", { class: "lightbox-bar" }, this.count, this.download, close);
    const on = {
      close: () => this.dialog.remove(),
      click: (event) => this.#closeOutside(event),
      keydown: (event) => this.#key(event),
    };
    return el(
      "dialog",
      { class: "lightbox", autofocus: true, tabindex: -1, "aria-label": word("photo"), on },
      bar,
      this.previous,
      this.picture,
      this.next,
      this.caption,
    );
  }

  #step(name, by) {
    return el(
      "button",
      {
        type: "button",
        class: `icon-button lightbox-${name}`,
        "aria-label": word(name),
        on: { click: () => this.#show(this.#at + by) },
      },
      icon(name),
    );
  }

  #show(at) {
    if (at < 0 || at >= this.photos.length) return;
    this.#at = at;
    const { message, file } = this.photos[at];
    this.picture.src = file.url;
    this.picture.alt = summary(message);
    this.caption.textContent = message.caption ?? "";
    this.count.textContent = this.photos.length > 1 ? `${at + 1} / ${this.photos.length}` : "";
    this.download.href = file.url;
    this.download.download = file.name || "photo.jpg";
    this.download.setAttribute("aria-label", word("download", { name: this.download.download }));
    this.previous.hidden = at === 0;
    this.next.hidden = at === this.photos.length - 1;
  }

  #closeOutside(event) {
    if (event.target === this.dialog) this.dialog.close();
  }

  #key(event) {
    if (event.key === "ArrowLeft") this.#show(this.#at - 1);
    if (event.key === "ArrowRight") this.#show(this.#at + 1);
  }
}
