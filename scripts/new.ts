import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { appSlice } from './scaffold/app-slice.ts';
import { botSlice } from './scaffold/bot-slice.ts';
import { type Slice, withInstalled } from './scaffold/slice.ts';

const root = join(import.meta.dirname, '..');
const kinds: Record<string, { folder: string; slice: (slug: string) => Slice }> = {
  app: { folder: 'src/apps', slice: appSlice },
  bot: { folder: 'src/bots', slice: botSlice },
};

const [word = '', slug = ''] = process.argv.slice(2);
const kind = Object.hasOwn(kinds, word) ? kinds[word] : undefined;
if (!kind) stop('Di qué quieres crear: npm run new -- app|bot <slug>.');
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug))
  stop('El nombre va en minúsculas, con guiones: npm run new -- app club-de-lectura.');
// A slice may have begun with its tables alone: what there is stays as it is.
if (existsSync(join(root, kind.folder, slug, `${word}.ts`))) stop(`Ya existe ${kind.folder}/${slug}.`);

const { files, installs } = kind.slice(slug);
for (const [path, text] of Object.entries(files)) {
  if (existsSync(join(root, path))) continue;
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
for (const install of installs) {
  const path = join(root, install.list);
  writeFileSync(path, withInstalled(readFileSync(path, 'utf8'), install));
}

const written = [...Object.keys(files), ...installs.map(({ list }) => list)];
spawnSync(process.execPath, [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'check', '--write', ...written], { cwd: root });
process.stdout.write(`${written.map((path) => `  ${path}`).join('\n')}\nListo. Empieza por ${kind.folder}/${slug}/README.md.\n`);

function stop(sentence: string): never {
  process.stderr.write(`✗ ${sentence}\n`);
  process.exit(1);
}
