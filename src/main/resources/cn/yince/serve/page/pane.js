/** The booklet beside the form: its bar, its pages, and what is lit up on them. */
import { h, fill, icon } from "./dom.js";
import { read, bytes } from "./api.js";
import { bookletIn } from "./booklet.js";
import { showNumber, showText } from "./number.js";
import { placesBar } from "./places.js";
import { complain, trying } from "./say.js";

const PAUSE = 60;
const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2];

/**
 * The pane of a unit's booklet.
 *
 * @param {import("./work.js").Work} work whose booklet
 * @param {{field: Function, light: Function}} on a path to go to in the form; paths to light up there
 */
export class BookletPane {
  constructor(work, on) {
    this.work = work;
    this.on = on;
    this.query = { file: work.file };
    this.pages = h("div.pages", { tabIndex: 0, role: "region", "aria-label": "册子的各页" });
    this.number = h("section.number", { hidden: true, "aria-label": "这个数从哪里来" });
    this.state = h("span.drawing", { role: "status" });
    this.position = h("span.position", {}, "— / —");
    this.contents = h("select.contents", { "aria-label": "到哪一节", on: { change: () => this.#jump() } });
    this.zoom = h("select", { "aria-label": "页面大小", on: { change: () => this.#zoomed() } }, h("option", { value: "width" }, "适合宽度"), ZOOMS.map((zoom) => h("option", { value: zoom }, `${zoom * 100}%`)));
    this.problem = h("div.problem", { hidden: true });
    const bar = h("div.bar", {}, this.contents, this.#turn("上一页", "back", -1), this.position, this.#turn("下一页", "next", 1), this.zoom, this.state);
    this.places = placesBar({ place: (place) => this.#reveal(place), number: (name) => this.name(name) });
    this.element = h("div.booklet", {}, bar, this.problem, this.pages, this.places.element, this.number);
    this.viewer = bookletIn(this.pages, {
      point: (page, x, y) => trying(() => this.#point(page, x, y)),
      over: (page, x, y) => this.#over(page, x, y),
      page: (page, count) => this.#at(page, count),
    });
    this.pages.addEventListener("pointerleave", () => this.#hint(null));
    this.marks = new Map();
    this.page = 1;
  }

  #turn(label, drawing, by) {
    return h("button.bare", { type: "button", "aria-label": label, title: label, on: { click: () => this.viewer.reveal(this.page + by) } }, icon(drawing));
  }

  /** The booklet changed: it is asked for when nothing more changes for a moment. */
  refresh(pause = PAUSE) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#load(), pause);
  }

  async #load() {
    this.asked?.abort();
    const asked = (this.asked = new AbortController());
    this.state.textContent = "正在排版…";
    this.element.classList.add("busy");
    try {
      const { revision, data } = await bytes("/api/unit/pdf", this.query, asked.signal);
      if (this.asked !== asked) return;
      await this.viewer.show(data);
      this.revision = revision;
      this.marks.clear();
      this.#troubled(null);
      this.#outline();
      if (this.shown) this.#again();
    } catch (error) {
      if (error.name !== "AbortError" && this.asked === asked) this.#troubled(error);
    }
    if (this.asked === asked) {
      this.state.textContent = "";
      this.element.classList.remove("busy");
      this.element.dispatchEvent(new CustomEvent("drawn", { detail: this.revision }));
    }
  }

  #troubled(error) {
    this.problem.hidden = !error;
    if (!error) return;
    const lines = error.findings?.slice(0, 4).map((each) => h("li", {}, each.message)) ?? [];
    const old = this.viewer.count ? "下面还是上一次排好的。" : "";
    fill(this.problem, h("strong", {}, error.message), h("p", {}, [error.hint, old].filter(Boolean).join(" ")), lines.length ? h("ul", {}, lines) : null);
  }

  async #outline() {
    const { entries = [] } = await read("/api/unit/pages", this.query);
    const now = this.contents.value;
    const options = entries.map((entry) => h("option", { value: entry.page }, `${"\u3000".repeat(Math.max(0, entry.level - 1))}${entry.title}`));
    fill(this.contents, h("option", { value: "" }, "目录"), options);
    this.contents.value = now;
  }

  #jump() {
    if (this.contents.value) this.viewer.reveal(Number(this.contents.value));
    this.contents.value = "";
  }

  #zoomed() {
    this.viewer.size = this.zoom.value === "width" ? "width" : Number(this.zoom.value);
  }

  #at(page, count) {
    this.page = page;
    this.position.textContent = `${page} / ${count}`;
  }

  /** The mouse is over a page: what a click would find there is outlined. */
  async #over(page, x, top) {
    if (!this.marks.has(page)) {
      this.marks.set(page, []);
      try {
        const { marks } = await read("/api/unit/marks", { ...this.query, page });
        this.marks.set(page, marks.map((mark) => ({ ...mark, ...this.#box(mark) })));
      } catch {
        return;
      }
    }
    const inside = (mark) => x >= mark.x && x <= mark.x + mark.width && top >= mark.y && top <= mark.y + mark.height;
    this.#hint(this.marks.get(page).find(inside) ?? null);
  }

  #hint(mark) {
    if (mark === this.hinted) return;
    this.hinted = mark;
    this.viewer.hint(mark);
    this.pages.classList.toggle("onmark", Boolean(mark));
  }

  /** A click on a page, in points from its top left corner. */
  async #point(page, x, top) {
    const height = this.viewer.sheets[page - 1].height;
    const { found, text } = await read("/api/unit/at", { ...this.query, page, x: x.toFixed(2), y: (height - top).toFixed(2) });
    if (found) this.#show(found, false);
    else if (text) this.#showText(text);
    else this.close();
  }

  /** Shows the number of that name, and goes to the first place where it prints. */
  async name(name) {
    const number = await trying(() => read("/api/unit/number", { ...this.query, name }));
    if (number) this.#show(number, true);
  }

  #go() {
    return {
      field: (path) => this.on.field(path),
      number: (name) => this.name(name),
      place: (place) => this.#reveal(place),
      close: () => this.close(),
    };
  }

  #show(number, move) {
    this.shown = number.name;
    this.places.show(null);
    showNumber(this.number, number, this.#go());
    const places = number.prints ?? [];
    this.#mark(places, "other");
    this.on.light(number.fields ?? []);
    if (move && places.length) this.#reveal(places[0]);
  }

  #showText(text) {
    this.shown = null;
    showText(this.number, text, this.#go());
    this.viewer.mark([]);
    this.on.light([text.path]);
  }

  /** After the pages were drawn anew: the number shown may stand elsewhere now. */
  async #again() {
    try {
      const number = await read("/api/unit/number", { ...this.query, name: this.shown });
      if (this.shown) this.#show(number, false);
    } catch {
      this.close();
    }
  }

  close() {
    this.shown = null;
    this.number.hidden = true;
    this.viewer.mark([]);
    this.on.light([]);
  }

  /** Goes to where what stands at that path is printed. */
  async follow(path) {
    this.following?.abort();
    this.following = new AbortController();
    try {
      const { places } = await read("/api/unit/where", { ...this.query, path }, this.following.signal);
      if (this.shown) this.close();
      this.#markField(places);
      this.places.show(places);
      if (places.length) this.#reveal(places[0]);
    } catch (error) {
      if (error.name !== "AbortError" && error.status !== 404) complain(error);
    }
  }

  /** A field is marked where it stands itself; what is made of it more faintly. */
  #markField(places) {
    const own = places[0]?.printed;
    this.viewer.mark(places.slice(0, 60).map((place) => ({ ...this.#box(place), kind: place.printed === own ? "here" : "made" })));
  }

  #mark(places, kind) {
    this.viewer.mark(places.map((place) => ({ ...this.#box(place), kind })));
  }

  #reveal(place) {
    const { page, y } = this.#box(place);
    this.viewer.reveal(page, y || 1);
  }

  /** A rectangle of PDF's, whose origin is bottom left, as one from the top. */
  #box({ page, rect }) {
    const height = this.viewer.sheets[page - 1]?.height ?? 842;
    const [x1, y1, x2, y2] = rect ?? [0, height, 0, height];
    return { page, x: Math.min(x1, x2), y: height - Math.max(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
  }
}

/** A small button that turns following on and off. */
export function followSwitch(on, changed) {
  const box = h("input", { type: "checkbox", checked: on, on: { change: () => changed(box.checked) } });
  return h("label.switch", {}, box, "册子跟着走");
}

