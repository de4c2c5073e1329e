import { loadTap, tapButton } from "./api.js";

const PATIENCE_MS = 15_000;

/** Taps on inline buttons, from the press until the bot's callback answer. */
export class Taps {
  #waiting = new Map();
  #early = new Map();

  /** `onAnswer({text, alert, url})` receives what the bot answered; `onError` a refused tap. */
  constructor({ onAnswer, onError }) {
    this.onAnswer = onAnswer;
    this.onError = onError;
  }

  /** Press a button for a persona. A button still waiting for its answer takes no second press. */
  async tap(button, persona) {
    if (button.classList.contains("waiting")) return;
    const [row, col] = button.dataset.button.split(":").map(Number);
    setWaiting(button, true);
    try {
      const { id } = await tapButton({
        from: persona.id,
        chat: persona.chat_id,
        message: Number(button.dataset.of),
        row,
        col,
      });
      this.#wait(id, button);
    } catch (error) {
      setWaiting(button, false);
      this.onError(error);
    }
  }

  /** A callback answer came in by event, perhaps before the tap's own request returned. */
  answered(answer) {
    const id = String(answer.id);
    if (this.#waiting.has(id)) this.#settle(id, answer);
    else this.#early.set(id, answer);
  }

  #wait(rawId, button) {
    const id = String(rawId);
    this.#waiting.set(id, { button, timer: setTimeout(() => this.#giveUp(id), PATIENCE_MS) });
    if (this.#early.has(id)) this.#settle(id, this.#early.get(id));
  }

  #settle(id, answer) {
    const { button, timer } = this.#waiting.get(id);
    clearTimeout(timer);
    this.#waiting.delete(id);
    this.#early.delete(id);
    setWaiting(button, false);
    this.onAnswer(answer);
  }

  async #giveUp(id) {
    const answer = await loadTap(id).catch(() => ({}));
    if (this.#waiting.has(id)) this.#settle(id, answer);
  }
}

function setWaiting(button, waiting) {
  button.classList.toggle("waiting", waiting);
  button.setAttribute("aria-busy", String(waiting));
}
