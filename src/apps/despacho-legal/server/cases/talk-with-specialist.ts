import { openConversation } from '#platform/bots/open-conversation.ts';
import type { Context } from '#platform/context/context.ts';
import { findOwnConversation } from '#platform/conversations/conversation-store.ts';
import { readAdaptation } from '#platform/profiles/read-adaptation.ts';
import app from '../../app.ts';
import { CaseNotFound, type CaseTalk, NoSpecialist } from '../../cases/contract.ts';
import { legalWord } from '../../core/answer/speak-law.ts';
import { specialists } from '../../core/cases/specialists.ts';
import { openCase, sealCase } from './case-content.ts';
import { lockCase, updateCase } from './case-store.ts';

/**
 * The conversation of a case with its specialist: the one there is, or a new one. Of the case it is told the country, as its first words say,
 * and nothing else. Throws `CaseNotFound` and `NoSpecialist`.
 */
export async function talkWithSpecialist(ctx: Context, caseId: string): Promise<CaseTalk> {
  const { personId, vault } = ctx;
  const { language } = await readAdaptation(ctx, personId, { now: ctx.now(), slug: app.slug });
  return ctx.db.transaction(async (tx) => {
    const [seals, row] = [await vault.of(personId, tx), await lockCase(tx, personId, caseId)];
    if (!row) throw new CaseNotFound({ caseId });
    const content = openCase(seals, row);
    const { specialist, country, talks } = content;
    if (!specialist) throw new NoSpecialist({ caseId });
    const before = talks[specialist];
    const there = before && (await findOwnConversation({ db: tx, vault }, personId, before));
    if (there) return { conversationId: there.id, isNew: false };
    const note = country
      ? legalWord('of-case', language, { country: legalWord(`country.${country}`, language) })
      : legalWord('of-case-nowhere', language);
    const botSlug = specialists[specialist].slug;
    const told = { note, ...(country && { memory: { country } }) };
    const opening = { personId, botSlug, appContext: app.slug, language, ...told };
    const { id } = await openConversation({ ...ctx, db: tx }, opening);
    await updateCase(tx, caseId, sealCase(seals, caseId, { ...content, talks: { ...talks, [specialist]: id } }));
    return { conversationId: id, isNew: true };
  });
}
