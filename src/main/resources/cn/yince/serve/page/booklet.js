/**
 * The booklet as pages one can scroll through: real pages of the PDF, drawn by pdf.js when they come into view.
 * A new state of the booklet is drawn off the screen and then put in place of the old one, at the same spot.
 */
import { h, fill, calm } from "./dom.js";
import * as pdfjs from "./pdfjs/pdf.min.mjs";

pdfjs.GlobalWorkerOptions.workerSrc = new URL("./pdfjs/pdf.worker.min.mjs", import.meta.url).href;

const SHARPEST = 2;
const AHEAD = "60% 0px";

/**
 * A viewer in that element.
 *
 * @param {HTMLElement} host what scrolls
 * @param {{point: Function, over: Function, page: Function}} on point(page, x, y) for a click and over(page, x, y) for
 *     a mouse above it, in points from the page's top left corner; page(number, count) when another page is in view
 */
export function bookletIn(host, on) {
  const viewer = new Viewer(host, on);
  host.addEventListener("scroll", () => viewer.scrolled(), { passive: true });
  for (const end of ["scrollend", "wheel", "pointerdown", "keydown"]) host.addEventListener(end, () => viewer.arrived(), { passive: true });
  new ResizeObserver(() => viewer.resized()).observe(host);
  return viewer;
}

class Viewer {
  constructor(host, on) {
    this.host = host;
    this.on = on;
    this.sheets = [];
    this.zoom = "width";
    this.state = 0;
    this.marks = [];
    this.worker = null;
    this.seen = new IntersectionObserver((entries) => this.#come(entries), { root: host, rootMargin: AHEAD });
  }

  /** Shows this PDF instead of the one shown, at the same place; resolves when what is in view is drawn. */
  async show(bytes) {
    const state = (this.state += 1);
    this.worker ??= new pdfjs.PDFWorker({ name: "booklet" });
    const task = pdfjs.getDocument({
      data: bytes,
      worker: this.worker,
      isEvalSupported: false,
      useWasm: false,
      enableXfa: false,
    });
    const file = await task.promise;
    const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
    const pages = await Promise.all(numbers.map((number) => file.getPage(number)));
    if (state !== this.state) {
      task.destroy();
      return false;
    }
    const place = this.wanted ?? this.aim ?? this.place();
    const before = this.task;
    this.task = task;
    this.#layOut(pages);
    this.go(place);
    await Promise.all(this.sheets.filter((sheet) => sheet.near).map((sheet) => this.#draw(sheet)));
    before?.destroy();
    this.scrolled();
    return true;
  }

  get count() {
    return this.sheets.length;
  }

  /** Where the reader is: a page from 1 and how far down it, in parts of its height. */
  place() {
    const top = this.host.scrollTop;
    const index = this.sheets.findIndex((sheet) => sheet.box.offsetTop + sheet.box.offsetHeight > top);
    if (index < 0) return { page: 1, down: 0 };
    const box = this.sheets[index].box;
    return { page: index + 1, down: (top - box.offsetTop) / box.offsetHeight };
  }

  /** Goes to that place at once. */
  go({ page, down }) {
    if (!this.host.clientWidth) this.wanted = { page, down };
    const sheet = this.sheets[Math.min(page, this.sheets.length) - 1];
    if (sheet) this.host.scrollTop = sheet.box.offsetTop + down * sheet.box.offsetHeight;
  }

  /** Brings a page, or a spot of it in points from its top, into view unless it is there. */
  reveal(page, y = 0) {
    const sheet = this.sheets[page - 1];
    if (!sheet) return;
    if (!this.host.clientWidth) {
      this.wanted = { page, down: Math.max(0, y / sheet.height - 0.2) };
      return;
    }
    const spot = sheet.box.offsetTop + (y / sheet.height) * sheet.box.offsetHeight;
    const { scrollTop, clientHeight } = this.host;
    if (y > 0 && spot > scrollTop + 24 && spot < scrollTop + clientHeight - 48) return;
    const top = y > 0 ? spot - clientHeight / 3 : sheet.box.offsetTop - 8;
    this.aim = { page, down: (top - sheet.box.offsetTop) / sheet.box.offsetHeight };
    this.host.scrollTo({ top, behavior: calm() ? "auto" : "smooth" });
  }

  /** Shows these marks instead of those shown: page, x, y, width and height in points, and a kind. */
  mark(marks) {
    this.marks = marks;
    for (const sheet of this.sheets) this.#marked(sheet);
  }

  /** "width", or a factor of the printed size. */
  set size(zoom) {
    const place = this.place();
    this.zoom = zoom;
    this.#resize();
    this.go(place);
    this.#redraw();
  }

  /** How large the pages are beside the printed size. */
  get factor() {
    return this.sheets.length ? this.#scale(this.sheets[0]) : 1;
  }

  /** Shows where a click would find something; null for nowhere. */
  hint(mark) {
    this.hinted?.remove();
    const sheet = mark && this.sheets[mark.page - 1];
    if (!sheet) return;
    this.hinted = markOf({ ...mark, kind: "hint" }, sheet);
    sheet.marks.append(this.hinted);
  }

  /** Another width, or none while the pane is hidden. */
  resized() {
    const { clientWidth } = this.host;
    if (this.zoom !== "width" || clientWidth === this.width || !clientWidth) return;
    const place = this.wanted ?? this.place();
    this.wanted = null;
    this.#resize();
    this.go(place);
    this.scrolled();
    clearTimeout(this.later);
    this.later = setTimeout(() => this.#redraw(), 150);
  }

  /** The reader is where they were brought, or goes somewhere else by themselves. */
  arrived() {
    this.aim = null;
  }

  scrolled() {
    if (!this.sheets.length) return;
    const middle = this.host.scrollTop + this.host.clientHeight / 3;
    const index = this.sheets.findLastIndex((sheet) => sheet.box.offsetTop <= middle);
    const now = Math.max(index, 0) + 1;
    this.on.page?.(now, this.sheets.length);
  }

  #layOut(pages) {
    pages.forEach((page, index) => {
      const sheet = this.sheets[index] ?? this.#newSheet(index + 1);
      const { width, height } = page.getViewport({ scale: 1 });
      Object.assign(sheet, { page, width, height });
    });
    for (const gone of this.sheets.splice(pages.length)) {
      this.seen.unobserve(gone.box);
      gone.box.remove();
    }
    this.#resize();
    for (const sheet of this.sheets) this.#marked(sheet);
  }

  #newSheet(number) {
    const marks = h("div.marks", { "aria-hidden": "true" });
    const letters = h("div.textLayer");
    const box = h("div.sheet", { role: "group", "aria-label": `第 ${number} 页`, data: { page: number } }, letters, marks);
    const sheet = { number, box, letters, marks, near: false };
    box.addEventListener("click", (event) => this.#clicked(sheet, event));
    if (this.on.over) box.addEventListener("pointermove", (event) => event.pointerType === "mouse" && this.on.over(number, ...this.#spot(sheet, event)));
    this.sheets.push(sheet);
    this.host.append(box);
    this.seen.observe(box);
    sheet.near = number <= 2 && this.sheets.length <= 2;
    return sheet;
  }

  /** A click that ends the selecting of text asks for nothing. */
  #clicked(sheet, event) {
    const selecting = getSelection();
    if (!selecting.isCollapsed && sheet.box.contains(selecting.anchorNode)) return;
    this.on.point?.(sheet.number, ...this.#spot(sheet, event));
  }

  #spot(sheet, event) {
    const frame = sheet.box.getBoundingClientRect();
    const scale = sheet.width / frame.width;
    return [(event.clientX - frame.left) * scale, (event.clientY - frame.top) * scale];
  }

  #scale(sheet) {
    if (this.zoom !== "width") return this.zoom * (96 / 72);
    return Math.max(this.host.clientWidth - 24, 160) / sheet.width;
  }

  #resize() {
    this.width = this.host.clientWidth;
    for (const sheet of this.sheets) {
      const scale = this.#scale(sheet);
      sheet.box.style.width = `${Math.floor(sheet.width * scale)}px`;
      sheet.box.style.height = `${Math.floor(sheet.height * scale)}px`;
      sheet.box.style.setProperty("--total-scale-factor", String(scale));
    }
  }

  #come(entries) {
    for (const entry of entries) {
      const sheet = this.sheets[Number(entry.target.dataset.page) - 1];
      if (!sheet) continue;
      sheet.near = entry.isIntersecting;
      if (sheet.near) this.#draw(sheet);
      else this.#let(sheet);
    }
  }

  /** A page far away gives its memory back. */
  #let(sheet) {
    sheet.canvas?.remove();
    sheet.letters.replaceChildren();
    Object.assign(sheet, { canvas: null, drawn: null, read: null });
  }

  #redraw() {
    for (const sheet of this.sheets) if (sheet.near) this.#draw(sheet);
  }

  async #draw(sheet) {
    const scale = this.#scale(sheet) * Math.min(window.devicePixelRatio || 1, SHARPEST);
    const wanted = `${this.state}/${scale.toFixed(4)}`;
    if (sheet.drawn === wanted || !sheet.page) return;
    sheet.drawn = wanted;
    sheet.drawing?.cancel();
    const viewport = sheet.page.getViewport({ scale });
    const canvas = h("canvas", { width: Math.floor(viewport.width), height: Math.floor(viewport.height) });
    const drawing = sheet.page.render({ canvas, viewport, background: "#fff" });
    sheet.drawing = drawing;
    try {
      await drawing.promise;
    } catch (stopped) {
      if (stopped?.name !== "RenderingCancelledException") sheet.drawn = null;
      return;
    }
    if (sheet.drawn !== wanted) return;
    if (sheet.canvas) sheet.canvas.replaceWith(canvas);
    else sheet.box.prepend(canvas);
    sheet.canvas = canvas;
    this.#write(sheet).catch(() => {});
  }

  /** The page's text over its picture, unseen: to be read aloud, searched and copied. */
  async #write(sheet) {
    const { state } = this;
    if (sheet.read === state) return;
    sheet.read = state;
    const letters = h("div.textLayer");
    const viewport = sheet.page.getViewport({ scale: this.#scale(sheet) });
    await new pdfjs.TextLayer({ textContentSource: sheet.page.streamTextContent(), container: letters, viewport }).render();
    if (sheet.read !== state) return;
    sheet.letters.replaceWith(letters);
    sheet.letters = letters;
  }

  #marked(sheet) {
    const here = this.marks.filter((mark) => mark.page === sheet.number);
    fill(sheet.marks, here.map((mark) => markOf(mark, sheet)));
  }
}

function markOf(mark, sheet) {
  const box = h(`div.mark.${mark.kind ?? "here"}`);
  box.style.left = `${((mark.x - 1.5) / sheet.width) * 100}%`;
  box.style.top = `${((mark.y - 1.5) / sheet.height) * 100}%`;
  box.style.width = `${((mark.width + 3) / sheet.width) * 100}%`;
  box.style.height = `${((mark.height + 3) / sheet.height) * 100}%`;
  return box;
}
