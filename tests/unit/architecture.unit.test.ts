import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readHouse } from '#tests/support/architecture/house.ts';
import { rules } from '#tests/support/architecture/rules.ts';

const house = readHouse(fileURLToPath(new URL('../..', import.meta.url)));

describe('The house', () => {
  it.each(rules)('keeps its rule: $says', (rule) => {
    expect(rule.breaches(house)).toEqual([]);
  });
});
