import type { AddPersonalSign, ChangePersonalSign, PersonalSign, PersonalSignContent } from '../my-signs/contract.ts';
import { aSignServer } from './open-signs.tsx';

const at = '2026-11-20T10:00:00.000Z';
const url = '/api/sign-link/personal-signs';
const plain = { meaning: '', who: '', category: 'other', description: '' } as const;
const looks = { handshape: null, place: null, movement: null, hands: null };

/** A sign of Elia's own; nothing is said of it but its name. */
export function anOwnSign(name: string, takes: string[] = [], more: Partial<PersonalSignContent> = {}): PersonalSign {
  const id = `00000000-0000-4000-8000-${name.padEnd(12, '0').replace(/[^a-f0-9]/g, '0')}`;
  const content: PersonalSignContent = { language: 'lsm', name, ...plain, ...looks, ...more };
  return { id, version: 1, content, takes, createdAt: at, updatedAt: at };
}

/** A server that keeps these signs of hers, as ours does. */
export function aMySignsServer(signs: PersonalSign[], settings: Parameters<typeof aSignServer>[1] = {}) {
  const server = aSignServer({}, settings);
  const kept = new Map(signs.map((sign) => [sign.id, sign]));
  const list = () => [...kept.values()].map(({ takes, ...sign }) => ({ ...sign, takeCount: takes.length, still: null }));
  const withTakes = () => [...kept.values()].filter(({ takes }) => takes.length > 0).map(({ id, takes }) => ({ id, takes }));
  server.answers.set(`GET ${url}`, () => ({ body: { items: list(), next: null } }));
  server.answers.set('GET /api/sign-link/personal-takes', () => ({ body: { items: withTakes(), next: null } }));
  server.answers.set(`POST ${url}`, ({ body }) => {
    const { clientSignId: id, content, takes } = JSON.parse(body) as AddPersonalSign;
    const sign = { id, version: 1, content, takes, createdAt: at, updatedAt: at };
    kept.set(id, sign);
    follow(id);
    return { status: 201, body: sign };
  });
  function follow(id: string): void {
    server.answers.set(`GET ${url}/${id}`, () => ({ body: kept.get(id) }));
    server.answers.set(`PUT ${url}/${id}`, ({ body }) => {
      const { version, content, takes } = JSON.parse(body) as ChangePersonalSign;
      const before = kept.get(id);
      if (before) kept.set(id, { ...before, version: version + 1, content, takes: takes ?? before.takes });
      return { body: kept.get(id) };
    });
    server.answers.set(`DELETE ${url}/${id}`, () => {
      kept.delete(id);
      return { status: 204, body: null };
    });
  }
  for (const { id } of signs) follow(id);
  return { ...server, kept: () => [...kept.values()] };
}
