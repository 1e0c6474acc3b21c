/** What made a spot of a page: template and line, setting, layer, number. */
import { h } from "./dom.js";
import { read } from "./api.js";

const AROUND = 5;

/** What the server says of a spot, as elements. */
export async function sourceAt({ template, setting, layer, name, table }) {
  const facts = [
    layer ? ["哪一层", layer] : null,
    table ? ["哪张表", table] : null,
    name ? ["哪个数", name] : null,
    setting ? ["哪个设置", `${setting.key}　${setting.file}:${setting.line}`] : null,
    template ? ["模板文件", `${template.file}:${template.line}`] : null,
  ].filter(Boolean);
  if (!facts.length) return h("p.help", {}, "这里没有字，或者是印册自己加的（页码、目录）。");
  const parts = [h("dl.facts", {}, facts.map(([title, text]) => [h("dt", {}, title), h("dd", {}, text)]))];
  if (template) parts.push(await linesOf(template.file, template.line));
  else if (setting) parts.push(await linesOf(setting.file, setting.line));
  return parts;
}

/** The lines of a file of a pack around that one. */
export async function linesOf(file, line) {
  const { from, lines } = await read("/api/pack/line", { file, line, around: AROUND });
  const shown = lines.map((text, index) => {
    const number = from + index;
    return h(number === line ? "li.now" : "li", { value: number }, h("code", {}, text || " "));
  });
  return h("div.lines", {}, h("p.code", {}, `${file}:${line}`), h("ol", { start: from }, shown));
}
