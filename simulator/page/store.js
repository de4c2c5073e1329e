import { loadMessages, loadState } from "./api.js";

const READ = "simulator.read";

/**
 * What the page knows of the simulator: personas, chats and their messages, and which persona the reader is.
 *
 * Emits "state" (personas or the bot changed), "persona" (another one chosen), "message" {chat, message},
 * "removed" {chat, message} and "unread".
 */
export class Store extends EventTarget {
  bot = null;
  personas = [];
  chats = new Map();
  moments = [];
  persona = null;
  #transcripts = new Map();
  #read = new Map(Object.entries(JSON.parse(localStorage.getItem(READ) ?? "{}")));

  /** Load everything; what differs from what was known is emitted as events. */
  async load() {
    const state = await loadState();
    this.bot = state.bot;
    this.personas = state.personas;
    this.chats = new Map(state.chats.map((chat) => [chat.id, chat]));
    this.moments = state.clock.moments;
    await Promise.all(this.personas.map((persona) => this.#loadTranscript(persona.chat_id)));
    this.#keepPersona();
    this.#emit("state");
    return state;
  }

  /** Become another persona. */
  choose(persona) {
    if (!persona || persona.id === this.persona?.id) return;
    this.persona = persona;
    this.#emit("persona");
  }

  personaById(id) {
    return this.personas.find((persona) => persona.id === id) ?? null;
  }

  /** The channel among the personas that carries this public name. */
  channelByUsername(username) {
    const sameName = (persona) => persona.username?.toLowerCase() === username.toLowerCase();
    return this.personas.find((persona) => persona.kind === "channel" && sameName(persona)) ?? null;
  }

  chatOf(persona) {
    return this.chats.get(persona.chat_id) ?? null;
  }

  /** The messages of a chat, oldest first. */
  messages(chat) {
    return this.#transcript(chat).list;
  }

  message(chat, id) {
    return this.#transcript(chat).byId.get(id) ?? null;
  }

  /** Take in a new or an edited message; an older revision than the known one is ignored. */
  put(chat, message) {
    const transcript = this.#transcript(chat);
    const known = transcript.byId.get(message.message_id);
    if (known && (known.revision ?? 0) > (message.revision ?? 0)) return;
    transcript.byId.set(message.message_id, message);
    insert(transcript.list, message);
    this.#emit("message", { chat, message });
  }

  drop(chat, id) {
    const transcript = this.#transcript(chat);
    const message = transcript.byId.get(id);
    if (!message) return;
    transcript.byId.delete(id);
    transcript.list.splice(transcript.list.indexOf(message), 1);
    this.#emit("removed", { chat, message });
  }

  /** How many messages of others this persona has not looked at. */
  unread(persona) {
    const upTo = this.#read.get(String(persona.chat_id)) ?? 0;
    let count = 0;
    for (let at = this.messages(persona.chat_id).length - 1; at >= 0; at -= 1) {
      const message = this.messages(persona.chat_id)[at];
      if (message.message_id <= upTo) break;
      if (message.from?.id !== persona.id) count += 1;
    }
    return count;
  }

  /** Everything in the persona's chat has been looked at. */
  markRead(persona) {
    const last = this.messages(persona.chat_id).at(-1)?.message_id;
    if (last === undefined || this.#read.get(String(persona.chat_id)) === last) return;
    this.#read.set(String(persona.chat_id), last);
    localStorage.setItem(READ, JSON.stringify(Object.fromEntries(this.#read)));
    this.#emit("unread");
  }

  async #loadTranscript(chat) {
    const messages = await loadMessages(chat);
    const present = new Set(messages.map((message) => message.message_id));
    for (const known of [...this.messages(chat)]) if (!present.has(known.message_id)) this.drop(chat, known.message_id);
    for (const message of messages) {
      if (JSON.stringify(this.message(chat, message.message_id)) !== JSON.stringify(message)) this.put(chat, message);
    }
    this.#forgetForeignReading(chat);
  }

  // A simulator started anew numbers its messages from the beginning: an old reading mark would hide them.
  #forgetForeignReading(chat) {
    const last = this.messages(chat).at(-1)?.message_id ?? 0;
    if ((this.#read.get(String(chat)) ?? 0) > last) this.#read.delete(String(chat));
  }

  #keepPersona() {
    const id = this.persona?.id;
    this.persona = id === undefined ? null : this.personaById(id);
  }

  #transcript(chat) {
    if (!this.#transcripts.has(chat)) this.#transcripts.set(chat, { byId: new Map(), list: [] });
    return this.#transcripts.get(chat);
  }

  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

// Nearly always the new message is the last one; the search from the end is then one step.
function insert(list, message) {
  let at = list.length;
  while (at > 0 && list[at - 1].message_id > message.message_id) at -= 1;
  if (list[at - 1]?.message_id === message.message_id) list[at - 1] = message;
  else list.splice(at, 0, message);
}
