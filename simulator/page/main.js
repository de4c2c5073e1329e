import { copyText, openActions } from "./actions.js";
import { ClockPanel } from "./clock.js";
import { Composer } from "./composer.js";
import { Conversation } from "./conversation.js";
import { byId } from "./element.js";
import { listen } from "./events.js";
import { openLightbox } from "./lightbox.js";
import { telegramLink } from "./links.js";
import { alertBox, failure, toast } from "./notices.js";
import { Sidebar } from "./sidebar.js";
import { Store } from "./store.js";
import { Taps } from "./taps.js";
import { switchLanguage, word, writeWords } from "./words.js";

const store = new Store();
const clock = new ClockPanel({ store, onError: failure, onMinute: () => sidebar.draw() });
const composer = new Composer({ onError: failure });
const taps = new Taps({ onAnswer: showAnswer, onError: failure });
const sidebar = new Sidebar({ store, now: clock.now, onChoose: choose });
const conversation = new Conversation({
  store,
  now: clock.now,
  onStart: () => composer.sendCommand("/start"),
  onSeen: see,
});

const wide = matchMedia("(min-width: 761px)");
const known = new Map();
let loading = null;

writeWords();
writeLanguageButton();
composer.redraw();
store.addEventListener("persona", enter);
store.addEventListener("message", ({ detail }) => arrive(detail));
store.addEventListener("removed", ({ detail }) => leave(detail));
store.addEventListener("unread", () => sidebar.draw());
byId("language").addEventListener("click", changeLanguage);
byId("back").addEventListener("click", () => (location.hash = ""));
byId("transcript").addEventListener("click", pressed);
byId("transcript").addEventListener("contextmenu", menuAsked);
addEventListener("hashchange", followHash);
document.addEventListener("visibilitychange", see);
wide.addEventListener("change", followHash);
acceptDrops(byId("conversation"));
listen({ onEvent, onOpen: reload, onLost: () => (byId("offline").hidden = false) });

/** Load everything anew: at the start, after a lost connection, when the personas changed. */
async function reload() {
  loading ??= store.load();
  try {
    clock.set((await loading).clock.now);
    byId("offline").hidden = true;
    settle();
  } catch (error) {
    failure(error);
  } finally {
    loading = null;
  }
}

function settle() {
  sidebar.draw();
  if (store.persona) conversation.redraw();
  else followHash();
  if (store.persona) composer.reloadCommands();
}

function onEvent(kind, data) {
  if (kind === "message") store.put(data.chat_id, data);
  else if (kind === "delete") store.drop(data.chat_id, data.message_id);
  else if (kind === "clock") clock.set(data.now);
  else if (kind === "answer") taps.answered(data);
  else if (kind === "typing" && data.chat_id === store.persona?.chat_id) conversation.typing();
  else if (kind === "personas") reload();
  else if (kind === "commands") composer.reloadCommands();
}

function choose(persona) {
  const hash = `#persona=${persona.id}`;
  if (location.hash === hash) followHash();
  else location.hash = hash;
}

// The address names the persona; without one a wide page shows the first, a narrow one the list.
function followHash() {
  const id = Number(new URLSearchParams(location.hash.slice(1)).get("persona"));
  const persona = store.personaById(id);
  const shown = persona ?? (wide.matches ? (store.persona ?? store.personas[0]) : null);
  document.body.dataset.view = persona ? "chat" : "list";
  if (shown) store.choose(shown);
  see();
}

function enter() {
  conversation.show();
  composer.become(store.persona);
  sidebar.draw();
  see();
}

function arrive({ chat, message }) {
  const key = `${chat}/${message.message_id}`;
  const isNew = !known.has(key);
  known.set(key, true);
  if (chat === store.persona?.chat_id) conversation.put(message, isNew);
  if (loading) return;
  see();
  sidebar.draw();
}

function leave({ chat, message }) {
  known.delete(`${chat}/${message.message_id}`);
  if (chat === store.persona?.chat_id) conversation.remove(message);
  sidebar.draw();
}

// A message counts as read once it could be seen: the page visible, its chat open, standing at the end.
function see() {
  const inView = wide.matches || document.body.dataset.view === "chat";
  if (store.persona && inView && document.visibilityState === "visible" && conversation.transcript.atEnd)
    store.markRead(store.persona);
}

function showAnswer({ text, alert, url }) {
  if (url) openAddress(url);
  if (text) (alert ? alertBox : toast)(text);
}

function pressed(event) {
  const target = (attribute) => event.target.closest(`[${attribute}]`);
  const { persona } = store;
  if (target("data-tap")) taps.tap(target("data-tap"), persona);
  else if (target("data-copy")) copyText(target("data-copy").dataset.copy);
  else if (target("data-photo")) openLightbox(store.messages(persona.chat_id), target("data-photo").dataset.photo);
  else if (target("data-command")) composer.sendCommand(target("data-command").dataset.command);
  else if (target("data-goto")) conversation.transcript.goTo(target("data-goto").dataset.goto);
  else if (target("data-actions")) openMenu(event);
  else if (target("data-address") && openInside(target("data-address").dataset.address)) event.preventDefault();
}

function menuAsked(event) {
  if (!event.target.closest(".bubble") || event.target.closest("a") || getSelection().toString()) return;
  event.preventDefault();
  openMenu(event);
}

function openMenu(event) {
  const { persona } = store;
  const id = Number(
    event.target.closest("[data-media]")?.dataset.media ?? event.target.closest("[data-message]").dataset.message,
  );
  const message = store.message(persona.chat_id, id);
  const box = event.target.getBoundingClientRect();
  const [x, y] = event.clientX ? [event.clientX, event.clientY] : [box.left, box.bottom];
  openActions({ message, persona, composer, onError: failure, x, y });
}

function openAddress(address) {
  if (!openInside(address)) window.open(address, "_blank", "noopener");
}

// Addresses of this Telegram open inside it: the bot's deep links and the channel's public name.
function openInside(address) {
  const link = telegramLink(address);
  if (!link) return false;
  if (link.username.toLowerCase() === store.bot.username.toLowerCase()) {
    composer.sendCommand(link.start ? `/start ${link.start}` : "/start");
    return true;
  }
  const channel = store.channelByUsername(link.username);
  if (channel) choose(channel);
  return Boolean(channel);
}

function changeLanguage() {
  switchLanguage();
  writeWords();
  writeLanguageButton();
  sidebar.draw();
  clock.draw();
  composer.redraw();
  if (store.persona) conversation.redraw();
}

function writeLanguageButton() {
  byId("language").textContent = word("otherLanguage");
  byId("language").setAttribute("aria-label", word("switchLanguage"));
}

function acceptDrops(area) {
  const show = (visible) => (byId("drop-hint").hidden = !visible);
  area.addEventListener("dragover", (event) => {
    if (!event.dataTransfer.types.includes("Files") || store.persona?.kind === "channel") return;
    event.preventDefault();
    show(true);
  });
  area.addEventListener("dragleave", (event) => area.contains(event.relatedTarget) || show(false));
  area.addEventListener("drop", (event) => {
    event.preventDefault();
    show(false);
    composer.attach([...event.dataTransfer.files]);
  });
}
