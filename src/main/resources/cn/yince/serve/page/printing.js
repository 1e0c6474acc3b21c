/** Printing many units: started, watched, stopped and gone on with; what failed is listed with a way to its desk. */
import { h, fill, button } from "./dom.js";
import { read, send, hear } from "./api.js";
import { deskOf } from "./files.js";
import { trying } from "./say.js";

/**
 * The starter button and the progress of printing.
 *
 * @param {Function} files answers which units are to be printed
 * @param {Function} ended is called when a run that was watched has ended
 */
export function printing(files, ended) {
  return new Printing(files, ended);
}

class Printing {
  constructor(files, ended) {
    Object.assign(this, { files, ended, running: false });
    this.starter = button("印这些单位", () => this.#start(), { kind: "primary", drawing: "print" });
    this.bar = h("progress", { "aria-label": "印册进度" });
    this.said = h("p.said", { role: "status" });
    this.acts = h("span.acts");
    this.results = h("div.results");
    this.element = h("section.printing", { hidden: true, "aria-label": "印册" }, h("div.line", {}, this.bar, this.said, this.acts), this.results);
    this.end = hear("job", (job) => this.#show(job));
    trying(async () => this.#show(await read("/api/print")));
  }

  close() {
    this.end();
  }

  async #start() {
    const job = await trying(() => send("/api/print", { files: this.files() }));
    if (job) this.#show(job);
  }

  async #stop() {
    const job = await trying(() => send("/api/print/stop", {}));
    if (job) this.#show(job);
  }

  async #show(job) {
    if (!job?.total) return;
    const running = job.state === "running" || job.state === "stopping";
    this.element.hidden = false;
    this.starter.disabled = running;
    this.bar.max = job.total;
    this.bar.value = job.done;
    this.said.textContent = sentence(job);
    if (job.state === "running") fill(this.acts, button("停下", () => this.#stop(), { kind: "small" }));
    else if (job.state === "stopped") fill(this.acts, button("接着印", () => this.#start(), { kind: "small" }), this.#away());
    else fill(this.acts, running ? null : this.#away());
    if (this.running && !running) this.ended();
    this.running = running;
    if (running) fill(this.results);
    else fill(this.results, failuresOf(job.results ?? (await trying(() => read("/api/print")))?.results ?? []));
  }

  #away() {
    return button("收起", () => (this.element.hidden = true), { kind: "small" });
  }
}

/** How far it is, in words. */
export function sentence(job) {
  const parts = [`${job.done} / ${job.total}`, `印出 ${job.printed}`];
  if (job.unchanged) parts.push(`没有变 ${job.unchanged}`);
  if (job.failed) parts.push(`没有印成 ${job.failed}`);
  const state = { running: "正在印", stopping: "正在停", stopped: "停了", done: "印完了" }[job.state];
  return `${state}：${parts.join("，")}`;
}

function failuresOf(results) {
  const failed = results.filter((each) => each.status === "failed");
  if (!failed.length) return null;
  const lines = failed.map((each) => h("li", {}, h("a", { href: deskOf(each.file) }, each.file), each.problem ? `　${each.problem}` : ""));
  return h("details", { open: true }, h("summary", {}, `没有印成的 ${failed.length} 个`), h("ul.links", {}, lines));
}
