/** The ledger on the board: how far every unit's booklet is; approving, sending back, noting where it was published. */
import { h, fill, button } from "./dom.js";
import { read, send, hear } from "./api.js";
import { askForm } from "./dialog.js";
import { trying } from "./say.js";

/** The ledger's section, which shows itself once something was printed. */
export function ledger() {
  return new Ledger();
}

const ACTS = {
  approve: { text: "审定", stages: ["PENDING"], fields: [["who", "审定人"], ["due", "哪一天之前公开（年-月-日，可以空着）"]] },
  return: { text: "退回", stages: ["TO_RETURN", "RETURNED", "PENDING", "APPROVED", "PUBLISHED"], fields: [["who", "谁退回"], ["reason", "为什么退回，要改什么"], ["due", "哪一天之前交回（年-月-日，可以空着）"]] },
  published: { text: "已公开", stages: ["APPROVED"], fields: [["who", "谁公开"], ["address", "公开在哪里"]] },
};

class Ledger {
  constructor() {
    this.list = h("div");
    this.said = h("p.about", { role: "status" });
    this.element = h("section", { hidden: true, "aria-label": "台账" }, h("h2", {}, "台账"), this.said, this.list);
    this.end = hear("ledger", () => trying(() => this.load()));
    trying(() => this.load());
  }

  close() {
    this.end();
  }

  async load() {
    const { kept, units } = await read("/api/ledger");
    this.element.hidden = !kept;
    const counts = new Map();
    for (const { label } of units) counts.set(label, (counts.get(label) ?? 0) + 1);
    this.said.textContent = [...counts].map(([label, many]) => `${label} ${many}`).join("，");
    const head = h("thead", {}, h("tr", {}, ["单位", "到哪一步", "期限", "要留意的", "记下"].map((title) => h("th", { scope: "col" }, title))));
    fill(this.list, h("table.moves", { "aria-label": "台账" }, head, h("tbody", {}, units.map((unit) => this.#row(unit)))));
  }

  #row(unit) {
    const acts = Object.entries(ACTS)
      .filter(([, act]) => act.stages.includes(unit.stage))
      .map(([name, act]) => button(act.text, () => this.#ask(name, unit), { kind: "small" }));
    const late = unit.left === null ? "" : unit.left < 0 ? `过了 ${-unit.left} 天` : `还有 ${unit.left} 天`;
    const told = [...unit.remarks, ...(unit.stage === "RETURNED" ? unit.reasons.slice(-1) : []), unit.stage === "APPROVED" ? unit.approved : "", unit.stage === "PUBLISHED" ? unit.address : ""];
    return h(
      "tr",
      {},
      h("th", { scope: "row" }, `${unit.unit} ${editionOf(unit)}`),
      h("td", {}, unit.returned ? `${unit.label}（退回过 ${unit.returned} 次）` : unit.label),
      h("td", {}, [unit.due, late].filter(Boolean).join("，")),
      h("td", {}, told.filter(Boolean).join("；")),
      h("td", {}, acts),
    );
  }

  async #ask(name, unit) {
    const act = ACTS[name];
    const inputs = act.fields.map(([field]) => h("input", { name: field, required: field !== "due" }));
    const rows = act.fields.map(([, text], index) => h("label", {}, text, inputs[index]));
    await askForm(`${act.text}：${unit.unit}`, h("div", {}, rows), act.text, async () => {
      const body = { units: [unit.code || unit.unit], round: editionOf(unit) || undefined };
      for (const input of inputs) body[input.name] = input.value;
      const done = await trying(() => send(`/api/ledger/${name}`, body));
      if (done) await trying(() => this.load());
      return Boolean(done);
    });
  }
}

function editionOf({ year, kind }) {
  return year ? `${year}年度${kind}` : "";
}
