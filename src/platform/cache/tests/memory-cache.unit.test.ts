import { limitsSuite } from '#tests/support/limits-suite.ts';
import { streamLogSuite } from '#tests/support/stream-log-suite.ts';
import { memoryLimits } from '../limits.ts';
import { memoryStreamLog } from '../stream-log.ts';

streamLogSuite('In memory', async () => {
  const log = memoryStreamLog();
  return { writer: log, reader: log, close: async () => log.close() };
});

limitsSuite('In memory', async () => {
  const limits = memoryLimits();
  return { one: limits, other: limits, close: async () => {} };
});
