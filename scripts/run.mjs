#!/usr/bin/env node
// Plain JavaScript for any Node from 18 on, with nothing installed: it prepares what is missing, then runs the real thing.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commands } from './bootstrap/commands.mjs';
import { stopWith } from './bootstrap/failure.mjs';
import { Stop } from './bootstrap/say.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [word, ...words] = process.argv.slice(2);

try {
  const command = Object.hasOwn(commands, word ?? '') && commands[word];
  if (!command) throw new Stop(`No conozco la orden «${word ?? ''}». Hay: ${Object.keys(commands).join(', ')}.`);
  process.exitCode = await command(root, words);
} catch (error) {
  const stop = error instanceof Stop ? error : stopWith('Preparar el proyecto', String(error.stack));
  process.stderr.write(`✗ ${stop.message}\n`);
  process.exitCode = 1;
}
