import type { CrisisKind, HelpCountry, HelpLine, HelpLineKind } from '../contract.ts';
import replies from './fixed-replies.json' with { type: 'json' };
import { helpLinesOf } from './help-lines.ts';

/** Which telephones come first for each danger; the rest of the country's follow only if they fit. */
const linesFor: Record<CrisisKind, HelpLineKind[]> = {
  ideation: ['suicide', 'listening', 'emergency'],
  plan: ['suicide', 'emergency', 'listening'],
  'self-harm': ['suicide', 'listening', 'emergency'],
  goodbye: ['suicide', 'emergency', 'listening'],
  violence: ['violence', 'emergency'],
  'minor-abuse': ['minors', 'emergency', 'violence'],
  medical: ['emergency', 'suicide'],
  'harm-to-others': ['emergency', 'suicide', 'listening'],
  'someone-else': ['suicide', 'emergency', 'listening'],
};

/**
 * The words a message in crisis is answered with: written by people, the same every time, never by a model. Short and
 * literal. The numbers are in the text too, so they survive a page that shows nothing else.
 */
export function fixedReply({
  language,
  country,
  tone,
  kind,
}: {
  language: 'es' | 'en';
  country: HelpCountry;
  tone: 'directo' | 'calido' | 'formal';
  kind: CrisisKind;
}): { text: string; helpLines: HelpLine[] } {
  const said = replies[language];
  const formal: Partial<Record<CrisisKind, string>> = said.formalKinds;
  const helpLines = linesFor[kind].flatMap((wanted) => helpLinesOf(country).filter((line) => line.kind === wanted));
  const numbers = helpLines.map((line) => {
    const unchecked = line.reviewedAt === 'unverified' ? ` (${said.unverified})` : '';
    return `- ${line.name}: ${line.phone}. ${line.hours}. ${line.cost}${unchecked}.`;
  });

  const act = (tone === 'formal' ? formal[kind] : undefined) ?? said.kinds[kind];
  const paragraphs = kind === 'medical' ? [act, said.program[tone]] : [said.open[tone], said.program[tone]];
  const text = [
    ...paragraphs,
    `${said.lines}\n${numbers.join('\n')}`,
    ...(kind === 'medical' ? [] : [act]),
    said.close[tone],
  ].join('\n\n');
  return { text, helpLines };
}
