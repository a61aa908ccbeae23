import type { AuditLine } from '../../audit/audit-event.ts';
import { listEventsOf } from '../../audit/list-events.ts';
import { findUser } from '../../auth/account/user-store.ts';
import type { Db } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';
import { linkOpened } from '../links/record-link.ts';
import type { SeenLine, SeenPage } from './contract.ts';

type Parts = { db: Db; vault: Vault };

const people: readonly string[] = ['professional', 'supporter', 'admin'];
/** What strangers try at a door is on record too, and none of it is a look: so many lines are passed over, and no more. */
const mostPages = 5;

/**
 * Who saw what of this person, newest first: what people with a permission, or who administer, did with their things (priv/P18),
 * and each time that somebody opened a link of theirs.
 */
export async function listSeen(
  parts: Parts,
  personId: string,
  { limit, before }: { limit: number; before?: number },
): Promise<SeenPage> {
  const found: AuditLine[] = [];
  let next: number | null | undefined = before;
  for (let page = 0; page < mostPages && found.length < limit && next !== null; page += 1) {
    const read: { items: AuditLine[]; next: number | null } = await listEventsOf(parts, personId, {
      limit: 100,
      byOthers: true,
      ...(next === undefined ? {} : { before: next }),
    });
    found.push(...read.items.filter(isLook));
    next = read.next;
  }
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: await Promise.all(shown.map((line) => present(parts, line))),
    next: found.length > limit && last ? last.seq : (next ?? null),
  };
}

function isLook({ actorKind, action }: AuditLine): boolean {
  return people.includes(actorKind) || (actorKind === 'nobody' && action === linkOpened);
}

async function present(parts: Parts, { id, actorId, actorKind, action, details, createdAt }: AuditLine): Promise<SeenLine> {
  const actor = actorId ? await findUser(parts, actorId) : undefined;
  const { scope, app } = details ?? {};
  return {
    id,
    who: whoIs(actorKind),
    name: actor?.name ?? null,
    action,
    scope: typeof scope === 'string' ? scope : null,
    app: typeof app === 'string' ? app : null,
    createdAt: createdAt.toISOString(),
  };
}

function whoIs(kind: AuditLine['actorKind']): SeenLine['who'] {
  if (kind === 'professional' || kind === 'supporter') return kind;
  return kind === 'nobody' ? 'link' : 'admin';
}
