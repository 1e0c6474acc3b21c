/** The head of a unit's desk: what it is, whether all is saved, undo, save, print and downloads. */
import { h, fill, button, icon } from "./dom.js";
import { menu } from "./menu.js";
import { ask } from "./dialog.js";
import { merge } from "./clash.js";
import { keep, send } from "./api.js";
import { tell, complain, trying } from "./say.js";
import { countText } from "./text.js";

const FILES = [
  { what: "print", text: "册子 PDF", note: "没有错误才印得出" },
  { what: "draft", text: "草稿 PDF", note: "有错误也印，每页斜印“草稿”" },
  { what: "attached", text: "附上数据的 PDF", note: "单位文件和公开表附在里面，可以再取出来" },
  { what: "folded", text: "小册子 PDF", note: "两页一面排在 A3 纸上" },
  { what: "tables", text: "公开表工作簿", note: "一张公开表一个工作表" },
  { what: "marked", text: "标出问题的工作簿", note: "错误涂红，提示涂黄，批注里写改法" },
  { what: "source", text: "单位文件", note: "填报的内容本身" },
];

/** The head for that work. */
export function deskHead(work, desk) {
  return new DeskHead(work, desk);
}

class DeskHead {
  constructor(work, desk) {
    this.work = work;
    this.desk = desk;
    const { form } = work;
    this.title = h("h1", {});
    this.about = h("p.about", {});
    this.counts = h("button.counts", { type: "button", title: "列出全部问题", on: { click: () => desk.side.show("findings") } });
    this.state = h("p.savestate", { role: "status" });
    this.saver = button("保存", () => this.save(), { drawing: "save", title: "保存到文件（Ctrl+S）" });
    const back = h("a.back", { href: "#/", title: "回到文件夹" }, icon("back"), h("span", {}, "文件夹"));
    const undo = (this.undo = button("撤销", () => work.undo(), { drawing: "undo", kind: "bare", title: "撤销（Ctrl+Z）" }));
    const redo = (this.redo = button("重做", () => work.redo(), { drawing: "redo", kind: "bare", title: "重做（Ctrl+Y）" }));
    const print = button("印册", () => this.print(), { drawing: "print", kind: "primary", title: "保存并印册（Ctrl+P）" });
    const more = menu("下载", () => this.#files());
    const other = menu("", () => this.#others(), { drawing: "more", label: "更多" });
    this.warning = h("div.warning", { hidden: true, role: "alert" });
    const bar = h("div.deskbar", {}, back, h("div.what", {}, this.title, this.about), this.counts, this.state, h("div.acts", {}, undo, redo, this.saver, more, print, other));
    this.element = h("header.deskhead", {}, bar, this.warning);
    this.title.textContent = form.name || form.file;
    work.addEventListener("state", () => this.update());
    this.update();
  }

  update() {
    const { work } = this;
    const { form } = work;
    this.title.textContent = form.name || form.file;
    this.about.textContent = `${form.year ?? ""} ${form.kind ?? ""}　${form.file}`;
    this.counts.textContent = countText(form.counts);
    this.counts.className = `counts ${form.counts.error ? "bad" : form.counts.required + form.counts.toFill ? "open" : "good"}`;
    const [text, kind] = this.#saved();
    if (this.state.textContent !== text) this.state.textContent = text;
    this.state.className = `savestate ${kind}`;
    this.saver.disabled = !form.draft && !work.typed.size;
    this.warning.hidden = !form.outside;
    this.#readOnly(form);
    if (form.outside) {
      fill(this.warning, "这个文件在别处改过了。", button("看看怎样合并", () => trying(() => this.#merge([])), { kind: "small" }));
    }
  }

  /** A workbook of the old format is filled in in Excel; here it is followed. */
  #readOnly(form) {
    const fixed = form.editable === false;
    for (const control of [this.saver, this.undo, this.redo]) control.hidden = fixed;
    if (!fixed || form.outside) return;
    this.warning.hidden = false;
    this.warning.textContent = "这是旧格式的工作簿（.xls）：在 Excel 里填，保存后这里跟着变；另存为 .xlsx 就能在这里填。";
  }

  #saved() {
    const { work } = this;
    if (work.trouble) return [`没有记下：${work.trouble}`, "bad"];
    if (work.typed.size || work.onWay) return ["正在记下…", "busy"];
    if (work.form.draft) return ["改动已记下，还没有保存到文件", "draft"];
    return ["已保存", "good"];
  }

  /** Writes the file; true when it is written. */
  async save() {
    try {
      await this.work.save();
      tell("已保存到文件");
      return true;
    } catch (error) {
      if (error.code === "外面改过") return Boolean(await trying(() => this.#merge(error.conflicts)));
      complain(error);
      return false;
    }
  }

  async #merge(conflicts) {
    const merged = await merge(this.work, conflicts);
    return merged ? this.save() : false;
  }

  /** Saves and prints into the folder. */
  async print() {
    const { work } = this;
    await work.flush();
    if ((work.form.draft || work.typed.size) && !(await this.save())) return;
    const done = await trying(() => send("/api/unit/print", { file: work.file }));
    if (done) tell(`已印出：${done.file}`, button("下载", () => this.#keep("print"), { kind: "small" }));
    else this.desk.side.show("findings");
  }

  #files() {
    return FILES.map(({ what, text, note }) => ({ text, note, act: () => this.#keep(what) }));
  }

  async #keep(what) {
    await this.work.flush();
    const name = await trying(() => keep(this.work.file, what));
    if (name) tell(`已下载：${name}`);
  }

  #others() {
    const { work } = this;
    const copies = (work.form.copies ?? []).slice(0, 12);
    const items = [{ text: "放弃没有保存的改动", note: "改动另外存一份，可以找回", disabled: !work.form.draft, act: () => this.#discard() }];
    if (copies.length) items.push("-");
    for (const copy of copies) items.push({ text: `找回 ${copy.at} 的`, note: "先成为没有保存的改动，看过再保存", act: () => work.ask("restore", { copy: copy.id }) });
    return items;
  }

  async #discard() {
    const sure = await ask("放弃没有保存的改动？", "回到文件里保存的样子。放弃的改动另外存一份，可以从“更多”里找回。", [
      { value: "yes", text: "放弃改动" },
      { value: "", text: "不放弃" },
    ]);
    if (sure && (await this.work.ask("discard"))) tell("已回到保存的样子");
  }
}
