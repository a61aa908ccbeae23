import { describe, expect, it } from 'vitest';
import { houseOf } from '#tests/support/architecture/house.ts';
import { rules } from '#tests/support/architecture/rules.ts';

/** What every rule together says about a house made of these files. */
function saidOf(texts: Record<string, string>): string {
  const house = houseOf(texts);
  return rules.flatMap((rule) => rule.breaches(house)).join('\n');
}

const clean = {
  'src/platform/errors/define-error.ts': '/** Declares an outcome. */\nexport function defineError() {}\n',
  'src/platform/db/open-database.ts': '/** Opens it. */\nexport function openDatabase() {}\n',
  'src/apps/chat/contract.ts': "import { z } from 'zod';\nexport const Sent = z.string();\n",
};

const broken: [what: string, files: Record<string, string>, says: string][] = [
  [
    'a platform module that leans on one above it',
    { 'src/platform/errors/find-it.ts': "import type { X } from '../db/open-database.ts';\n" },
    'errors stands below db',
  ],
  ['a platform module outside the tower', { 'src/platform/payments/pay.ts': '' }, 'payments is not in the tower'],
  [
    'a room of ui that leans on one above it',
    { 'src/ui/primitives/menu.tsx': "import { Shell } from '../shell/shell.tsx';\n" },
    'src/ui/primitives/menu.tsx:1 primitives stands below shell',
  ],
  [
    'a room of ui that asks one above it for a type, or for later',
    {
      'src/ui/session/who.ts': "import type { Tool } from '../calm/tool.ts';\n",
      'src/ui/calm/search.ts': "export const search = () => import('../palette/palette.tsx');\n",
    },
    'src/ui/session/who.ts:1 session stands below calm (../calm/tool.ts)\nsrc/ui/calm/search.ts:1 calm stands below palette',
  ],
  ['a room of ui outside its tower', { 'src/ui/widgets/box.tsx': '' }, 'widgets has no place in the tower of ui'],
  ['a program of ui in no room', { 'src/ui/box.tsx': '' }, 'box.tsx has no place in the tower of ui'],
  [
    'an app that imports another app',
    { 'src/apps/hiperfoco/show.ts': "import '../chat/contract.ts';\n" },
    'hiperfoco may not know apps/chat',
  ],
  [
    'a platform module that knows an app',
    { 'src/platform/db/peek.ts': "import '../../apps/chat/contract.ts';\n" },
    'db may not know apps/chat',
  ],
  [
    'a path across slices without its prefix',
    { 'src/apps/chat/server/read.ts': "import '../../../platform/db/open-database.ts';\n" },
    'across slices use the # prefix',
  ],
  ['an import of a file that is not there', { 'src/apps/chat/server/read.ts': "import './gone.ts';\n" }, 'there is no such file'],
  [
    'a page that carries a contract along',
    { 'src/apps/chat/web/talk-page.tsx': "import { Sent } from '../contract.ts';\n" },
    'as types only',
  ],
  [
    'a page that reaches the server through a pure file',
    {
      'src/apps/chat/web/talk-page.tsx': "import { shape } from '../core/shape.ts';\n",
      'src/apps/chat/core/shape.ts': "import { z } from 'zod';\nexport const shape = z.string();\n",
    },
    'src/apps/chat/core/shape.ts:1 this package stays on the server',
  ],
  [
    'an app that names a bot',
    {
      'src/bots/cuentos/bot.ts': 'export default {};\n',
      'src/bots/cuentos/README.md': '# Cuentos\n',
      'src/apps/chat/web/menu.ts': "\nexport const menu = ['/chat/cuentos'];\n",
    },
    'src/apps/chat/web/menu.ts:2 names the bot cuentos',
  ],
  ['core that asks the clock', { 'src/apps/chat/core/age.ts': 'export const age = () => Date.now();\n' }, 'uses Date.now('],
  [
    'a contract that knows a store',
    { 'src/platform/db/contract.ts': "import './open-database.ts';\n" },
    'a contract knows no other file',
  ],
  [
    'a second reader of the environment',
    { 'src/platform/db/url.ts': 'export const url = process.env.URL;\n' },
    'url.ts:1 reads the environment',
  ],
  ['SQL outside a store', { 'src/apps/chat/server/find.ts': "import { eq } from 'drizzle-orm';\n" }, 'SQL lives in a *-store.ts'],
  ['a file of 251 lines', { 'src/platform/db/long.ts': '\n'.repeat(251) }, 'has 251 lines'],
  ['a file five folders deep', { 'src/apps/chat/server/a/b/c.ts': '' }, 'lies 5 folders deep'],
  [
    'a use case that promises nothing',
    { 'src/apps/chat/server/open-it.ts': 'export function openIt() {}\n' },
    'openIt has no doc comment',
  ],
  ['work left to do without an issue', { 'src/platform/db/later.ts': '// TODO: later\n' }, 'TODO without an issue'],
  ['an empty name', { 'src/platform/db/string-utils.ts': '' }, 'is named utils'],
  ['a name in camel case', { 'src/platform/db/openIt.ts': '' }, 'openIt.ts is not kebab-case'],
  [
    'a file named after something else',
    { 'src/platform/db/door.ts': '/** Opens. */\nexport function window() {}\n' },
    'door.ts exports window',
  ],
  ['a default export', { 'src/platform/db/door.ts': 'export default 1;\n' }, 'has a default export'],
  [
    'a file that passes on others',
    { 'src/platform/db/all.ts': "export * from './open-database.ts';\n" },
    'passes on ./open-database.ts',
  ],
  ['a barrel', { 'src/platform/db/index.ts': '' }, 'is a barrel'],
  ['an app without a README', { 'src/apps/chat/app.ts': 'export default {};\n' }, 'src/apps/chat has no README.md'],
  ['words in one language', { 'src/apps/chat/locales/es.json': '{}' }, 'has no src/apps/chat/locales/en.json'],
  [
    'a test that promises nothing',
    { 'tests/unit/a.unit.test.ts': `it('${'should'} work', () => {});\n` },
    "a.unit.test.ts:1 says 'should'",
  ],
  [
    'a test that waits for time to pass',
    { 'tests/unit/a.unit.test.ts': "  it('x', async () => {\n  await pause(50);\n});\n" },
    'sleeps',
  ],
  ['a test of no suite', { 'tests/unit/a.test.ts': '' }, 'names no suite'],
];

describe('The rules of the house', () => {
  it('say nothing about a house that keeps them', () => {
    expect(saidOf(clean)).toBe('');
  });

  it.each(broken)('notice %s', (_what, files, says) => {
    expect(saidOf({ ...clean, ...files })).toContain(says);
  });

  it('let a room of ui use every room below it, and words and styles of any', () => {
    const ui = {
      'src/ui/i18n/words.ts': "import es from '../locales/es.json';\nexport const words = es;\n",
      'src/ui/locales/es.json': '{}',
      'src/ui/locales/en.json': '{}',
      'src/ui/shell/shell.css': '',
      'src/ui/shell/shell.tsx': "import './shell.css';\nimport { words } from '../i18n/words.ts';\nexport const shell = words;\n",
      'src/ui/tests/open-pages.tsx': "import { shell } from '../shell/shell.tsx';\nexport const openPages = shell;\n",
    };

    expect(saidOf({ ...clean, ...ui })).toBe('');
  });

  it('let tests, scripts and compositions know everything', () => {
    const everything = {
      'src/server.ts': "import './apps/chat/contract.ts';\n",
      'scripts/new.ts': "import '../src/apps/chat/contract.ts';\n",
    };

    expect(saidOf({ ...clean, ...everything })).toBe('');
  });
});
