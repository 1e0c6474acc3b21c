/** What is found in a unit: beside its field, and all in one list. */
import { h, button } from "./dom.js";
import { nearest } from "./text.js";

const ORDER = ["error", "required", "toFill", "hint"];

/** The findings of one place, each with both sides where two numbers differ. */
export function findingList(list) {
  if (!list.length) return null;
  return h("ul.findings", {}, list.map((each) => h(`li.finding.${each.severity}`, {}, contentOf(each))));
}

function contentOf(finding) {
  return [
    h("span.badge", {}, finding.label),
    h("span.said", {}, finding.message),
    sidesOf(finding.sides),
    finding.hint ? h("span.do", {}, finding.hint) : null,
    finding.cause ? h("span.do", {}, `可能的原因：${finding.cause}`) : null,
  ];
}

function sidesOf(sides) {
  if (!sides) return null;
  return h(
    "span.sides",
    {},
    h("span", {}, `左 ${sides.left}`),
    h("span", {}, `右 ${sides.right}`),
    h("strong", {}, `差 ${sides.difference}`),
  );
}

/**
 * The findings by the known place nearest to what they are about.
 *
 * @param {Array} findings all
 * @param {{has: Function}} known paths that can show some
 * @returns {Map<string, Array>} those without a place under ""
 */
export function byPlace(findings, known) {
  const found = new Map();
  for (const each of findings) {
    const place = nearest(each.path, known) ?? "";
    if (!found.has(place)) found.set(place, []);
    found.get(place).push(each);
  }
  return found;
}

/** All findings of a unit, worst first; a click goes to the field. */
export function findingPanel(work, go) {
  const { findings, notChecked = [] } = work.form;
  const sorted = [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  return h(
    "div.panel",
    {},
    sorted.length ? null : h("p.good", {}, "没有错误，也没有要填的。"),
    h("ul.findings.wide", {}, sorted.map((each) => lineOf(each, work, go))),
    notChecked.length ? unchecked(notChecked) : null,
  );
}

function lineOf(finding, work, go) {
  const there = !finding.file && (work.sectionOf(finding.path) ?? finding.section);
  return h(
    `li.finding.${finding.severity}`,
    {},
    contentOf(finding),
    h(
      "span.foot",
      {},
      h("span.code", {}, [finding.code, finding.file, finding.place].filter(Boolean).join("　")),
      there ? button("去填报处", () => go(finding.path, finding.section), { kind: "small link", drawing: "next" }) : null,
    ),
  );
}

function unchecked(list) {
  return h(
    "details.unchecked",
    {},
    h("summary", {}, `还没有核对的 ${list.length} 条`),
    h("ul", {}, list.map((each) => h("li", {}, h("span.code", {}, each.code), ` ${each.reason}`))),
  );
}
