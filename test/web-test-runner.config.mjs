import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { findBrowsers } from './browsers.mjs';
import { drawingServer } from './drawing-server.mjs';
import { oddServer } from './odd-server.mjs';
import { suites } from './suites.mjs';
import { totalsReporter } from './totals-reporter.mjs';
import { forcedColors } from './widgets/forced-colors.mjs';

const { launchers, missing } = findBrowsers();
for (const sentence of missing) console.log(`Not tested in ${sentence}`);

export default {
  files: 'test/**/*.test.ts',
  browsers: launchers,
  concurrency: 1,
  // axe alone takes two minutes of a file on a busy machine
  testsFinishTimeout: 300_000,
  // the same server as http://localhost is another origin
  hostname: '127.0.0.1',
  nodeResolve: true,
  middleware: [oddServer, drawingServer, suites],
  // without the tsconfig, decorated fields would become class fields
  plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }), forcedColors()],
  testRunnerHtml,
  testFramework: { config: { timeout: 10_000, forbidOnly: true } },
  // the advice that widgets give to page authors is expected where a test makes them fail
  filterBrowserLogs: ({ args: [text] }) => !/Lit is in dev mode|^<news-/.test(String(text)),
  reporters: [defaultReporter({ reportTestProgress: false }), totalsReporter()],
};

/** Mocha alone only mentions rejections that nobody handles: made into errors, they fail the test that runs. */
function testRunnerHtml(testFramework) {
  return `<!doctype html>
    <html lang="en">
      <title>newsrack</title>
      <script>addEventListener('unhandledrejection', ({ reason }) => reportError(reason));</script>
      <script type="module" src="${testFramework}"></script>
    </html>`;
}
