/** Where a number of the booklet comes from: its formula, inputs, fields, and all places where it is printed. */
import { h, fill, button } from "./dom.js";
import { shownAmount } from "./text.js";

/**
 * Shows a number in that element.
 *
 * @param {HTMLElement} host
 * @param {object} number as the server tells it
 * @param {{field: Function, number: Function, place: Function, close: Function}} go to a path, a name, a place; away
 */
export function showNumber(host, number, go) {
  const unit = number.unit && number.unit !== "%" ? ` ${number.unit}` : (number.unit ?? "");
  fill(
    host,
    h(
      "div.numberhead",
      {},
      h("h2", { tabIndex: -1 }, number.label || number.name),
      h("strong.printed", {}, `${number.printed}${unit === "%" && number.printed?.endsWith("%") ? "" : unit}`),
      h("button.bare", { type: "button", "aria-label": "关上", on: { click: go.close } }, "×"),
    ),
    number.formula ? h("p.formula", {}, number.formula) : null,
    inputsOf(number, go),
    printsOf(number, go),
    detailsOf(number),
  );
  host.hidden = false;
}

function inputsOf(number, go) {
  if (!number.inputs?.length) return null;
  const lines = number.inputs.map((input) => {
    const amount = h("span.amount", {}, input.printed ?? shownAmount(input.text ?? input.value));
    if (!input.path) return h("li", {}, button(input.name, () => go.number(input.name), { kind: "link" }), amount);
    const where = input.place ? h("span.code", {}, input.place) : null;
    return h("li.typed", {}, button(input.typed ?? input.path, () => go.field(input.path), { kind: "link" }), where, amount);
  });
  return h("div.inputs", {}, h("h3", {}, "由这些数得出"), h("ul", {}, lines));
}

function printsOf(number, go) {
  if (!number.prints?.length) return null;
  const lines = number.prints.map((place) =>
    h("li", {}, button(`第 ${place.page} 页`, () => go.place(place), { kind: "link" }), h("span.within", {}, place.within ?? ""), h("span.amount", {}, place.printed)),
  );
  return h("details.prints", { open: number.prints.length <= 4 }, h("summary", {}, `印在 ${number.prints.length} 处`), h("ul", {}, lines));
}

function detailsOf(number) {
  const parts = [number.rounding, number.interval, number.value ? `舍入前 ${number.value}` : "", `名称 ${number.name}`];
  return h("p.code", {}, parts.filter(Boolean).join("；"));
}

/** Shows a text of the unit that is printed at a place. */
export function showText(host, text, go) {
  fill(
    host,
    h(
      "div.numberhead",
      {},
      h("h2", { tabIndex: -1 }, "单位写的文字"),
      h("button.bare", { type: "button", "aria-label": "关上", on: { click: go.close } }, "×"),
    ),
    h("p.formula", {}, text.printed),
    button("去填报处", () => go.field(text.path), { kind: "link" }),
  );
  host.hidden = false;
}
