/** Puts rows copied from a spreadsheet into a table: by position across, by code or name down. */
import { pastedCells, amountText, codeIn } from "./text.js";
import { numbersIn } from "./grid.js";
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
  const keyed = grid.open && grid.block.rows !== "list";
  const fromKey = keyed && grid.columns[column]?.role === "key";
  const values = new Map();
  const left = [];
  let taken = 0;
  for (const [index, line] of cells.entries()) {
    if (line.every((text) => !text.trim())) continue;
    const target = fromKey ? await byKey(grid, line) : at(grid, row + index);
    if (!target) left.push(line.find((text) => text.trim()));
    else if (type(grid, target, line, column, values)) taken += 1;
  }
  await grid.work.typeAll(values);
  if (taken) tell(`贴入 ${taken} 行。要退回，按“撤销”`);
  if (left.length) tell(`有 ${left.length} 行没有贴：${left.slice(0, 3).join("、")}${left.length > 3 ? "…" : ""}`);
  return { rows: taken, left };
}

function at(grid, number) {
  const row = grid.rows[number];
  if (row && !row.empty) return row;
  if (grid.block.rows !== "list") return null;
  const first = grid.block.body.length;
  return { key: String(first + Math.max(0, number - first)), cells: [] };
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
  const query = { file: grid.work.file, list: grid.block.codes, q: name, level: grid.block.levels?.at(-1), limit: 20 };
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
