import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createLog } from '../log.ts';

function aLog() {
  const lines: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { log: createLog({ logLevel: 'info' }, sink), lines };
}

describe('What is logged', () => {
  it('is one JSON line for each event, whatever somebody sent to break it', () => {
    const { log, lines } = aLog();

    log.info({ conversationId: 'x\r\n{"forged":true}\u001b[31m' }, 'reply streamed');

    expect(lines).toHaveLength(1);
    expect([...(lines[0]?.trimEnd() ?? '')].filter((character) => character < ' ')).toEqual([]);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ msg: 'reply streamed', level: 30 });
  });

  it('leaves out of a failed query what people wrote in it', () => {
    const { log, lines } = aLog();
    const cause = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (email)=(ana@personas.test)' });

    log.error({ err: new Error('Failed query: insert into messages\nparams: me siento sola', { cause }) }, 'unexpected error');

    expect(lines.join()).toContain('23505');
    expect(lines.join()).not.toMatch(/ana@personas|me siento sola/);
  });

  it('cuts out passwords, cookies and tokens', () => {
    const { log, lines } = aLog();

    log.info(
      { headers: { authorization: 'Bearer canary-1', cookie: 'canary-2' }, body: { password: 'canary-3' }, password: 'canary-4' },
      'x',
    );

    expect(lines.join()).not.toContain('canary');
  });
});
