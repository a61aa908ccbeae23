import type { Context } from '#platform/context/context.ts';
import { orHelp } from '#platform/safety/or-help.ts';
import { CaseNotFound, type LegalCase } from '../../cases/contract.ts';
import { isStoryQuestion } from '../../core/cases/story-path.ts';
import {
  AnswerChanged,
  type AnswerKept,
  type KeepAnswer,
  KeptAnswer,
  type MoveStory,
  UnknownQuestion,
} from '../../story/contract.ts';
import { fixedFor } from '../fixed-for.ts';
import { type CaseAct, openCase, presentCase, sealCase } from './case-content.ts';
import { lockCase, updateCase } from './case-store.ts';
import { insertEntry, lockEntry, type StoredEntry, updateEntry } from './entry-store.ts';
import { idOf } from './id-of.ts';
import { inCase } from './keep-entries.ts';

/**
 * Keeps what somebody answers to a question of their story, as often as they write on. Throws `AnswerChanged` where it was answered
 * elsewhere since, `UnknownQuestion`, `CaseNotFound`. What may tell of a danger is answered with people first, and kept all the same.
 */
export async function keepAnswer(ctx: Context, caseId: string, question: string, kept: KeepAnswer): Promise<AnswerKept> {
  const { version, ...answer } = kept;
  const id = idOf(caseId, `answer ${question}`);
  const fixed = await fixedFor(ctx, id, version, [answer.text]);
  return orHelp(ctx, fixed, async () => {
    const body = { question, ...answer };
    const row = await inCase(ctx, caseId, async (tx, seals) => {
      if (!isStoryQuestion(question)) throw new UnknownQuestion();
      const there = await lockEntry(tx, seals, caseId, id);
      if (!there) {
        await insertEntry(tx, seals, { id, caseId, kind: 'answer', body, at: ctx.now() });
        const written = await lockEntry(tx, seals, caseId, id);
        if (!written) throw new Error('An answer is neither written nor there');
        return written;
      }
      const isSame = JSON.stringify(there.body) === JSON.stringify(body);
      if (isSame) return there;
      if (there.version !== version) throw new AnswerChanged({ version: there.version });
      return updateEntry(tx, seals, id, { body, at: ctx.now() });
    });
    return { answer: presentAnswer(row), fixed };
  });
}

/** Says where a story stands, so that it goes on there. It counts as no change of the case: nobody else's page is behind for it. */
export async function moveStory(ctx: Context, caseId: string, story: MoveStory): Promise<LegalCase> {
  return ctx.db.transaction(async (tx) => {
    const row = await lockCase(tx, ctx.personId, caseId);
    if (!row) throw new CaseNotFound({ caseId });
    if (!isStoryQuestion(story.at)) throw new UnknownQuestion();
    const seals = await ctx.vault.of(ctx.personId, tx);
    const before = openCase(seals, row);
    const act = { at: ctx.now().toISOString(), act: 'story' as CaseAct };
    const acts = before.story ? before.acts : [...before.acts, act];
    const content = { ...before, story, acts };
    const { details } = sealCase(seals, caseId, content);
    return presentCase(await updateCase(tx, caseId, { details, updatedAt: ctx.now() }), content);
  });
}

/** An answer as its person sees it. */
export function presentAnswer({ body, version }: StoredEntry): KeptAnswer {
  return KeptAnswer.parse({ ...(body as object), version });
}
