import Provider, { type Adapter, type AdapterPayload, errors } from 'oidc-provider';
import { isUuid } from '../../../db/is-uuid.ts';
import { liveSessionsOf } from '../../session/live-sessions.ts';
import { describeClient } from '../clients/describe-client.ts';
import { knownClient } from '../clients/known-client.ts';
import type { SignOnParts } from '../sign-on-parts.ts';
import { grantName } from './grant-name.ts';
import {
  consumeRecord,
  deleteGiven,
  deleteRecord,
  findRecord,
  findRecordByUid,
  type KeptRecord,
  keepRecord,
} from './record-store.ts';

/**
 * Where the provider keeps what it remembers. It has no sessions of its own: one that it remembers counts as long as the session of
 * the person that it was begun in, so whoever is signed out here is signed out everywhere (sec/S21).
 */
export function createRecordAdapter(parts: SignOnParts): (kind: string) => Adapter {
  const { db, now } = parts;

  const asPayload = async (kind: string, record: KeptRecord | undefined): Promise<AdapterPayload | undefined> => {
    if (!record) return undefined;
    const payload: AdapterPayload = record.payload;
    if (kind === 'Session' && !(await counts(parts, payload))) return undefined;
    return record.consumedAt ? { ...payload, consumed: Math.floor(record.consumedAt.getTime() / 1000) } : payload;
  };

  return (kind) => ({
    async upsert(id, payload, expiresIn) {
      await keepRecord(parts, {
        id,
        kind,
        payload: { ...payload },
        userId: payload.accountId ?? payload.session?.accountId ?? null,
        sessionId: sessionOf(kind, payload),
        grantId: kind === 'Grant' ? undefined : payload.grantId,
        uid: uidOf(parts, kind, payload),
        expiresAt: expiresIn === undefined ? null : new Date(Date.now() + expiresIn * 1000),
      });
    },
    async find(id) {
      if (kind === 'Client') {
        const client = await knownClient(parts, id);
        return client && describeClient(client, client.secret);
      }
      return asPayload(kind, await findRecord(parts, kind, id));
    },
    async findByUid(uid) {
      return asPayload(kind, await findRecordByUid(parts, kind, uid));
    },
    async findByUserCode() {
      return undefined;
    },
    async consume(id) {
      if (await consumeRecord(db, kind, id, now())) return;
      // Somebody else used it in the same moment: what it gave is taken back, as if it had come a second time (sec/S30).
      const record = await findRecord(parts, kind, id);
      const grantId = record?.payload.grantId;
      if (typeof grantId === 'string') {
        await deleteGiven(db, grantId);
        await deleteRecord(db, 'Grant', grantId);
      }
      throw new errors.InvalidGrant('already consumed');
    },
    async destroy(id) {
      await deleteRecord(db, kind, id);
    },
    async revokeByGrantId(grantId) {
      await deleteGiven(db, grantId, { kind, ...onlyOfSession() });
    },
  });
}

async function counts({ db, now }: SignOnParts, { accountId, uid }: AdapterPayload & { uid?: unknown }): Promise<boolean> {
  if (accountId === undefined) return true;
  if (typeof uid !== 'string' || !isUuid(uid)) return false;
  const live = await liveSessionsOf(db).look({ personId: accountId, sessionId: uid }, now());
  return live !== undefined && !live.isWaiting;
}

function sessionOf(kind: string, payload: AdapterPayload & { uid?: unknown }): string | null {
  const id = kind === 'Session' && payload.accountId !== undefined ? payload.uid : payload.sessionUid;
  return typeof id === 'string' && isUuid(id) ? id : null;
}

function uidOf({ vault }: SignOnParts, kind: string, payload: AdapterPayload & { uid?: unknown }): string | undefined {
  if (kind === 'Grant' && payload.accountId && payload.clientId) return grantName(vault, payload.accountId, payload.clientId);
  return kind === 'Session' && typeof payload.uid === 'string' ? payload.uid : undefined;
}

/** Whoever signs out in one browser stays signed in in the others. */
function onlyOfSession(): { sessionId?: string } {
  const oidc = Provider.ctx?.oidc;
  const uid = oidc?.route === 'end_session_confirm' ? oidc.session?.uid : undefined;
  return uid !== undefined && isUuid(uid) ? { sessionId: uid } : {};
}
