/** Asks the reader something in a dialog of the browser's own: the focus stays in it, Esc closes it. */
import { h, button, freshId } from "./dom.js";

/**
 * Asks to choose.
 *
 * @param {string} title
 * @param {Node|string} content
 * @param {{value: string, text: string, kind: string}[]} choices the first one is chosen by Enter
 * @returns {Promise<string>} the value chosen, "" when it was closed
 */
export function ask(title, content, choices) {
  return new Promise((answer) => {
    const { dialog, foot } = dialogOf(title, content, answer);
    for (const choice of choices.filter(Boolean)) foot.append(button(choice.text, () => dialog.close(choice.value), { kind: choice.kind ?? "" }));
    dialog.showModal();
    foot.querySelector("button")?.focus();
  });
}

/**
 * Asks to fill in a small form.
 *
 * @param {string} title
 * @param {Node} content
 * @param {string} text of the button that does it
 * @param {Function} act does it; the dialog closes when it answers true
 */
export function askForm(title, content, text, act) {
  return new Promise((answer) => {
    const { dialog, foot } = dialogOf(title, content, answer);
    const run = async () => {
      go.disabled = true;
      try {
        if (await act()) dialog.close("done");
      } finally {
        go.disabled = false;
      }
    };
    const go = button(text, run, { kind: "primary" });
    foot.append(go, button("取消", () => dialog.close("")));
    dialog.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && event.target.tagName === "INPUT" && !event.isComposing) {
        event.preventDefault();
        run();
      }
    });
    dialog.showModal();
  });
}

function dialogOf(title, content, answer) {
  const id = freshId("d");
  const foot = h("div.dialogfoot");
  const dialog = h("dialog", { "aria-labelledby": id }, h("h2", { id }, title), h("div.dialogbody", {}, content), foot);
  dialog.addEventListener("close", () => {
    dialog.remove();
    answer(dialog.returnValue);
  });
  document.body.append(dialog);
  return { dialog, foot };
}
