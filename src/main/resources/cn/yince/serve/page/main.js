/** The page's beginning: what the address names is shown. */
import { h, fill } from "./dom.js";
import { openFiles } from "./files.js";
import { openDesk } from "./desk.js";
import { openBoard } from "./board.js";
import { openDesigner } from "./designer.js";
import { complain } from "./say.js";
import { hear } from "./api.js";

const host = document.getElementById("main");
const places = [...document.querySelectorAll("#places a")];
let close = null;
let turn = 0;

/** Where an address leads; what is opened draws in an element of its own, so that a late one draws over nothing. */
function opener(hash, host) {
  const [, place = "", rest = ""] = /^#\/([^/]*)\/?(.*)$/.exec(hash) ?? [];
  if (place === "unit") return { place: "", open: () => openDesk(host, decodeURIComponent(rest)) };
  if (place === "board") return { place, open: () => openBoard(host) };
  if (place === "packs") return { place, open: () => openDesigner(host, decodeURIComponent(rest)) };
  return { place: "", open: () => openFiles(host) };
}

/** Why something could not be opened, with all places that are wrong. */
function unopened(error) {
  const findings = error.findings ?? [];
  return h(
    "div.view",
    {},
    h("h1", {}, "没有打开"),
    h("p", {}, [error.message, error.hint].filter(Boolean).join("。")),
    h("ul.links", {}, findings.map((each) => h("li", {}, [each.place, each.message, each.hint].filter(Boolean).join("　")))),
    h("a", { href: "#/" }, "回到文件夹"),
  );
}

async function go() {
  const mine = (turn += 1);
  const before = close;
  close = null;
  await before?.();
  const box = h("div.place");
  const { place, open } = opener(location.hash, box);
  for (const link of places) {
    if (link.dataset.place === place) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  document.body.classList.toggle("ondesk", location.hash.startsWith("#/unit/"));
  fill(host, fill(box, h("p.loading", { role: "status" }, "正在打开…")));
  try {
    const ends = await open();
    if (mine === turn) close = ends;
    else ends();
  } catch (error) {
    fill(box, unopened(error));
    if (!error.status) complain(error);
  }
}

document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  host.focus();
});
window.addEventListener("hashchange", go);
window.addEventListener("unhandledrejection", (event) => complain(event.reason));
hear("hello", () => document.body.classList.remove("away"));
go();
