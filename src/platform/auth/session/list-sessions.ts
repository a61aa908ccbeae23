import type { DoorParts } from '../door.ts';
import type { SessionOf } from './access-token.ts';
import { type Session, SignInMethod } from './contract.ts';
import { listSessions as readSessions } from './session-store.ts';

/** Where a person is signed in, the place used last first. */
export async function listSessions({ db, vault, now }: DoorParts, { personId, sessionId }: SessionOf): Promise<Session[]> {
  const found = await readSessions(db, personId, now());
  return found.map(({ id, label, methods, createdAt, lastSeenAt, expiresAt }) => ({
    id,
    label: label && vault.open({ table: 'sessions', column: 'label', row: id }, label),
    methods: (methods ?? []).filter((method): method is SignInMethod => SignInMethod.safeParse(method).success),
    isThis: id === sessionId,
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }));
}
