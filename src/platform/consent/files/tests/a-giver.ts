import { once } from 'node:events';
import { request } from 'node:http';
import type { Person } from '#tests/support/person.ts';
import type { World } from '#tests/support/world.ts';

export type Given = { status: number; body: Record<string, unknown> };
type How = { purpose?: string; name?: string; query?: string; type?: string; length?: number | undefined };

/** Somebody who allows that their recordings are looked at. */
export async function aGiver(world: World, name: string): Promise<Person> {
  const person = await world.as(name);
  const { items } = (await person.get<{ items: { purpose: string; version: string }[] }>('/api/user/consents')).body;
  const version = items.find(({ purpose }) => purpose === 'audio-files')?.version;
  const { status } = await person.put('/api/user/consents/audio-files', { granted: true, version, language: 'es' });
  if (status !== 200) throw new Error(`${name} could not allow it: ${status}`);
  return person;
}

/**
 * Sends a file as a program does that reads the answer whenever it comes; without `length` nobody says how long it will be.
 * `cutAfter` is after how many parts whoever sends is gone.
 */
export function gives(
  url: string,
  person: Person,
  parts: Iterable<Uint8Array>,
  { purpose = 'audio', name = 'nota.wav', query, type, length }: How = {},
  cutAfter?: number,
): Promise<Given | 'gone'> {
  const asked = query ?? new URLSearchParams({ purpose, name }).toString();
  return new Promise((resolve, reject) => {
    const sending = request(`${url}/api/user/files?${asked}`, {
      method: 'POST',
      headers: {
        ...person.headers,
        ...(type ? { 'content-type': type } : {}),
        ...(length === undefined ? {} : { 'content-length': length }),
      },
    });
    let isAnswered = false;
    const ending = new AbortController();
    sending.on('close', () => ending.abort());
    sending.on('response', (response) => {
      isAnswered = true;
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => {
        sending.destroy();
        resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) });
      });
    });
    sending.on('error', (error) => {
      if (!isAnswered) cutAfter === undefined ? reject(error) : resolve('gone');
    });
    void (async () => {
      let sent = 0;
      for (const part of parts) {
        if (isAnswered || sending.destroyed) return;
        if (sent === cutAfter) return sending.destroy();
        sent += 1;
        if (!sending.write(part)) await once(sending, 'drain', { signal: ending.signal }).catch(() => undefined);
      }
      sending.end();
    })();
  });
}

/** The same sound in parts of 64 KiB, without ever holding it whole. */
export function* inParts(head: Uint8Array, soundBytes: number): Generator<Uint8Array> {
  const silence = Buffer.alloc(65_536, 0x80);
  yield head;
  for (let left = soundBytes; left > 0; left -= silence.length) yield silence.subarray(0, Math.min(left, silence.length));
}
