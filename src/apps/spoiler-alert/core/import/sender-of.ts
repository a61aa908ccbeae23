import { isEventWithColon } from './is-of-the-system.ts';
import { withoutMarks } from './marks.ts';

const longestName = 120;
const longestSecond = 62;
const fewestToTell = 3;
/** What apps begin a message with. */
const places = /^(?:ubicaci[oó]n|location|localiza[cç][aã]o|standort|position|posizione|encuesta|poll): $/i;

/** Who a line names before its colon, and what comes after. A colon at the very end counts too: nothing was written. */
export type Sent = { who: string; text: string };

/** Reads `Ana: hola`. What names nobody is `undefined`. */
export function senderOf(rest: string): Sent | undefined {
  const found = rest.indexOf(': ');
  const colon = found >= 0 ? found : rest.endsWith(':') ? rest.length - 1 : -1;
  if (colon <= 0 || colon > longestName) return undefined;
  const before = rest.slice(0, colon);
  if (isEventWithColon(before)) return undefined;
  const who = withoutMarks(before).trim();
  return who === '' ? undefined : { who, text: rest.slice(colon + 2) };
}

/**
 * Names that hold a colon themselves, such as `Trabajo: Ana`: all that the shorter name seems to have written begins with the
 * same words and a colon.
 */
export class NamesWithColon {
  readonly #seen = new Map<string, { who: string; second: string | null; count: number }>();

  /** Remembers what this name wrote, and gives the one string by which it is known. */
  see(who: string, text: string): string {
    const seen = this.#seen.get(who);
    if (!seen) {
      const colon = text.slice(0, longestSecond).indexOf(': ');
      this.#seen.set(who, {
        who,
        second: colon > 0 && !places.test(text.slice(0, colon + 2)) ? text.slice(0, colon + 2) : null,
        count: 1,
      });
      return who;
    }
    seen.count += 1;
    if (seen.second !== null && !text.startsWith(seen.second)) seen.second = null;
    return seen.who;
  }

  countOf(who: string): number {
    return this.#seen.get(who)?.count ?? 0;
  }

  /** The whole name, and what is then left of the text; `undefined` where the name was whole. */
  whole(who: string, text: string): Sent | undefined {
    const { second, count } = this.#seen.get(who) ?? { second: null, count: 0 };
    if (second === null || count < fewestToTell) return undefined;
    return { who: `${who}: ${withoutMarks(second.slice(0, -2))}`, text: text.slice(second.length) };
  }
}
