/** A command for @web/test-runner: "forced-colors" turns a contrast theme on or off, and says whether it could. */
export function forcedColors() {
  /** Emulation ends with the connection that asked for it. */
  const connections = new WeakMap();
  return {
    name: 'forced-colors-command',
    async executeCommand({ command, payload, session: { browser, id } }) {
      if (command !== 'forced-colors') return undefined;
      if (browser.name !== 'Chromium') return false;
      const page = browser.getPage(id);
      if (!connections.has(page)) connections.set(page, await page.createCDPSession());
      const features = [{ name: 'forced-colors', value: payload ? 'active' : 'none' }];
      await connections.get(page).send('Emulation.setEmulatedMedia', { features });
      return true;
    },
  };
}
