import { limitsSuite } from '#tests/support/limits-suite.ts';
import { streamLogSuite } from '#tests/support/stream-log-suite.ts';
import { triesSuite } from '#tests/support/tries-suite.ts';
import { memoryLimits } from '../limits.ts';
import { memoryStreamLog } from '../stream-log.ts';
import { memoryTries } from '../tries.ts';

streamLogSuite('In memory', async () => {
  const log = memoryStreamLog();
  return { writer: log, reader: log, close: async () => log.close() };
});

limitsSuite('In memory', async () => {
  const limits = memoryLimits();
  return { one: limits, other: limits, close: async () => {} };
});

triesSuite('In memory', async () => {
  const tries = memoryTries();
  return { one: tries, other: tries, close: async () => {} };
});
