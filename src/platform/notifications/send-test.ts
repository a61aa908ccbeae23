import { canMail } from '../mail/send-mail.ts';
import { readChoices } from './choice-store.ts';
import { NoticeNotFound, type TestedNotice, TestTooSoon } from './contract.ts';
import { listDeviceIds } from './device-store.ts';
import type { NoticeParts } from './notice-parts.ts';
import { findNotice, upsertNotice } from './notice-store.ts';
import { presentNotice } from './present-notice.ts';
import { tellNotice } from './tell-notice.ts';
import { testNotice } from './test-notice.ts';
import wordsEn from './words.en.json' with { type: 'json' };
import wordsEs from './words.es.json' with { type: 'json' };

const everyMs = 60_000;

/** Tells a person of a test by every way that is open, now: it is what they asked for, so quiet hours do not hold it. */
export async function sendTest(parts: NoticeParts, personId: string, language: 'es' | 'en'): Promise<TestedNotice> {
  const { db, vault, config, now } = parts;
  const at = now();
  const body = {
    title: { es: wordsEs.test.title, en: wordsEn.test.title },
    lines: [{ es: wordsEs.test.line, en: wordsEn.test.line }],
    path: '/avisos/ajustes',
  };
  const key = String(Math.floor(at.getTime() / everyMs));
  const { choices, id, devices } = await db.transaction(async (tx) => {
    const made = await upsertNotice(tx, vault, { personId, kind: testNotice.kind, key, dueAt: at, body, createdAt: at });
    if (!made.isNew) throw new TestTooSoon();
    const kept = await readChoices({ db: tx, vault }, personId);
    return { id: made.id, choices: kept.choices, devices: (await listDeviceIds(tx, personId, at)).length };
  });
  await tellNotice(parts, id);
  const row = await findNotice(db, id);
  const notice = row && (await presentNotice(vault, row, language));
  if (!notice) throw new NoticeNotFound();
  return { notice, byMail: choices.mail !== 'off' && canMail(config), devices: choices.push ? devices : 0 };
}
