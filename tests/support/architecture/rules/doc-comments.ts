import { placeOf } from '../place.ts';
import { fileRule, type Rule } from '../rule.ts';

/** What a signature cannot say. */
export const docComments: Rule[] = [
  fileRule(
    'every exported function of the platform and every use case says its promise in a doc comment',
    ({ path, declared }) => {
      const { area, isTest, isBrowser } = placeOf(path);
      const isUseCase = (area === 'apps' || area === 'bots') && path.includes('/server/');
      if (isTest || isBrowser || !(area === 'platform' || isUseCase)) return [];
      return declared
        .filter(({ kind, documented }) => (kind === 'function' || kind === 'class') && !documented)
        .map(({ name, line }) => `:${line} ${name} has no doc comment`);
    },
  ),
  fileRule('what is left to do has an issue', ({ path, text }) => {
    const found =
      path.includes('/architecture') || path.startsWith('data/') ? null : /\b(TODO|FIXME|XXX)\b(?!\(#\d+\))/.exec(text);
    return found ? [`:${text.slice(0, found.index).split('\n').length} ${found[0]} without an issue`] : [];
  }),
];
