/** The folder: its units as a list, and what begins a new one. */
import { h, fill, button } from "./dom.js";
import { read, hear } from "./api.js";
import { newUnit, takeDropped } from "./newunit.js";
import { trying } from "./say.js";

const MANY = 8;

/** Shows the folder in that element; answers what closes it. */
export async function openFiles(host) {
  const view = new Files(host);
  await view.load();
  return () => view.close();
}

class Files {
  constructor(host) {
    this.host = host;
    this.words = "";
    this.ends = [hear("unit", (unit) => this.#changed(unit)), hear("folder", () => this.load())];
    this.list = h("div.list");
    this.drop = (event) => this.#dropped(event);
    this.over = (event) => this.#over(event);
    document.addEventListener("drop", this.drop);
    document.addEventListener("dragover", this.over);
    document.addEventListener("dragleave", this.over);
  }

  close() {
    for (const end of this.ends) end();
    document.removeEventListener("drop", this.drop);
    document.removeEventListener("dragover", this.over);
    document.removeEventListener("dragleave", this.over);
    document.body.classList.remove("dropping");
  }

  async load() {
    this.folder = await read("/api/folder");
    document.title = `${this.folder.folder} · 印册`;
    this.draw();
  }

  draw() {
    const { folder, units, problems } = this.folder;
    const find = h("input", { type: "search", placeholder: "找单位、文件", "aria-label": "找单位、文件", on: { input: () => this.#find(find.value) } });
    const create = button("新建", () => newUnit(this.folder), { kind: "primary", drawing: "plus" });
    const head = h("div.viewhead", {}, h("h1", {}, folder), h("p.about", {}, `${units.length} 个单位文件`), h("div.acts", {}, units.length > MANY ? find : null, create));
    fill(this.host, h("div.view", {}, head, units.length ? this.list : this.#empty(), this.#problems(problems)));
    this.#rows();
  }

  #empty() {
    return h(
      "div.empty",
      {},
      h("h2", {}, "这个文件夹里还没有单位文件"),
      h("p", {}, "从模板新建一份，从去年的结转一份，从部门决算软件导出的公开表取数，或者把文件拖到这里来。"),
      button("新建单位文件", () => newUnit(this.folder), { kind: "primary", drawing: "plus" }),
    );
  }

  #find(words) {
    this.words = words.trim();
    this.#rows();
  }

  #rows() {
    const shown = this.folder.units.filter((unit) => this.words.split(/\s+/).every((word) => `${unit.name} ${unit.file} ${unit.year} ${unit.kind}`.includes(word)));
    const titles = ["单位", "年度", "种类", "要填", "错误", "提示", "册子"];
    const head = h("thead", {}, h("tr", {}, titles.map((title) => h("th", { scope: "col" }, title))));
    fill(this.list, h("table.units", { "aria-label": "单位文件" }, head, h("tbody", {}, shown.map(unitRow))));
  }

  #problems(problems) {
    if (!problems?.length) return null;
    const lines = problems.map((each) => h("li", {}, h("span.code", {}, each.file), ` ${each.message}`));
    return h("details.unchecked", {}, h("summary", {}, `另有 ${problems.length} 个文件不是单位文件`), h("ul", {}, lines));
  }

  #changed(unit) {
    if (!this.folder) return;
    const at = this.folder.units.findIndex((each) => each.file === unit.file);
    if (at < 0) {
      trying(() => this.load());
      return;
    }
    this.folder.units[at] = unit;
    this.#rows();
  }

  #over(event) {
    const files = [...(event.dataTransfer?.types ?? [])].includes("Files");
    if (!files) return;
    event.preventDefault();
    document.body.classList.toggle("dropping", event.type === "dragover");
  }

  #dropped(event) {
    document.body.classList.remove("dropping");
    const files = [...(event.dataTransfer?.files ?? [])];
    if (!files.length) return;
    event.preventDefault();
    takeDropped(files, this.folder);
  }
}

/** The address of a unit's desk in this page. */
export function deskOf(file) {
  return `#/unit/${encodeURIComponent(file)}`;
}

function unitRow(unit) {
  const { counts } = unit;
  const name = h("a", { href: deskOf(unit.file) }, unit.name || unit.file);
  const known = unit.state === "ready";
  const missing = known ? counts.required + counts.toFill : "";
  return h(
    "tr",
    { data: { file: unit.file } },
    h("th", { scope: "row" }, name, unit.draft ? h("span.tag", {}, "有没保存的改动") : null, unit.name ? h("span.path", {}, unit.file) : null, unit.problem ? h("span.first", {}, unit.problem) : null),
    h("td", { "data-title": "年度" }, unit.year ?? ""),
    h("td", { "data-title": "种类" }, unit.kind ?? ""),
    h("td.n", { "data-title": "要填" }, countCell(missing, "fill")),
    h("td.n", { "data-title": "错误" }, known ? countCell(counts.error, "error") : ""),
    h("td.n", { "data-title": "提示" }, known ? countCell(counts.hint, "hint") : ""),
    h("td", { "data-title": "册子" }, stateText(unit)),
  );
}

function countCell(number, kind) {
  if (number === "" || number === undefined) return "";
  return number ? h(`span.count.${kind}`, {}, String(number)) : h("span.zero", {}, "0");
}

/** Whether a unit is printed, in words. */
export function stateText(unit) {
  if (unit.state === "looking") return "正在看…";
  if (unit.state === "unreadable") return "读不出";
  if (!unit.printed) return "没有印";
  return unit.printed.fresh ? "已印出" : "印过，又改了";
}
