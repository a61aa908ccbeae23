import { z } from 'zod';
import { defineHandoffSource } from '#platform/handoffs/define-handoff-source.ts';
import { summaryKind } from './summary-kind.ts';
import en from './summary-source.en.json' with { type: 'json' };
import es from './summary-source.es.json' with { type: 'json' };
import { findSummary } from './summary-store.ts';

const words = { es, en };

/** The lines that somebody chose can be taken elsewhere. Nothing tells later that they were. */
export const summarySource = defineHandoffSource({
  kind: summaryKind,
  reference: z.strictObject({ summaryId: z.uuid() }),
  async read({ db, vault, personId, language, now }, { summaryId }) {
    // Its day counts, not the sweep: what is over is offered no more, though it may still be there for minutes.
    const kept = await findSummary(db, await vault.of(personId, db), summaryId, now());
    return kept && { summary: words[language].summary, items: kept.lines };
  },
  back: () => '/spoiler-alert',
  leavesNoTrace: true,
});
