import { placeOf } from '../place.ts';
import { fileRule, importRule, type Rule } from '../rule.ts';

/** Files beside stores that Drizzle is for: how columns are made, seeds, and what works inside someone's transaction. */
const alsoDrizzle = ['src/platform/vault/sealed-column.ts'];

/** Things that have one owner. */
export const owners: Rule[] = [
  fileRule('only platform/config reads the environment, which main hands to it', ({ path, code }) => {
    if (!path.startsWith('src/') || path.startsWith('src/platform/config/') || path === 'src/main.ts' || placeOf(path).isTest)
      return [];
    const found = /\bprocess\.env\b|from 'node:process'/.exec(code);
    return found ? [`:${code.slice(0, found.index).split('\n').length} reads the environment`] : [];
  }),
  importRule('only stores, tables, seeds and platform/db import Drizzle', ({ from, target }) => {
    if (!('packageName' in target) || target.packageName !== 'drizzle-orm' || !from.path.startsWith('src/')) return undefined;
    const may =
      /(-store|\/tables|seed|seeds)\.ts$|^src\/platform\/db\//.test(from.path) ||
      placeOf(from.path).isTest ||
      alsoDrizzle.includes(from.path);
    return may ? undefined : 'SQL lives in a *-store.ts';
  }),
  importRule("a table's foreign keys lead to its own slice or to the platform", ({ from, target }) => {
    if (!/\/tables\.ts$/.test(from.path) || !('path' in target)) return undefined;
    const [here, there] = [placeOf(from.path), placeOf(target.path)];
    return there.area === 'platform' || (there.area === here.area && there.slice === here.slice)
      ? undefined
      : 'this table belongs to somebody else';
  }),
];
