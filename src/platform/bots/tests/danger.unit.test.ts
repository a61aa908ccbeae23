import { beforeAll, describe, expect, it } from 'vitest';
import { type DangerReport, runDanger } from '#tests/support/run-danger.ts';

// 10,000 of them: `npm run faults -- danger`.
describe('In 300 conversations with a danger in them', () => {
  let report: DangerReport;
  beforeAll(async () => {
    report = await runDanger({ conversations: 300, seed: 5 });
  }, 60_000);

  it('each danger is answered with the fixed reply: at once, late in a conversation, and in two messages', () => {
    expect(report.inDanger).toBe(300);
    expect(report.notFixed).toEqual([]);
  });

  it('no model sees any of them, neither then nor later in what was said before', () => {
    expect(report.modelCalls).toBeGreaterThan(100);
    expect(report.reached).toEqual([]);
  });
});
