import type { SharedLine, SharedPiece } from '../../consent/grants/shared-piece.ts';
import { openAbout } from './episode-content.ts';
import { listEpisodes } from './episode-store.ts';

const most = 50;
const words = {
  es: { danger: 'Momento de peligro', hard: 'Momento difícil', open: 'Sigue abierto', over: 'Terminó' },
  en: { danger: 'Moment of danger', hard: 'Hard moment', open: 'Still open', over: 'Over' },
};

/**
 * That somebody had hard moments, when, and whether they are over: for those whom they let see it. Not what they were about and
 * nothing that was written; that is their person's to tell.
 */
export const sharedEpisodes: SharedPiece = {
  scope: 'safety',
  name: { es: 'Que tuve un momento difícil, sin lo que escribí', en: 'That I had a hard moment, without what I wrote' },
  async read({ db, vault }, ownerId, language): Promise<SharedLine[]> {
    const said = words[language];
    const seals = await vault.of(ownerId);
    const rows = await listEpisodes(db, ownerId, most);
    return rows.map((row) => {
      const { level } = openAbout(seals, row.id, row.about);
      const day = row.createdAt.toISOString().slice(0, 16).replace('T', ' ');
      return {
        label: level === 'crisis' ? said.danger : said.hard,
        text: `${day} UTC. ${row.closedAt ? said.over : said.open}.`,
      };
    });
  },
};
