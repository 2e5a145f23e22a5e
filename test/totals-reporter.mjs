import { relative } from 'node:path';

/** A line for each file with its tests in each engine, and in the end the line that test/run.mjs adds up. */
export function totalsReporter() {
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      const engines = sessionsForTestFile.map(
        (session) => `${session.browser.name} ${wordsFor(countOf(session))}`,
      );
      logger.log(`${relative('test', testFile)}: ${engines.join(' · ')}`);
    },
    onTestRunFinished({ sessions }) {
      const total = { passed: 0, failed: 0, skipped: 0 };
      for (const count of sessions.map(countOf))
        for (const key of Object.keys(total)) total[key] += count[key];
      console.log(`\nIn browsers: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
    },
  };
}

function countOf({ testResults, passed }) {
  const tests = testResults ? testsOf(testResults) : [];
  const count = {
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    failed: tests.filter((test) => !test.passed && !test.skipped).length,
    skipped: tests.filter((test) => test.skipped).length,
    isEmpty: tests.length === 0,
  };
  // a file that did not load, or holds no test, is one failure
  if (count.failed === 0 && (!passed || count.isEmpty)) count.failed = 1;
  return count;
}

function testsOf({ tests, suites }) {
  return [...tests, ...suites.flatMap(testsOf)];
}

function wordsFor({ isEmpty, ...count }) {
  if (isEmpty) return 'ran no test';
  return Object.keys(count)
    .filter((key) => count[key] > 0)
    .map((key) => `${count[key]} ${key}`)
    .join(', ');
}
