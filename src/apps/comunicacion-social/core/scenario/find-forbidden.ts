import en from './forbidden.en.json' with { type: 'json' };
import es from './forbidden.es.json' with { type: 'json' };

const kinds = ['eye-contact', 'masking', 'treatment', 'diagnosis'] as const;
export type ForbiddenKind = (typeof kinds)[number];
/** Words that no text of this app may have, as they were written. */
export type Forbidden = { kind: ForbiddenKind; words: string; start: number; end: number };

const rules = [es, en].map((lists) => ({
  patterns: kinds.map((kind) => ({ kind, pattern: new RegExp(`(?<!\\w)(?:${lists[kind].join('|')})`, 'g') })),
  denial: new RegExp(`(?<!\\w)(?:${lists.denial.join('|')})(?!\\w)`),
  insistence: new RegExp(`(?<!\\w)(?:${lists.insistence.join('|')})(?!\\w)`),
}));

/**
 * What may never be claimed of, or asked from, a person here: to look into somebody's eyes, to hide how they are, that this treats
 * anything, or what they "have". To say that something is not asked, or is not so, is fine: "no hace falta mirar a los ojos".
 */
export function findForbidden(text: string): Forbidden[] {
  const written = text.normalize('NFC');
  const plain = [...written].map(plainOf).join('');
  return rules.flatMap(({ patterns, denial, insistence }) =>
    patterns.flatMap(({ kind, pattern }) =>
      [...plain.matchAll(pattern)].flatMap(({ 0: found, index: start }) => {
        const before = clauseBefore(plain, start);
        const denied = denial.exec(before);
        if (denied && !insistence.test(before.slice(denied.index + denied[0].length))) return [];
        return [{ kind, words: written.slice(start, start + found.length), start, end: start + found.length }];
      }),
    ),
  );
}

/** What stands before it in its clause: a "no" of another one denies nothing here. */
function clauseBefore(text: string, start: number): string {
  return (
    text
      .slice(0, start)
      .split(/[.,;:!?¡¿«»"()\n…]/)
      .at(-1) ?? ''
  );
}

/** The letter without its accent and in lower case: one for one, so that places in the text stay the same. */
function plainOf(letter: string): string {
  const plain = letter.normalize('NFD').charAt(0).toLowerCase();
  return plain.length === letter.length ? plain : letter;
}
