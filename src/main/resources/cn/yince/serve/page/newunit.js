/** A new unit file: from a template, from last year's, from published tables, or from a file brought along. */
import { h, fill, freshId } from "./dom.js";
import { read, send, base64 } from "./api.js";
import { askForm, ask } from "./dialog.js";
import { tell, complain, trying } from "./say.js";
import { deskOf } from "./files.js";

const WAYS = [
  { from: "pack", text: "从模板新建", note: "一份空的，逐项填写" },
  { from: "lastYear", text: "从去年的结转", note: "单位、概况照旧，上年数从去年的册子取" },
  { from: "tables", text: "从公开表、财决表取数", note: "别的软件导出的 Excel" },
  { from: "drop", text: "已有的单位文件", note: "填报工作簿或 YAML，复制到这个文件夹" },
];

/** Asks how a new unit begins, makes it and goes to its desk. */
export async function newUnit(folder, given = {}) {
  const packs = (await trying(() => read("/api/new")))?.packs;
  if (!packs) return;
  const form = new NewUnit(folder, packs, given);
  await askForm("新建单位文件", form.element, "新建", () => form.make());
}

/** Files were dropped on the page: unit files are taken as they are, of others it is asked what they are. */
export async function takeDropped(files, folder) {
  const [file] = files;
  const workbook = /\.xlsx?$/i.test(file.name);
  if (!workbook && !/\.ya?ml$/i.test(file.name)) {
    complain({ name: "other", message: `“${file.name}”不是 Excel 工作簿，也不是单位文件` });
    return;
  }
  const what = workbook
    ? await ask(`“${file.name}”是什么？`, "填报工作簿照原样放进文件夹；公开表、财决表从里面取数。", [
        { value: "drop", text: "填报工作簿", kind: "primary" },
        { value: "tables", text: "公开表、财决表" },
      ])
    : "drop";
  if (what === "drop") await trying(async () => arrived(await send("/api/new", { from: "drop", name: file.name, content: await base64(file) })));
  else if (what === "tables") await newUnit(folder, { from: "tables", file });
}

function arrived({ file, notes }) {
  for (const note of notes ?? []) tell(note);
  location.hash = deskOf(file).slice(1);
  return true;
}

class NewUnit {
  constructor(folder, packs, given) {
    this.folder = folder;
    this.packs = packs;
    this.given = given;
    this.ways = h("fieldset.ways", {}, h("legend", {}, "从哪里来"));
    this.body = h("div.fields");
    this.element = h("div.newunit", {}, this.ways, this.body);
    const first = given.from ?? "pack";
    for (const way of WAYS) this.ways.append(this.#way(way, way.from === first));
    this.#draw(first);
  }

  #way({ from, text, note }, checked) {
    const box = h("input", { type: "radio", name: "way", value: from, checked, on: { change: () => this.#draw(from) } });
    return h("label.way", {}, box, h("span", {}, h("strong", {}, text), h("span.help", {}, note)));
  }

  #draw(from) {
    this.from = from;
    const draws = { pack: () => this.#pack(true), lastYear: () => this.#lastYear(), tables: () => this.#tables(), drop: () => this.#drop() };
    fill(this.body, draws[from]());
  }

  #pack(withName) {
    this.pack = h("select", {}, this.packs.map((each) => h("option", { value: each.pack }, each.label || each.pack)));
    this.kind = h("select");
    this.year = h("input", { type: "text", inputMode: "numeric", autocomplete: "off" });
    this.name = h("input", { type: "text", autocomplete: "off" });
    this.format = h("select", {}, h("option", { value: "yaml" }, "单位文件（.yaml）"), h("option", { value: "xlsx" }, "填报工作簿（.xlsx）"));
    this.pack.addEventListener("change", () => this.#kinds());
    this.kind.addEventListener("change", () => this.#years());
    this.#kinds();
    const name = withName ? line("单位名称", this.name) : null;
    return [name, line("模板（省、市）", this.pack), line("种类", this.kind), line("年度", this.year), line("存成", this.format)];
  }

  #chosen() {
    return this.packs.find((each) => each.pack === this.pack.value);
  }

  #kinds() {
    fill(this.kind, (this.#chosen()?.kinds ?? []).map((each) => h("option", { value: each.kind }, each.kind)));
    this.#years();
  }

  #years() {
    const years = this.#chosen()?.kinds.find((each) => each.kind === this.kind.value)?.years ?? [];
    this.year.value = String(years.length ? Math.max(...years) : "");
  }

  #lastYear() {
    const units = this.folder.units;
    this.last = h("select", {}, units.map((each) => h("option", { value: each.file }, `${each.name || each.file}　${each.year ?? ""}`)));
    this.to = h("input", { type: "text", autocomplete: "off" });
    const propose = () => {
      const unit = units.find((each) => each.file === this.last.value);
      this.to.value = unit ? `${unit.name || "单位"}-${Number(unit.year) + 1}.${unit.format}` : "";
    };
    this.last.addEventListener("change", propose);
    propose();
    if (!units.length) return h("p.help", {}, "文件夹里还没有去年的单位文件。先把它拖到这个页面里来。");
    return [line("去年的文件", this.last), line("新文件的名称", this.to)];
  }

  #tables() {
    this.file = h("input", { type: "file", accept: ".xls,.xlsx" });
    const chosen = this.given.file ? h("p.help", {}, `取自：${this.given.file.name}`) : line("工作簿", this.file);
    return [chosen, this.#pack(false)];
  }

  #drop() {
    this.file = h("input", { type: "file", accept: ".xls,.xlsx,.yaml,.yml" });
    return [line("文件", this.file)];
  }

  /** Makes it; true when it is made. */
  async make() {
    const asked = await trying(() => this.#asked());
    if (!asked) return false;
    return Boolean(await trying(async () => arrived(await send("/api/new", asked))));
  }

  async #asked() {
    const { from } = this;
    if (from === "lastYear") return this.last?.value ? { from, file: this.last.value, to: this.to.value.trim() } : null;
    const file = this.given.file ?? this.file?.files?.[0];
    if (from === "drop") return file ? { from, name: file.name, content: await base64(file) } : missingFile();
    const base = { from, pack: this.pack.value, kind: this.kind.value, year: Number(this.year.value.normalize("NFKC")) };
    if (from === "tables") {
      if (!file) return missingFile();
      return { ...base, name: file.name, content: await base64(file), to: `${file.name.replace(/\.xlsx?$/i, "")}-填报.${this.format.value}` };
    }
    const name = this.name.value.trim();
    return { ...base, name, to: `${safe(name) || "新单位"}-${base.year}.${this.format.value}` };
  }
}

function missingFile() {
  complain({ name: "other", message: "请先选一个文件" });
  return null;
}

/** A name that can be a file's. */
function safe(name) {
  return name.replace(/[\\/:*?"<>|\u0000-\u001f]/g, " ").trim().slice(0, 80);
}

function line(label, control) {
  control.id ||= freshId("new");
  return h("div.field", {}, h("label", { for: control.id }, label), h("div.entry", {}, control));
}
