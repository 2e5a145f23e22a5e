/** The two switches of the demo page; they are hidden until there is a script to answer them. */
const page = document.documentElement;

const switches = {
  dark: {
    isOn: () =>
      page.dataset.theme ? page.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches,
    turn: (on) => (page.dataset.theme = on ? 'dark' : 'light'),
  },
  'right-to-left': {
    isOn: () => page.dir === 'rtl',
    turn: (on) => (page.dir = on ? 'rtl' : 'ltr'),
  },
};

for (const [id, { isOn, turn }] of Object.entries(switches)) {
  const button = document.getElementById(id);
  const show = () => button.setAttribute('aria-pressed', String(isOn()));
  button.addEventListener('click', () => {
    turn(!isOn());
    show();
  });
  show();
  button.hidden = false;
}
