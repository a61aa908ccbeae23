import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type House, houseOf, readHouse } from '#tests/support/architecture/house.ts';
import { rules } from '#tests/support/architecture/rules.ts';
import { iconPaths } from '#ui/primitives/icon-paths.ts';
import { appSlice } from '../../scripts/scaffold/app-slice.ts';
import { botSlice } from '../../scripts/scaffold/bot-slice.ts';
import { type Slice, withInstalled } from '../../scripts/scaffold/slice.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const house = readHouse(root);
const known = breachesOf(house);

function breachesOf(whole: House): string[] {
  return rules.flatMap((rule) => rule.breaches(whole));
}

function withSlice({ files }: Slice): House {
  const added = houseOf(files);
  return { files: [...house.files, ...added.files], has: (path) => house.has(path) || added.has(path) };
}

describe('A new slice', () => {
  it.each<[string, Slice]>([
    ['app', appSlice('club-lectura')],
    ['bot', botSlice('club-lectura')],
  ])('that is a fresh %s keeps every rule of the house', (_kind, slice) => {
    const breaches = breachesOf(withSlice(slice));

    expect(breaches.filter((breach) => !known.includes(breach))).toEqual([]);
  });

  it('that is a fresh bot has its place in the menus with an icon: nothing that is there has to know it', () => {
    const { files, installs } = botSlice('club-lectura');
    const lists = installs.map((install) => withInstalled(readFileSync(`${root}/${install.list}`, 'utf8'), install));
    const icon = /icon: '([^']+)'/.exec(files['src/bots/club-lectura/core/nameplate.ts'] ?? '')?.[1] ?? '';

    expect(installs.map(({ list }) => list)).toEqual(['src/bots.ts', 'src/bots.web.ts']);
    expect(lists[0]).toMatch(/import clubLectura from '.\/bots\/club-lectura\/bot\.ts';[\s\S]*, clubLectura\]/);
    expect(lists[1]).toMatch(
      /import { clubLecturaNameplate } from '.\/bots\/club-lectura\/core\/nameplate\.ts';[\s\S]*, clubLecturaNameplate\]/,
    );
    expect(Object.keys(iconPaths)).toContain(icon);
  });

  it('is installed with one import and one entry, after those that are there', () => {
    const list =
      "import { chat } from './apps/chat/server/index.ts';\n\n/** What is installed. */\nexport const installedApps: ServerApp[] = [chat];\n";

    const installed = withInstalled(list, { list: '', name: 'club', from: './apps/club/server/index.ts' });

    expect(installed).toBe(
      "import { chat } from './apps/chat/server/index.ts';\nimport { club } from './apps/club/server/index.ts';\n\n/** What is installed. */\nexport const installedApps: ServerApp[] = [chat, club];\n",
    );
  });
});
