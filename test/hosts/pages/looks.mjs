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
  sheet(
    'like Bootstrap’s reboot',
    `*, ::before, ::after { box-sizing: border-box }
    body { margin: 0; font: 400 1rem/1.5 system-ui; text-size-adjust: 100% }
    h1, h2, h3 { margin: 0 0 0.5rem; font-weight: 500; line-height: 1.2 }
    p, ul, ol { margin: 0 0 1rem } ol, ul { padding-left: 2rem }
    a { color: #0d6efd; text-decoration: underline } img, svg { vertical-align: middle }
    button, input, textarea { margin: 0; font: inherit } [role="button"] { cursor: pointer } [hidden] { display: none !important }`,
  ),
  sheet(
    'like Tailwind’s preflight',
    `*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }
    html { line-height: 1.5; tab-size: 4 } h1, h2, h3 { font-size: inherit; font-weight: inherit }
    a { color: inherit; text-decoration: inherit } ol, ul, menu { list-style: none }
    img, svg, video { display: block; vertical-align: middle; max-width: 100%; height: auto }
    button, input, textarea { font: inherit; color: inherit; background: transparent; border-radius: 0 }
    [hidden]:where(:not([hidden='until-found'])) { display: none !important }`,
  ),
  { name: 'right to left', root: 'lang="ar" dir="rtl"' },
  column(320),
  column(200),
  { name: 'in a flex row', body: (tags) => `<div style="display: flex; inline-size: 1200px">${tags}</div>` },
  { name: 'hidden until defined', head: '<style>:not(:defined) { display: none }</style>' },
  { name: 'printed', prints: true },
];

function sheet(name, rules) {
  return { name, head: `<style>${rules}</style>` };
}

function column(width) {
  return {
    name: `a column of ${width} px`,
    body: (tags) => `<div style="inline-size: ${width}px">${tags}</div>`,
  };
}
