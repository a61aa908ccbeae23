import type { FoundSkill } from '../../contract.ts';
import type { KeptFinding } from '../practice/rehearsal.ts';
import en from './words.en.json' with { type: 'json' };
import es from './words.es.json' with { type: 'json' };

type Words = { skills: Record<string, { met: string; unclear: string }> } & Record<
  'missing' | 'reasons' | 'rules',
  Record<string, string>
>;
const wordsOf: Record<'es' | 'en', Words> = { es, en };

/**
 * What was found of a skill, in the words of a person's language: what it rests on where it is there, what would make it whole where it is
 * there in part, and a question where nobody can tell from the words.
 */
export function presentFinding(finding: KeptFinding, language: 'es' | 'en'): FoundSkill {
  const { skill, verdict, evidence, saidByPerson } = finding;
  return { skill, verdict, evidence, ...told(finding, wordsOf[language]), saidByPerson: saidByPerson ?? null };
}

/** One thing to try, where something could be added; nothing where all of it is there. */
export function suggestChange(findings: readonly KeptFinding[], language: 'es' | 'en'): string | undefined {
  const [partial] = findings.filter(({ verdict }) => verdict === 'partial');
  const key = (partial ?? findings.find(({ missing }) => missing.length > 0))?.missing[0];
  return key === undefined ? undefined : wordsOf[language].missing[key];
}

function told({ skill, verdict, evidence, missing, reason }: KeptFinding, { skills, ...words }: Words) {
  const own = skills[skill];
  if (!own) throw new Error(`There are no words for ${skill}`);
  const why = reason && words.reasons[reason];
  if (verdict === 'unclear') {
    const [title = '', question = ''] = own.unclear.split(/(?<=\.) /);
    return { title: title.replace(/\.$/, ''), sentence: [why, question].filter(Boolean).join(' ') };
  }
  const quoted = evidence.slice(0, 2).map((one) => `«${one.words}»: ${words.rules[one.rule] ?? ''}.`);
  const more = words.missing[missing[0] ?? ''] ?? why;
  return { title: own.met, sentence: (verdict === 'met' ? quoted : [...quoted, more]).filter(Boolean).join(' ') };
}
