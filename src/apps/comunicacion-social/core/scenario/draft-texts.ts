import type { DraftLevel, DraftText, ScenarioDraft } from './draft.ts';

/** A text of a draft, the field it stands in, and whether a situation needs it. */
export type TextAt = { at: string; text: DraftText; isNeeded: boolean };

/** Every text of a draft that counts. What belongs to a turn that an end does not have is left out. */
export function draftTexts(draft: ScenarioDraft): TextAt[] {
  const { title, situation, persona, mayVary, sensory, otherCould, directIsFine, levels } = draft;
  return [
    needed('title', title),
    needed('situation', situation),
    ...mayVary.map((text, index) => maybe(`mayVary.${index}`, text)),
    maybe('sensory', sensory),
    needed('persona.name', persona.name),
    needed('persona.relation', persona.relation),
    needed('persona.manner', persona.manner),
    needed('otherCould', otherCould),
    needed('directIsFine', directIsFine),
    ...levels.flatMap((level, index) => textsOfLevel(level, `levels.${index}`)),
  ];
}

function textsOfLevel({ steps }: DraftLevel, level: string): TextAt[] {
  return steps.flatMap(({ key, map, says, meanings, isEnd, turn }) => {
    const at = `${level}.${key}`;
    const own = [
      needed(`${at}.says`, says),
      needed(`${at}.map`, map),
      ...meanings.map((text, index) => maybe(`${at}.meanings.${index}`, text)),
    ];
    if (isEnd) return own;
    const { hints, alternatives, change, ways } = turn;
    return [
      ...own,
      needed(`${at}.turn.map`, turn.map),
      ...hints.map((text, index) => needed(`${at}.turn.hints.${index}`, text)),
      ...Object.entries(alternatives).map(([style, text]) => needed(`${at}.turn.alternatives.${style}`, text)),
      maybe(`${at}.turn.change`, change),
      ...ways.flatMap(({ parts }, index) =>
        parts.flatMap((part) => (part.kind === 'says' ? [maybe(`${at}.turn.ways.${index}`, part.text)] : [])),
      ),
    ];
  });
}

/** Whether nothing is written there. */
export function isBlank(text: DraftText): boolean {
  return typeof text === 'string' ? text.trim() === '' : text.mx.trim() === '' && text.es.trim() === '';
}

/** Whether something is missing there: in one of the two places where it is said apart. */
export function lacksWords(text: DraftText): boolean {
  return typeof text === 'string' ? isBlank(text) : text.mx.trim() === '' || text.es.trim() === '';
}

/** The phrases of a list, one on each line. */
export function phrasesOf(text: string): string[] {
  return text.split('\n').flatMap((phrase) => phrase.trim() || []);
}

const needed = (at: string, text: DraftText): TextAt => ({ at, text, isNeeded: true });
const maybe = (at: string, text: DraftText): TextAt => ({ at, text, isNeeded: false });
