import type { Socket } from 'node:net';
import { buildConnector } from 'undici';

type Written = (failure?: Error | null) => void;

const beginning = Buffer.from('HTTP/1.1 100 ');
const emptyLine = '\r\n\r\n';
const longestHead = 16_384;

/**
 * Connects as `options` say, and hears past a «100 Continue» that nobody asked for, as every client must (RFC 9110, 15.2): undici
 * would hang up on it.
 */
export function connectorThatHearsContinue(options: buildConnector.BuildOptions): buildConnector.connector {
  const connect = buildConnector(options);
  return (to, opened) =>
    connect(to, (...[failure, socket]) => {
      if (failure) return opened(failure, null);
      hearContinue(socket);
      opened(null, socket);
    });
}

/** Leaves out of what is read each «100 Continue» between a request and its answer. What an answer says is not looked at. */
function hearContinue(socket: Socket): void {
  const writePlainly = socket.write.bind(socket);
  const readPlainly = socket.read.bind(socket);
  let isAwaiting = false;
  let held: Buffer = Buffer.alloc(0);

  socket.write = (bytes: Uint8Array | string, encoding?: BufferEncoding | Written, written?: Written): boolean => {
    isAwaiting = true;
    return typeof encoding === 'function' ? writePlainly(bytes, encoding) : writePlainly(bytes, encoding, written);
  };
  socket.read = (size?: number): Buffer | null => {
    const bytes: Buffer | null = readPlainly(size);
    if (!isAwaiting || bytes === null) return bytes;
    held = Buffer.concat([held, bytes]);
    while (mayBeContinue(held)) {
      const end = held.indexOf(emptyLine);
      // The rest of it is still to come.
      if (end < 0 && held.length < longestHead) return null;
      if (end < 0) break;
      held = held.subarray(end + emptyLine.length);
    }
    const answer = held;
    held = Buffer.alloc(0);
    isAwaiting = false;
    return answer;
  };
}

function mayBeContinue(bytes: Buffer): boolean {
  const length = Math.min(bytes.length, beginning.length);
  return bytes.subarray(0, length).equals(beginning.subarray(0, length));
}
