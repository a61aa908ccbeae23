import { describe, expect, it } from 'vitest';
import { iconPaths } from '#ui/primitives/icon-paths.ts';
import { specialists } from '../../src/apps/despacho-legal/core/cases/specialists.ts';
import words from '../../src/apps/despacho-legal/locales/cases/es.json' with { type: 'json' };
import { installedBots } from '../../src/bots.ts';
import { nameplates } from '../../src/bots.web.ts';
import { installedApps } from '../../src/installed.server.ts';

describe('The bots of this installation', () => {
  it('are the same for the server and for the pages, in the same order', () => {
    expect(nameplates.map(({ slug }) => slug)).toEqual(installedBots.map(({ slug }) => slug));
  });

  it('say of themselves on both sides what their nameplate says', () => {
    for (const [at, nameplate] of nameplates.entries()) expect(installedBots[at]).toMatchObject(nameplate);
  });

  it('look things up only in sources that an app declares, and at home in that app', () => {
    for (const { source, home, slug } of installedBots.filter((bot) => bot.source)) {
      const owner = installedApps.find(({ knowledgeSources = [] }) => knowledgeSources.some(({ name }) => name === source?.name));
      expect(owner?.app.slug, slug).toBe(home);
    }
  });

  it('go with legal cases as one specialist for each field of law, by the name that the case says', () => {
    for (const [branch, { slug }] of Object.entries(specialists)) {
      const bot = installedBots.find((each) => each.slug === slug);
      expect(bot?.source, slug).toMatchObject({ name: 'laws', scope: { branch } });
      expect(Object.entries(words.cases.specialist.name)).toContainEqual([branch, bot?.name]);
    }
    expect(installedBots.filter(({ source }) => source?.name === 'laws')).toHaveLength(Object.keys(specialists).length);
  });

  it.each(nameplates)('$name has an icon that is drawn', ({ icon }) => {
    expect(Object.keys(iconPaths)).toContain(icon);
  });
});
