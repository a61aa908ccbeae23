import { z } from 'zod';
import {
  defineKnowledgeSource,
  type SourceAsked,
  type SourceParts,
  type SourceReply,
} from '#platform/bots/define-knowledge-source.ts';
import { readChosenCountry } from '#platform/profiles/read-chosen-country.ts';
import { liveLinesOf } from '#platform/safety/lines/live-lines.ts';
import type { LegalQuestion } from '../../core/answer/answer-question.ts';
import type { PeopleFirst } from '../../core/answer/outcome-of.ts';
import { asCountry, readCountry, readNamedCountry, wantsTheLaw } from '../../core/answer/read-country.ts';
import { legalWord, speakLaw } from '../../core/answer/speak-law.ts';
import { specialists } from '../../core/cases/specialists.ts';
import { branches } from '../../core/concepts/branches.ts';
import type { Jurisdiction } from '../../core/law/law.ts';
import { LawsNotReady } from '../../laws/contract.ts';
import type { DeskAnswer } from './ask-desk.ts';
import { lawShelfOf } from './law-shelf.ts';
import { listCurrentLaws } from './law-store.ts';
import { emergencyOf, fittingHelpLines } from './order-help-lines.ts';

const Scope = z.strictObject({ branch: z.enum(branches) });
type Asked = SourceAsked<z.infer<typeof Scope>>;
/** What is asked now: `question` is an earlier one where this message only answers what was asked about it. */
type Now = LegalQuestion & { country: Jurisdiction | undefined };

/**
 * The loaded laws, as specialists are asked of them in a conversation: what `answerQuestion` says, in quotes, or fixed words for what is done
 * instead. It remembers the country and the last question, so that «México» asks it again there.
 */
export const lawSource = defineKnowledgeSource({
  name: 'laws',
  scope: Scope,
  takes: (text, memory) =>
    namedIn(text, memory) !== undefined || (memory.waits === 'people' && memory.question !== undefined && wantsTheLaw(text)),
  async answer(parts, asked) {
    const { memory, adaptation } = asked;
    const named = namedIn(asked.question, memory);
    if (named && !memory.question) {
      const country = legalWord(`country.${named}`, adaptation.language);
      return { mode: 'guided', say: legalWord('country-kept', adaptation.language, { country }), memory: { country: named } };
    }
    const now = await whatIsAsked(parts, asked, named);
    const kept = { ...(now.country && { country: now.country }), question: now.question };
    try {
      return await spoken(parts, asked, now, await ask(parts, asked, now), kept);
    } catch (error) {
      if (!(error instanceof LawsNotReady)) throw error;
      return { mode: 'honest', say: legalWord('not-ready', adaptation.language), memory: kept };
    }
  },
});

async function whatIsAsked(parts: SourceParts, asked: Asked, named: Jurisdiction | undefined): Promise<Now> {
  const { memory, personId } = asked;
  const { question: earlier, waits } = memory;
  const chosen = named ?? asCountry(memory.country) ?? (await chosenCountry(parts, personId));
  if (earlier && named) return { question: earlier, country: named, isDecided: true, sawPeople: waits === 'people' };
  if (earlier && waits === 'people' && wantsTheLaw(asked.question))
    return { question: earlier, country: chosen, sawPeople: true };
  // «No sé» is no question: what was asked before still waits for its country.
  if (earlier && waits === 'country' && asked.question.trim().split(/\s+/).length <= shortReply)
    return { question: earlier, country: chosen };
  return { question: asked.question, country: chosen };
}

const shortReply = 3;

/** Asked of which country, somebody may say more than its name. */
function namedIn(text: string, { waits }: SourceReply['memory']): Jurisdiction | undefined {
  return readCountry(text) ?? (waits === 'country' ? readNamedCountry(text) : undefined);
}

/** Only of these two there are laws. What nobody chose is not known. */
async function chosenCountry(parts: SourceParts, personId: string): Promise<Jurisdiction | undefined> {
  return asCountry(await readChosenCountry(parts, personId));
}

/** Out of the laws of this field first, and where they do not say it, out of all that are loaded. */
async function ask(parts: SourceParts, { scope }: Asked, now: Now): Promise<DeskAnswer> {
  const { country } = now;
  const askIn = async (laws?: readonly string[]) => {
    const reply = await lawShelfOf(parts.db).ask(parts, { about: 'law', ...now, ...(laws && { laws }) });
    if (reply.about !== 'law') throw new Error('Another question was answered');
    return reply.answer;
  };
  if (!country) return askIn();
  const answer = await askIn(specialists[scope.branch].laws[country]);
  const isMissing = answer.outcome === 'not_found' && answer.because === 'nothing-found';
  return isMissing ? askIn() : answer;
}

async function spoken(
  parts: SourceParts,
  asked: Asked,
  now: Now,
  answer: DeskAnswer,
  kept: SourceReply['memory'],
): Promise<SourceReply> {
  const { language } = asked.adaptation;
  const say = (key: string, values?: Record<string, string>) => legalWord(key, language, values);
  switch (answer.outcome) {
    case 'answer': {
      const country = say(`country.${answer.country}`);
      const text = `${speakLaw(answer.articles, language)}\n\n${say('looked', { country })}`;
      return { mode: 'guided', say: text, memory: { ...kept, country: answer.country } };
    }
    case 'ask':
      return { mode: 'guided', say: say(answer.because), memory: { ...kept, waits: 'country' } };
    case 'refuse':
      return { mode: 'guided', say: say(answer.because), memory: withoutQuestion(kept) };
    case 'handoff_human':
      return peopleFirst(parts, asked, now, answer.because, kept);
    case 'not_found':
      return { mode: 'honest', say: `${await whyNot(parts, answer, now, say)} ${say('person')}`, memory: kept };
  }
}

async function peopleFirst(
  parts: SourceParts,
  { personId, adaptation }: Asked,
  { country: ofLaw, sawPeople }: Now,
  because: PeopleFirst,
  kept: SourceReply['memory'],
): Promise<SourceReply> {
  const { language, sensory } = adaptation;
  // Where they chose to be wins; what nobody chose is a guess, and the law that they ask about is a better one.
  const country = (await readChosenCountry(parts, personId)) ?? ofLaw ?? sensory.country;
  const lines = await liveLinesOf(parts.db).of(country, parts.now());
  const helpLines = fittingHelpLines(because, lines).map((line) => ({ ...line, country }));
  const emergency = emergencyOf(lines);
  const numbers = helpLines.map(({ name, phone, hours, cost }) => `- ${name}: ${phone}. ${hours}. ${cost}.`);
  const list = [legalWord('lines', language), ...numbers].join('\n');
  const isGrave = because === 'crisis' || sawPeople;
  const text = [legalWord(because, language, { emergency }), list, ...(isGrave ? [] : [legalWord('read-on', language)])];
  return { mode: 'fixed', say: text.join('\n\n'), helpLines, memory: { ...kept, waits: 'people' } };
}

type Missing = Extract<DeskAnswer, { outcome: 'not_found' }>;

async function whyNot(
  { db }: SourceParts,
  { because, kind, law }: Missing,
  { country }: Now,
  say: (key: string, values?: Record<string, string>) => string,
): Promise<string> {
  const loaded = await listCurrentLaws(db);
  if (loaded.length === 0) return say('empty');
  if (country && because !== 'other-country' && !loaded.some(({ jurisdiction }) => jurisdiction === country))
    return say('empty-country', { country: say(`country.${country}`) });
  if (because === 'kind-not-loaded' && kind) return say(`kind.${kind}`);
  return say(because === 'kind-not-loaded' ? 'not-here' : because, { law: law ?? '' });
}

/** A country that is named afterwards must not ask again for what was refused. */
function withoutQuestion({ question: _refused, ...memory }: SourceReply['memory']): SourceReply['memory'] {
  return memory;
}
