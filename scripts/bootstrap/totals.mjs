import { writeFileSync } from 'node:fs';

/** Vitest reporter: leaves the totals of all suites in the file TEST_TOTALS names, for whoever started the run. */
export default class Totals {
  onTestRunEnd(modules, errors) {
    const totals = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) {
        const { state } = test.result();
        if (state === 'passed') totals.passed += 1;
        else if (state === 'failed') totals.failed += 1;
        else totals.skipped += 1;
      }
      // A file that breaks before its first test, or in a hook, fails without a failed test to show for it.
      if (module.state() === 'failed' && !tests.some((test) => test.result().state === 'failed')) totals.failed += 1;
    }
    if (process.env.TEST_TOTALS) writeFileSync(process.env.TEST_TOTALS, JSON.stringify(totals));
  }
}
