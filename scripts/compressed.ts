import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** The best of brotli takes a second for half a megabyte; of what is larger than this it would take longer than it saves. */
const largeBytes = 4_000_000;
const largeQuality = 6;

/** Writes each file that gets smaller by it a second and a third time, as small as it gets, so that nothing is compressed while people wait. */
export function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    async writeBundle({ dir: folder = 'dist/web' }) {
      const names = await readdir(folder, { recursive: true });
      await Promise.all(
        names
          .filter((name) => /\.(js|css|html|svg|json|wasm|onnx|bin|tflite|data)$/.test(name))
          .map((name) => compress(join(folder, name))),
      );
    },
  };
}

async function compress(path: string): Promise<void> {
  const content = await readFile(path);
  const quality = content.length > largeBytes ? largeQuality : constants.BROTLI_MAX_QUALITY;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content, { params }));
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: content.length > largeBytes ? largeQuality : 9 }));
}
