import { Zip, ZipDeflate } from 'fflate';

/** A zip that is written as it grows: one file after the other, nothing held but what was just said. */
export type ZipWriter = {
  begin(name: string): void;
  write(text: string): Promise<void>;
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
    begin(name) {
      file = new ZipDeflate(name, { level: 6 });
      zip.add(file);
    },
    async write(text) {
      file?.push(encoder.encode(text));
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
