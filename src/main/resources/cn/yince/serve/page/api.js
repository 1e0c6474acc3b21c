/** Asks the server: JSON in and out, problems as {@link Refused}, and what it tells of its own accord. */

/** What the server did not do, in words for the reader. */
export class Refused extends Error {
  constructor(status, error) {
    super(error.message ?? "没有做成");
    this.status = status;
    this.code = error.code ?? "";
    this.hint = error.hint ?? "";
    this.findings = error.findings ?? [];
    this.conflicts = error.conflicts ?? [];
    this.now = error.now;
  }
}

/** The code of a {@link Refused} when the server cannot be reached at all. */
export const UNREACHED = "连不上";

const AWAY = { code: UNREACHED, message: "连不上印册程序", hint: "请看一看运行 yince serve 的窗口是不是关了；重新运行后，这里会接着存" };

function address(path, query) {
  const asked = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== null);
  const text = asked.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join("&");
  return text ? `${path}?${text}` : path;
}

async function ask(path, options) {
  let answer;
  try {
    answer = await fetch(path, { credentials: "same-origin", ...options });
  } catch (stopped) {
    if (stopped.name === "AbortError") throw stopped;
    throw new Refused(0, AWAY);
  }
  if (answer.ok || answer.status === 304) return answer;
  let error = { message: `没有做成（${answer.status}）` };
  try {
    error = (await answer.json()).error ?? error;
  } catch {
    // a plain answer: its number is all there is to tell
  }
  throw new Refused(answer.status, error);
}

/** JSON of that address. */
export async function read(path, query, signal) {
  return (await ask(address(path, query), { signal })).json();
}

/** Bytes of that address, with the revision they show. */
export async function bytes(path, query, signal) {
  const answer = await ask(address(path, query), { signal });
  const revision = (answer.headers.get("ETag") ?? "").replace(/^W\/|"/g, "");
  return { revision, data: new Uint8Array(await answer.arrayBuffer()) };
}

/** Sends an object, answers JSON. */
export async function send(path, body) {
  const answer = await ask(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  return answer.json();
}

/** The address of a file to be downloaded. */
function download(file, what) {
  return address("/api/download", { file, what });
}

/** Fetches a file and hands it to the browser to keep; problems come as {@link Refused}. */
export async function keep(file, what) {
  const answer = await ask(download(file, what));
  const said = answer.headers.get("Content-Disposition") ?? "";
  const name = /filename\*=UTF-8''([^;]+)/i.exec(said)?.[1];
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await answer.blob());
  link.download = name ? decodeURIComponent(name) : "";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return link.download;
}

/** The base64 text of a file that was dropped. */
export async function base64(file) {
  const all = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let from = 0; from < all.length; from += 0x8000) {
    text += String.fromCharCode(...all.subarray(from, from + 0x8000));
  }
  return btoa(text);
}

const NAMES = ["hello", "unit", "folder", "edited", "outside", "job", "pack", "ledger"];
const hearers = new Map(NAMES.map((name) => [name, new Set()]));
let stream;

/** Calls the hearer whenever the server tells of that; answers what ends it. */
export function hear(name, hearer) {
  if (!stream) open();
  hearers.get(name).add(hearer);
  return () => hearers.get(name).delete(hearer);
}

function open() {
  stream = new EventSource("/api/events");
  for (const name of NAMES) {
    stream.addEventListener(name, (event) => {
      const told = JSON.parse(event.data);
      for (const hearer of hearers.get(name)) hearer(told);
    });
  }
}
