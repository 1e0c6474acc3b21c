/**
 * One unit being filled in: its form as the server tells it, what was typed and is not yet sent, and the sending.
 * Whoever shows something of it listens: "form" (all new), "findings", "derived", "moved", "state", "clash".
 */
import { read, send, Refused, UNREACHED, hear } from "./api.js";
import { complain } from "./say.js";
import { nearest } from "./text.js";

const PAUSE = 250;
const AGAIN = 2000;

export class Work extends EventTarget {
  constructor(file) {
    super();
    this.file = file;
    this.typed = new Map();
    this.onWay = null;
    this.trouble = "";
    this.ends = [
      hear("edited", (told) => this.#elsewhere(told)),
      hear("outside", (told) => this.#outside(told)),
      hear("hello", () => this.typed.size && this.flush()),
    ];
  }

  close() {
    for (const end of this.ends) end();
    clearTimeout(this.timer);
    return this.flush();
  }

  async load() {
    this.#take(await read("/api/unit", { file: this.file }));
    this.#tell("form");
    return this;
  }

  /** What stands at a path now: typed just now, or as the server has it. */
  value(path) {
    return this.typed.get(path) ?? this.values.get(path) ?? "";
  }

  /** Something was typed; it is sent after a short pause. */
  type(path, value) {
    if (this.value(path) === value) return;
    this.typed.set(path, value);
    this.#tell("state");
    this.#later(PAUSE);
  }

  /** Several values at once, as pasted rows are. */
  typeAll(values) {
    for (const [path, value] of values) this.typed.set(path, value);
    this.#tell("state");
    return this.flush();
  }

  /** Changes of rows, entries and names, after all that was typed before; false when it was refused. */
  async change(...edits) {
    await this.flush();
    if (this.typed.size) return false;
    return this.#post("/api/unit/edit", { edits });
  }

  undo() {
    return this.flush().then(() => this.#post("/api/unit/undo", {}));
  }

  redo() {
    return this.flush().then(() => this.#post("/api/unit/redo", {}));
  }

  /** A posting to the unit whose answer is as that of an edit: merge, discard, restore. */
  async ask(what, body = {}) {
    await this.flush();
    return this.#post(`/api/unit/${what}`, body);
  }

  /** Writes the file. A refusal is thrown, for whoever asked decides what then. */
  async save(force = false) {
    await this.flush();
    if (this.typed.size) throw new Refused(0, { message: "还有没记下的改动，先不保存", hint: "请看一看上面的说明" });
    const { revision, draft } = await send("/api/unit/save", { file: this.file, revision: this.form.revision, force });
    this.form.draft = draft;
    this.form.revision = revision;
    this.form.outside = false;
    this.#tell("state");
  }

  /** The folder's units, asked for once. */
  folder() {
    this.neighbours ??= read("/api/folder").catch(() => ({ units: [] }));
    return this.neighbours;
  }

  /** Sends all that is typed; resolves when it is sent, or cannot be for now. */
  async flush() {
    clearTimeout(this.timer);
    while (this.onWay) await this.onWay;
    if (!this.typed.size) return;
    this.onWay = this.#sendTyped();
    try {
      await this.onWay;
    } finally {
      this.onWay = null;
    }
    if (this.typed.size && !this.trouble) await this.flush();
    this.#tell("state");
  }

  async #sendTyped() {
    const sent = new Map(this.typed);
    const edits = [...sent].map(([path, value]) => ({ op: "set", path, old: this.values.get(path) || null, value }));
    this.#tell("state");
    try {
      const answer = await send("/api/unit/edit", { file: this.file, edits });
      for (const [path, value] of sent) {
        this.values.set(path, value);
        if (this.typed.get(path) === value) this.typed.delete(path);
      }
      this.trouble = "";
      await this.#accept(answer);
    } catch (error) {
      this.#failed(error, sent);
    }
  }

  #failed(error, sent) {
    this.trouble = error.message;
    if (error.code === UNREACHED || error.status >= 500 || error.status === 429 || error.status === 403) {
      this.#later(AGAIN);
      return;
    }
    if (error.code === "冲突") {
      this.dispatchEvent(new CustomEvent("clash", { detail: { error, sent } }));
      return;
    }
    for (const path of sent.keys()) this.typed.delete(path);
    this.trouble = "";
    complain(error);
    this.load().catch(complain);
  }

  async #post(path, body) {
    try {
      await this.#accept(await send(path, { file: this.file, ...body }));
      return true;
    } catch (error) {
      complain(error);
      return false;
    }
  }

  async #accept(answer) {
    const { revision, draft, counts, findings, missing, balances } = answer;
    Object.assign(this.form, { revision, draft, counts, findings });
    if (balances) this.form.balances = balances;
    if (missing) this.missing = new Set(missing);
    this.#asked(findings);
    for (const { path, derived } of answer.cells ?? []) this.derived.set(path, derived);
    if (answer.structure) await this.load();
    this.#tell("derived");
    this.#tell("findings");
    this.#tell("state");
    if (answer.moved) this.dispatchEvent(new CustomEvent("moved", { detail: answer.moved }));
  }

  /** Takes a form as told by the server, with what is typed and not yet sent kept on top of it. */
  #take(form) {
    this.form = form;
    this.values = new Map();
    this.derived = new Map();
    this.missing = new Set();
    this.homes = new Map();
    for (const section of form.sections) for (const place of places(section)) this.#known(place, section);
    this.#asked(form.findings);
  }

  /** A field that a finding asks for is missing too. */
  #asked(findings) {
    for (const { severity, path } of findings) {
      if ((severity === "required" || severity === "toFill") && this.values.has(path)) this.missing.add(path);
    }
  }

  #known(place, section) {
    this.homes.set(place.path, section.id);
    if (place.value !== undefined) this.values.set(place.path, place.value ?? "");
    if (place.derived !== undefined) this.derived.set(place.path, place.derived);
    if (place.missing) this.missing.add(place.path);
  }

  /** The id of the section that a path belongs to; undefined when it is in none. */
  sectionOf(path) {
    return this.homes.get(nearest(path, this.homes));
  }

  #later(pause) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), pause);
  }

  #elsewhere({ file, revision }) {
    if (file !== this.file || !this.form) return;
    const ours = () => revision === this.form.revision;
    Promise.resolve(this.onWay).then(() => {
      if (!ours()) this.load().catch(complain);
    });
  }

  #outside({ file }) {
    if (file !== this.file || !this.form) return;
    this.form.outside = true;
    this.#tell("state");
  }

  #tell(what) {
    this.dispatchEvent(new Event(what));
  }
}

/** All places of a section that have a path: fields, cells, rows, totals and the tables themselves. */
function* places(section) {
  if (section.each) yield { path: `${section.each.path}/${section.each.index}` };
  for (const block of section.blocks) {
    if (block.type === "form") {
      yield* block.items.filter((item) => item.path);
      continue;
    }
    if (block.path) yield { path: block.path };
    for (const row of [...block.body, ...(block.foot ?? [])]) {
      if (row.path) yield { path: row.path };
      yield* row.cells.filter((cell) => cell?.path);
    }
  }
}
