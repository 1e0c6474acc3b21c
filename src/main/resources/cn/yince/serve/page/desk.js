/** The desk of one unit: sections, form, booklet, findings and what moved, side by side. */
import { h, fill, button } from "./dom.js";
import { Work } from "./work.js";
import { formIn } from "./section.js";
import { BookletPane, followSwitch } from "./pane.js";
import { findingPanel } from "./findings.js";
import { movedPanel, movedLine, movedCount } from "./moved.js";
import { deskHead } from "./deskhead.js";
import { settle } from "./clash.js";
import { addEntry } from "./entries.js";
import { tabs, splitter } from "./tabs.js";
import { read } from "./api.js";
import { trying, whisper } from "./say.js";

const FOLLOW_PAUSE = 250;
const MOST_MARKS = 6;

/** Opens a unit's desk in that element; answers what closes it. */
export async function openDesk(host, file) {
  const work = await new Work(file).load();
  const desk = new Desk(host, work);
  document.title = `${work.form.name || file} · 印册`;
  return () => desk.close();
}

class Desk {
  constructor(host, work) {
    this.work = work;
    this.follow = localStorage.getItem("follow") !== "no";
    this.rail = h("nav.rail", { "aria-label": "填报表" });
    this.formHost = h("div.formhost");
    this.form = formIn(this.formHost, work, { focus: (path) => this.#focused(path), section: () => this.#rail() });
    this.pane = new BookletPane(work, { field: (path) => this.go(path), light: (paths) => this.#light(paths) });
    this.findings = h("div.scroll");
    this.moved = h("div.scroll");
    this.strip = h("button.strip", { type: "button", hidden: true, on: { click: () => this.side.show("moved") } });
    this.pane.element.append(this.strip);
    const middle = h("div.middle", {}, this.#filters(), this.formHost);
    this.side = tabs("册子和核对", [
      { id: "fill", label: "填报", content: middle, narrow: true },
      { id: "booklet", label: "册子", content: this.pane.element },
      { id: "findings", label: "问题", content: this.findings },
      { id: "moved", label: "变动", content: this.moved },
    ]);
    this.head = deskHead(work, this);
    const body = h("div.deskbody", {}, this.rail, middle, splitter(middle, "form-width"), this.side.element);
    fill(host, h("div.desk", {}, this.head.element, body));
    this.side.adopt(body, middle, this.rail);
    this.#listen();
    this.form.draw();
    this.#changed();
    this.pane.refresh(0);
  }

  #listen() {
    const { work } = this;
    work.addEventListener("findings", () => this.#changed());
    work.addEventListener("form", () => this.#changed());
    work.addEventListener("moved", (event) => this.#movedBy(event.detail));
    work.addEventListener("clash", (event) => settle(work, event.detail));
    this.keys = (event) => this.#key(event);
    this.leaving = (event) => {
      if (work.typed.size) event.preventDefault();
    };
    document.addEventListener("keydown", this.keys);
    window.addEventListener("beforeunload", this.leaving);
  }

  close() {
    document.removeEventListener("keydown", this.keys);
    window.removeEventListener("beforeunload", this.leaving);
    return this.work.close();
  }

  #filters() {
    const only = h("input", { type: "checkbox", on: { change: () => this.form.filter(only.checked) } });
    this.only = only;
    this.sections = h("select.sections", { "aria-label": "填哪一张", on: { change: () => this.form.show(this.sections.value) } });
    const follow = followSwitch(this.follow, (on) => {
      this.follow = on;
      localStorage.setItem("follow", on ? "yes" : "no");
    });
    this.balances = h("div.balances", { role: "group", "aria-label": "平不平" });
    return h("div.filters", {}, this.sections, h("label.switch", {}, only, "只看待填"), follow, this.balances);
  }

  /** Findings, counts or the form changed: everything that counts them is drawn again. */
  #changed() {
    const { form } = this.work;
    this.#rail();
    fill(this.findings, findingPanel(this.work, (path, section) => this.go(path, section)));
    this.side.badge("findings", form.counts.error, form.counts.required + form.counts.toFill);
    fill(this.balances, this.#balanceMarks(form.balances ?? []));
    if (this.revision !== form.revision) this.pane.refresh();
    this.revision = form.revision;
    this.head.update();
  }

  /** The sums that must be equal: how many there are, and those that are not, or the first ones. */
  #balanceMarks(balances) {
    if (!balances.length) return null;
    const uneven = balances.filter((each) => !each.holds).length;
    const said = uneven ? h("span.someuneven", {}, `${uneven} 处不平`) : h("span.allgood", {}, `${balances.length} 处都平`);
    return [said, balances.slice(0, uneven ? Math.max(uneven, 1) : MOST_MARKS).slice(0, MOST_MARKS).map((each) => this.#balance(each))];
  }

  #balance(each) {
    const text = each.holds ? "平" : `差 ${each.difference}`;
    const label = `${each.label}：${each.left}，${each.right}，${each.holds ? "平" : `不平，差 ${each.difference}`}`;
    const go = () => this.go(each.paths?.[0], each.section);
    return h(`button.balance.${each.holds ? "even" : "uneven"}`, { type: "button", title: label, "aria-label": label, on: { click: go } }, h("span", {}, each.label), h("strong", {}, text));
  }

  #rail() {
    const { form, missing } = this.work;
    const found = this.#perSection(form.findings);
    const empty = new Map();
    for (const path of missing) if (!this.work.value(path)) count(empty, this.work.sectionOf(path));
    const lines = form.sections.map((section, index) => [
      this.#railLine(section, found.get(section.id) ?? 0, empty.get(section.id) ?? 0),
      isLastOfItsKind(form.sections, index) ? this.#railAdd(section) : null,
    ]);
    fill(this.rail, h("ol", {}, lines));
    const options = form.sections.map((section) => h("option", { value: section.id }, nameOf(section) + marksOf(found.get(section.id), empty.get(section.id))));
    fill(this.sections, options);
    this.sections.value = this.form.section;
    this.only.checked = this.form.onlyMissing;
  }

  #perSection(findings) {
    const found = new Map();
    for (const each of findings) {
      if (each.severity === "error") count(found, each.section ?? this.work.sectionOf(each.path));
    }
    return found;
  }

  #railLine(section, errors, empty) {
    const now = section.id === this.form.section && !this.form.onlyMissing;
    const marks = [
      errors ? h("span.count.error", { title: `${errors} 处错误` }, String(errors), h("span.unseen", {}, "处错误")) : null,
      empty ? h("span.count.fill", { title: `还要填 ${empty} 处` }, String(empty), h("span.unseen", {}, "处要填")) : null,
    ];
    const show = () => {
      this.form.show(section.id);
      this.formHost.querySelector("h2")?.focus({ preventScroll: true });
    };
    return h("li", {}, h("button", { type: "button", "aria-current": now ? "true" : null, title: section.each?.name || null, on: { click: show } }, h("span.name", {}, nameOf(section)), marks));
  }

  #railAdd(section) {
    const add = async () => {
      const id = await addEntry(this.work, section);
      if (id) this.form.show(id);
    };
    return h("li.add", {}, button("加一张", add, { drawing: "plus", label: `加一张${section.title}` }));
  }

  /** Goes to the field of a path, wherever it is. */
  go(path, section) {
    this.side.show("fill", { onlyNarrow: true });
    if (path && this.form.go(path)) return;
    if (section) this.form.show(section);
    else whisper("没有找到填报的地方");
  }

  #light(paths) {
    this.form.light(paths);
    const first = paths.find((path) => this.form.parts.has(path)) ?? paths[0];
    if (!first) return;
    const id = this.work.sectionOf(first);
    if (id && id !== this.form.section) this.form.show(id);
    this.form.light(paths);
    this.form.parts.get(first)?.element.scrollIntoView({ block: "nearest" });
  }

  #focused(path) {
    if (!this.follow || this.side.shown === "fill") return;
    clearTimeout(this.following);
    this.following = setTimeout(() => this.pane.follow(path), FOLLOW_PAUSE);
  }

  #movedBy(moved) {
    this.lastMoved = moved;
    const many = movedCount(moved);
    this.strip.hidden = !many;
    this.strip.textContent = movedLine(moved);
    this.side.badge("moved", 0, many);
    this.#drawMoved("这一次改动", moved);
  }

  #drawMoved(since, moved) {
    const show = (name) => {
      this.side.show("booklet");
      this.pane.name(name);
    };
    const other = since === "上次保存" ? button("只看这一次改动的", () => this.#drawMoved("这一次改动", this.lastMoved)) : button("与上次保存的比", () => this.#sinceSaved());
    fill(this.moved, h("div.panel", {}, h("p.bar", {}, h("strong", {}, `${since}以来`), other), movedPanel(moved, since, show)));
  }

  async #sinceSaved() {
    const moved = await trying(() => read("/api/unit/moved", { file: this.work.file, since: "saved" }));
    if (moved) this.#drawMoved("上次保存", moved);
  }

  #key(event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const inText = /^(INPUT|TEXTAREA)$/.test(event.target.tagName) && this.work.typed.size > 0;
    if (key === "s") this.head.save();
    else if (key === "p") this.head.print();
    else if (key === "z" && !inText && !event.shiftKey) this.work.undo();
    else if ((key === "y" || (key === "z" && event.shiftKey)) && !inText) this.work.redo();
    else return;
    event.preventDefault();
  }
}

function isLastOfItsKind(sections, index) {
  const path = sections[index].each?.path;
  return path && sections[index + 1]?.each?.path !== path;
}

function count(map, key) {
  if (key) map.set(key, (map.get(key) ?? 0) + 1);
}

function nameOf(section) {
  return section.each?.name ? `${section.each.index + 1} ${section.each.name}` : section.id;
}

function marksOf(errors, empty) {
  const parts = [errors ? `${errors} 处错误` : "", empty ? `${empty} 处要填` : ""].filter(Boolean);
  return parts.length ? `（${parts.join("，")}）` : "";
}

