/** A place to fill in with its label, unit, help, last year's content and what is found wrong with it. */
import { h, fill, button, freshId } from "./dom.js";
import { shownAmount, looksLikeAmount } from "./text.js";
import { findingList } from "./findings.js";

const NUMBERS = new Set(["amount", "count", "score", "percent"]);
const LONG = new Set(["text", "paragraphs"]);
const FEW = 20;

/** Whether what is filled in there is a number. */
export function isNumber(kind) {
  return NUMBERS.has(kind);
}

/**
 * A field of the form.
 *
 * @param {object} field as the server tells it
 * @param {import("./work.js").Work} work what it is part of
 * @returns {object} element, and how to change what it shows: value(text), derived(text), findings(list), missing(yes)
 */
export function fieldOf(field, work) {
  const id = freshId("f");
  const control = controlOf(field, id, work);
  const found = h("div.found", { id: `${id}-found` });
  const derived = h("span.derived", { id: `${id}-derived` });
  const help = h("p.help", { id: `${id}-help` }, helpOf(field));
  control.setAttribute("aria-describedby", `${id}-help ${id}-derived ${id}-found`);
  if (field.required) control.setAttribute("aria-required", "true");
  const element = h(
    `div.field.kind-${field.kind}`,
    { data: { path: field.path } },
    h("label", { for: id }, field.label, field.required ? h("span.must", {}, "必填") : null),
    h("div.entry", {}, control, field.unit ? h("span.unit", {}, field.unit) : null, derived),
    help,
    lastYear(field, control, work),
    found,
  );
  const part = { element, control, path: field.path };
  part.value = (text) => put(control, text);
  part.derived = (text) => fill(derived, text ? `算得 ${shownAmount(text)}` : null);
  part.findings = (list) => {
    fill(found, findingList(list));
    mark(element, control, list);
  };
  part.missing = (yes) => element.classList.toggle("missing", yes);
  part.value(work.value(field.path));
  part.derived(field.derived);
  return part;
}

function helpOf(field) {
  const parts = [field.help, field.when, field.example ? `例如 ${field.example}` : ""];
  return parts.filter(Boolean).join("；");
}

function mark(element, control, list) {
  const wrong = list.some((each) => each.severity === "error");
  element.classList.toggle("wrong", wrong);
  element.classList.toggle("noted", !wrong && list.some((each) => each.severity === "hint"));
  if (wrong) control.setAttribute("aria-invalid", "true");
  else control.removeAttribute("aria-invalid");
}

/** The control of a field; what is typed into it goes to the work. */
export function controlOf(field, id, work) {
  const control = madeFor(field, id);
  const typed = (event) => event.isComposing || work.type(field.path, control.value);
  control.addEventListener(control.tagName === "SELECT" ? "change" : "input", typed);
  control.addEventListener("compositionend", () => work.type(field.path, control.value));
  control.addEventListener("change", () => work.flush());
  control.dataset.path = field.path;
  if (isNumber(field.kind)) numeric(control);
  if (field.kind === "path") offerFiles(control, work);
  return control;
}

function madeFor(field, id) {
  if (field.choices?.length && field.choices.length <= FEW) return chooser(field, id);
  if (LONG.has(field.kind)) return writing(field, id);
  const control = h("input", { id, type: "text", autocomplete: "off", spellcheck: false });
  if (field.choices?.length) {
    const list = h("datalist", { id: `${id}-list` }, field.choices.map((each) => h("option", { value: each })));
    control.setAttribute("list", list.id);
    control.append(list);
    queueMicrotask(() => control.after(list));
  }
  return control;
}

/** Where a file is asked for, those of the folder are offered. */
async function offerFiles(control, work) {
  const { units } = await work.folder();
  const list = h("datalist", { id: `${control.id}-files` }, units.filter((unit) => unit.file !== work.file).map((unit) => h("option", { value: unit.file }, unit.name)));
  control.setAttribute("list", list.id);
  control.after(list);
}

function chooser(field, id) {
  const empty = h("option", { value: "" }, "（没有填）");
  return h("select", { id }, empty, field.choices.map((each) => h("option", { value: each }, each)));
}

/** A box that grows with what is written; a text of one paragraph takes no line breaks. */
function writing(field, id) {
  const box = h("textarea", { id, rows: field.kind === "paragraphs" ? 3 : 1, spellcheck: false });
  if (field.kind === "text") {
    box.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.isComposing) event.preventDefault();
    });
    box.addEventListener("input", () => {
      if (box.value.includes("\n")) box.value = box.value.replace(/\s*\n\s*/g, "");
    });
  }
  box.addEventListener("input", () => grow(box));
  return box;
}

/** Makes a box as high as its text. */
export function grow(box) {
  if (box.tagName !== "TEXTAREA" || !box.isConnected) return;
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight + 2}px`;
}

function numeric(control) {
  control.inputMode = "decimal";
  control.classList.add("number");
  control.addEventListener("input", () => control.classList.toggle("odd", !looksLikeAmount(control.value)));
}

function put(control, text) {
  const value = text ?? "";
  if (control.value === value) return;
  if (control.tagName === "SELECT" && value && ![...control.options].some((option) => option.value === value)) {
    control.append(h("option", { value }, value));
  }
  control.value = value;
  grow(control);
}

/** Last year's content, which a click takes over. */
function lastYear(field, control, work) {
  if (!field.last) return null;
  if (!LONG.has(field.kind)) return h("p.last", {}, "上年 ", h("span.was", {}, shownAmount(field.last)));
  const take = () => {
    control.value = field.last;
    work.type(field.path, field.last);
    grow(control);
    control.focus();
  };
  return h(
    "details.last",
    {},
    h("summary", {}, "上年写的"),
    h("p.was", {}, field.last),
    button("照上年填", take, { kind: "small" }),
  );
}
