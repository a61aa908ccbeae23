import { describe, expect, it } from 'vitest';
import { iconPaths } from '#ui/primitives/icon-paths.ts';
import { installedBots } from '../../src/bots.ts';
import { nameplates } from '../../src/bots.web.ts';

describe('The bots of this installation', () => {
  it('are the same for the server and for the pages, in the same order', () => {
    expect(nameplates.map(({ slug }) => slug)).toEqual(installedBots.map(({ slug }) => slug));
  });

  it('say of themselves on both sides what their nameplate says', () => {
    for (const [at, nameplate] of nameplates.entries()) expect(installedBots[at]).toMatchObject(nameplate);
  });

  it.each(nameplates)('$name has an icon that is drawn', ({ icon }) => {
    expect(Object.keys(iconPaths)).toContain(icon);
  });
});
