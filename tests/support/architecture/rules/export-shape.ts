import { fileRule, type Rule } from '../rule.ts';

/** How files show what they have. */
export const exportShape: Rule[] = [
  fileRule('exports have names; only app.ts and bot.ts have a default one', ({ path, hasDefaultExport }) => {
    if (!path.startsWith('src/') || /\/(app|bot)\.ts$/.test(path)) return [];
    return hasDefaultExport ? [' has a default export'] : [];
  }),
  fileRule('no file only passes on what others export', ({ reExports }) => {
    return reExports.map(({ specifier, line }) => `:${line} passes on ${specifier}`);
  }),
  fileRule("index is only a slice's front door", ({ path }) => {
    const isIndex = /\/index\.tsx?$/.test(path);
    return isIndex && !/^src\/(apps|bots)\/[^/]+\/(server|web)\/index\.tsx?$/.test(path)
      ? [' is a barrel: import the file you mean']
      : [];
  }),
  fileRule('no decorators', ({ path, code }) => {
    if (!path.startsWith('src/')) return [];
    return /^\s*@\w+(\(|\s*$)/m.test(code) && !path.endsWith('.css') && !path.endsWith('.md') ? [' has a decorator'] : [];
  }),
];
