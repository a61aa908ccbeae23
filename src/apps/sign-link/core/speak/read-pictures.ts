import { unzipSync } from 'fflate';

/** A picture somebody brings: its name as words, and its bytes. */
export type BroughtPicture = { name: string; bytes: Uint8Array<ArrayBuffer> };

/** What one sack of pictures may hold. */
export const broughtLimits = { pictures: 300, zipBytes: 60 * 1024 * 1024, pictureBytes: 4 * 1024 * 1024 } as const;

/** The pictures of a ZIP, in the order of their names. Throws where it is none; what is larger than a picture may be is passed over. */
export function readPictures(zip: Uint8Array): BroughtPicture[] {
  const found = unzipSync(zip, {
    filter: ({ name, originalSize }) => isPicture(name) && originalSize <= broughtLimits.pictureBytes,
  });
  return Object.entries(found)
    .map(([path, bytes]) => ({ name: nameOfPicture(path), bytes: new Uint8Array(bytes) }))
    .filter(({ name }) => name !== '')
    .sort((one, other) => one.name.localeCompare(other.name, 'es'))
    .slice(0, broughtLimits.pictures);
}

/** Whether a file is a picture by its name, and none that a system leaves beside the real ones. */
export function isPicture(path: string): boolean {
  return /\.(?:png|jpe?g|webp)$/i.test(path) && !/(?:^|\/)(?:__MACOSX|\.)/.test(path);
}

/** `comida/2345_agua_fría.png` as words: agua fría. */
export function nameOfPicture(path: string): string {
  const file = path.split('/').at(-1) ?? '';
  return file
    .normalize('NFC')
    .replace(/\.[a-z0-9]+$/i, '')
    .replace(/[_-]+/g, ' ')
    .replace(/^\d+\s+|\s+\d+$/g, '')
    .trim()
    .slice(0, 120);
}
