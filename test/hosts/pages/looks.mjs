/** What a page's own sheets do to all elements, and where it puts them. */
export const looks = [
  sheet('all: unset', '* { all: unset !important }'),
  sheet('all: revert', '* { all: revert !important }'),
  sheet('everything red blocks', '* { display: block !important; color: red !important; float: left }'),
  sheet(
    'what is inherited',
    'body { white-space: nowrap; text-transform: uppercase; letter-spacing: 3px; word-spacing: 9px; line-height: 0.5; text-align: right; text-indent: 50px; font: italic 40px serif }',
  ),
  sheet('62.5 % and 10 px', 'html { font-size: 62.5% }'),
  bootstrap('Bootstrap'),
  bootstrap('Bootstrap, dark', 'lang="en" data-bs-theme="dark"'),
  {
    name: 'Tailwind',
    head: linkTo('tailwind.css'),
    body: (tags) => `<main class="mx-auto max-w-3xl p-6">${tags}</main>`,
  },
  { name: 'right to left', root: 'lang="ar" dir="rtl"' },
  column(320),
  column(200),
  { name: 'in a flex row', body: (tags) => `<div style="display: flex; inline-size: 1200px">${tags}</div>` },
  { name: 'hidden until defined', head: '<style>:not(:defined) { display: none }</style>' },
  { name: 'printed', prints: true },
];

function bootstrap(name, root = 'lang="en"') {
  return {
    name,
    root,
    head: linkTo('bootstrap.css'),
    body: (tags) =>
      `<main class="container"><div class="row"><div class="col-md-8">${tags}</div></div></main>`,
  };
}

function linkTo(name) {
  return `<link rel="stylesheet" href="/others/${name}" />`;
}

function sheet(name, rules) {
  return { name, head: `<style>${rules}</style>` };
}

function column(width) {
  return {
    name: `a column of ${width} px`,
    body: (tags) => `<div style="inline-size: ${width}px">${tags}</div>`,
  };
}
