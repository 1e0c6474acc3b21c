/** The bureau's board: all units with their states, what stands out, sums by table, and printing all. */
import { h, fill } from "./dom.js";
import { read, hear } from "./api.js";
import { deskOf, stateText } from "./files.js";
import { shownAmount } from "./text.js";
import { trying } from "./say.js";
import { printing } from "./printing.js";
import { ledger } from "./ledger.js";

const FILTERS = [
  { id: "all", text: "全部", of: () => true },
  { id: "error", text: "有错误", of: (unit) => unit.state === "unreadable" || unit.counts.error > 0 },
  { id: "open", text: "没填完", of: (unit) => unit.counts.required + unit.counts.toFill > 0 },
  { id: "ready", text: "可以印", of: (unit) => unit.state === "ready" && !unit.counts.error && !unit.counts.required },
  { id: "printed", text: "已印出", of: (unit) => unit.printed?.fresh },
  { id: "stale", text: "印过，又改了", of: (unit) => unit.printed && !unit.printed.fresh },
  { id: "outlier", text: "与上年差得多", of: (unit) => unit.outliers?.length > 0 },
];

/** Shows the board in that element; answers what closes it. */
export async function openBoard(host) {
  const board = new Board(host);
  await board.load();
  return () => board.close();
}

class Board {
  constructor(host) {
    this.host = host;
    this.filter = "all";
    this.words = "";
    this.kind = "";
    this.filters = h("div.chips", { role: "group", "aria-label": "只看" });
    this.list = h("div.list");
    this.sums = h("div.sums");
    this.ends = [hear("unit", (unit) => this.#changed(unit)), hear("folder", () => trying(() => this.load()))];
  }

  close() {
    for (const end of this.ends) end();
    this.print?.close();
    this.ledger?.close();
  }

  async load() {
    const board = await read("/api/board");
    this.units = board.units.map(withCounts);
    this.tables = board.tables ?? [];
    document.title = "总览 · 印册";
    if (!this.print) this.#frame();
    this.#draw();
    this.#drawSums();
  }

  #frame() {
    this.ledger = ledger();
    this.print = printing(() => this.#shown().map((unit) => unit.file), () => trying(() => Promise.all([this.load(), this.ledger.load()])));
    const find = h("input", { type: "search", placeholder: "找单位", "aria-label": "找单位", on: { input: () => this.#find(find.value) } });
    this.kinds = h("select", { "aria-label": "种类和年度", on: { change: () => this.#ofKind(this.kinds.value) } });
    const head = h("div.viewhead", {}, h("h1", {}, "总览"), (this.total = h("p.about", { role: "status" })), h("div.acts", {}, this.kinds, find, this.print.starter));
    fill(this.host, h("div.view", {}, head, this.print.element, this.filters, this.list, this.ledger.element, this.sums));
  }

  #find(words) {
    this.words = words.trim();
    this.#draw();
  }

  #ofKind(kind) {
    this.kind = kind;
    this.#draw();
  }

  #shown() {
    const { of } = FILTERS.find((each) => each.id === this.filter);
    const words = this.words.split(/\s+/);
    return this.units
      .filter((unit) => of(unit) && (!this.kind || kindOf(unit) === this.kind) && words.every((word) => `${unit.name} ${unit.file}`.includes(word)))
      .sort(worstFirst);
  }

  #draw() {
    const chips = FILTERS.map((each) => {
      const many = this.units.filter(each.of).length;
      const choose = () => {
        this.filter = each.id;
        this.#draw();
        this.filters.querySelector("[aria-pressed=true]")?.focus();
      };
      return h("button.chip", { type: "button", "aria-pressed": String(this.filter === each.id), on: { click: choose } }, each.text, h("span.n", {}, String(many)));
    });
    fill(this.filters, chips);
    const kinds = [...new Set(this.units.map(kindOf))].sort();
    if (this.kinds.options.length !== kinds.length + 1) fill(this.kinds, h("option", { value: "" }, "各种类、各年度"), kinds.map((kind) => h("option", { value: kind }, kind)));
    this.kinds.hidden = kinds.length < 2;
    const shown = this.#shown();
    this.total.textContent = `${shown.length} 个单位`;
    fill(this.list, shown.length ? this.#table(shown) : h("p.good", {}, "没有这样的单位。"));
  }

  #table(units) {
    const names = [...new Set(units.flatMap((unit) => Object.keys(unit.totals ?? {})))].slice(0, 2);
    const titles = ["单位", "错误", "要填", "提示", ...names.map(shortName), "与上年差得多的", "册子"];
    const head = h("thead", {}, h("tr", {}, titles.map((title) => h("th", { scope: "col" }, title))));
    return h("table.units.board", { "aria-label": "各单位" }, head, h("tbody", {}, units.map((unit) => rowOf(unit, names))));
  }

  #drawSums() {
    if (!this.tables.length) return fill(this.sums);
    const choice = h("select", { "aria-label": "哪张表", on: { change: () => draw() } }, this.tables.map((each, index) => h("option", { value: index }, each.table)));
    const body = h("tbody");
    const draw = () => fill(body, this.tables[Number(choice.value)].cells.map((cell) => h("tr", {}, h("th", { scope: "row" }, cell.name), h("td.amount", {}, shownAmount(cell.sum)), h("td.n", {}, String(cell.units)))));
    draw();
    const head = h("thead", {}, h("tr", {}, ["数", "各单位合计", "单位数"].map((title) => h("th", { scope: "col" }, title))));
    return fill(this.sums, h("h2", {}, "按表汇总"), choice, h("table.moves", { "aria-label": "按表汇总" }, head, body));
  }

  #changed(unit) {
    const at = this.units?.findIndex((each) => each.file === unit.file) ?? -1;
    if (at < 0) return;
    this.units[at] = withCounts({ ...this.units[at], ...unit });
    this.#draw();
  }
}

/** A unit that was not looked at yet has no counts. */
function withCounts(unit) {
  return { ...unit, counts: unit.counts ?? { error: 0, required: 0, toFill: 0, hint: 0 } };
}

function kindOf(unit) {
  return `${unit.year ?? ""} ${unit.kind ?? ""}`.trim();
}

/** Failures first, then what is not filled in, then by name. */
function worstFirst(one, other) {
  const weight = ({ state, counts }) => (state === "unreadable" ? 1e6 : counts.error * 1000 + counts.required + counts.toFill);
  return weight(other) - weight(one) || (one.name ?? "").localeCompare(other.name ?? "", "zh-CN");
}

/** The last part of a number's name. */
function shortName(name) {
  return name.slice(name.lastIndexOf(".") + 1);
}

function rowOf(unit, names) {
  const { counts } = unit;
  const number = (title, many, kind) => h("td.n", { "data-title": title }, many ? h(`span.count.${kind}`, {}, String(many)) : h("span.zero", {}, "0"));
  return h(
    "tr",
    { data: { file: unit.file } },
    h("th", { scope: "row" }, h("a", { href: deskOf(unit.file) }, unit.name || unit.file), unit.name ? h("span.path", {}, unit.file) : null, unit.problem ? h("span.first", {}, unit.problem) : null),
    number("错误", counts.error, "error"),
    number("要填", counts.required + counts.toFill, "fill"),
    number("提示", counts.hint, "hint"),
    names.map((name) => h("td.amount", { "data-title": shortName(name) }, shownAmount(unit.totals?.[name]))),
    h("td", { "data-title": "与上年差得多的" }, (unit.outliers ?? []).slice(0, 3).map(outlierOf)),
    h("td", { "data-title": "册子" }, stateText(unit)),
  );
}

function outlierOf({ name, now, before, rate }) {
  const sign = rate && !rate.startsWith("-") ? "+" : "";
  return h("span.outlier", { title: `上年 ${shownAmount(before)}，今年 ${shownAmount(now)}` }, `${name} ${rate ? `${sign}${rate}%` : `${shownAmount(before)} → ${shownAmount(now)}`}`);
}

