import { placeOf } from '../place.ts';
import { fileRule, importRule, type Rule } from '../rule.ts';

const pureTargets = /\/core\/|\/contract\.ts$|^src\/platform\/errors\/|\.json$/;
/** They check or read what comes from outside, or compute, and are as pure as core; the rule for browser code says which stay out of pages. */
const purePackages = ['zod', 'ts-fsrs', 'fflate', 'saxes', 'postal-mime'];

/** Code that both sides run, and what crosses the wire between them. */
export const pureCore: Rule[] = [
  importRule('core is pure: it imports core, contracts, errors and words in JSON', ({ from, imported, target }) => {
    if (!placeOf(from.path).isCore) return undefined;
    if ('packageName' in target)
      return imported.typeOnly || purePackages.includes(target.packageName) ? undefined : 'core stands on no package';
    return pureTargets.test(target.path) ? undefined : 'this is not pure';
  }),
  fileRule('core touches no page, no process and no clock of its own', ({ path, code }) => {
    const found = placeOf(path).isCore
      ? /\b(document|window|localStorage|process)\.|\bDate\.now\(|\bMath\.random\(|\bfetch\(/.exec(code)
      : null;
    return found ? [` uses ${found[0]}`] : [];
  }),
  importRule('a contract imports contracts, core and errors', ({ from, target }) => {
    if (!/\/contract\.ts$/.test(from.path)) return undefined;
    if ('packageName' in target)
      return ['zod', 'ts-fsrs'].includes(target.packageName) ? undefined : 'the only package of a contract is zod';
    return pureTargets.test(target.path) ? undefined : 'a contract knows no other file';
  }),
];
