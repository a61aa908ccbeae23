import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Keeps V8 from growing its nursery by what a start needs for a moment: the idle server takes 100 MB instead of 240. */
const nodeOptions = '--max-semi-space-size=4';

/**
 * Writes `.runtime/start`, which `npm start` runs in place of itself.
 *
 * A program that stays behind to wait for the server would cost 40 MB for as long as the server lives, and stand between it and its signals.
 * What Node compiles is kept beside it, which saves the next start a quarter of its work.
 */
export function writeStart(root, node) {
  const path = join(root, '.runtime/start');
  mkdirSync(dirname(path), { recursive: true });
  const lines = [
    '#!/bin/sh',
    `export PATH=${quoted(dirname(node))}:"$PATH"`,
    `export NODE_COMPILE_CACHE=${quoted(join(root, '.runtime/compiled'))}`,
    `exec ${quoted(node)} ${nodeOptions} ${quoted(join(root, 'src/main.ts'))} "$@"`,
    '',
  ];
  writeFileSync(path, lines.join('\n'), { mode: 0o755 });
}

function quoted(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
