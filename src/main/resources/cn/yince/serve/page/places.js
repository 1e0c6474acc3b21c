/** A line under the booklet: where the field that has the focus is printed, one place after another. */
import { h, fill, button, icon } from "./dom.js";

/**
 * The line.
 *
 * @param {{place: Function, number: Function}} go to a place; to where a number comes from
 */
export function placesBar(go) {
  const element = h("div.places", { role: "group", "aria-label": "这一项印在哪里", hidden: true });
  const show = (places, at = 0) => {
    element.hidden = !places;
    if (!places) return;
    if (!places.length) {
      fill(element, h("span.within", {}, "这一项没有直接印在册子里"));
      return;
    }
    const place = places[at];
    const step = (by) => {
      const next = (at + by + places.length) % places.length;
      show(places, next);
      go.place(places[next]);
    };
    const turn = (label, drawing, by) => h("button.bare", { type: "button", "aria-label": label, title: label, on: { click: () => step(by) } }, icon(drawing));
    fill(
      element,
      h("span.within", {}, `印在第 ${place.page} 页：${place.printed ?? ""}`),
      places.length > 1 ? [turn("上一处", "back", -1), h("span", {}, `${at + 1} / ${places.length}`), turn("下一处", "next", 1)] : null,
      place.name ? button("从哪里来", () => go.number(place.name), { kind: "small" }) : null,
    );
  };
  return { element, show };
}
