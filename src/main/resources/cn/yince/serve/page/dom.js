/** Makes elements. Texts go in as text nodes only, so nothing that a unit wrote becomes markup. */

const SVG = "http://www.w3.org/2000/svg";

/**
 * An element.
 *
 * @param {string} tag its name, with classes after dots: "div.card.wide"
 * @param {object} [props] properties; "on" holds listeners, "data" dataset entries, names with "-" and "role" are attributes
 * @param {...(Node|string|null|Array)} children texts become text nodes, null is left out
 */
export function h(tag, props = {}, ...children) {
  const [name, ...classes] = tag.split(".");
  const element = document.createElement(name);
  if (classes.length) element.classList.add(...classes);
  for (const [key, value] of Object.entries(props)) set(element, key, value);
  element.append(...nodes(children));
  return element;
}

function set(element, key, value) {
  if (value === undefined || value === null) return;
  if (key === "on") {
    for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
  } else if (key === "data") {
    Object.assign(element.dataset, value);
  } else if (key.includes("-") || key === "role" || key === "for" || key === "list" || key === "scope") {
    if (value !== false) element.setAttribute(key, value === true ? "" : value);
  } else {
    element[key] = value;
  }
}

function nodes(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
}

/** Puts these in place of all that the element holds. */
export function fill(element, ...children) {
  element.replaceChildren(...nodes(children));
  return element;
}

/** A small line drawing beside a text, not read aloud. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", DRAWINGS[name] ?? "");
  svg.append(path);
  return svg;
}

const DRAWINGS = {
  plus: "M8 3v10M3 8h10",
  close: "M4 4l8 8M12 4l-8 8",
  check: "M3 8.5l3.5 3.5L13 4.5",
  wrong: "M8 2a6 6 0 1 0 .01 0M8 5v4M8 11v.5",
  note: "M2.5 3.5h11v9h-11zM5 6.5h6M5 9.5h4",
  back: "M10 3L5 8l5 5",
  next: "M6 3l5 5-5 5",
  down: "M3 6l5 5 5-5",
  file: "M4 2h5l3 3v9H4zM9 2v3h3",
  search: "M7 2.5a4.5 4.5 0 1 0 .01 0M10.5 10.5L14 14",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  undo: "M6 3L3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6",
  redo: "M10 3l3 3-3 3M13 6H6.5a3.5 3.5 0 0 0 0 7H10",
  trash: "M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9",
  print: "M4.5 6V2.5h7V6M4.5 11h-2V6h11v5h-2M4.5 9h7v4.5h-7z",
  save: "M8 2.5v7M5 7l3 3 3-3M3 13h10",
  link: "M6.5 9.5l3-3M5 7.5L3.5 9a2.5 2.5 0 0 0 3.5 3.5L8.5 11M7.5 5L9 3.5A2.5 2.5 0 0 1 12.5 7L11 8.5",
};

/** A button with a text, and a drawing before it if one is named. */
export function button(text, act, { kind = "", drawing, label, ...rest } = {}) {
  const classes = kind ? `.${kind.split(" ").join(".")}` : "";
  const content = drawing ? [icon(drawing), text] : [text];
  return h(`button${classes}`, { type: "button", "aria-label": label, title: label, on: { click: act }, ...rest }, ...content);
}

/** A number that no other element of the page has, for ids. */
let last = 0;
export function freshId(prefix = "e") {
  last += 1;
  return `${prefix}${last}`;
}

/** Whether the reader asked for little motion. */
export function calm() {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
