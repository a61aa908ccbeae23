import type { Context } from '#platform/context/context.ts';
import { DomainError } from '#platform/errors/define-error.ts';
import type { ChatModel } from '#platform/models/contract.ts';
import { readAdaptation } from '#platform/profiles/read-adaptation.ts';
import { filteredModel } from '#platform/safety/conduct/filtered-model.ts';
import { readConduct } from '#platform/safety/conduct/read-conduct.ts';
import app from '../app.ts';
import type { Chat } from '../core/chat.ts';
import { addFindings } from '../core/engine/add-findings.ts';
import { quotedFindings, readProposals, type Shown } from '../core/engine/quoted-findings.ts';
import { shownToModel } from '../core/engine/shown-to-model.ts';
import type { Finding } from '../core/finding.ts';
import { findingKey } from '../core/finding-key.ts';
import type { AskedModel, Reading } from '../reading/contract.ts';
import { findModel, mayAskModel } from './find-model.ts';
import { modelTurns } from './model-turns.ts';

type Read = Exclude<Reading, { outcome: 'cannot-say' }>;
type Answer = { reading: Reading; model: AskedModel | null };

/** A reading waits this long for each stretch and no longer. */
const patienceMs = 30_000;
const mostTokens = 900;

/**
 * Lets a model that may be asked propose more places in a few stretches of a kept chat. Only what it quotes letter by letter is added, as
 * weak or clear, and nothing that rules found is ever taken away: whatever the chat tells the model to say. Where no model may be asked,
 * or none answers, the reading stays as it was. It stops before the next stretch where the chat or the permission is gone.
 */
export async function askModel(
  ctx: Context,
  chat: Chat & { reader: number | null },
  { reading, corrections, isStillKept }: { reading: Read; corrections: readonly string[]; isStillKept: () => Promise<boolean> },
): Promise<Answer> {
  const model = await findModel(ctx);
  if (!model) return { reading, model: null };
  const { locale } = (await readAdaptation(ctx, ctx.personId, { now: ctx.now(), slug: app.slug })).language;
  const { known } = await readConduct(ctx, ctx.personId, 'support');
  const asked = model.place === 'local' ? model : filteredModel(model, await known(), locale);
  const told: AskedModel = { calls: 0, added: 0, discarded: 0, failed: 0 };
  const more: Finding[] = [];
  for (const shown of shownToModel(chat, reading.findings)) {
    // Erased, or no longer allowed: not a word more of it is shown to anybody.
    if (!(await isStillKept()) || !(await mayAskModel(ctx, model))) break;
    const answer = await answerOf(ctx, asked, chat, shown);
    told.calls += 1;
    const read = answer === undefined ? undefined : readProposals(answer);
    if (!read) {
      told.failed += 1;
      continue;
    }
    const { findings, discarded } = quotedFindings(chat, [...reading.findings, ...more], read.proposals, shown);
    const wanted = findings.filter((finding) => !corrections.includes(findingKey(finding)));
    more.push(...wanted);
    told.discarded += discarded + read.broken;
  }
  return { reading: addFindings(chat, reading, more), model: { ...told, added: more.length } };
}

async function answerOf(
  { log }: Context,
  model: ChatModel,
  chat: Chat & { reader: number | null },
  shown: Shown,
): Promise<string | undefined> {
  let said = '';
  try {
    const request = { turns: modelTurns(chat, shown), maxTokens: mostTokens, temperature: 0 };
    const hear = (text: string) => {
      said += text;
    };
    await model.stream(request, hear, AbortSignal.timeout(patienceMs));
    return said;
  } catch (error) {
    if (!(error instanceof DomainError) && !(error instanceof DOMException)) throw error;
    log.warn({ model: model.id }, 'a model did not look at a stretch of a chat');
    return undefined;
  }
}
