import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Scenario } from '../../core/scenario/scenario.ts';

const folder = join(import.meta.dirname, '../../scenarios');
let read: Map<string, Scenario> | undefined;

/**
 * The situations that come with the product, by id. Read when the first person asks; one that does not hold its shape stops that, and a
 * test stops it before. They are content, so they are files of a folder and no code names them one by one.
 */
export function productScenarios(): ReadonlyMap<string, Scenario> {
  read ??= new Map(
    readdirSync(join(folder, 'es'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .toSorted()
      .map((path) => Scenario.parse(JSON.parse(readFileSync(join(folder, 'es', path), 'utf8'))))
      .map((scenario) => [scenario.id, scenario]),
  );
  return read;
}
