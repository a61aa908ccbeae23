import { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { letGo } from '../../vault/let-go.ts';

/**
 * A body part by part, each as it came and good until the next one is asked for: no more than one is taken ahead, and none is put
 * together with others. Whoever stops reading does not cut the connection, for there is an answer to be given. Throws where the
 * body ends before its end.
 */
export async function* partsOf(body: Readable): AsyncGenerator<Uint8Array> {
  const waiting: Uint8Array[] = [];
  let [isOver, isCut] = [false, false];
  let wake: () => void = () => undefined;
  const take = (part: Uint8Array): void => {
    waiting.push(part);
    body.pause();
    wake();
  };
  const end = (): void => {
    isOver = true;
    wake();
  };
  const cut = (): void => {
    isCut = true;
    wake();
  };
  body.on('data', take).on('end', end).on('error', cut).on('close', cut);
  try {
    for (;;) {
      const part = waiting.shift();
      if (part) {
        yield part;
        // Bytes from the network are nobody else's.
        if (body instanceof IncomingMessage) letGo(part);
        continue;
      }
      if (isOver || body.readableEnded) return;
      if (isCut || body.destroyed) throw new Error('The body was cut off');
      await new Promise<void>((resolve) => {
        wake = resolve;
        body.resume();
      });
    }
  } finally {
    // An error that comes later is nobody's concern, and must still be heard.
    body.off('data', take).off('end', end).off('close', cut);
  }
}
