/** A button that opens a short list of things to do. */
import { h, fill, icon } from "./dom.js";

/**
 * A menu.
 *
 * @param {string} text on the button
 * @param {Function} items answers, when it is opened, what can be chosen: {text, note, act} or "-" for a line between
 * @param {object} [look] kind and drawing of the button
 */
export function menu(text, items, { kind = "", drawing = "down", label } = {}) {
  const list = h("ul.menulist", { role: "list" });
  const summary = h("summary", { "aria-label": label ?? null }, text, icon(drawing));
  const box = h(`details.menu${kind ? `.${kind}` : ""}`, {}, summary, list);
  const close = () => {
    box.open = false;
  };
  box.addEventListener("toggle", () => {
    if (box.open) fill(list, items().map((item) => lineOf(item, close)));
  });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !box.open) return;
    close();
    summary.focus();
  });
  box.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !box.contains(event.relatedTarget)) close();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!box.contains(event.target)) close();
  });
  return box;
}

function lineOf(item, close) {
  if (item === "-") return h("li.between", { role: "presentation" });
  const act = () => {
    close();
    item.act();
  };
  const note = item.note ? h("span.help", {}, item.note) : null;
  return h("li", {}, h("button", { type: "button", disabled: item.disabled ?? false, on: { click: act } }, h("span", {}, item.text), note));
}
