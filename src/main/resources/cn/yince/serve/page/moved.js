/** What a change moved in the booklet: numbers, sentences and tables, old beside new. */
import { h, button } from "./dom.js";

const NONE = { figures: [], tables: [], sentences: [] };

/** How many things moved. */
export function movedCount(moved) {
  const { figures = [], sentences = [], more = 0 } = moved ?? NONE;
  return figures.length + sentences.length + more;
}

/** One line about it: "变动 3 处：收入决算表、五（一）…". */
export function movedLine(moved) {
  const count = movedCount(moved);
  if (!count) return "册子里的数没有变";
  const names = [...(moved.tables ?? []), ...(moved.sentences ?? []).map((each) => each.section)];
  const some = [...new Set(names)].slice(0, 3).join("、");
  return some ? `变动 ${count} 处：${some}` : `变动 ${count} 处`;
}

/**
 * All that moved.
 *
 * @param {object} moved as the server tells it
 * @param {string} since "这一次改动" or "上次保存"
 * @param {Function} go shows the number of that name
 */
export function movedPanel(moved, since, go) {
  const { figures = [], tables = [], sentences = [], more = 0 } = moved ?? NONE;
  if (!figures.length && !sentences.length) return h("p.good", {}, `${since}以来册子没有变动。`);
  return h(
    "div.moved",
    {},
    tables.length ? h("p.tables", {}, "变动的表：", tables.join("、")) : null,
    figures.length ? h("table.moves", {}, headOf(), h("tbody", {}, figures.map((each) => figureOf(each, go)))) : null,
    sentences.length ? h("h3", {}, "变动的文字") : null,
    sentences.map(sentenceOf),
    more ? h("p.help", {}, `另有 ${more} 处没有列出`) : null,
  );
}

function headOf() {
  return h("thead", {}, h("tr", {}, ["数", "原来", "现在"].map((title) => h("th", { scope: "col" }, title))));
}

function figureOf(figure, go) {
  return h(
    "tr",
    {},
    h("th", { scope: "row" }, button(figure.label || figure.name, () => go(figure.name), { kind: "link" })),
    h("td.old", {}, figure.old ?? "—"),
    h("td.new", {}, figure.new ?? "—"),
  );
}

function sentenceOf({ section, old, new: now }) {
  const [from, to] = differing(old ?? "", now ?? "");
  return h("div.sentence", {}, h("p.code", {}, section), h("p", {}, from), h("p", {}, to));
}

/** Both texts with the part in which they differ set apart. */
function differing(old, now) {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  const parts = (text, tag) => [text.slice(0, start), h(tag, {}, text.slice(start, text.length - end)), text.slice(text.length - end)];
  return [parts(old, "del"), parts(now, "ins")];
}
