import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { identifiersIn } from '../core/professional/identifiers-in.ts';
import { keysOfParty, type PartyKeys } from '../core/professional/keys-of-party.ts';
import { likenessOf } from '../core/professional/likeness-of.ts';
import pairs from './conflict-pairs.json' with { type: 'json' };

type Pair = (typeof pairs)[number] & { aliases?: string[]; otherAliases?: string[]; note?: string; otherNote?: string };

const twoOf = (pair: Pair) => {
  const is = pair.is as 'person' | 'company';
  return [
    keysOfParty({ name: pair.one, aliases: pair.aliases ?? [], is, note: pair.note ?? '' }),
    keysOfParty({ name: pair.other, aliases: pair.otherAliases ?? [], is, note: pair.otherNote ?? '' }),
  ] as const;
};

describe('Whether two matters name the same people', () => {
  it.each(pairs as Pair[])('tells «$one» and «$other»: $alike, whichever comes first', (pair) => {
    const [one, other] = twoOf(pair);

    expect(likenessOf(one, other) ?? 'no').toBe(pair.alike);
    expect(likenessOf(other, one) ?? 'no').toBe(pair.alike);
  });

  it('is tested on enough pairs, alike and not', () => {
    const of = (alike: string) => pairs.filter((pair) => pair.alike === alike).length;

    expect(pairs.length).toBeGreaterThanOrEqual(60);
    expect(Math.min(of('same'), of('similar'), of('no'))).toBeGreaterThanOrEqual(15);
  });

  it('is told as well from digests, in which no name can be read', () => {
    const digest = (key: string) => createHmac('sha256', 'a key').update(key).digest('hex');
    const digested = (keys: PartyKeys) =>
      Object.fromEntries(Object.entries(keys).map(([kind, some]) => [kind, some.map(digest)])) as unknown as PartyKeys;

    for (const pair of pairs as Pair[]) {
      const [one, other] = twoOf(pair).map(digested) as [PartyKeys, PartyKeys];
      expect([pair.one, likenessOf(one, other) ?? 'no']).toEqual([pair.one, pair.alike]);
    }
  });

  it('finds the numbers of people and companies in what is written, and none that is not right', () => {
    const text =
      'Su DNI es 12.345.678-Z, el de su socia X1234567L; la empresa, B12345674. RFC ABC010203AB9. El 12345678A no existe.';

    expect(identifiersIn(text).sort()).toEqual(['12345678Z', 'ABC010203AB9', 'B12345674', 'X1234567L']);
  });

  it('makes no key of a name without letters', () => {
    expect(keysOfParty({ name: '···', aliases: [], is: 'person' }).whole).toEqual([]);
  });
});
