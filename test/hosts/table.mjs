import { widgets } from './widgets.mjs';

const names = Object.keys(widgets);

/** Pages by widgets; each cell says what is expected and in which engines a reader sees it. */
export function table(pages, reports) {
  const engines = reports.map(({ engine }) => engine);
  const rows = [`${''.padEnd(34)}${names.map((name) => name.padEnd(14)).join('')}the page is told nothing`];
  const details = [];
  let failed = 0;
  for (const [i, page] of pages.entries()) {
    const visits = reports.map(({ visits }) => visits[i]);
    const cells = names.map((name) => {
      const [{ expected }] = visits;
      return cell(
        expected[name],
        visits.map(({ seen }) => seen[name] === expected[name]),
      );
    });
    rows.push(
      page.name.padEnd(34) +
        cells.join('') +
        cell(
          '',
          visits.map(({ trouble }) => !trouble.length),
        ),
    );
    for (const [e, { seen, expected, trouble }] of visits.entries()) {
      for (const name of names)
        if (seen[name] !== expected[name])
          details.push(`${page.name}, ${engines[e]}, ${name}: ${seen[name].slice(0, 300)}`);
      for (const line of trouble) details.push(`${page.name}, ${engines[e]}: ${line.slice(0, 300)}`);
    }
  }
  failed = details.length;
  const total = pages.length * engines.length * names.length;
  return {
    failed,
    text: [
      `In each cell: ${engines.join(', ')}`,
      ...rows,
      '',
      ...details,
      `${total} tags on pages, ${failed} faults`,
    ].join('\n'),
  };
}

function cell(expected, marks) {
  const word = expected.split(' ')[0];
  return `${word} ${marks.map((isMet) => (isMet ? '✓' : '✗')).join('')}`.trim().padEnd(14);
}
