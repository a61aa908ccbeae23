import { createSecondMemory } from '../../cache/second-memory.ts';
import { builtOnce } from '../../db/built-once.ts';
import type { Db } from '../../db/open-database.ts';
import type { HelpCountry, HelpLine } from '../contract.ts';
import { helpLinesOf } from '../core/help-lines.ts';
import { publicLine } from './core/public-line.ts';
import { readLines } from './read-lines.ts';

const waitMs = 1000;

/** The telephones of a country as administrators left them: true to the database but for a second at most, on every node. */
export type LiveLines = {
  /**
   * Never throws and never waits long: where the database does not answer, what was last read of it does, and before that what
   * comes with the program. Somebody may be in danger.
   */
  of(country: HelpCountry, now: Date): Promise<HelpLine[]>;
  /** To be called where one is changed. */
  forget(): void;
};

/** The memory that everything on this database shares. */
export const liveLinesOf = builtOnce((db: Db): LiveLines => {
  const lastRead = new Map<HelpCountry, HelpLine[]>();
  const read = async (country: HelpCountry, now: Date): Promise<HelpLine[]> => {
    const shown = (await readLines(db, country, now)).filter(({ isShown }) => isShown).map(({ line }) => publicLine(line));
    lastRead.set(country, shown);
    return shown;
  };
  const memory = createSecondMemory((_key, now, country: HelpCountry) => read(country, now));

  return {
    async of(country, now) {
      const known = () => lastRead.get(country) ?? helpLinesOf(country);
      try {
        return await soon(memory.get(country, now, country), known);
      } catch {
        return known();
      }
    },
    forget: () => memory.forget(),
  };
});

/** What is answered in time; else `instead`. */
async function soon<T>(answer: Promise<T>, instead: () => T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(instead()), waitMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
