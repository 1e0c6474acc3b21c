'use strict';
(function () {
  const words = new Intl.Collator('zh-CN', { numeric: true });
  const keyOf = (cell) => cell.dataset.key ?? cell.textContent;

  // sorts rows by a column: numbers by value, those without one first; words by their order in Chinese
  document.querySelectorAll('table').forEach((table) => {
    const heads = Array.from(table.querySelectorAll('thead th'));
    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      head.addEventListener('click', () => {
        const down = head.getAttribute('aria-sort') === 'ascending';
        heads.forEach((other) => other.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        const body = table.tBodies[0];
        Array.from(body.rows, (row) => {
          const text = keyOf(row.cells[column]);
          const number = row.cells[column].className === 'n';
          return { row, number, key: number ? (text === '' ? -Infinity : Number(text.replace(/,/g, ''))) : text };
        }).sort((a, b) => {
          const order = a.number ? (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) : words.compare(a.key, b.key);
          return down ? -order : order;
        }).forEach((entry) => body.append(entry.row));
      });
    });
  });

  // shows the units that were asked for, and their findings
  const tools = document.getElementById('tools');
  const units = Array.from(document.querySelectorAll('#units tbody tr'));
  const findings = Array.from(document.querySelectorAll('#findings tbody tr'));
  const search = document.getElementById('search');
  const choices = Array.from(tools.querySelectorAll('select'));
  const states = Array.from(tools.querySelectorAll('button[data-state]'));
  const kinds = Array.from(document.querySelectorAll('#kinds button[data-code]'));
  const shown = document.getElementById('shown');
  const shownFindings = document.getElementById('shown-findings');
  const texts = new Map(units.map((row) => [row, row.textContent.toLowerCase()]));
  let state = '';
  let code = '';

  function look() {
    const wanted = search.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    const kept = new Set();
    units.forEach((row) => {
      const fits = (state === '' || row.dataset.state === state)
        && choices.every((choice) => choice.value === '' || row.dataset[choice.name] === choice.value)
        && wanted.every((word) => texts.get(row).includes(word));
      row.hidden = !fits;
      if (fits) { kept.add(row.id.slice(1)); }
    });
    let found = 0;
    findings.forEach((row) => {
      row.hidden = !kept.has(row.dataset.unit) || (code !== '' && row.dataset.code !== code);
      found += row.hidden ? 0 : 1;
    });
    shown.textContent = kept.size === units.length ? '' : `列出 ${kept.size} 个，共 ${units.length} 个`;
    shownFindings.textContent = found === findings.length ? '' : `列出 ${found} 处，共 ${findings.length} 处`;
  }

  states.forEach((button) => button.addEventListener('click', () => {
    state = button.dataset.state;
    states.forEach((each) => each.setAttribute('aria-pressed', String(each === button)));
    look();
  }));
  kinds.forEach((button) => button.addEventListener('click', () => {
    code = code === button.dataset.code ? '' : button.dataset.code;
    kinds.forEach((each) => each.setAttribute('aria-pressed', String(each.dataset.code === code)));
    look();
  }));
  choices.forEach((choice) => choice.addEventListener('change', look));
  search.addEventListener('input', look);
  tools.hidden = false;
  kinds.forEach((button) => { button.disabled = false; });
})();
