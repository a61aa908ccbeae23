import { z } from 'zod';
import type { Sealed, Seals } from '#platform/vault/vault.ts';
import type { SignShareRow } from './sign-share-store.ts';

const Content = z.strictObject({ title: z.string(), signIds: z.array(z.uuid()) });
type Content = z.infer<typeof Content>;
const placeOf = (row: string) => ({ table: 'sign_shares', column: 'content', row });

/** What a link is called and which signs it shows, sealed. */
export function sealShareContent(seals: Seals, row: string, content: Content): Sealed {
  return seals.seal(placeOf(row), JSON.stringify(content));
}

/** What `sealShareContent` sealed. */
export function openShareContent(seals: Seals, { id, content }: Pick<SignShareRow, 'id' | 'content'>): Content {
  return Content.parse(JSON.parse(seals.open(placeOf(id), content)));
}
