/** The simulator refused a request, or could not be reached (status 0). */
export class SimulatorError extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

async function call(method, path, body) {
  const response = await reach(path, request(method, body));
  const isJson = response.headers.get("content-type")?.includes("json");
  const answer = isJson ? await response.json() : {};
  if (response.ok) return answer;
  throw new SimulatorError(answer.description?.replace(/^Bad Request: /, "") ?? response.statusText, response.status);
}

function request(method, body) {
  if (body === undefined || body instanceof FormData) return { method, body };
  return { method, body: JSON.stringify(body), headers: { "content-type": "application/json" } };
}

async function reach(path, init) {
  try {
    return await fetch(path, init);
  } catch (cause) {
    throw new SimulatorError("", 0, { cause });
  }
}

export const loadState = () => call("GET", "/sim/state");

export const loadMessages = async (chat) => (await call("GET", `/sim/chats/${chat}/messages`)).messages;

export async function loadCommands({ chat, user, language }) {
  const query = new URLSearchParams({ chat, user, language: language ?? "" });
  const answer = await call("GET", `/sim/commands?${query}`);
  return answer.commands ?? answer;
}

export const sendText = ({ from, chat, text, replyTo }) =>
  call("POST", "/sim/messages", { from, chat, text, ...(replyTo ? { reply_to: replyTo } : {}) });

/** Send one file, or several as one album. */
export function sendFiles({ from, chat, as, files, caption, replyTo }) {
  const form = new FormData();
  form.append("from", from);
  form.append("chat", chat);
  form.append("as", as);
  if (caption) form.append("caption", caption);
  if (replyTo) form.append("reply_to", replyTo);
  for (const file of files) form.append("file", file, file.name);
  return call("POST", "/sim/messages", form);
}

export const editText = ({ from, chat, message, text }) =>
  call("PATCH", `/sim/chats/${chat}/messages/${message}`, { from, text });

export const deleteMessage = ({ chat, message }) => call("DELETE", `/sim/chats/${chat}/messages/${message}`);

export const tapButton = ({ from, chat, message, row, col }) =>
  call("POST", "/sim/taps", { from, chat, message, row, col });

export const loadTap = (id) => call("GET", `/sim/taps/${id}`);

export const jumpToMoment = (moment) => call("POST", "/sim/clock", { moment });

export const advanceClock = (seconds) => call("POST", "/sim/clock", { advance: seconds });
