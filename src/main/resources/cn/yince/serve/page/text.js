/** Texts in and out: rows copied from Excel, amounts, paths. Nothing here knows the page. */

/**
 * The cells of rows copied from a spreadsheet: tabs between cells, a line per row, cells with line breaks or quotes
 * stand in quotes.
 *
 * @returns {string[][]} without the empty line at the end
 */
export function pastedCells(text) {
  const rows = [[]];
  let at = 0;
  while (at < text.length) {
    let cell;
    if (text[at] === '"') [cell, at] = quoted(text, at);
    else [cell, at] = plain(text, at);
    rows.at(-1).push(cell);
    if (text[at] === "\t") {
      at += 1;
      if (at === text.length) rows.at(-1).push("");
    } else if (at < text.length) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
      if (at < text.length) rows.push([]);
    }
  }
  return rows.map((row) => (row.length ? row : [""]));
}

function plain(text, from) {
  let to = from;
  while (to < text.length && !"\t\r\n".includes(text[to])) to += 1;
  return [text.slice(from, to), to];
}

function quoted(text, from) {
  let to = from + 1;
  let cell = "";
  while (to < text.length) {
    if (text[to] !== '"') {
      cell += text[to];
      to += 1;
    } else if (text[to + 1] === '"') {
      cell += '"';
      to += 2;
    } else {
      const end = to + 1;
      if (end === text.length || "\t\r\n".includes(text[end])) return [cell.replaceAll("\r\n", "\n"), end];
      break;
    }
  }
  return plain(text, from);
}

/** An amount as pasted, without blanks, currency signs and a dash that stands for nothing; others are left alone. */
export function amountText(text) {
  const bare = text.replace(/[\s\u00a0\u3000¥￥]/g, "");
  return /^[-—–－]+$/.test(bare) ? "" : bare;
}

/** The code before a name, as "2010601 行政运行" or "[2010601]行政运行" are written, or the text itself. */
export function codeIn(text) {
  const found = /^[\s\u3000]*[[［【(（]?\s*(\d{3,7})(?!\d)/.exec(text.normalize("NFKC"));
  return found ? found[1] : text.trim();
}

/** An amount with thousands apart for reading; what is no plain number stays as it is. */
export function shownAmount(text) {
  const found = /^(-?)(\d+)(\.\d+)?$/.exec(text ?? "");
  return found ? found[1] + found[2].replace(/\B(?=(\d{3})+(?!\d))/g, ",") + (found[3] ?? "") : (text ?? "");
}

/** Whether a text can be an amount: the program's own reading decides, this only hints while one types. */
export function looksLikeAmount(text) {
  const bare = text.normalize("NFKC").replace(/[,\s]/g, "");
  return bare === "" || /^-?\d+(\.\d*)?$/.test(bare) || /^\(\d+(\.\d*)?\)$/.test(bare);
}

/** A step of a path, escaped as JSON Pointer asks. */
export function step(key) {
  return String(key).replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The steps of a path. */
export function steps(path) {
  return path
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Whether a path is that one or below it. */
export function within(path, above) {
  return path === above || path.startsWith(`${above}/`);
}

/** The longest of the known paths that a path is in; undefined when there is none. */
export function nearest(path, known) {
  let rest = path ?? "";
  while (rest) {
    if (known.has(rest)) return rest;
    rest = rest.slice(0, rest.lastIndexOf("/"));
  }
  return undefined;
}

/** How many there are, for a sentence: "3 处错误". */
export function countText(counts) {
  const missing = counts.required + counts.toFill;
  const parts = [];
  if (counts.error) parts.push(`${counts.error} 处错误`);
  if (missing) parts.push(`还要填 ${missing} 处`);
  if (counts.hint) parts.push(`${counts.hint} 处提示`);
  return parts.length ? parts.join("，") : "没有问题";
}
