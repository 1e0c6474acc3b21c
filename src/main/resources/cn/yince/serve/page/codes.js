/** Looks for codes by words while one types: a list under the input, chosen by keys or a click. */
import { h, fill, freshId } from "./dom.js";
import { read } from "./api.js";

const PAUSE = 120;
const MOST = 20;

/**
 * Lets an input look for codes.
 *
 * @param {HTMLInputElement} input where codes are typed
 * @param {{file: string, list: string, level: string, choose: Function}} what of which unit and list; choose(code, name)
 */
export function searchCodes(input, what) {
  const search = new Search(input, what);
  input.addEventListener("input", (event) => event.isComposing || search.later());
  input.addEventListener("compositionend", () => search.later());
  input.addEventListener("keydown", (event) => search.key(event));
  input.addEventListener("blur", () => setTimeout(() => search.hide(), 120));
  return search;
}

class Search {
  constructor(input, what) {
    this.input = input;
    this.what = what;
    this.found = [];
    this.at = -1;
    this.id = freshId("codes");
    const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.id };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#look(), PAUSE);
  }

  get open() {
    return Boolean(this.box);
  }

  async #look() {
    const q = this.input.value.trim();
    if (!q) return this.hide();
    this.asked?.abort();
    this.asked = new AbortController();
    const { file, list, level } = this.what;
    try {
      const { codes } = await read("/api/codes", { file, list, level, q, limit: MOST }, this.asked.signal);
      if (document.activeElement === this.input) this.#show(codes, q);
    } catch {
      this.hide();
    }
    return undefined;
  }

  #show(codes, q) {
    this.found = codes;
    this.at = codes.length ? 0 : -1;
    if (!this.box) {
      this.box = h("ul.codes", { id: this.id, role: "listbox", "aria-label": "找到的科目" });
      document.body.append(this.box);
      this.moved = () => this.#place();
      window.addEventListener("scroll", this.moved, true);
    }
    fill(this.box, codes.length ? codes.map((each, index) => this.#option(each, index)) : this.#none(q));
    this.input.setAttribute("aria-expanded", "true");
    this.#place();
    this.#point();
  }

  #none(q) {
    return h("li.none", { role: "option", "aria-disabled": "true" }, `没有名称里有“${q}”的科目`);
  }

  #option(each, index) {
    return h(
      "li",
      { id: `${this.id}-${index}`, role: "option", on: { mousedown: (event) => this.#take(event, index) } },
      h("span.code", {}, each.code),
      h("span.name", {}, each.name),
      h("span.path", {}, each.path),
    );
  }

  #take(event, index) {
    event.preventDefault();
    const { code, name } = this.found[index];
    this.hide();
    this.input.value = code;
    this.what.choose(code, name);
  }

  /** Keys of the list; what it does not use is left to others. */
  key(event) {
    if (!this.box || event.isComposing) return;
    const { key } = event;
    if (key === "Escape") this.hide();
    else if (key === "ArrowDown" || key === "ArrowUp") this.#step(key === "ArrowDown" ? 1 : -1);
    else if ((key === "Enter" || key === "Tab") && this.at >= 0 && !this.#typedWhole()) this.#take(event, this.at);
    else return;
    if (key !== "Tab") event.preventDefault();
    event.stopImmediatePropagation();
  }

  #typedWhole() {
    return this.found.some((each) => each.code === this.input.value.trim());
  }

  #step(by) {
    if (!this.found.length) return;
    this.at = (this.at + by + this.found.length) % this.found.length;
    this.#point();
  }

  #point() {
    [...this.box.children].forEach((option, index) => option.setAttribute("aria-selected", String(index === this.at)));
    if (this.at >= 0) this.input.setAttribute("aria-activedescendant", `${this.id}-${this.at}`);
    else this.input.removeAttribute("aria-activedescendant");
    this.box.children[this.at]?.scrollIntoView({ block: "nearest" });
  }

  #place() {
    const { left, bottom, top } = this.input.getBoundingClientRect();
    const height = Math.min(this.box.scrollHeight, 280);
    const below = window.innerHeight - bottom > height + 8;
    const width = Math.min(420, window.innerWidth - 16);
    this.box.style.left = `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`;
    this.box.style.width = `${width}px`;
    this.box.style.top = `${below ? bottom + 2 : Math.max(8, top - height - 4)}px`;
    this.box.style.maxHeight = "280px";
  }

  hide() {
    clearTimeout(this.timer);
    if (!this.box) return;
    window.removeEventListener("scroll", this.moved, true);
    this.box.remove();
    this.box = null;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }
}
