/** Puts rows copied from a spreadsheet into a table: by position across, by code or name down. */
import { pastedCells, amountText, codeIn } from "./text.js";
import { numbersIn, levelOf } from "./grid.js";
import { read } from "./api.js";
import { tell, complain } from "./say.js";

const TOTALS = /^[\s\u3000]*(合\s*计|总\s*计|小\s*计|本年收入合计|本年支出合计)/;

/** Takes what is pasted if it is more than one cell; one cell is left to the browser. */
export function pasteInto(grid, event) {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  const cells = pastedCells(text);
  const cell = event.target.closest("td,th");
  if (!cell || (cells.length === 1 && cells[0].length === 1)) return;
  event.preventDefault();
  const row = Number(cell.parentElement.dataset.row);
  put(grid, cells, row, cell.cellIndex).catch(complain);
}

/**
 * Types these cells from that row and column on, all in one step that can be undone.
 *
 * @returns {Promise<{rows: number, left: string[]}>} how many rows were taken, and the first cells of those that were not
 */
async function put(grid, cells, row, column) {
  const keyed = grid.block.rows === "codes" || grid.block.rows === "names";
  const fromKey = keyed && grid.columns[column]?.role === "key";
  const levels = grid.block.rows === "nested" && column === 0 ? new Levels(grid) : null;
  const values = new Map();
  const left = [];
  let taken = 0;
  for (const [index, line] of cells.entries()) {
    if (line.every((text) => !text.trim())) continue;
    const target = fromKey ? await byKey(grid, line) : levels ? levels.row(line) : at(grid, row, index);
    if (!target) left.push(line.find((text) => text.trim()));
    else if (type(grid, target, line, column, values)) taken += 1;
  }
  await grid.work.typeAll(values);
  if (taken) tell(`贴入 ${taken} 行。要退回，按“撤销”`);
  if (left.length) tell(`有 ${left.length} 行没有贴：${left.slice(0, 3).join("、")}${left.length > 3 ? "…" : ""}`);
  return { rows: taken, left };
}

/** The row that many below the one where the pasting begins; new entries of lists come after those there are. */
function at(grid, start, index) {
  const first = grid.rows[start];
  if (grid.block.rows === "labelled") return ofLabel(grid, first, start, index);
  const row = grid.rows[start + index];
  if (row && !row.empty) return row;
  if (grid.block.rows !== "list") return null;
  const known = grid.block.body.length;
  return { key: String(known + Math.max(0, start + index - known)), cells: [] };
}

function ofLabel(grid, first, start, index) {
  const below = grid.rows.slice(start).filter((row) => row.label === first.label && !row.empty);
  if (below[index]) return below[index];
  const empty = grid.rows.find((row) => row.empty && row.label === first.label);
  return empty ? { ...empty, key: String(Number(empty.key) + index - below.length) } : null;
}

/** Names at several levels; a level left empty is the one above it, as in merged cells. */
class Levels {
  constructor(grid) {
    this.many = grid.block.levels.length;
    this.keys = [];
  }

  row(line) {
    this.keys = Array.from({ length: this.many }, (_, level) => line[level]?.trim() || (this.keys[level] ?? ""));
    return this.keys.every(Boolean) ? { keys: [...this.keys], cells: [] } : null;
  }
}

/** The row of the code or name in the first cell, a new one if need be; null for headings, totals and unknown names. */
async function byKey(grid, line) {
  const first = line[0].trim();
  if (!first || TOTALS.test(first)) return null;
  let key = first;
  if (grid.block.codes) {
    key = codeIn(first);
    if (!/^\d+$/.test(key)) key = await codeOf(grid, key);
  }
  if (!key) return null;
  return grid.rows.find((row) => !row.empty && row.key === key) ?? { key, cells: [] };
}

/** The one code with exactly that name. */
async function codeOf(grid, name) {
  const query = { file: grid.work.file, list: grid.block.codes, q: name, level: levelOf(grid.block), limit: 20 };
  const { codes } = await read("/api/codes", query);
  const same = codes.filter((each) => each.name === name);
  return same.length === 1 ? same[0].code : null;
}

function type(grid, row, line, from, values) {
  let any = false;
  line.forEach((text, index) => {
    const column = grid.columns[from + index];
    if (!column || column.role !== "value") return;
    const path = row.cells[from + index]?.path ?? (row.path ? null : grid.pathOf(row, column));
    if (!path) return;
    const value = numbersIn(column) ? amountText(text) : text.trim();
    if (value === "" && !grid.work.value(path)) return;
    values.set(path, value);
    any = true;
  });
  return any;
}
