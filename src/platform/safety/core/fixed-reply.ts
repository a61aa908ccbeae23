import type { CrisisKind, HelpLine, HelpLineKind } from '../contract.ts';
import replies from './fixed-replies.json' with { type: 'json' };

type Act = { title: string; steps: string[] };
type Voice = { language: 'es' | 'en'; tone: 'directo' | 'calido' | 'formal' };
/** `lines` are all of the person's country: which of them come, and in what order, is decided here. */
type Asked = Voice & { kind: CrisisKind; lines: readonly HelpLine[] };
/**
 * `hasPlan`: the person wrote a plan for this. `isSaved`: their message is stored; without it nothing says that it is. `isTalk`: it was written
 * in a conversation, and not in a form, a log or a rehearsal.
 */
type Around = { hasPlan?: boolean; isSaved?: boolean; isTalk?: boolean };
type Fixed = { text: string; helpLines: HelpLine[] };

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
 * literal. The numbers are in the text too, so they survive a page that shows nothing else. The person's own plan comes before the
 * telephones; what may kill in minutes comes before both.
 */
export function fixedReply({ hasPlan = false, isSaved = true, isTalk = true, ...asked }: Asked & Around): Fixed {
  const { language, tone, kind } = asked;
  const said = replies[language];
  const { title, steps } = actOf(asked);
  const { helpLines, list } = listOf(asked);
  const isMedical = kind === 'medical';
  const paragraphs = [
    isMedical ? title : said.open[tone],
    said.program[tone],
    ...(hasPlan && !isMedical ? [said.plan[tone]] : []),
    list,
    [...(isMedical ? [] : [title]), ...steps.map((step) => `- ${step}`)].join('\n'),
    ...(hasPlan && isMedical ? [said.plan[tone]] : []),
    (isTalk ? (isSaved ? said.close : said.kept) : said.written)[tone],
  ];
  return { text: paragraphs.join('\n\n'), helpLines };
}

/** What "no, you understood me wrong" is answered with: it argues with nobody, and the telephones stay at hand. */
export function misunderstoodReply(asked: Omit<Asked, 'kind'> & { kind?: CrisisKind }): Fixed {
  const { text, helpLines } = stillHereReply(asked);
  return { text: [replies[asked.language].misunderstood[asked.tone], text].join('\n\n'), helpLines };
}

/** What a word or two after a danger is answered with, as "ok" or "ya estoy bien": the telephones stay at hand. */
export function stillHereReply(asked: Omit<Asked, 'kind'> & { kind?: CrisisKind }): Fixed {
  const { helpLines, list } = listOf({ ...asked, kind: asked.kind ?? 'ideation' });
  return { text: [replies[asked.language].stillHere[asked.tone], list].join('\n\n'), helpLines };
}

/** What a hard moment that is no danger is answered with where nothing else can be said: few words, and no telephones. */
export function hardMomentReply({ language, tone }: Voice): string {
  return replies[language].hardMoment[tone];
}

/** What is asked, in plain words, of somebody whose message may be about more than it says. Asking does not bring it about. */
export function askingReply({ language, tone }: Voice): string {
  return replies[language].asking[tone];
}

/** Whether this is what `askingReply` says, in whatever language and tone, alone or after something else. */
export function isAskingReply(text: string): boolean {
  return Object.values(replies).some(({ asking }) => Object.values(asking).some((words) => text.includes(words)));
}

/** What a "no" to that question is answered with: it is believed, and the way to help stays where it is. */
export function answeredNoReply({ language, tone }: Voice): string {
  return replies[language].answeredNo[tone];
}

function actOf({ language, tone, kind }: Asked): Act {
  const { kinds, formalKinds } = replies[language];
  const formal: Partial<Record<CrisisKind, Act>> = formalKinds;
  return (tone === 'formal' ? formal[kind] : undefined) ?? kinds[kind];
}

function listOf({ language, kind, lines }: Pick<Asked, 'language' | 'kind' | 'lines'>): { helpLines: HelpLine[]; list: string } {
  const said = replies[language];
  const wanted = linesFor[kind].flatMap((of) => lines.filter((line) => line.kind === of));
  // An installation may have hidden every one of these: any is better than none.
  const helpLines = wanted.length > 0 ? wanted : [...lines];
  const numbers = helpLines.map((line) => {
    const unchecked = line.reviewedAt === 'unverified' ? ` (${said.unverified})` : '';
    return `- ${line.name}: ${line.phone}. ${line.hours}. ${line.cost}${unchecked}.`;
  });
  return { helpLines, list: [said.lines, ...numbers].join('\n') };
}
