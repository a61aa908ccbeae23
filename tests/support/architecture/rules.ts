import type { Rule } from './rule.ts';
import { browserCode } from './rules/browser-code.ts';
import { docComments } from './rules/doc-comments.ts';
import { exportShape } from './rules/export-shape.ts';
import { names } from './rules/names.ts';
import { owners } from './rules/owners.ts';
import { pureCore } from './rules/pure-core.ts';
import { sizes } from './rules/sizes.ts';
import { sliceBorders } from './rules/slice-borders.ts';
import { sliceShape } from './rules/slice-shape.ts';
import { testWords } from './rules/test-words.ts';
import { towerOrder } from './rules/tower-order.ts';
import { unnamedBots } from './rules/unnamed-bots.ts';

/** Every rule of the house that a machine can check. */
export const rules: Rule[] = [
  towerOrder,
  sliceBorders,
  browserCode,
  unnamedBots,
  pureCore,
  owners,
  sizes,
  docComments,
  names,
  exportShape,
  sliceShape,
  testWords,
].flat();
