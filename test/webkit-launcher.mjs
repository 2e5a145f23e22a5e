// WebKit for @web/test-runner: WebDriver spoken to Debian's WebKitWebDriver, on a screen of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export function webkitLauncher({ driver, browser, xvfb }) {
  return new WebKitLauncher(driver, browser, xvfb);
}

/** One window for all sessions, one after the other. */
class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  concurrency = 1;

  #paths;
  #screen;
  #driver;
  #driverUrl;
  #window;
  #session;

  constructor(driver, browser, xvfb) {
    this.#paths = { driver, browser, xvfb };
  }

  async startSession(id, url) {
    this.#window ??= await this.#open();
    this.#session = id;
    await this.#ask('POST', '/url', { url });
  }

  isActive(id) {
    return this.#session === id;
  }

  getBrowserUrl() {
    return this.#ask('GET', '/url');
  }

  async stopSession() {
    this.#session = undefined;
    await this.#ask('POST', '/url', { url: 'about:blank' });
    return {};
  }

  async stop() {
    if (this.#window) await this.#ask('DELETE', '');
    this.#driver?.kill();
    this.#screen?.kill();
  }

  /** Settles when the page that was left has come back. */
  async back() {
    await this.#ask('POST', '/back', {});
  }

  /** What a function without a scope of its own comes to in the page. */
  evaluate(run, ...args) {
    return this.#ask('POST', '/execute/sync', { script: `return (${run})(...arguments)`, args });
  }

  async sendKeys(id, keys) {
    const actions = keys.flatMap((key) => {
      const value = keyCodes[key] ?? key;
      return [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
    });
    await this.#ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async sendMouseMove(id, x, y) {
    await this.#point({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 });
  }

  async sendMouseClick(id, x, y, button) {
    await this.sendMouseMove(id, x, y);
    await this.sendMouseDown(id, button);
    await this.sendMouseUp(id, button);
  }

  async sendMouseDown(id, button = 'left') {
    await this.#point({ type: 'pointerDown', button: buttons.indexOf(button) });
  }

  async sendMouseUp(id, button = 'left') {
    await this.#point({ type: 'pointerUp', button: buttons.indexOf(button) });
  }

  async resetMouse() {
    await this.#ask('DELETE', '/actions');
  }

  async #point(action) {
    await this.#ask('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', actions: [action] }] });
  }

  async #open() {
    this.#screen = spawn(
      this.#paths.xvfb,
      ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      },
    );
    const [display] = await once(this.#screen.stdio[3], 'data');
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: `:${String(display).trim()}`,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      NO_AT_BRIDGE: '1',
    };
    this.#driver = spawn(this.#paths.driver, [`--port=${port}`], { env, stdio: 'ignore' });
    this.#driverUrl = `http://127.0.0.1:${port}`;
    await this.#driverIsUp();
    const options = { binary: this.#paths.browser, args: ['--automation'] };
    const { sessionId } = await this.#send('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    });
    return sessionId;
  }

  async #driverIsUp() {
    for (let attempt = 0; attempt < 100; attempt++) {
      try {
        return await this.#send('GET', '/status');
      } catch {
        await sleep(100);
      }
    }
    throw new Error('WebKitWebDriver did not start.');
  }

  #ask(method, path, body) {
    return this.#send(method, `/session/${this.#window}${path}`, body);
  }

  async #send(method, path, body) {
    const response = await fetch(`${this.#driverUrl}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver: ${value.error}: ${value.message}`);
    return value;
  }
}

const buttons = ['left', 'middle', 'right'];

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
