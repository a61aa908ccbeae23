import type { FoundSkill } from '../../contract.ts';
import type { KeptFinding } from '../practice/rehearsal.ts';

/** What was found of a skill, in the words of a person's language. */
export function presentFinding({ skill, verdict, evidence, saidByPerson }: KeptFinding, _language: 'es' | 'en'): FoundSkill {
  return { skill, verdict, evidence, title: skill, sentence: '', saidByPerson: saidByPerson ?? null };
}

/** One thing to try, where something could be added; nothing where all of it is there. */
export function suggestChange(_findings: readonly KeptFinding[], _language: 'es' | 'en'): string | undefined {
  return undefined;
}
