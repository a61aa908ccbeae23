import { describe, expect, it } from 'vitest';
import { longestSendingMs } from '../../files/read-given.ts';
import { aServer } from './a-server.ts';

describe('Somebody who sends a request very slowly', () => {
  it('has as long as the longest file may take, a minute for its headers, and not for ever', async () => {
    const { server } = await aServer();

    const { requestTimeout, headersTimeout } = server.server;

    expect(requestTimeout).toBeGreaterThan(longestSendingMs);
    expect(requestTimeout).toBeLessThanOrEqual(2 * longestSendingMs);
    expect(headersTimeout).toBeLessThanOrEqual(60_000);
  });
});
