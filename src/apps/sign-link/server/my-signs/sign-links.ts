import type { OpenLinkSource } from '#platform/consent/links/open-link-source.ts';
import { ShareNotFound } from '../../my-signs/contract.ts';
import { openShareContent } from './share-content.ts';
import { takeBackShare } from './share-signs.ts';
import { listShareRows } from './sign-share-store.ts';

/** The links to somebody's signs, beside all else that others see of them. */
export const signLinks: OpenLinkSource = {
  async list({ db, vault, now }, personId) {
    const rows = (await listShareRows(db, personId)).filter(({ expiresAt }) => expiresAt > now());
    const seals = await vault.of(personId, db);
    return rows.map(({ id, opened, lastOpenedAt, expiresAt, createdAt, content }) => {
      const { title } = openShareContent(seals, { id, content });
      return { id, title, opened, lastOpenedAt, expiresAt, createdAt };
    });
  },
  async takeBack(parts, personId, linkId) {
    try {
      await takeBackShare({ ...parts, personId }, linkId);
      return true;
    } catch (error) {
      if (error instanceof ShareNotFound) return false;
      throw error;
    }
  },
};
