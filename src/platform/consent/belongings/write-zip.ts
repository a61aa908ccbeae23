import { Zip, ZipDeflate } from 'fflate';

/** A zip that is written as it grows: one file after the other, nothing held but what was just said. */
export type ZipWriter = {
  /** `isPacked`: what comes takes little room already, and no time is spent on making it smaller. */
  begin(name: string, how?: { isPacked: boolean }): void;
  write(said: string | Uint8Array): Promise<void>;
  end(): Promise<void>;
  close(): Promise<void>;
};

const encoder = new TextEncoder();

/** Begins a zip whose bytes are handed over as they come to be. */
export function writeZip(write: (bytes: Uint8Array) => Promise<void>): ZipWriter {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    made.push(bytes);
  });
  let file: ZipDeflate | undefined;
  const flush = async (): Promise<void> => {
    for (const bytes of made.splice(0)) await write(bytes);
  };
  return {
    begin(name, { isPacked } = { isPacked: false }) {
      file = new ZipDeflate(name, { level: isPacked ? 0 : 6 });
      zip.add(file);
    },
    async write(said) {
      file?.push(typeof said === 'string' ? encoder.encode(said) : said);
      await flush();
    },
    async end() {
      file?.push(new Uint8Array(), true);
      await flush();
    },
    async close() {
      zip.end();
      await flush();
    },
  };
}
