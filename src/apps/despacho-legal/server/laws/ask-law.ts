import { createHash } from 'node:crypto';
import type { Context } from '#platform/context/context.ts';
import { readAdaptation } from '#platform/profiles/read-adaptation.ts';
import { answerWritten } from '#platform/safety/answer-written.ts';
import type { HelpCountry, HelpLine } from '#platform/safety/contract.ts';
import { liveLinesOf } from '#platform/safety/lines/live-lines.ts';
import app from '../../app.ts';
import type { PeopleFirst } from '../../core/answer/outcome-of.ts';
import { lawName } from '../../core/law/law-name.ts';
import type { AskLaw, LawReply } from '../../laws/contract.ts';
import type { DeskAnswer } from './ask-desk.ts';
import { lawShelfOf } from './law-shelf.ts';
import { listCurrentLaws } from './law-store.ts';
import { emergencyOf, orderHelpLines } from './order-help-lines.ts';

/** `laws`: the keys of those that may answer, where not all may. */
type Narrowed = { laws?: readonly string[] };

/**
 * Answers a question out of the loaded laws. People come first: what may tell of a danger is read before the law is, like every message, and is
 * followed up. Nothing of the question is kept or logged.
 */
export async function askLaw(ctx: Context, asked: AskLaw, { laws }: Narrowed = {}): Promise<LawReply> {
  const { question, country, isDecided, sawPeople } = asked;
  const adaptation = () => readAdaptation(ctx, ctx.personId, { now: ctx.now(), slug: app.slug });
  const written = { text: question, id: asked.questionId, seq: nameOf(question) };
  const danger = await answerWritten(ctx, ctx.personId, written, adaptation);
  if (danger && !sawPeople) return withPeople('crisis', danger.text, danger.helpLines);
  const reply = await lawShelfOf(ctx.db).ask(ctx, {
    about: 'law',
    ...{ question, isDecided, sawPeople },
    ...(country && { country }),
    ...(laws && { laws }),
  });
  if (reply.about !== 'law') throw new Error('Another question was answered');
  return present(ctx, reply.answer, async (because) => {
    const here: HelpCountry = country ?? (await adaptation()).sensory.country;
    if (because === 'crisis' && danger) return withPeople(because, danger.text, danger.helpLines);
    return withPeople(because, null, await liveLinesOf(ctx.db).of(here, ctx.now()));
  });
}

async function present(
  { db }: Context,
  answer: DeskAnswer,
  people: (because: PeopleFirst) => Promise<LawReply>,
): Promise<LawReply> {
  if (answer.outcome === 'handoff_human') return people(answer.because);
  if (answer.outcome === 'refuse') return { outcome: 'refuse', because: answer.because };
  if (answer.outcome === 'ask') return { outcome: 'ask', because: answer.because };
  if (answer.outcome === 'answer') return answer;
  const loaded = (await listCurrentLaws(db)).map((each) => ({ country: each.jurisdiction, key: each.key, name: lawName(each) }));
  const { because, kind = null, law = null } = answer;
  return { outcome: 'not_found', because, kind, law, loaded };
}

/** The lines that fit come first. */
function withPeople(because: PeopleFirst, text: string | null, lines: readonly HelpLine[]): LawReply {
  const helpLines = text === null ? orderHelpLines(because, lines) : [...lines];
  return { outcome: 'handoff_human', because, text, helpLines, emergency: emergencyOf(lines) };
}

/** A short number that nobody reads the words from: other words under the same id are told anew. */
function nameOf(question: string): number {
  return createHash('sha256').update(question).digest().readUInt32BE();
}
