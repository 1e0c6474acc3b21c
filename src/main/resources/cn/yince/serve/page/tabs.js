/** Tabs, and the bar between two panes that can be moved. On narrow screens the form is a tab too. */
import { h } from "./dom.js";

const NARROW = window.matchMedia("(max-width: 899px)");

/**
 * Tabs with their panels.
 *
 * @param {string} label of the tab list
 * @param {{id: string, label: string, content: Element, narrow: boolean}[]} entries narrow ones are tabs on narrow screens only
 */
export function tabs(label, entries) {
  return new Tabs(label, entries);
}

class Tabs {
  constructor(label, entries) {
    this.entries = entries;
    this.list = h("div.tablist", { role: "tablist", "aria-label": label, on: { keydown: (event) => this.#key(event) } });
    this.panels = h("div.panels");
    this.element = h("aside.side", { "aria-label": label }, this.list, this.panels);
    for (const entry of entries) this.#add(entry);
    NARROW.addEventListener("change", () => this.#fit());
  }

  #add(entry) {
    entry.badge = h("span.badges");
    const attributes = { type: "button", role: "tab", id: `tab-${entry.id}`, "aria-controls": `panel-${entry.id}` };
    entry.tab = h("button", { ...attributes, on: { click: () => this.show(entry.id) } }, entry.label, entry.badge);
    this.list.append(entry.tab);
    entry.panel = h("div.tabpanel", { role: "tabpanel", id: `panel-${entry.id}`, "aria-labelledby": `tab-${entry.id}` });
    this.panels.append(entry.panel);
    if (!entry.narrow) entry.panel.append(entry.content);
  }

  /** Takes the elements that stand beside the tabs on wide screens. */
  adopt(body, middle, rail) {
    this.wide = { body, middle, rail };
    this.#fit();
  }

  #fit() {
    const { body, middle, rail } = this.wide;
    const entry = this.entries.find((each) => each.narrow);
    const top = middle.querySelector(".formhost")?.scrollTop;
    entry.tab.hidden = !NARROW.matches;
    if (NARROW.matches) entry.panel.append(middle);
    else rail.after(middle);
    body.classList.toggle("narrow", NARROW.matches);
    this.show(NARROW.matches ? "fill" : this.shown === "fill" ? "booklet" : (this.shown ?? "booklet"));
    if (top) middle.querySelector(".formhost").scrollTop = top;
  }

  /** Shows that tab; with onlyNarrow only where it is one. */
  show(id, { onlyNarrow = false } = {}) {
    if (onlyNarrow && !NARROW.matches) return;
    this.shown = id;
    for (const entry of this.entries) {
      const now = entry.id === id;
      entry.tab.setAttribute("aria-selected", String(now));
      entry.tab.tabIndex = now ? 0 : -1;
      entry.panel.hidden = !now;
    }
  }

  /** Numbers on a tab: errors, and others. */
  badge(id, errors, others) {
    const { badge } = this.entries.find((entry) => entry.id === id);
    badge.replaceChildren();
    if (errors) badge.append(h("span.count.error", {}, String(errors), h("span.unseen", {}, "处错误")));
    if (others) badge.append(h("span.count.fill", {}, String(others), h("span.unseen", {}, "处")));
  }

  #key(event) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    const open = this.entries.filter((entry) => !entry.tab.hidden);
    const at = open.findIndex((entry) => entry.id === this.shown);
    const next = open[(at + by + open.length) % open.length];
    this.show(next.id);
    next.tab.focus();
  }
}

/** A bar that makes the element before it wider or narrower, by pointer and by arrow keys; the width is remembered. */
export function splitter(element, name) {
  const bar = h("div.splitter", { role: "separator", tabIndex: 0, "aria-orientation": "vertical", "aria-label": "填报和册子之间的宽度" });
  const width = (pixels) => {
    const most = window.innerWidth - 420;
    const now = Math.round(Math.max(360, Math.min(pixels, most)));
    element.style.flexBasis = `${now}px`;
    bar.setAttribute("aria-valuenow", String(now));
    bar.setAttribute("aria-valuemin", "360");
    bar.setAttribute("aria-valuemax", String(Math.max(most, 360)));
    localStorage.setItem(name, String(now));
  };
  const kept = Number(localStorage.getItem(name));
  width(kept || Math.round(window.innerWidth * 0.42));
  bar.addEventListener("pointerdown", (event) => {
    bar.setPointerCapture(event.pointerId);
    const from = element.getBoundingClientRect().left;
    bar.onpointermove = (move) => width(move.clientX - from);
    bar.onpointerup = () => {
      bar.onpointermove = null;
    };
  });
  bar.addEventListener("keydown", (event) => {
    const by = { ArrowLeft: -24, ArrowRight: 24 }[event.key];
    if (!by) return;
    event.preventDefault();
    width(element.getBoundingClientRect().width + by);
  });
  return bar;
}
