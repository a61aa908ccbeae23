import { parseSync } from 'oxc-parser';
import { type Declared, declaredIn } from './declared.ts';

/** One `import`, static or dynamic. `typeOnly` ones vanish before anything runs. */
export type Imported = { specifier: string; typeOnly: boolean; line: number };

/** What the rules look at in one file. `code` is the text with its comments blanked out. */
export type SourceFile = {
  path: string;
  text: string;
  code: string;
  lines: number;
  imports: Imported[];
  reExports: { specifier: string; line: number }[];
  exportNames: string[];
  hasDefaultExport: boolean;
  declared: Declared[];
};

const parsed = /\.(ts|tsx|mjs)$/;

/** Reads a file's imports, exports and exported declarations. What is not a program (CSS, JSON) has none. */
export function sourceFile(path: string, text: string): SourceFile {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  const nothing = { imports: [], reExports: [], exportNames: [], hasDefaultExport: false, declared: [] };
  if (!parsed.test(path)) return { path, text, code: text, lines, ...nothing };

  const { module, program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`);
  const lineOf = (start: number) => text.slice(0, start).split('\n').length;

  const fixed = module.staticImports.map((one) => ({
    specifier: one.moduleRequest.value,
    typeOnly: one.entries.length > 0 && one.entries.every((entry) => entry.isType),
    line: lineOf(one.start),
  }));
  const later = module.dynamicImports.map((one) => ({
    specifier: text.slice(one.moduleRequest.start, one.moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
    typeOnly: false,
    line: lineOf(one.start),
  }));
  const exported = module.staticExports.flatMap((one) => one.entries);
  const handedOn = exported.flatMap((one) =>
    one.moduleRequest ? [{ ...one, specifier: one.moduleRequest.value, line: lineOf(one.start) }] : [],
  );

  return {
    path,
    text,
    code: withoutComments(text, comments),
    lines,
    imports: [...fixed, ...later, ...handedOn.map(({ specifier, isType, line }) => ({ specifier, typeOnly: isType, line }))],
    reExports: handedOn.map(({ specifier, line }) => ({ specifier, line })),
    exportNames: exported.flatMap((one) => one.exportName.name ?? []),
    hasDefaultExport: exported.some((one) => one.exportName.name === null && one.moduleRequest === null),
    declared: declaredIn(program, text, comments),
  };
}

function withoutComments(text: string, comments: { start: number; end: number }[]): string {
  let code = text;
  for (const { start, end } of comments) {
    code = code.slice(0, start) + code.slice(start, end).replace(/[^\n]/g, ' ') + code.slice(end);
  }
  return code;
}
