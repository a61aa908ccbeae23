import { describe, expect, it } from 'vitest';
import { aServer } from './a-server.ts';

const asAna = { authorization: 'ana' };
const json = { ...asAna, 'content-type': 'application/json' };

describe('A request that cannot be served', () => {
  it('answers a person without a session with 401', async () => {
    const { server } = await aServer();

    const answer = await server.inject('/api/notes');

    expect(answer.statusCode).toBe(401);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.json()).toMatchObject({ type: 'http/not-signed-in', status: 401, requestId: answer.headers['x-request-id'] });
  });

  it.each([
    ['encoded', '/%61pi/notes'],
    ['with a slash at its end', '/api/notes/'],
    ['with its host', 'http://somewhere.test/api/notes'],
  ])('finds the same closed door however the address is typed: %s', async (_how, url) => {
    const { server } = await aServer();

    const answer = await server.inject(url);

    expect(answer.statusCode).toBe(401);
  });

  it('answers JSON that cannot be read with 400', async () => {
    const { server } = await aServer();

    const broken = await server.inject({ method: 'POST', url: '/api/notes', headers: json, payload: '{"text": ' });
    const empty = await server.inject({ method: 'POST', url: '/api/notes', headers: json, payload: '' });

    expect(broken.statusCode).toBe(400);
    expect(broken.json()).toMatchObject({ type: 'http/malformed-json', status: 400 });
    expect(empty.statusCode).toBe(400);
  });

  it('points at each field that is wrong, and at each that nobody knows', async () => {
    const { server } = await aServer();

    const payload = { text: 7, colour: 'blue', place: { 'a/b': 1 } };
    const answer = await server.inject({ method: 'POST', url: '/api/notes', headers: asAna, payload });

    expect(answer.statusCode).toBe(422);
    expect(answer.json().type).toBe('http/not-valid');
    expect(
      answer
        .json()
        .errors.map(({ pointer }: { pointer: string }) => pointer)
        .sort(),
    ).toEqual(['#/colour', '#/place/a~1b', '#/place/city', '#/text']);
  });

  it('says where in the address a value is wrong', async () => {
    const { server } = await aServer();

    const answer = await server.inject({ url: '/api/notes/page?limit=99', headers: asAna });

    expect(answer.statusCode).toBe(422);
    expect(answer.json().errors[0].pointer).toBe('#/querystring/limit');
  });

  it('refuses a body larger than any message with 413', async () => {
    const { server } = await aServer();

    const answer = await server.inject({
      method: 'POST',
      url: '/api/notes',
      headers: asAna,
      payload: { text: 'x'.repeat(300_000) },
    });

    expect(answer.statusCode).toBe(413);
    expect(answer.json().type).toBe('http/too-large');
  });

  it('refuses a body that is not JSON with 415', async () => {
    const { server } = await aServer();

    const headers = { ...asAna, 'content-type': 'text/plain' };
    const answer = await server.inject({ method: 'POST', url: '/api/notes', headers, payload: '{"text":"hola"}' });

    expect(answer.statusCode).toBe(415);
  });

  it('tells a foreseen error with its type and details', async () => {
    const { server, logged } = await aServer();

    const answer = await server.inject({ url: '/api/notes/missing', headers: asAna });

    expect(answer.json()).toMatchObject({ type: 'notes/missing', title: 'There is no such note', status: 404, noteId: '7' });
    expect(logged).toEqual([]);
  });

  it('keeps an unforeseen error to the log, under the id that the person can quote', async () => {
    const { server, logged } = await aServer();

    const answer = await server.inject({ url: '/api/notes/broken', headers: asAna });

    expect(answer.statusCode).toBe(500);
    expect(answer.json()).toEqual({
      type: 'http/unexpected',
      title: 'Something went wrong on our side',
      status: 500,
      requestId: answer.headers['x-request-id'],
    });
    expect(logged.join()).toContain(answer.json().requestId);
  });

  it('answers an address of the API that does not exist with 404, signed in or not', async () => {
    const { server } = await aServer();

    const stranger = await server.inject({ url: '/api/nothing', headers: { accept: 'text/html' } });
    const ana = await server.inject({ method: 'POST', url: '/api/nothing', headers: asAna });

    expect([stranger.statusCode, ana.statusCode]).toEqual([404, 404]);
    expect(stranger.json()).toMatchObject({ type: 'http/not-found', status: 404 });
  });
});
