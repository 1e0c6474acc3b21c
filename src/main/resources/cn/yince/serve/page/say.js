/** Short messages: shown for a while in a corner and read aloud; errors stay until closed. */
import { h, button } from "./dom.js";
import { Refused } from "./api.js";

const SHOWN = 6000;

function shelf(id) {
  return document.getElementById(id);
}

/** Tells that something is done. */
export function tell(text, action) {
  const box = h("div.toast", {}, h("span", {}, text), action ?? null);
  shelf("told").append(box);
  setTimeout(() => box.remove(), SHOWN);
}

/** Tells what went wrong, with what to do and the findings if there are any. */
export function complain(error) {
  if (error?.name === "AbortError") return;
  if (!(error instanceof Refused)) console.error(error);
  const known = error instanceof Refused;
  const box = h(
    "div.toast.bad",
    {},
    h("strong", {}, known ? error.message : "页面出了错"),
    known && error.hint ? h("p", {}, error.hint) : null,
    known ? null : h("p", {}, String(error?.message ?? error)),
    known ? findingLines(error.findings) : null,
    button("知道了", () => box.remove(), { kind: "small" }),
  );
  shelf("complained").append(box);
}

function findingLines(findings) {
  if (!findings?.length) return null;
  const some = findings.slice(0, 6);
  const rest = findings.length - some.length;
  return h(
    "ul",
    {},
    some.map((each) => h("li", {}, [each.place, each.message].filter(Boolean).join("　"))),
    rest > 0 ? h("li", {}, `另有 ${rest} 处`) : null,
  );
}

/** Says something to those who listen to the page, without showing it. */
export function whisper(text) {
  const place = shelf("whispered");
  if (place && place.textContent !== text) place.textContent = text;
}

/** Runs it and tells what goes wrong. */
export async function trying(what) {
  try {
    return await what();
  } catch (error) {
    complain(error);
    return undefined;
  }
}
