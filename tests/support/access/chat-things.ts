import { randomUUID } from 'node:crypto';
import { type BuildThing, madeOf } from './made-of.ts';

const base = '/api/spoiler-alert';
const hello = { at: '2026-03-01T10:00', who: 0, text: 'Hola', kind: 'text' };

/** What somebody keeps of a chat, and what they take of it elsewhere. */
export const chatThings: Record<string, BuildThing> = {
  async 'chat-import'({ ana }) {
    // Nobody keeps many: what was made for another route goes first.
    const { items } = madeOf(await ana.get<{ items: { id: string }[] }>(`${base}/imports`));
    for (const { id } of items) await ana.delete(`${base}/imports/${id}`);
    const id = randomUUID();
    const header = { title: 'Con Leo', participants: ['Tú'], format: 'pasted', dateOrder: 'none', reader: 0 };
    madeOf(await ana.post(`${base}/imports`, { clientImportId: id, ...header }));
    madeOf(await ana.post(`${base}/imports/${id}/pieces`, { number: 0, messages: [hello] }));
    madeOf(await ana.post(`${base}/imports/${id}/finish`, { messages: 1 }));
    return { owner: ana, ids: { id } };
  },

  async 'chat-summary'({ ana }) {
    const id = randomUUID();
    madeOf(await ana.post(`${base}/summaries`, { clientSummaryId: id, lines: [{ label: 'Control', text: 'Aparece' }] }));
    return { owner: ana, ids: { id } };
  },
};

/** What is sent to the routes about them. */
export const chatBodies: Record<string, () => unknown> = {
  [`POST ${base}/imports/{id}/pieces`]: () => ({ number: 1, messages: [hello] }),
  [`POST ${base}/imports/{id}/finish`]: () => ({ messages: 1 }),
  [`POST ${base}/imports/{id}/reading`]: () => ({}),
  [`POST ${base}/imports/{id}/corrections`]: () => ({ finding: 'control/0/3' }),
  [`POST ${base}/imports/{id}/corrections/undo`]: () => ({ finding: 'control/0/3' }),
};
