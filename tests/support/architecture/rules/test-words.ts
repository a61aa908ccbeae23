import { placeOf } from '../place.ts';
import { fileRule, type Rule } from '../rule.ts';

/** Tests are the specification: they read as sentences and wait for what they need, never for time to pass. */
export const testWords: Rule[] = [
  fileRule("test titles say what happens, never what 'should'", ({ path, code }) => {
    const found = isTestFile(path)
      ? /\b(?:it|test|describe)(?:\.\w+)*(?:\([^)]*\))?\(\s*(['"`])(?:(?!\1).)*\bshould\b/.exec(code)
      : null;
    return found ? [`:${lineOf(code, found.index)} says 'should'`] : [];
  }),
  fileRule('tests wait for something, never for a while', ({ path, code }) => {
    if (!isTestFile(path)) return [];
    // What stands before the first test is the world it happens in: a model may well speak slowly.
    const first = code.search(/^\s+it(\.\w+)*\(/m);
    const found = /\bsetTimeout\(\s*\w+\s*,\s*\d|\b(?:sleep|pause|delay|setTimeout)\(\s*\d[\d_]*\s*\)/.exec(code.slice(first));
    return found && first >= 0 ? [`:${lineOf(code, first + found.index)} sleeps`] : [];
  }),
  fileRule("a slice's tests live in its tests folder, named by their suite", ({ path }) => {
    if (!/\.test\.tsx?$/.test(path)) return [];
    if (!placeOf(path).isTest) return [' is not in a tests folder'];
    return /\.(unit|web|integration|e2e)\.test\.tsx?$/.test(path) ? [] : [' names no suite (.unit, .web, .integration, .e2e)'];
  }),
];

function isTestFile(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
