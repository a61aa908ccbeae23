import { randomUUID } from 'node:crypto';
import type { Person } from '#tests/support/person.ts';
import type { ReplyTaken, Session } from '../contract.ts';

const base = '/api/comunicacion-social';

/** Begins a rehearsal: asking for the agenda, at its easiest, unless said otherwise. */
export async function begin(person: Person, change: object = {}): Promise<Session> {
  const asked = { clientSessionId: randomUUID(), scenarioId: 'agenda-before-meeting', difficulty: 1, ...change };
  const { status, body } = await person.post<Session>(`${base}/sessions`, asked);
  if (status !== 201) throw new Error(`Not begun: ${status} ${JSON.stringify(body)}`);
  return body;
}

/** A reply, and the session that comes of it. */
export async function say(person: Person, { id, version }: Session, text: string, change: object = {}) {
  const { status, body } = await person.post<ReplyTaken & { session: Session }>(`${base}/sessions/${id}/replies`, {
    ...{ version, text },
    ...change,
  });
  return { status, body };
}
