import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { lockFolder } from './folder-lock.ts';
import { createWalFlusher } from './wal-flusher.ts';

/** What the child tells the program: that it can be spoken to, or in one sentence why not. */
export type ChildMessage = { kind: 'ready' } | { kind: 'refused'; name: string; message: string };

const flushEveryMs = 100;
const beatEveryMs = 2_000;
const engineFullDisk = 51;

/**
 * The embedded database's own process. It ends when told to, or when the program that started it is no longer there: the
 * channel between them breaks with either. Signals meant for the program are left to it.
 */
async function serve(dataDir: string, socketPath: string): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

  const lock = await lockFolder(dataDir, process.ppid);
  const cluster = join(dataDir, 'database');
  const engine = await PGlite.create({ dataDir: cluster });
  rmSync(socketPath, { force: true });
  const server = new PGLiteSocketServer({ db: engine, path: socketPath, maxConnections: 100 });
  await server.start();

  const flusher = createWalFlusher(cluster);
  const flushing = setInterval(() => void flusher.flush().catch(() => undefined), flushEveryMs);
  const beating = setInterval(() => {
    // Whoever has the folder now may be writing: not one more byte from here.
    if (!lock.beat()) process.kill(process.pid, 'SIGKILL');
  }, beatEveryMs);

  let closing = false;
  const close = async () => {
    if (closing) return;
    closing = true;
    clearInterval(flushing);
    clearInterval(beating);
    await server.stop().catch(() => undefined);
    await engine.close().catch(() => undefined);
    await flusher.flush().catch(() => undefined);
    rmSync(socketPath, { force: true });
    lock.release();
    process.exit(0);
  };
  process.on('disconnect', close);
  process.on('message', close);
  if (!process.connected) await close();
  tell({ kind: 'ready' });
}

function tell(message: ChildMessage): void {
  if (process.connected) process.send?.(message);
}

const [dataDir, socketPath] = process.argv.slice(2);
if (!dataDir || !socketPath) throw new Error('The embedded database needs its folder and its socket');

serve(dataDir, socketPath).catch((error: Error & { errno?: number }) => {
  // The engine's own file errors have a number and no words.
  const message = error.errno === engineFullDisk ? 'ENOSPC: no space left on device' : error.message;
  tell({ kind: 'refused', name: error.name, message });
  process.exitCode = 1;
  process.disconnect?.();
});
