/** What a page showed in the end, and what the server holds. `doubled` counts events that came though the page had them. */
export type Reading = { shown: string; kept: string; status: string | undefined; doubled: number };
export type ReadingVerdict = { different: number; doubled: number; unfinished: number };

/** Compares them, byte for byte. A page that shows nothing has read nothing. */
export function compareReadings(readings: Reading[]): ReadingVerdict {
  return {
    different: readings.filter(({ shown, kept }) => shown === '' || !Buffer.from(shown).equals(Buffer.from(kept))).length,
    doubled: readings.reduce((sum, { doubled }) => sum + doubled, 0),
    unfinished: readings.filter(({ status }) => status !== 'complete').length,
  };
}
