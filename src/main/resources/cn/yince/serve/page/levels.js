/** Rows known by names at several levels, as a table, a row and a column: each level is typed in a cell of its own. */
import { h } from "./dom.js";

/** The cell of one level of a row of that grid. */
export function levelCell(grid, row, column, index) {
  const levels = grid.columns.filter((each) => each.role === "level");
  const level = levels.indexOf(column);
  const now = row.keys?.[level] ?? row.cells[index]?.value ?? "";
  const input = h("input", { type: "text", value: now, autocomplete: "off", spellcheck: false });
  input.setAttribute("aria-label", row.empty ? `新的一行：${column.label}` : `${column.label}，${now}`);
  const take = () => {
    const key = input.value.trim();
    if (key !== now) named(grid, row, level, key);
  };
  input.addEventListener("change", take);
  return h("th.level", { scope: "row" }, input);
}

/** A level got another name: what stands in the file moves there, a new row waits until all its levels are named. */
function named(grid, row, level, key) {
  const keys = grid.block.levels.map((each, index) => (index === level ? key : (row.keys?.[index] ?? "")));
  if (row.path || row.cells.some((cell) => cell?.path)) {
    if (keys.every(Boolean)) moveRow(grid, row, { keys });
    return;
  }
  if (row.begun) row.begun.keys = keys;
  else grid.begun.push({ key: keys.join("."), keys, name: "" });
  grid.work.dispatchEvent(new Event("form"));
}

/** Values of a row that the file has in several places go to where a row of another name has them. */
export function moveRow(grid, row, names) {
  const edits = [];
  grid.columns.forEach((column, index) => {
    const path = row.cells[index]?.path;
    const value = path ? grid.work.value(path) : "";
    const to = value ? grid.pathOf({ ...row, ...names }, column) : null;
    if (!to) return;
    edits.push({ op: "set", path, old: value, value: null }, { op: "set", path: to, old: grid.work.values.get(to) || null, value });
  });
  if (edits.length) grid.work.change(...edits);
}
