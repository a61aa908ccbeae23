import { describe, expect, it } from 'vitest';
import { aServer } from './a-server.ts';

const note = { method: 'POST' as const, url: '/api/notes', payload: { text: 'hola' } };

describe('For whom a page was made', () => {
  it.each([
    ['the person who acts', { cookies: { mentalia_access: 'ana' }, headers: { 'x-person': 'ana' } }, 201],
    ['another person than the cookies', { cookies: { mentalia_access: 'bea' }, headers: { 'x-person': 'ana' } }, 409],
    ['another person than the token', { headers: { authorization: 'bea', 'x-person': 'ana' } }, 409],
    ['two people at once', { cookies: { mentalia_access: 'ana' }, headers: { 'x-person': 'ana, bea' } }, 409],
    ['an empty word', { cookies: { mentalia_access: 'ana' }, headers: { 'x-person': '' } }, 409],
    ['nobody: a program does not say it', { headers: { authorization: 'bea' } }, 201],
    ['somebody whose session ended', { headers: { 'x-person': 'ana' } }, 401],
  ])('decides whether a write is taken: %s', async (_whom, asking, status) => {
    const { server } = await aServer();

    const answer = await server.inject({ ...note, ...asking });

    expect(answer.statusCode).toBe(status);
    if (status === 409) expect(answer.json()).toMatchObject({ type: 'http/other-person', status: 409 });
  });

  it('decides what is read too, so that a page of one person never shows what is of another', async () => {
    const { server } = await aServer();
    const read = (url: string) => server.inject({ url, cookies: { mentalia_access: 'bea' }, headers: { 'x-person': 'ana' } });

    const answers = [await read('/api/notes'), await read('/api/notes/public')];

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([409, 409]);
    expect(answers.map(({ body }) => body).join()).not.toContain('bea');
  });

  it('does not close the public door to a page whose person has left', async () => {
    const { server } = await aServer();

    expect((await server.inject({ url: '/api/notes/public', headers: { 'x-person': 'ana' } })).statusCode).toBe(200);
  });

  it('costs whoever acts none of their requests when it is another', async () => {
    const { server } = await aServer({ env: { RATE_LIMIT_PER_HOUR: '2' } });
    const asBea = (remoteAddress: string, headers = {}) =>
      server.inject({ ...note, cookies: { mentalia_access: 'bea' }, headers, remoteAddress });
    for (const address of ['10.0.0.1', '10.0.0.2', '10.0.0.3']) await asBea(address, { 'x-person': 'ana' });

    expect((await asBea('10.0.0.4')).statusCode).toBe(201);
  });
});
