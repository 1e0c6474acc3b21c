/** A table of rows to fill in, moved through and pasted into as in a spreadsheet. */
import { h, fill, icon, button, freshId } from "./dom.js";
import { shownAmount, step } from "./text.js";
import { controlOf, isNumber, grow } from "./fields.js";
import { findingList } from "./findings.js";
import { searchCodes } from "./codes.js";
import { pasteInto } from "./paste.js";
import { levelCell, moveRow } from "./levels.js";

/**
 * A table of the form.
 *
 * @param {object} block as the server tells it
 * @param {import("./work.js").Work} work what it is part of
 * @returns {object} element, and parts: what can be shown at each path
 */
export function gridOf(block, work) {
  return new Grid(block, work);
}

class Grid {
  constructor(block, work) {
    this.block = block;
    this.work = work;
    this.columns = block.columns;
    this.parts = new Map();
    this.open = block.rows !== "fixed";
    this.begun = begunRows(work, block);
    this.rows = [];
    this.body = h("tbody");
    this.over = h("div.found");
    const table = h("table.grid", {}, this.#head(), this.body, this.#foot());
    if (block.title) table.prepend(h("caption", {}, block.title));
    else table.setAttribute("aria-label", block.note || "明细");
    if (block.rows === "labelled") this.#addLabelled();
    else for (const row of block.body) this.#add(row);
    for (const row of this.begun) this.#add({ key: row.key, keys: row.keys, label: row.name, path: "", cells: [], begun: row });
    if (this.open && block.rows !== "labelled") this.#addEmpty({ key: block.rows === "list" ? String(block.body.length) : "" });
    const scroller = h("div.scroller", { tabIndex: 0, role: "region", "aria-label": `${block.title || "明细"}，可以左右移动` }, table);
    this.element = h("div.gridbox", {}, this.over, this.choices ?? null, scroller, this.open ? this.#below() : null);
    table.addEventListener("keydown", (event) => this.#key(event));
    table.addEventListener("paste", (event) => pasteInto(this, event));
    if (block.path) this.parts.set(block.path, { element: this.element, findings: (list) => fill(this.over, findingList(list)) });
  }

  #below() {
    const add = button("加一行", () => this.last().querySelector("input,textarea,select")?.focus(), { kind: "small", drawing: "plus" });
    return h("p.below", {}, add, h("span.help", {}, "可以从 Excel 复制几行，点第一格粘贴"));
  }

  #head() {
    const groups = this.columns.some((column) => column.group);
    const line = (make) => h("tr", {}, make, this.open ? h("th.act", { scope: "col" }, h("span.unseen", {}, "删去")) : null);
    const titles = line(this.columns.map((column) => this.#title(column)));
    if (!groups) return h("thead", {}, titles);
    const above = [];
    for (const column of this.columns) {
      if (above.at(-1)?.group === (column.group || "")) above.at(-1).span += 1;
      else above.push({ group: column.group || "", span: 1 });
    }
    const cells = above.map(({ group, span }) => (group ? h("th.group", { colSpan: span, scope: "colgroup" }, group) : h("td", { colSpan: span })));
    return h("thead", {}, h("tr", {}, cells, this.open ? h("td") : null), titles);
  }

  #title(column) {
    const unit = column.unit ? h("span.unit", {}, column.unit) : null;
    return h(`th.${column.role}.kind-${column.kind ?? "text"}`, { scope: "col", title: column.help || null }, column.label, unit);
  }

  #foot() {
    if (!this.block.foot?.length) return null;
    const lines = this.block.foot.map((line) => {
      const cells = this.columns.map((column, index) => this.#sum(line.cells[index], index === 0 ? line.label : "", column));
      return h("tr", {}, cells, this.open ? h("td") : null);
    });
    return h("tfoot", {}, lines);
  }

  #sum(cell, label, column) {
    const place = h(`td.sum.kind-${column.kind ?? "text"}.${column.role}`, {}, cell ? shownAmount(cell.derived) : label);
    if (cell?.path) this.parts.set(cell.path, { element: place, derived: (text) => fill(place, shownAmount(text)) });
    return place;
  }

  /** The row under all others, always empty. */
  last() {
    return this.rows.at(-1).element;
  }

  #addEmpty(what) {
    const row = this.#add({ path: "", label: "", cells: [], empty: true, ...what });
    row.element.classList.add("empty");
  }

  /** The rows of each label, and an empty one after them. */
  #addLabelled() {
    const { labels, body } = this.block;
    const named = new Set(labels.map((each) => each.label));
    for (const row of body) if (!named.has(row.label)) this.#add(row);
    for (const { label, path, length } of labels) {
      for (const row of body) if (row.label === label) this.#add(row);
      if (path) this.#addEmpty({ key: String(length ?? 0), label, labelPath: path });
    }
  }

  #add(row) {
    const number = this.rows.length;
    const note = h("tr.note", { hidden: true });
    const noteId = freshId("n");
    const cells = this.columns.map((column, index) => this.#cell(row, column, index, noteId));
    const element = h("tr", { data: { row: number } }, cells, this.open ? h("td.act", {}, row.empty || row.fixed ? null : this.#remover(row)) : null);
    const all = { ...row, element, note, noteId, at: new Map() };
    this.rows.push(all);
    this.body.append(element, note);
    if (row.path) this.parts.set(row.path, { element, findings: (list) => this.#noted(all, row.path, list) });
    for (const cell of row.cells) if (cell?.path && this.parts.has(cell.path)) this.#noting(all, cell.path);
    return all;
  }

  #noting(row, path) {
    const part = this.parts.get(path);
    part.findings = (list) => {
      const wrong = list.some((each) => each.severity === "error");
      part.element.classList.toggle("wrong", wrong);
      if (wrong) part.control?.setAttribute("aria-invalid", "true");
      else part.control?.removeAttribute("aria-invalid");
      this.#noted(row, path, list);
    };
  }

  /** What is found in a row stands in a line below it. */
  #noted(row, path, list) {
    if (!list.length && !row.at.has(path)) return;
    if (list.length) row.at.set(path, list);
    else row.at.delete(path);
    const all = [...row.at.values()].flat();
    row.note.hidden = !all.length;
    const span = this.columns.length + (this.open ? 1 : 0);
    fill(row.note, all.length ? h("td", { colSpan: span, id: row.noteId }, h("div.sticky", {}, findingList(all))) : null);
  }

  #remover(row) {
    const name = this.#nameOf(row);
    const remove = () => {
      if (row.begun) this.begun.splice(this.begun.indexOf(row.begun), 1);
      if (row.path) this.work.change({ op: "remove", path: row.path });
      else if (row.begun) this.work.dispatchEvent(new Event("form"));
      else this.work.typeAll(row.cells.filter((cell) => cell?.path && this.work.value(cell.path)).map((cell) => [cell.path, ""]));
    };
    return h("button.bare", { type: "button", "aria-label": `删去这一行：${name}`, title: "删去这一行", on: { click: remove } }, icon("trash"));
  }

  #cell(row, column, index, noteId) {
    const cell = row.cells[index] ?? null;
    if (column.role === "key" && this.open && this.block.rows !== "labelled" && !row.fixed) return this.#keyCell(row, column);
    if (column.role === "level" && this.block.rows === "nested") return levelCell(this, row, column, index);
    if (column.role === "key") return h(`th.key.depth-${row.depth ?? 0}`, { scope: "row" }, row.label || row.key);
    if (column.role === "name") return h("td.name", { title: row.label || null }, row.label || cell?.value || "");
    if (column.role === "number") return h("td.order", {}, row.empty ? "" : String(this.rows.length + 1));
    if (column.role === "level") return h("td.name", {}, cell?.value ?? "");
    if (column.role === "sum") return this.#sum(cell, "", column);
    return this.#valueCell(row, column, cell, noteId);
  }

  #valueCell(row, column, cell, noteId) {
    const path = cell?.path ?? this.pathOf(row, column);
    if (!path && !(row.empty && this.block.template?.[column.id])) return h("td.none", {}, h("span.unseen", {}, "没有这一项"));
    const control = controlOf({ ...column, path: path ?? "" }, freshId("c"), this.work);
    control.setAttribute("aria-label", [this.#nameOf(row), column.group, column.label].filter(Boolean).join(" "));
    control.setAttribute("aria-describedby", noteId);
    control.value = path ? this.work.value(path) : "";
    if (!path) control.disabled = true;
    requestAnimationFrame(() => grow(control));
    const last = cell?.last ? h("span.last", {}, `上年 ${shownAmount(cell.last)}`) : null;
    const place = h(`td.value.kind-${column.kind}`, {}, control, last);
    if (path) this.parts.set(path, { element: place, control, value: (text) => this.#put(control, text), missing: (yes) => place.classList.toggle("missing", yes) });
    return place;
  }

  /** What a row is called when it is spoken of. */
  #nameOf(row) {
    if (this.block.rows === "list") return `第 ${Number(row.key) + 1} 条`;
    if (row.empty) return `新的一行${row.label ?? ""}`;
    return row.label && row.label !== row.key ? `${row.key ?? ""} ${row.label}`.trim() : row.key;
  }

  #put(control, text) {
    if (control.value !== text) control.value = text;
    grow(control);
  }

  /** Where a value of a new row belongs; null while it has no key. */
  pathOf(row, column) {
    const pattern = this.block.template?.[column.id];
    if (!pattern) return null;
    const { levels, rows } = this.block;
    if (rows === "nested") {
      const whole = row.keys?.length === levels.length && row.keys.every(Boolean);
      return whole ? pattern.replace(/\{(\d)\}/g, (all, level) => step(row.keys[level])) : null;
    }
    if (row.key === "" || row.key === undefined) return null;
    if (rows === "labelled") return `${row.labelPath}/${step(row.key)}/${pattern.slice(pattern.lastIndexOf("/") + 1)}`;
    return pattern.replace("{key}", step(row.key));
  }

  #keyCell(row, column) {
    const input = h("input.key", { type: "text", value: row.empty ? "" : row.key, autocomplete: "off", spellcheck: false });
    input.setAttribute("aria-label", row.empty ? `新的一行：${column.label}` : `${column.label}，${row.label || row.key}`);
    if (row.path) input.dataset.path = row.path;
    if (row.empty && this.block.codes) input.placeholder = "编码或名称";
    const name = row.empty ? "" : row.key;
    const take = (typed, label) => {
      const key = typed.trim();
      if (!key || key === name || key === row.taken) return;
      row.taken = key;
      this.#named(row, key, label);
    };
    if (this.block.codes) {
      searchCodes(input, { file: this.work.file, list: this.block.codes, level: levelOf(this.block), choose: take });
    } else if (this.block.choices?.length) {
      input.setAttribute("list", this.#choices());
    }
    input.addEventListener("change", () => take(input.value));
    return h("th.key", { scope: "row" }, input);
  }

  /** The names that rows may have, offered while one types; answers the id of their list. */
  #choices() {
    this.choices ??= h("datalist", { id: freshId("names") }, this.block.choices.map((each) => h("option", { value: each })));
    return this.choices.id;
  }

  /** A row got its code or name: one that stands in the file is renamed, a new one waits for its first value. */
  #named(row, key, label) {
    if (row.path) {
      this.work.change({ op: "rename", path: row.path, to: key });
      return;
    }
    if (row.cells.some((cell) => cell?.path)) {
      moveRow(this, row, { key });
      return;
    }
    const known = this.rows.some((each) => !each.empty && each.key === key);
    if (row.begun) Object.assign(row.begun, { key, name: label ?? "" });
    else if (!known) this.begun.push({ key, name: label ?? "" });
    const spot = this.columns.find((column) => this.block.template?.[column.id] && column.role === "value");
    this.work.wanted = spot ? this.pathOf({ key }, spot) : null;
    this.work.dispatchEvent(new Event("form"));
  }

  #key(event) {
    const { target, key } = event;
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || target.tagName === "BUTTON") return;
    const down = key === "ArrowDown" || (key === "Enter" && !event.shiftKey);
    const up = key === "ArrowUp" || (key === "Enter" && event.shiftKey);
    if (!(down || up) || target.tagName === "SELECT" || (key !== "Enter" && target.value.includes?.("\n"))) return;
    const cell = target.closest("td,th");
    let line = cell.parentElement;
    do line = down ? line.nextElementSibling : line.previousElementSibling;
    while (line && (line.classList.contains("note") || !line.children[cell.cellIndex]?.querySelector(":enabled")));
    event.preventDefault();
    const next = line?.children[cell.cellIndex]?.querySelector("input,textarea,select");
    if (next) next.focus();
    else target.blur();
    next?.select?.();
  }
}

/** Whether a column's cells hold numbers. */
export function numbersIn(column) {
  return isNumber(column.kind);
}

/** The level of the codes of a table, by how many digits its longest have. */
export function levelOf({ codes, digits, levels }) {
  if (levels?.length) return levels.at(-1);
  const names = codes?.includes("经济") ? { 3: "类", 5: "款" } : { 3: "类", 5: "款", 7: "项" };
  return names[digits];
}

/** Rows that have a name and no value yet: the file does not have them, so the page remembers them. */
function begunRows(work, block) {
  work.begun ??= new Map();
  if (!work.begun.has(block.path)) work.begun.set(block.path, []);
  const rows = work.begun.get(block.path);
  const known = new Set(block.body.map((row) => row.key));
  const left = rows.filter((row) => !known.has(row.key));
  rows.splice(0, rows.length, ...left);
  return rows;
}
