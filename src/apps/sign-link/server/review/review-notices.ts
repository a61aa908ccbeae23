import type { Context } from '#platform/context/context.ts';
import type { Tx } from '#platform/db/open-database.ts';
import { defineNotice } from '#platform/notifications/define-notice.ts';
import { scheduleNotice } from '#platform/notifications/schedule-notice.ts';
import en from './review-words.en.json' with { type: 'json' };
import es from './review-words.es.json' with { type: 'json' };

/** What is told of signs that are put in or reviewed. It names no sign and nobody: notices are seen by others. */
export const signReviewNotice = defineNotice({
  kind: 'sign-link.review',
  name: { es: es.name, en: en.name },
  about: { es: es.about, en: en.about },
});

/** Tells one person, now, and once for each key. */
export async function tellOfReviewing(
  tx: Tx,
  { vault, now }: Pick<Context, 'vault' | 'now'>,
  personId: string,
  { word, key, path }: { word: keyof typeof es.told; key: string; path: string },
): Promise<void> {
  const told = { es: es.told[word], en: en.told[word] };
  const body = { title: { es: told.es.title, en: told.en.title }, lines: [{ es: told.es.line, en: told.en.line }], path };
  await scheduleNotice(tx, { vault, now }, personId, { kind: signReviewNotice.kind, key: `${word}:${key}`, dueAt: now(), body });
}
