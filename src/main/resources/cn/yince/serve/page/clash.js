/** Two changed the same: the reader decides, and nothing is written over unseen. */
import { h, fill } from "./dom.js";
import { ask } from "./dialog.js";
import { trying } from "./say.js";
import { steps } from "./text.js";

/**
 * Another tab or programme changed a place while something else was typed there.
 *
 * @param {import("./work.js").Work} work
 * @param {{sent: Map<string, string>}} clash what was typed
 */
export async function settle(work, { sent }) {
  if (work.settling) return;
  work.settling = true;
  const before = new Map([...sent.keys()].map((path) => [path, work.values.get(path) ?? ""]));
  await trying(() => work.load());
  const others = [...sent].filter(([path, mine]) => {
    const now = work.values.get(path) ?? "";
    return now !== before.get(path) && now !== mine;
  });
  const keep = others.length ? await choose(others, work) : "mine";
  if (keep === "theirs") for (const [path] of others) work.typed.delete(path);
  work.settling = false;
  work.trouble = "";
  work.dispatchEvent(new Event("form"));
  await work.flush();
}

function choose(others, work) {
  const rows = others.map(([path, mine]) => ({ path, mine, theirs: work.values.get(path) ?? "" }));
  return ask("别处也改了这里", clashTable(rows), [
    { value: "mine", text: "用我填的", kind: "primary" },
    { value: "theirs", text: "用那边的" },
  ]);
}

function clashTable(rows) {
  const head = ["哪一项", "我填的", "那边的"].map((title) => h("th", { scope: "col" }, title));
  const lines = rows.map(({ path, mine, theirs }) =>
    h("tr", {}, h("th", { scope: "row" }, steps(path).join(" › ")), h("td", {}, mine || "（空）"), h("td", {}, theirs || "（空）")),
  );
  return h("div.scroller", {}, h("table.moves", {}, h("thead", {}, h("tr", {}, head)), h("tbody", {}, lines)));
}

/** The file itself was changed by another programme: what is kept where both changed the same place. */
export async function merge(work, conflicts) {
  const explained = fill(
    h("div"),
    h("p", {}, "这个文件在别处（例如 Excel 或编辑器里）改过了。两边的改动可以合在一起；下面这些地方两边都改了，用哪一边的？"),
    conflicts.length ? clashTable(conflicts.map((each) => ({ ...each, mine: String(each.mine ?? ""), theirs: String(each.theirs ?? "") }))) : h("p", {}, "两边没有改同一个地方。"),
  );
  const keep = await ask("文件在别处改过", explained, [
    { value: "mine", text: conflicts.length ? "合并，用我填的" : "合并", kind: "primary" },
    conflicts.length ? { value: "theirs", text: "合并，用那边的" } : null,
    { value: "", text: "先不动" },
  ]);
  return keep ? work.ask("merge", { keep }) : false;
}
