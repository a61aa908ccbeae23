import type { Call } from '#platform/context/define-command.ts';
import { listCurrentLaws } from './law-store.ts';

/** `mentalia law list`: one line for each law that counts. */
export async function runLawList({ open, tell }: Call): Promise<void> {
  const { db } = await open();
  const laws = await listCurrentLaws(db);
  for (const { jurisdiction, key, identifier, title, articles, provisions, versionDate, standing, loadedAt } of laws) {
    const name = `${jurisdiction} ${key.padEnd(10)}`;
    const counts = `${articles} artículos y ${provisions} disposiciones`;
    const text = versionDate ? `texto de ${versionDate}` : 'texto sin fecha';
    const counting = standing === 'in-force' ? '' : ` · ${standing === 'repealed' ? 'derogada' : 'todavía no en vigor'}`;
    tell(`${name} ${counts} · ${text} · cargada ${loadedAt.toISOString().slice(0, 10)} · ${identifier}${counting} · ${title}`);
  }
  tell(laws.length === 0 ? 'No hay leyes cargadas. Se cargan con: mentalia law import' : `Leyes cargadas: ${laws.length}.`);
}
