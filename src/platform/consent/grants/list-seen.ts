import type { AuditLine } from '../../audit/audit-event.ts';
import { listEventsOf } from '../../audit/list-events.ts';
import { findUser } from '../../auth/account/user-store.ts';
import type { Db } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';
import type { SeenLine, SeenPage } from './contract.ts';

type Parts = { db: Db; vault: Vault };

const people: readonly string[] = ['professional', 'supporter', 'admin'];
/** What strangers try at a door is on record too, and none of it is a look: so many lines are passed over, and no more. */
const mostPages = 5;

/** Who saw what of this person, newest first: what people with a permission, or who administer, did with their things (priv/P18). */
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
    found.push(...read.items.filter(({ actorKind }) => people.includes(actorKind)));
    next = read.next;
  }
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: await Promise.all(shown.map((line) => present(parts, line))),
    next: found.length > limit && last ? last.seq : (next ?? null),
  };
}

async function present(parts: Parts, { id, actorId, actorKind, action, details, createdAt }: AuditLine): Promise<SeenLine> {
  const actor = actorId ? await findUser(parts, actorId) : undefined;
  const { scope } = details ?? {};
  return {
    id,
    who: actorKind === 'professional' || actorKind === 'supporter' ? actorKind : 'admin',
    name: actor?.name ?? null,
    action,
    scope: typeof scope === 'string' ? scope : null,
    createdAt: createdAt.toISOString(),
  };
}
