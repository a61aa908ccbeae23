import type { SignContent, SignSense } from '../../dictionary/contract.ts';
import type { Traits } from './trait-fields.tsx';

/** A sign while it is written: words and examples as lines of text. */
export type SenseDraft = { words: string; definitionEs: string; definitionEn: string; examples: string };
export type SignDraft = Traits & { gloss: string; region: string; description: string; fsw: string; senses: SenseDraft[] };

export const emptySense: SenseDraft = { words: '', definitionEs: '', definitionEn: '', examples: '' };
export const emptySign: SignDraft = {
  ...{ gloss: '', region: '', description: '', fsw: '', handshape: null, place: null, movement: null, hands: null },
  senses: [emptySense],
};

export function draftOfSign({ senses, ...rest }: SignContent): SignDraft {
  const told = ({ words, examples, ...sense }: SignSense): SenseDraft => ({
    ...sense,
    words: words.join(', '),
    examples: examples.join('\n'),
  });
  return { ...rest, senses: senses.map(told) };
}

/** What is sent. A sense of which nothing was written is none; one without words is found by the gloss. */
export function contentOfDraft({ senses, ...rest }: SignDraft): SignContent {
  const gloss = rest.gloss.trim().toLocaleUpperCase('es');
  const written = senses.filter((sense, at) => at === 0 || Object.values(sense).some((text) => text.trim() !== ''));
  const trimmed = { region: rest.region.trim(), description: rest.description.trim(), fsw: rest.fsw.trim() };
  return { ...rest, ...trimmed, gloss, senses: written.map((sense) => senseOf(sense, gloss)) };
}

function senseOf({ words, definitionEs, definitionEn, examples }: SenseDraft, gloss: string): SignSense {
  const listed = parts(words, /[,;\n]/, 100).slice(0, 20);
  return {
    words: listed.length > 0 ? listed : [gloss.toLocaleLowerCase('es')],
    definitionEs: definitionEs.trim(),
    definitionEn: definitionEn.trim(),
    examples: parts(examples, /\n/, 300).slice(0, 10),
  };
}

function parts(text: string, between: RegExp, most: number): string[] {
  return [...new Set(text.split(between).map((part) => part.trim().slice(0, most)))].filter(Boolean);
}
