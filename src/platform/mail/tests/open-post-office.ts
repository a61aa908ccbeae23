import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A letter as the mail server got it. */
export type Letter = { from: string; to: string[]; source: string; headers: Map<string, string>; text: string; html: string };

/** A mail server on this machine. */
export type PostOffice = {
  url: string;
  letters: Letter[];
  /** Answers the next letters with these codes instead of taking them. */
  refuse(...codes: number[]): void;
  /** The next letter that comes. */
  next(): Promise<Letter>;
  close(): Promise<void>;
};

/** Opens a mail server on a free port of this machine, with nothing but what SMTP needs. */
export async function openPostOffice(): Promise<PostOffice> {
  const letters: Letter[] = [];
  const refusals: number[] = [];
  let onLetter: (letter: Letter) => void = () => undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      const responseCode = refusals.shift();
      done(responseCode ? Object.assign(new Error(`<${address}> is not welcome`), { responseCode }) : null);
    },
    onData(stream, { envelope }, done) {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        const to = envelope.rcptTo.map(({ address }) => address);
        const letter = { from, to, ...readLetter(Buffer.concat(pieces).toString('utf8')) };
        letters.push(letter);
        done();
        onLetter(letter);
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    refuse: (...codes) => refusals.push(...codes),
    next: () =>
      new Promise((resolve) => {
        onLetter = resolve;
      }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Reads a multipart/alternative letter as RFC 5322 and 2045 say. */
function readLetter(source: string): Pick<Letter, 'source' | 'headers' | 'text' | 'html'> {
  const { headers, body } = split(source);
  const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1] ?? '';
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => split(part.replace(/^\r\n/, '')));
  const partOf = (type: string): string => {
    const part = parts.find(({ headers: own }) => own.get('content-type')?.startsWith(type));
    return part ? decode(part.headers.get('content-transfer-encoding') ?? '7bit', part.body) : '';
  };
  return { source, headers, text: partOf('text/plain'), html: partOf('text/html') };
}

function split(text: string): { headers: Map<string, string>; body: string } {
  const at = text.indexOf('\r\n\r\n');
  const unfolded = text.slice(0, at).replace(/\r\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of unfolded.split('\r\n')) {
    const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (headers.has(name.toLowerCase())) throw new Error(`two headers ${name}`);
    headers.set(name.toLowerCase(), decodeWords(value));
  }
  return { headers, body: text.slice(at + 4) };
}

function decode(encoding: string, body: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  return bytesOf(body.replace(/=\r\n/g, ''));
}

/** RFC 2047: words of another alphabet in a header. */
function decodeWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_whole, way: string, word: string) =>
      way.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString('latin1') : latin(word.replaceAll('_', ' ')),
    )
    .replace(/[\u0080-\u00ff]+/g, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'));
}

function bytesOf(text: string): string {
  return Buffer.from(latin(text), 'latin1').toString('utf8');
}

function latin(text: string): string {
  return text.replace(/=([0-9A-F]{2})/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
