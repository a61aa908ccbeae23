import { type House, type Target, targetOf } from './house.ts';
import type { Imported, SourceFile } from './source-file.ts';

/** One rule of the house: what it says, and where the house breaks it (`path:line why`, nothing when it holds). */
export type Rule = { says: string; breaches(house: House): string[] };

/** An import seen from both ends. */
export type Link = { from: SourceFile; imported: Imported; target: Target };

/** A rule about each file by itself. */
export function fileRule(says: string, breachesOf: (file: SourceFile, house: House) => string[]): Rule {
  return { says, breaches: (house) => house.files.flatMap((file) => breachesOf(file, house).map((why) => `${file.path}${why}`)) };
}

/** A rule about each import; `whyNot` gives the reason an import is forbidden, or nothing. */
export function importRule(says: string, whyNot: (link: Link, house: House) => string | undefined): Rule {
  return fileRule(says, (from, house) =>
    from.imports.flatMap((imported) => {
      const why = whyNot({ from, imported, target: targetOf(from.path, imported.specifier) }, house);
      return why ? [`:${imported.line} ${why} (${imported.specifier})`] : [];
    }),
  );
}
