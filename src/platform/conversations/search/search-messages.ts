import { cutPage, readCursor } from '../../db/cursor.ts';
import type { Db } from '../../db/open-database.ts';
import { unlessBroken } from '../../vault/unless-broken.ts';
import type { PersonVault, Vault } from '../../vault/vault.ts';
import { placeOf } from '../conversation-store.ts';
import { openContent } from '../message-store.ts';
import type { FoundMessage, FoundMessages, SearchMessages } from './contract.ts';
import { makeSnippet } from './core/make-snippet.ts';
import { stemsIn } from './core/words-in.ts';
import { type FoundRow, listFound } from './found-store.ts';
import { stemDigest } from './stem-digest.ts';
import { stemMessages } from './stem-messages.ts';
import { listOwnUnstemmed } from './stem-store.ts';

/** Who looks for more words than these finds what holds the first ones. */
const mostWords = 12;
/** So much of what was said last is made findable before looking, so that nothing new is missed; the job does the rest. */
const caughtUpFirst = 200;

/**
 * What a person or a bot said in this person's conversations with all of these words, in whatever form, newest first. What does not
 * open is left out, so a person whose key was destroyed finds nothing.
 */
export async function searchMessages(
  { db, vault }: { db: Db; vault: Vault },
  personId: string,
  { q, after, limit }: SearchMessages,
): Promise<FoundMessages> {
  const stems = stemsIn(q, mostWords);
  if (stems.length === 0) return { items: [], next: null, ignored: true };

  await stemMessages({ db, vault }, await listOwnUnstemmed(db, personId, caughtUpFirst));
  const seals = await vault.of(personId, db);
  const digests = unlessBroken(() => stems.map((stem) => stemDigest(seals, stem)));
  if (!digests) return { items: [], next: null, ignored: false };

  const { items, next } = cutPage(
    await listFound(db, personId, digests, limit, readCursor(after)),
    limit,
    ({ createdAt }) => createdAt,
  );
  const sought = new Set(stems);
  const shown = items.flatMap((row) => unlessBroken(() => present(seals, row, sought)) ?? []);
  return { items: shown, next, ignored: false };
}

function present(seals: PersonVault, { id, content, title, createdAt, ...row }: FoundRow, sought: Set<string>): FoundMessage {
  const { snippet, marks } = makeSnippet(openContent(seals, id, content), sought);
  return {
    ...row,
    title: title && seals.open(placeOf(row.conversationId, 'title'), title),
    messageId: id,
    createdAt: createdAt.toISOString(),
    snippet,
    marks: marks.map(([from, to]) => ({ from, to })),
  };
}
