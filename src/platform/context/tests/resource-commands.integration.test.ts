import { describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { resourceCommands } from '../resource-commands.ts';

/** Runs the review as if it were this day, and gives back what it tells. */
async function review(day: string, options: Record<string, string | boolean> = {}): Promise<string[]> {
  const { system } = await aWorld();
  const told: string[] = [];
  const [command] = resourceCommands;
  const { run } = (await command?.load()) ?? { run: async () => undefined };
  const open = async () => ({ ...system, now: () => new Date(`${day}T12:00:00Z`) });
  await run({ words: [], options, open, openApart: open, tell: (line) => void told.push(line), say: () => undefined });
  return told;
}

describe.skipIf(whyNoDatabase)('Whoever looks after the help lines', () => {
  it('is told none while all were reviewed within the time', async () => {
    expect(await review('2026-11-29', { strict: true })).toEqual([expect.stringMatching(/^Líneas por revisar: 0 de \d+\.$/)]);
  });

  it('is told each line that was not, with its source and who looks after it', async () => {
    const told = await review('2027-06-01');

    expect(told.length).toBeGreaterThan(40);
    expect(told).toContainEqual(
      expect.stringMatching(/^ES linea-024: .+ 024\. revisada el 2026-11-25\. Cuida de ella: .+ https:/),
    );
  });

  it('ends badly when asked to be strict, and says which number of days is none', async () => {
    await expect(review('2026-11-29', { days: '0', strict: true })).rejects.toThrow(/Líneas por revisar: [1-9]/);
    await expect(review('2026-11-29', { days: 'pocos' })).rejects.toThrow('número entero');
  });
});
