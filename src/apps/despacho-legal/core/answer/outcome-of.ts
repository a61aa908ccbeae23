import { readWords } from '#platform/safety/core/read-words.ts';
import { isPlain } from '#platform/safety/core/rules.ts';
import { indexRules, type RuleIndex, scanRules } from '#platform/safety/core/screen/rule-index.ts';
import { screenMessage } from '#platform/safety/core/screen.ts';
import type { Jurisdiction, Law } from '../law/law.ts';
import written from './outcome-rules.json' with { type: 'json' };

export type PeopleFirst = 'arrest' | 'violence' | 'minor' | 'eviction' | 'crisis';
export type Refused = 'odds' | 'deceive' | 'hurt' | 'hide';
/** A kind of law that answers, and that is not loaded. */
export type LawKind = 'tax' | 'traffic' | 'consumer' | 'immigration' | 'municipal';

/** What to do with a question, before the law is searched. `because` names the words for it under `answer.outcomes`. */
export type Outcome =
  | { outcome: 'answer'; jurisdiction: Jurisdiction }
  | { outcome: 'not_found'; because: 'other-country' | 'kind-not-loaded' | 'law-not-loaded'; kind?: LawKind; law?: string }
  | { outcome: 'handoff_human'; because: PeopleFirst }
  | { outcome: 'refuse'; because: Refused }
  /** Only the person can say of which country the law is meant. */
  | { outcome: 'ask'; because: 'no-country' | 'two-countries' };

type Asked = { question: string; jurisdiction?: Jurisdiction; laws: readonly Pick<Law, 'key' | 'jurisdiction' | 'title'>[] };

/**
 * Whether a question is answered, and if not, what is said instead. People come before law: who is in danger now is sent to people, whatever else the
 * question says. It does not look for an answer: that nothing was found is known only after a search.
 */
export function outcomeOf({ question, jurisdiction, laws }: Asked): Outcome {
  const heard = hear(question);
  const danger = peopleFirst.find((because) => heard.has(`people/${because}`));
  if (danger) return { outcome: 'handoff_human', because: danger };
  if (isCrisis(question)) return { outcome: 'handoff_human', because: 'crisis' };
  const refused = refusals.find((because) => heard.has(`refuse/${because}`));
  if (refused) return { outcome: 'refuse', because: refused };
  return whichLaw(question, heard, jurisdiction, laws);
}

function whichLaw(question: string, heard: Set<string>, chosen: Jurisdiction | undefined, laws: Asked['laws']): Outcome {
  const named = (['ES', 'MX'] as const).filter((country) => heard.has(`country/${country}`));
  if (named.length > 1 || (chosen && named[0] && named[0] !== chosen)) return { outcome: 'ask', because: 'two-countries' };
  const isAbroad = heard.has('abroad');
  if (isAbroad && named.length > 0) return { outcome: 'ask', because: 'two-countries' };
  if (isAbroad) return { outcome: 'not_found', because: 'other-country' };
  const jurisdiction = chosen ?? named[0];
  if (!jurisdiction) return { outcome: 'ask', because: 'no-country' };
  const ours = laws.filter((law) => law.jurisdiction === jurisdiction);
  const missing = numberedLaws(question).find((law) => !ours.some(({ key, title }) => `${key} ${title}`.includes(law)));
  if (missing) return { outcome: 'not_found', because: 'law-not-loaded', law: missing };
  const keys = new Set(ours.map(({ key }) => key));
  const kind = written.kinds.find(
    (each) => heard.has(`kind/${each.kind}`) && !each.holds[jurisdiction].some((key) => keys.has(key)),
  );
  if (kind) return { outcome: 'not_found', because: 'kind-not-loaded', kind: kind.kind as LawKind };
  return { outcome: 'answer', jurisdiction };
}

const peopleFirst: PeopleFirst[] = ['minor', 'violence', 'arrest', 'eviction'];
const refusals: Refused[] = ['hurt', 'deceive', 'hide', 'odds'];
/**
 * Danger to life, as the platform's screen reads it, where it is said outright. «¿Puedo irme yo?» or «si no le hago caso» mean other things in a question
 * about the law; and what the screen hears of violence is often over by the time somebody asks.
 */
const grave = new Set(['ideation', 'plan', 'self-harm', 'goodbye', 'medical']);

function isCrisis(question: string): boolean {
  const read = screenMessage(question, 'es');
  return read.level === 'crisis' && grave.has(read.kind) && (read.kind === 'medical' || isPlain(read.rule));
}

function hear(question: string): Set<string> {
  rules ??= compile();
  const heard = new Set<string>();
  scanRules(rules, readWords(question), ({ id }) => heard.add(id));
  return heard;
}

/** «La Ley 35/2006» is `35/2006`. */
function numberedLaws(question: string): string[] {
  return [...question.matchAll(/(?:ley|decreto|legislativo|orgánica|organica|\b(?:LO|RDL|RD|L))\s*(\d{1,4}\/\d{4})/giu)].map(
    ([, law = '']) => law,
  );
}

let rules: RuleIndex<string> | undefined;

function compile(): RuleIndex<string> {
  const { lists, people, refuse, countries, abroad, kinds } = written;
  const sources = [
    ...people.map(({ because, phrases }) => [`people/${because}`, phrases] as const),
    ...refuse.map(({ because, phrases }) => [`refuse/${because}`, phrases] as const),
    ...Object.entries(countries).map(([country, phrases]) => [`country/${country}`, phrases] as const),
    ['abroad', abroad] as const,
    ...kinds.map(({ kind, phrases }) => [`kind/${kind}`, phrases] as const),
  ];
  return indexRules(sources.map(([id, phrases]) => ({ id, kind: id, negatable: false, phrases: [...phrases], lists })));
}
