import { readExport } from '../../../src/apps/spoiler-alert/core/import/read-export.ts';

let chat: unknown;

addEventListener('message', async ({ data: file }: MessageEvent<File>) => {
  const startedAt = performance.now();
  const read = await readExport({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  const ms = performance.now() - startedAt;
  // Kept as long as the worker lives, as a page would keep it.
  chat = read;
  postMessage({ ms, messages: read.outcome === 'chat' ? read.chat.messages.length : 0, isKept: chat !== undefined });
});
