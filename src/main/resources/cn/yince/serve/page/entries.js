/** Sections that are there once for each of several things, as one for each project: one more, one less. */
import { h, freshId } from "./dom.js";
import { ask, askForm } from "./dialog.js";
import { tell } from "./say.js";

/** Asks how the new one is called and makes it; answers the id of its section. */
export async function addEntry(work, section) {
  const same = work.form.sections.filter((each) => each.each?.path === section.each.path);
  const field = nameField(section);
  const input = h("input", { id: freshId("n"), type: "text", autocomplete: "off" });
  const body = h("div.field", {}, h("label", { for: input.id }, field.label), h("div.entry", {}, input));
  const above = `${section.each.path}/${section.each.index}`;
  const next = `${section.each.path}/${same.length}`;
  const done = await askForm(`加一张${section.title}`, body, "加上", () => {
    const value = input.value.trim();
    return value ? work.change({ op: "set", path: next + field.path.slice(above.length), old: null, value }) : false;
  });
  if (!done) return undefined;
  return work.form.sections.filter((each) => each.each?.path === section.each.path).at(-1)?.id;
}

/** The first text of a section, by which its thing is known. */
function nameField(section) {
  const fields = section.blocks.filter((block) => block.type === "form").flatMap((block) => block.items);
  return fields.find((item) => item.type === "field" && (item.kind === "text" || item.kind === "word"));
}

/** Asks whether it is really to go, and removes it. */
export async function removeEntry(work, section) {
  const name = section.each.name || section.title;
  const sure = await ask(`删去“${name}”这一张？`, "这一张填的内容都会去掉。删错了可以撤销。", [
    { value: "", text: "不删" },
    { value: "yes", text: "删去" },
  ]);
  if (!sure) return;
  const done = await work.change({ op: "remove", path: `${section.each.path}/${section.each.index}` });
  if (done) tell(`已删去“${name}”`);
}
