/** Build one element: attributes by name, `on` for listeners, nothing ever parsed as HTML. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
  element.append(...present(children));
  return element;
}

/** Replace everything inside an element. */
export function fill(element, ...children) {
  element.replaceChildren(...present(children));
}

export const byId = (id) => document.getElementById(id);

function present(children) {
  return children.flat().filter((child) => child !== null && child !== undefined && child !== false);
}

function setAttribute(element, name, value) {
  if (name === "on") {
    for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
  } else if (value === true) {
    element.setAttribute(name, "");
  } else if (value !== false && value !== null && value !== undefined) {
    element.setAttribute(name, value);
  }
}

/** Replace everything inside an element; the focus returns to the element with the same data- attribute. */
export function refill(element, ...children) {
  const focused = element.contains(document.activeElement) ? document.activeElement : null;
  const mark = focused && [...focused.attributes].find((attribute) => attribute.name.startsWith("data-"));
  fill(element, ...children);
  if (mark) element.querySelector(`[${mark.name}="${CSS.escape(mark.value)}"]`)?.focus({ preventScroll: true });
}
