/** The form of a unit: one section at a time, or of all sections only what is still to be filled in. */
import { h, fill, button } from "./dom.js";
import { shownAmount } from "./text.js";
import { fieldOf, grow } from "./fields.js";
import { gridOf } from "./grid.js";
import { byPlace, findingList } from "./findings.js";
import { addEntry, removeEntry } from "./entries.js";
import { whisper } from "./say.js";

/** Shows the form of the work in that element; answers the view. */
export function formIn(host, work, on) {
  return new FormView(host, work, on);
}

class FormView {
  constructor(host, work, on) {
    this.host = host;
    this.work = work;
    this.on = on;
    this.parts = new Map();
    this.onlyMissing = false;
    this.section = work.form.sections[0]?.id;
    work.addEventListener("form", () => this.draw());
    work.addEventListener("findings", () => this.#findings());
    work.addEventListener("derived", () => this.#derived());
    host.addEventListener("focusin", (event) => this.#focused(event));
    host.addEventListener("compositionstart", () => (this.composing = true));
    host.addEventListener("compositionend", () => this.#composed());
  }

  #composed() {
    this.composing = false;
    if (this.waiting) this.draw();
  }

  /** Draws it anew; the field that had the focus has it again. While a word is being composed it waits for it. */
  draw() {
    this.waiting = this.composing;
    if (this.composing) return;
    const active = this.host.contains(document.activeElement) ? document.activeElement : null;
    const held = active && { path: active.dataset.path, from: active.selectionStart, to: active.selectionEnd };
    const top = this.host.scrollTop;
    const left = [...this.host.querySelectorAll(".scroller")].map((each) => each.scrollLeft);
    const { sections } = this.work.form;
    const shown = sections.find((section) => section.id === this.section) ?? sections[0];
    this.section = shown?.id;
    this.parts.clear();
    if (this.onlyMissing) fill(this.host, this.#missing(sections));
    else fill(this.host, shown ? this.#sectionOf(shown) : null);
    for (const box of this.host.querySelectorAll("textarea")) grow(box);
    if (this.work.form.editable === false) for (const control of this.host.querySelectorAll("input,select,textarea,button")) control.disabled = true;
    this.#findings();
    this.host.scrollTop = top;
    [...this.host.querySelectorAll(".scroller")].forEach((each, index) => (each.scrollLeft = left[index] ?? 0));
    this.#focusAgain(held);
  }

  #focusAgain(held) {
    const wanted = this.work.wanted;
    this.work.wanted = null;
    if (wanted) this.parts.get(wanted)?.control?.focus();
    else if (held?.path) {
      const control = this.host.querySelector(`[data-path="${CSS.escape(held.path)}"]:is(input,textarea,select)`);
      control?.focus({ preventScroll: true });
      if (control?.setSelectionRange && held.from !== null) control.setSelectionRange(held.from, held.to);
    }
  }

  /** Shows that section. */
  show(id) {
    if (this.section === id && !this.onlyMissing) return;
    this.section = id;
    this.onlyMissing = false;
    this.host.scrollTop = 0;
    this.draw();
    this.on.section?.(id);
  }

  /** Shows of all sections only what is missing, or one section again. */
  filter(onlyMissing) {
    this.onlyMissing = onlyMissing;
    this.host.scrollTop = 0;
    this.draw();
    this.on.section?.(this.section);
  }

  /** Goes to the field of that path, or the row or table it is in. */
  go(path, { focus = true } = {}) {
    const id = this.work.sectionOf(path);
    if (id && (id !== this.section || this.onlyMissing)) this.show(id);
    const place = this.#place(path);
    if (!place) return false;
    const control = place.control ?? place.element.querySelector("input:enabled,textarea,select");
    place.element.scrollIntoView({ block: "center", inline: "nearest" });
    if (focus) control?.focus({ preventScroll: true });
    return true;
  }

  #place(path) {
    let rest = path;
    while (rest && !this.parts.has(rest)) rest = rest.slice(0, rest.lastIndexOf("/"));
    return this.parts.get(rest);
  }

  /** Lights up the fields of these paths. */
  light(paths) {
    for (const lit of this.host.querySelectorAll(".lit")) lit.classList.remove("lit");
    for (const path of paths) this.parts.get(path)?.element.classList.add("lit");
  }

  #sectionOf(section) {
    const title = h("h2", { tabIndex: -1 }, section.each?.name ? `${section.title} · ${section.each.name}` : section.title);
    const head = h("div.sectionhead", {}, title, section.use ? h("p.use", {}, section.use) : null, section.each ? this.#entryButtons(section) : null);
    return h("section.form", { "aria-label": section.title }, head, h("div.found", { data: { home: section.id } }), section.blocks.map((block) => this.#block(block)));
  }

  #entryButtons(section) {
    const add = async () => {
      const id = await addEntry(this.work, section);
      if (id) this.show(id);
    };
    return h(
      "p.acts",
      {},
      button("加一张", add, { kind: "small", drawing: "plus", label: `加一张${section.title}` }),
      button("删去这一张", () => removeEntry(this.work, section), { kind: "small", drawing: "trash" }),
    );
  }

  #block(block) {
    if (block.type === "form") return this.#formBlock(block, block.items);
    const grid = gridOf(block, this.work);
    for (const [path, part] of grid.parts) this.parts.set(path, part);
    const note = block.note ? h("p.note", {}, block.note) : null;
    return h("div.block", {}, note, grid.element);
  }

  #formBlock(block, items) {
    const shown = items.map((item) => (item.type === "total" || item.fixed ? this.#total(item) : this.#field(item)));
    const title = block.title ? h("legend", {}, block.title) : null;
    const frame = block.title ? "fieldset.block" : "div.block";
    return h(frame, {}, title, block.note ? h("p.note", {}, block.note) : null, h("div.fields", {}, shown));
  }

  #field(field) {
    const part = fieldOf(field, this.work);
    this.parts.set(field.path, part);
    return part.element;
  }

  #total(item) {
    const value = h(item.fixed ? "output" : "output.number", {}, shownAmount(item.value ?? item.derived ?? (item.path === "/种类" ? this.work.form.kind : "")));
    const element = h("div.field.total", {}, h("span.label", {}, item.label), h("div.entry", {}, value, item.unit ? h("span.unit", {}, item.unit) : null));
    if (item.path) this.parts.set(item.path, { element, derived: (text) => fill(value, shownAmount(text)) });
    return element;
  }

  /** What is still empty, section by section. */
  #missing(sections) {
    const { missing, values } = this.work;
    const lists = sections.map((section) => {
      const fields = section.blocks.flatMap((block) => fieldsOf(block)).filter((field) => missing.has(field.path) && !values.get(field.path));
      return fields.length ? h("section.form", {}, h("h2", {}, section.each?.name ?? section.title), h("div.fields", {}, fields.map((field) => this.#field(field)))) : null;
    });
    const rest = this.#withoutField();
    if (lists.every((list) => !list) && !rest) return h("p.good.alone", {}, "要填的都填了。");
    return [lists, rest];
  }

  /** What is asked for and has no single field, as a table that is still empty. */
  #withoutField() {
    const { findings } = this.work.form;
    const left = findings.filter((each) => (each.severity === "required" || each.severity === "toFill") && !this.work.missing.has(each.path));
    if (!left.length) return null;
    const lines = left.map((each) => h("li", {}, h("a", { href: "#", on: { click: (event) => this.#jump(event, each.path) } }, each.message)));
    return h("section.form", {}, h("h2", {}, "整段还没有填的"), h("ul.links", {}, lines));
  }

  #jump(event, path) {
    event.preventDefault();
    if (path) this.go(path);
  }

  #findings() {
    const { form, missing } = this.work;
    const found = byPlace(form.findings, new Map([...this.parts].filter(([, part]) => part.findings)));
    for (const [path, part] of this.parts) {
      part.findings?.(found.get(path) ?? []);
      part.missing?.(missing.has(path) && !this.work.value(path));
    }
    const home = this.host.querySelector(".found[data-home]");
    if (home) fill(home, findingList(this.#homeless(found.get("") ?? [])));
    const { error, required, toFill } = form.counts;
    whisper(`${error} 处错误，还要填 ${required + toFill} 处`);
  }

  /** Findings of this section that no field of it shows. */
  #homeless(list) {
    return list.filter((each) => (each.section ?? this.work.sectionOf(each.path)) === this.section);
  }

  #derived() {
    for (const [path, text] of this.work.derived) this.parts.get(path)?.derived?.(text);
  }

  #focused(event) {
    const path = event.target.dataset?.path;
    if (path) this.on.focus?.(path);
  }
}

/** The fields of a block, those of tables as fields of their own. */
function fieldsOf(block) {
  if (block.type === "form") return block.items.filter((item) => item.type === "field" && !item.fixed);
  const fields = [];
  for (const row of block.body) {
    row.cells.forEach((cell, index) => {
      const column = block.columns[index];
      if (!cell?.path || column.role !== "value") return;
      const label = [row.key, row.label, column.group, column.label].filter(Boolean).join(" ");
      fields.push({ ...column, ...cell, label, type: "field" });
    });
  }
  return fields;
}
