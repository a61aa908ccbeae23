import type { LiveSettings } from '../../config/live-settings.ts';
import type { Language } from '../../i18n/catalogs.ts';
import { exportPath, removeExportFile } from './export-files.ts';
import { changeExport, getExport } from './export-store.ts';
import { writeSealedFile } from './sealed-file.ts';
import { type ArchiveParts, writeArchive } from './write-archive.ts';

export type ExportParts = ArchiveParts & { config: { dataDir: string }; settings: LiveSettings };

const hourMs = 3_600_000;

class Cancelled extends Error {}

/**
 * The work of the export job. It looks after each page whether the person still wants the copy; tried again after a crash, it
 * begins anew. What is half written is removed.
 */
export async function run(parts: ExportParts, { exportId, language }: { exportId: string; language: Language }): Promise<void> {
  const { db, vault, now, settings } = parts;
  const asked = await getExport(db, exportId);
  if (!asked || !(await changeExport(db, exportId, { status: 'running', progress: 0 }))) return;
  const personId = asked.userId;

  const file = await writeSealedFile(exportPath(parts, exportId), exportId, await vault.of(personId, db));
  let told = 0;
  try {
    await writeArchive(parts, personId, {
      language,
      write: file.write,
      async onProgress(share) {
        const progress = Math.min(Math.floor(share * 100), 99);
        if (progress === told) return;
        told = progress;
        if (!(await changeExport(db, exportId, { progress }))) throw new Cancelled();
      },
    });
    const bytes = await file.end();
    const readyAt = now();
    const expiresAt = new Date(readyAt.getTime() + (await settings.read('exports.link-hours')) * hourMs);
    const isWanted = await changeExport(db, exportId, { status: 'ready', progress: 100, bytes, readyAt, expiresAt });
    if (!isWanted) await removeExportFile(parts, exportId);
  } catch (error) {
    await file.close().catch(() => undefined);
    await removeExportFile(parts, exportId);
    if (error instanceof Cancelled) return;
    await changeExport(db, exportId, { status: 'queued', progress: 0 });
    throw error;
  }
}
