import { parentPort } from 'node:worker_threads';
import { createHearPitch } from '../hear-pitch.ts';
import { loadRecogniser } from '../load-recogniser.ts';
import { createFileMeter } from './file-meter.ts';

/** The other side of `hearFile`: takes bytes, and answers each piece, so that no more than one waits here. */
if (parentPort) {
  const door = parentPort;
  const meter = createFileMeter({ recognise: await loadRecogniser(), createHearPitch });
  door.on('message', async (piece: Uint8Array | null) => {
    try {
      if (piece) await meter.read(piece);
      door.postMessage(piece ? {} : { measures: await meter.finish() });
    } catch (error) {
      door.postMessage({ problem: error instanceof Error && 'type' in error ? String(error.type) : 'unknown' });
    }
  });
  door.postMessage({});
}
