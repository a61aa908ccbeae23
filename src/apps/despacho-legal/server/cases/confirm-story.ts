import type { Context } from '#platform/context/context.ts';
import { orHelp } from '#platform/safety/or-help.ts';
import { TooManyEntries } from '../../entries/contract.ts';
import type { ConfirmStory, StoryConfirmed } from '../../story/contract.ts';
import { fixedFor } from '../fixed-for.ts';
import { textsOf } from './entry-content.ts';
import { countEntries, insertEntry } from './entry-store.ts';
import { moveStory } from './keep-answer.ts';
import { inCase, mostEntries } from './keep-entries.ts';

/** Takes into the case what its person chose of their story, all of it or nothing. What is in the case already stays as it is there. */
export async function confirmStory(ctx: Context, caseId: string, { entries }: ConfirmStory): Promise<StoryConfirmed> {
  const fixed = await fixedFor(
    ctx,
    caseId,
    entries.length,
    entries.flatMap(({ body }) => textsOf(body)),
  );
  return orHelp(ctx, fixed, async () => {
    const added = await inCase(ctx, caseId, async (tx, seals) => {
      if ((await countEntries(tx, caseId)) + entries.length > mostEntries) throw new TooManyEntries({ most: mostEntries });
      let written = 0;
      for (const { clientEntryId: id, kind, body } of entries)
        if (await insertEntry(tx, seals, { id, caseId, kind, body, at: ctx.now() })) written += 1;
      return written;
    });
    return { case: await moveStory(ctx, caseId, { at: 'review', isFinished: true }), added, fixed };
  });
}
