import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Scenario } from '../../core/scenario/scenario.ts';

type Language = 'es' | 'en';
const folders: Record<Language, string> = { es: 'scenarios', en: 'scenarios-en' };
const read = new Map<Language, ReadonlyMap<string, Scenario>>();

/**
 * The situations that come with the product in a language, by id. Read when the first person asks; one that does not hold its shape stops
 * that, and a test stops it before. They are content, so they are files of a folder and no code names them one by one.
 */
export function productScenarios(language: Language = 'es'): ReadonlyMap<string, Scenario> {
  const known = read.get(language) ?? readAll(join(import.meta.dirname, '../..', folders[language]));
  read.set(language, known);
  return known;
}

function readAll(folder: string): ReadonlyMap<string, Scenario> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .toSorted()
      .map((path) => Scenario.parse(JSON.parse(readFileSync(join(folder, path), 'utf8'))))
      .map((scenario) => [scenario.id, scenario]),
  );
}
