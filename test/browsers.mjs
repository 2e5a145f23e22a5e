// Which engines are on this machine. Nothing is downloaded, and only Chromium has to be there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import { Launcher } from 'chrome-launcher';
import { webkitLauncher } from './webkit-launcher.mjs';

const isRoot = process.getuid?.() === 0;

/** Launchers for @web/test-runner, and a sentence for each engine that is not here. */
export function findBrowsers() {
  const launchers = [chromium(findChromium())];
  const missing = [];
  const firefoxOptions = findFirefox();
  if (firefoxOptions) launchers.push(firefox(firefoxOptions));
  else missing.push('Firefox: neither FIREFOX_PATH is set nor is firefox-esr or firefox in the PATH.');
  const webkit = webkitParts();
  const lacking = Object.keys(webkit).filter((part) => !webkit[part]);
  if (lacking.length === 0) launchers.push(webkitLauncher(webkit));
  else missing.push(`WebKit: no ${lacking.join(', no ')} (Debian: webkit2gtk-driver, xvfb).`);
  return { launchers, missing };
}

/**
 * Launch options for puppeteer: CHROME_PATH, else on Linux x64 the headless shell that @sparticuz/chromium carries,
 * else an installed Chrome.
 */
export function findChromium() {
  const args = isRoot || process.env.CI ? ['--no-sandbox'] : [];
  if (process.env.CHROME_PATH) return { ...headlessly(process.env.CHROME_PATH), args };
  const bundled = process.platform === 'linux' && process.arch === 'x64' && bundledChromium();
  if (bundled) return { ...bundled, args };
  const [installed] = installedChromes();
  if (installed) return { ...headlessly(installed), args };
  throw new Error(
    'No Chrome, Chromium or Edge was found: install one, or set CHROME_PATH to its executable.',
  );
}

/** Launch options for puppeteer; nothing where there is no Firefox. */
export function findFirefox() {
  const executablePath = process.env.FIREFOX_PATH ?? inPath('firefox-esr', 'firefox');
  return executablePath && { browser: 'firefox', executablePath };
}

/** A launcher for WebKit; nothing where a part of it is missing. */
export function findWebkit() {
  const parts = webkitParts();
  return Object.values(parts).every(Boolean) ? webkitLauncher(parts) : undefined;
}

function webkitParts() {
  return { driver: inPath('WebKitWebDriver'), browser: findMiniBrowser(), xvfb: inPath('Xvfb') };
}

function headlessly(executablePath) {
  return { executablePath, headless: /headless.shell/.test(executablePath) ? 'shell' : true };
}

function installedChromes() {
  try {
    return Launcher.getInstallations();
  } catch {
    return [];
  }
}

function bundledChromium() {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const home = resolve(`node_modules/.cache/chromium-${devDependencies['@sparticuz/chromium']}`);
  if (!existsSync(home)) unpackChromium(home);
  const executablePath = join(home, 'chromium');
  const env = { ...process.env };
  const runs = () => spawnSync(executablePath, ['--version'], { env }).status === 0;
  // a bare machine has no NSS and no fonts: the package brings both
  if (!runs()) env.LD_LIBRARY_PATH = join(home, 'al2023/lib');
  if (!existsSync('/etc/fonts')) env.FONTCONFIG_PATH = join(home, 'fonts');
  return runs() ? { executablePath, headless: 'shell', env } : undefined;
}

/** The package unpacks into the temporary folder, and takes any file called "chromium" there for its own. */
function unpackChromium(home) {
  const unfinished = `${home}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const script = "import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())";
  // its libraries come out only where it takes the machine for a Lambda
  const env = { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  spawnSync(process.execPath, ['--eval', script], { env, stdio: 'inherit' });
  // the one that it brings points to a Lambda's folders
  writeFileSync(join(unfinished, 'fonts/fonts.conf'), `<fontconfig><dir>${home}/fonts</dir></fontconfig>`);
  try {
    renameSync(unfinished, home);
  } catch {
    rmSync(unfinished, { recursive: true }); // another run was faster
  }
}

function chromium(launchOptions) {
  const launcher = chromeLauncher({ launchOptions, createPage });
  launcher.name = 'Chromium';
  return launcher;
}

/** A full Chrome runs no requestAnimationFrame in tabs that it takes for hidden. */
async function createPage({ context }) {
  const page = await context.newPage();
  await page.emulateFocusedPage(true);
  return page;
}

function firefox(launchOptions) {
  const launcher = chromeLauncher({ launchOptions });
  launcher.name = 'Firefox';
  return launcher;
}

function findMiniBrowser() {
  if (!existsSync('/usr/lib')) return undefined;
  return readdirSync('/usr/lib')
    .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find(existsSync);
}

function inPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}
