const KINDS = ["message", "delete", "clock", "answer", "typing", "personas", "commands"];
const RETRY_MS = 1000;

/**
 * The simulator's server-sent events.
 *
 * `onOpen` is called at each (re)connection: whatever happened while nobody listened must be loaded afresh.
 */
export function listen({ onEvent, onOpen, onLost }) {
  const source = new EventSource("/sim/events");
  for (const kind of KINDS) source.addEventListener(kind, (event) => onEvent(kind, JSON.parse(event.data)));
  source.addEventListener("open", onOpen);
  source.addEventListener("error", () => {
    onLost();
    // The browser reconnects by itself after a dropped connection, but gives up after an HTTP error.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen({ onEvent, onOpen, onLost }), RETRY_MS);
  });
}
