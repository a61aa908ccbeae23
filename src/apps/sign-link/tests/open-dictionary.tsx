import type { SignContent, SignEntry } from '../dictionary/contract.ts';
import { aSignServer } from './open-signs.tsx';

export const id = '11111111-1111-4111-8111-111111111111';
export const fsw = 'M530x518S15a20508x483S15a28470x483';
export const at = '2026-11-20T10:00:00.000Z';
const sense = (words: string[], definitionEs: string) => ({ words, definitionEs, definitionEn: '', examples: [] });
export const content: SignContent = {
  ...{
    gloss: 'BANCO',
    region: 'Puebla',
    description: 'Los puños se apoyan.',
    fsw,
    handshape: 'fist',
    place: 'neutral',
    movement: 'none',
    hands: 2,
  },
  senses: [sense(['banco'], 'Donde se guarda dinero'), sense(['banca'], 'Donde te sientas')],
};
export const entry: SignEntry = {
  ...{
    id,
    language: 'lsm',
    version: 3,
    content,
    state: 'draft',
    isMine: true,
    licence: null,
    source: '',
    reviewedOn: null,
    said: null,
  },
  ...{ pose: null, updatedAt: at },
};
const symbols = { items: [{ key: 'S15a20', line: 'M0 0L1 1', fill: '' }] };

/** A server of the dictionary that answers what it is told to, by `METHOD path`, and remembers what it was sent. */
export function aDictionaryServer(answers: Record<string, unknown> = {}) {
  const server = aSignServer();
  server.answers.set('GET /api/sign-link/symbols', () => ({ body: symbols }));
  for (const [name, body] of Object.entries(answers)) server.answers.set(name, () => ({ body }));
  const sent = (method: string, path: string) =>
    server.asked
      .filter((one) => one.method === method && one.url.startsWith(path))
      .map(({ url, body }) => ({ url, body: body && JSON.parse(body) }));
  return { ...server, sent };
}

export const radio = (name: string) =>
  [...document.querySelectorAll<HTMLInputElement>('main input[type=radio], dialog input')].find((one) =>
    one.closest('label')?.textContent?.startsWith(name),
  );
