import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type House, houseOf, readHouse } from '#tests/support/architecture/house.ts';
import { rules } from '#tests/support/architecture/rules.ts';
import { appSlice } from '../../scripts/scaffold/app-slice.ts';
import { botSlice } from '../../scripts/scaffold/bot-slice.ts';
import { type Slice, withInstalled } from '../../scripts/scaffold/slice.ts';

const house = readHouse(fileURLToPath(new URL('../..', import.meta.url)));
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

  it('is installed with one import and one entry, after those that are there', () => {
    const list =
      "import { chat } from './apps/chat/server/index.ts';\n\n/** What is installed. */\nexport const installedApps: ServerApp[] = [chat];\n";

    const installed = withInstalled(list, { list: '', name: 'club', from: './apps/club/server/index.ts' });

    expect(installed).toBe(
      "import { chat } from './apps/chat/server/index.ts';\nimport { club } from './apps/club/server/index.ts';\n\n/** What is installed. */\nexport const installedApps: ServerApp[] = [chat, club];\n",
    );
  });
});
