import { z } from 'zod';
import type { Sealed, Seals } from '#platform/vault/vault.ts';
import { poseOfText } from '../../core/dictionary/text-of-pose.ts';
import { mySignLimits } from '../../core/my-signs/limits.ts';
import { stillOf } from '../../core/my-signs/still-of.ts';
import { PersonalSignContent, TakeIsDamaged } from '../../my-signs/contract.ts';
import type { PersonalSignRow } from './personal-sign-store.ts';

const Content = z.strictObject({ ...PersonalSignContent.shape, still: z.string().nullable() });
const Takes = z.array(z.string());
const placeOf = (row: string, column: 'content' | 'takes') => ({ table: 'personal_signs', column, row });

/** What is written of a sign, and one moment of it, sealed. */
export function sealContent(seals: Seals, row: string, content: PersonalSignContent, still: string | null): Sealed {
  return seals.seal(placeOf(row, 'content'), JSON.stringify({ ...content, still }));
}

/** What `sealContent` sealed. */
export function openContent(seals: Seals, { id, content }: Pick<PersonalSignRow, 'id' | 'content'>) {
  const { still, ...words } = Content.parse(JSON.parse(seals.open(placeOf(id, 'content'), content)));
  return { words, still };
}

/** The takes of a sign, sealed. */
export function sealTakes(seals: Seals, row: string, takes: readonly string[]): Sealed {
  return seals.seal(placeOf(row, 'takes'), JSON.stringify(takes));
}

/** What `sealTakes` sealed. */
export function openTakes(seals: Seals, { id, takes }: Pick<PersonalSignRow, 'id' | 'takes'>): string[] {
  return Takes.parse(JSON.parse(seals.open(placeOf(id, 'takes'), takes)));
}

/** The picture for lists of takes that can be shown. Throws `TakeIsDamaged` for what is none, is too long, or shows no hand. */
export function checkTakes(takes: readonly string[]): string | null {
  try {
    for (const text of takes) {
      const take = poseOfText(text);
      if (take.length > mySignLimits.moments || !take.some(({ right, left }) => right ?? left)) throw new TakeIsDamaged();
    }
    return stillOf(takes);
  } catch {
    throw new TakeIsDamaged();
  }
}
