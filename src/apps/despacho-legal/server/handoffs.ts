import { randomUUID } from 'node:crypto';
import { mostItemCharacters, mostItems } from '#platform/handoffs/core/limits.ts';
import { defineHandoff, type HandoffSpec } from '#platform/handoffs/define-handoff.ts';
import { readAdaptation } from '#platform/profiles/read-adaptation.ts';
import app from '../app.ts';
import { specialists } from '../core/cases/specialists.ts';
import { type Branch, branches } from '../core/concepts/branches.ts';
import { insertEntry } from './cases/entry-store.ts';
import { insertNewCase } from './cases/insert-new-case.ts';
import en from './handoffs.en.json' with { type: 'json' };
import es from './handoffs.es.json' with { type: 'json' };

const words = { es, en };

/** Where it comes from, how what stays behind and the case are called, and the field of law, where that is known. */
type Sender = Pick<HandoffSpec, 'from' | 'source'> & { kind: 'chat' | 'talk'; branch: Branch | null };

/** "Abrir un caso": what somebody chose elsewhere becomes the notes of a new case. They are no facts until their person says so. */
const openCase = ({ from, source, kind, branch }: Sender): HandoffSpec =>
  defineHandoff({
    intent: 'open-case',
    from,
    source,
    to: app.slug,
    words,
    longest: mostItems * mostItemCharacters,
    offer: ({ summary, items, language }) => ({
      summary,
      items: items.map(({ label, text }) => ({ label, text, suggested: true })),
      stays: words[language].stays[kind],
    }),
    async receive(ctx, { items }) {
      const { db, vault, personId, now } = ctx;
      const { language } = await readAdaptation(ctx, personId, { now: now(), slug: app.slug });
      const [seals, caseId, at] = [await vault.of(personId, db), randomUUID(), now()];
      const where = { country: null, region: null, branch, specialist: branch, story: null };
      const content = { ...where, title: words[language.locale].case[kind], description: '' };
      await db.transaction(async (tx) => {
        await insertNewCase(tx, seals, { personId, caseId, content, at });
        for (const { label, text } of items)
          await insertEntry(tx, seals, { id: randomUUID(), caseId, kind: 'note', body: { text: `${label}\n${text}` }, at });
      });
      return { href: `${app.path}/casos/${caseId}` };
    },
  });

/** What this app takes from others. */
export const legalHandoffs: HandoffSpec[] = [
  openCase({ from: 'spoiler-alert', source: 'chat-summary', kind: 'chat', branch: null }),
  ...branches.map((branch) => openCase({ from: specialists[branch].slug, source: 'outcome', kind: 'talk', branch })),
];
