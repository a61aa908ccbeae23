/** Reads one export in a process of its own and tells how long it took and the most memory that the process had. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readExport } from '../../src/apps/spoiler-alert/core/import/read-export.ts';

const path = process.argv[2] ?? '';
const startedAt = performance.now();
const read = await readExport({ name: basename(path), bytes: readFileSync(path) });
const ms = performance.now() - startedAt;
const messages = read.outcome === 'chat' ? read.chat.messages.length : 0;
process.stdout.write(JSON.stringify({ ms, messages, megabytes: process.resourceUsage().maxRSS * 1024e-6 }));
