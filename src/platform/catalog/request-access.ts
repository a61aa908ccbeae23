import { randomUUID } from 'node:crypto';
import { recordEvent } from '../audit/record-event.ts';
import { holdPerson } from '../auth/account/user-store.ts';
import type { LiveSettings } from '../config/live-settings.ts';
import { cutPage, readCursor } from '../db/cursor.ts';
import type { Db } from '../db/open-database.ts';
import { graceEnd, type Level, levelNow, levels } from '../organisations/core/can.ts';
import type { Vault } from '../vault/vault.ts';
import {
  endAccessRequest,
  findAccessRequest,
  hasOpenRequest,
  insertAccessRequest,
  listAccessRequests,
  presentRequest,
  readReason,
} from './access-request-store.ts';
import { findAppRow, listGivenAccess } from './app-store.ts';
import {
  type AccessRequest,
  AccessRequestNotFound,
  type AccessRequestPage,
  AlreadyAsked,
  AppNotFound,
  type MyAccess,
  type RequestAccess,
} from './contract.ts';
import type { AppSpec } from './define-app.ts';

type Parts = { db: Db; vault: Vault; apps: readonly AppSpec[]; settings: LiveSettings; now: () => Date };

/** Asks to go further in an app. One request per app is open at a time. Throws `AppNotFound` and `AlreadyAsked`. */
export async function requestAccess(
  parts: Parts,
  personId: string,
  slug: string,
  { accessLevel, reason }: RequestAccess,
): Promise<AccessRequest> {
  const { db, vault, apps, now } = parts;
  const id = randomUUID();
  await db.transaction(async (tx) => {
    const app = apps.some((one) => one.slug === slug) ? await findAppRow(tx, slug) : undefined;
    if (!app?.isActive) throw new AppNotFound();
    // Two that are asked at once are looked at one after the other.
    await holdPerson(tx, personId);
    if (await hasOpenRequest(tx, personId, app.id)) throw new AlreadyAsked();
    const request = { id, userId: personId, appId: app.id, accessLevel, reason, createdAt: now() };
    await insertAccessRequest({ db: tx, vault }, request);
    await recordEvent(tx, parts, note(personId, 'access.requested', id));
  });
  const row = await findAccessRequest(db, id);
  if (!row) throw new Error('The request is not there');
  return presentRequest(row, reason);
}

/** Takes an open request back. Throws `AccessRequestNotFound`. */
export async function withdrawAccessRequest(parts: Parts, personId: string, id: string): Promise<void> {
  const { db, now } = parts;
  await db.transaction(async (tx) => {
    const ending = { status: 'withdrawn' as const, decidedBy: personId, decidedAt: now() };
    if (!(await endAccessRequest(tx, { id, personId }, ending))) throw new AccessRequestNotFound();
    await recordEvent(tx, parts, note(personId, 'access.withdrawn', id));
  });
}

/** A person's own requests, newest first, with why they asked. */
export async function listMyRequests(
  { db, vault }: Parts,
  personId: string,
  { limit, after }: { limit: number; after?: string },
): Promise<AccessRequestPage> {
  const found = await listAccessRequests(db, { personId }, { limit, after: readCursor(after) });
  const { items, next } = cutPage(found, limit, ({ createdAt }) => createdAt);
  const shown = await Promise.all(items.map(async (row) => presentRequest(row, await readReason({ db, vault }, row))));
  return { items: shown, next };
}

/** How far a person may go in each app that is on, and until when. */
export async function listMyAccess({ db, apps, settings, now }: Parts, personId: string): Promise<MyAccess[]> {
  const access = await listGivenAccess(db, personId);
  const graceDays = await settings.read('access.grace-days');
  const standing = { access, graceDays };
  const rows = await Promise.all(apps.map(async (app) => ({ app, row: await findAppRow(db, app.slug) })));
  return rows
    .filter(({ row }) => row?.isActive)
    .map(({ app }) => {
      const { level, isGrace } = levelNow(standing, app.slug, now());
      const expiresAt = access.find((one) => one.app === app.slug)?.expiresAt ?? null;
      const graceUntil = isGrace && expiresAt ? graceEnd(standing, expiresAt).toISOString() : null;
      return {
        app: app.slug,
        needs: app.access,
        accessLevel: level,
        state: stateOf(app.access, level, isGrace),
        expiresAt: level === 'basic' ? null : (expiresAt?.toISOString() ?? null),
        graceUntil,
      };
    });
}

function stateOf(needs: Level, level: Level, isGrace: boolean): MyAccess['state'] {
  if (levels.indexOf(level) < levels.indexOf(needs)) return 'none';
  return isGrace && needs !== 'basic' ? 'reading' : 'whole';
}

function note(personId: string, action: `access.${string}`, thingId: string) {
  const actor = { kind: 'person', id: personId } as const;
  return { actor, subjectId: personId, action, thing: 'app_access_requests', thingId, outcome: 'done' } as const;
}
