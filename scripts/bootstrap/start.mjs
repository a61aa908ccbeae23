import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes `.runtime/start`, which `npm start` runs in place of itself.
 *
 * A program that stays behind to wait for the server would cost 40 MB for as long as the server lives, and stand between it and its signals.
 */
export function writeStart(root, node) {
  const path = join(root, '.runtime/start');
  mkdirSync(dirname(path), { recursive: true });
  const lines = [
    '#!/bin/sh',
    `PATH=${quoted(dirname(node))}:$PATH`,
    `exec ${quoted(node)} ${quoted(join(root, 'src/main.ts'))} "$@"`,
    '',
  ];
  writeFileSync(path, lines.join('\n'), { mode: 0o755 });
}

function quoted(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
