/** The designer's view: a pack's pages drawn anew at every save, what made each spot of them, and what is wrong. */
import { h, fill } from "./dom.js";
import { read, bytes, hear } from "./api.js";
import { bookletIn } from "./booklet.js";
import { trying } from "./say.js";
import { sourceAt, linesOf } from "./source.js";

const PAUSE = 150;

/** Shows the packs in that element, the named one first; answers what closes it. */
export async function openDesigner(host, name) {
  const { packs, samples, examples } = await read("/api/packs");
  const view = new Designer(host, packs.flatMap(editionsOf), samples, examples ?? []);
  view.open(name);
  return () => view.close();
}

/** A pack once for each of its kinds and years, newest first. */
function editionsOf({ pack, editions }) {
  return editions.flatMap(({ kind, years }) => [...years].sort((a, b) => b - a).map((year) => ({ pack, kind, year })));
}

class Designer {
  constructor(host, packs, samples, examples) {
    Object.assign(this, { host, packs, samples, examples });
    this.end = hear("pack", () => this.refresh());
    this.pages = h("div.pages", { tabIndex: 0, role: "region", "aria-label": "样页" });
    this.other = h("div.pages", { tabIndex: 0, role: "region", "aria-label": "另一版的样页" });
    this.viewer = bookletIn(this.pages, { point: (...spot) => trying(() => this.#point(...spot)), page: (page, count) => this.#at(page, count) });
    this.findings = h("div.panel", { role: "region", "aria-label": "模板的毛病" });
    this.source = h("section.source", { "aria-label": "这里是哪里来的" }, h("p.help", {}, "点样页上的一处，看它是哪个模板文件、哪一行、哪个设置写的。"));
    this.state = h("span.drawing", { role: "status" });
    this.position = h("span.position");
    this.#frame();
  }

  #frame() {
    this.pack = choice("模板", this.packs.map((each, index) => [index, `${each.pack}　${each.kind}　${each.year ?? ""}`]), () => this.refresh());
    const samples = this.samples.map(({ id, label }) => [`sample:${id}`, `${label}的样例`]);
    const files = this.examples.map((each) => [`file:${each}`, each]);
    this.with = choice("用什么填", [...samples, ...files], () => this.refresh());
    this.beside = choice("并排看", [["", "不并排"], ...this.packs.map((each, index) => [index, `${each.pack}　${each.kind}　${each.year ?? ""}`])], () => this.#compare());
    const bar = h("div.bar", {}, this.pack.element, this.with.element, this.beside.element, this.position, this.state);
    this.other.hidden = true;
    const side = h("aside.side", { "aria-label": "模板的毛病和来处" }, h("h2", {}, "毛病"), this.findings, h("h2", {}, "来处"), this.source);
    if (this.samples.some(({ id }) => id === "full")) this.with.control.value = "sample:full";
    fill(this.host, h("div.designer", {}, h("h1.unseen", {}, "模板"), bar, h("div.twins", {}, this.pages, this.other), side));
    document.title = "模板 · 印册";
  }

  open(name) {
    const at = this.packs.findIndex((each) => each.pack === name);
    if (at >= 0) this.pack.control.value = String(at);
    this.refresh(0);
  }

  close() {
    this.end();
    clearTimeout(this.timer);
  }

  get query() {
    const { pack, kind, year } = this.packs[Number(this.pack.control.value)];
    const [what, value] = this.#filled();
    return { pack, kind, year, [what]: value };
  }

  #filled() {
    const text = this.with.control.value;
    return [text.slice(0, text.indexOf(":")), text.slice(text.indexOf(":") + 1)];
  }

  /** Draws the pages anew and checks the pack. */
  refresh(pause = PAUSE) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#load(), pause);
  }

  async #load() {
    if (!this.packs.length) {
      fill(this.findings, h("p", {}, "没有模板。"));
      return;
    }
    this.asked?.abort();
    const asked = (this.asked = new AbortController());
    this.state.textContent = "正在排版…";
    const { pack, kind, year } = this.query;
    const [drawn, checked] = await Promise.allSettled([
      bytes("/api/pack/pdf", this.query, asked.signal).then(({ data }) => this.viewer.show(data)),
      read("/api/pack/check", { pack, kind, year }, asked.signal),
    ]);
    if (this.asked !== asked) return;
    this.state.textContent = "";
    const told = checked.value?.findings ?? [];
    const refused = (drawn.status === "rejected" ? (drawn.reason.findings ?? []) : []).filter((each) => each.line || !told.some(({ file, line }) => line && file === each.file));
    this.#found([...refused, ...told], drawn.reason);
    if (!this.other.hidden) this.#compare();
  }

  #found(findings, refused) {
    const seen = new Set();
    const once = findings.filter((each) => {
      const key = `${each.file}:${each.line}:${each.code}:${each.message}`;
      return seen.has(key) ? false : seen.add(key);
    });
    const said = refused && refused.name !== "AbortError" ? h("p.problem", {}, once.find((each) => each.severity === "error")?.message ?? refused.message, this.viewer.count ? "。样页还是上一次排好的。" : "") : null;
    if (!once.length) return fill(this.findings, said, said ? null : h("p.good", {}, "没有毛病。"));
    return fill(this.findings, said, h("ul.findings.wide", {}, once.map((each) => this.#line(each))));
  }

  #line(finding) {
    const place = [finding.file, finding.line, finding.column].filter(Boolean).join(":") || finding.place;
    const show = () => trying(async () => fill(this.source, await linesOf(finding.file, finding.line)));
    const where = finding.file ? h("button.link", { type: "button", on: { click: show } }, place) : h("span", {}, place ?? "");
    return h(
      `li.finding.${finding.severity}`,
      {},
      h("span.badge", {}, finding.label),
      h("span.said", {}, finding.message),
      finding.text ? h("code.quote", {}, finding.text) : null,
      finding.hint ? h("span.do", {}, finding.hint) : null,
      h("span.foot", {}, h("span.code", {}, finding.code), where),
    );
  }

  async #point(page, x, top) {
    const { height } = this.viewer.sheets[page - 1];
    const spot = await read("/api/pack/at", { ...this.query, page, x: x.toFixed(2), y: (height - top).toFixed(2) });
    fill(this.source, await sourceAt(spot));
    this.source.scrollIntoView({ block: "nearest" });
  }

  #at(page, count) {
    this.position.textContent = `${page} / ${count}`;
    if (this.twin && !this.other.hidden) this.twin.go(this.viewer.place());
  }

  async #compare() {
    const value = this.beside.control.value;
    this.other.hidden = value === "";
    if (value === "") return;
    this.twin ??= bookletIn(this.other, {});
    const { pack, kind, year } = this.packs[Number(value)];
    const [what, filled] = this.#filled();
    await trying(async () => {
      const { data } = await bytes("/api/pack/pdf", { pack, kind, year, [what]: filled });
      await this.twin.show(data);
      this.twin.go(this.viewer.place());
    });
  }
}

function choice(label, options, changed) {
  const control = h("select", { on: { change: changed } }, options.map(([value, text]) => h("option", { value }, text)));
  return { control, element: h("label.choice", {}, h("span", {}, label), control) };
}
