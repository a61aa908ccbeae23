import type { Context } from '#platform/context/context.ts';
import type { Tx } from '#platform/db/open-database.ts';
import { defineNotice } from '#platform/notifications/define-notice.ts';
import { scheduleNotice } from '#platform/notifications/schedule-notice.ts';
import en from './notice-words.en.json' with { type: 'json' };
import es from './notice-words.es.json' with { type: 'json' };

type Word = keyof typeof es.told;

/** What is told between a person and a professional. It says that there is something, and not what: notices are seen by others. */
export const sharedCaseNotice = defineNotice({
  kind: 'despacho-legal.shared-case',
  name: { es: es.name, en: en.name },
  about: { es: es.about, en: en.about },
});

/** Tells one of the two, now, and once for each key. */
export async function tell(
  tx: Tx,
  { vault, now }: Pick<Context, 'vault' | 'now'>,
  personId: string,
  { word, key, path }: { word: Word; key: string; path: string },
): Promise<void> {
  const told = { es: es.told[word], en: en.told[word] };
  await scheduleNotice(tx, { vault, now }, personId, {
    kind: sharedCaseNotice.kind,
    key: `${word}:${key}`,
    dueAt: now(),
    body: {
      title: { es: told.es.title, en: told.en.title },
      lines: [{ es: told.es.line, en: told.en.line }],
      path,
    },
  });
}

/** Where a person finds what they share of a case. */
export const pathOfCase = (caseId: string) => `/despacho-legal/casos/${caseId}/profesional`;
/** Where a professional finds what is shared with them. */
export const pathOfShare = (shareId: string) => `/despacho-legal/compartidos/${shareId}`;
