import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makePdf } from '../web/doing/make-pdf.ts';
import type { PdfParts } from '../web/doing/pdf-content.ts';

const password = 'contraseña larga ñ';
const parts: PdfParts = {
  language: 'es',
  title: 'Notas sobre un chat',
  lead: 'Hecho el 28 de noviembre de 2026',
  headline: 'La vigilancia aparece 22 veces.',
  notSaid: 'Esto describe mensajes. No dice cómo es Álex.',
  table: {
    head: ['Señal', ...Array.from({ length: 40 }, (_, at) => String(at + 1)), 'Total'],
    rows: [['Vigilancia', ...Array(40).fill('1'), '40']],
  },
  findingsTitle: 'Mensajes elegidos',
  findings: [
    { title: 'Vigilancia', quote: [{ who: 'Álex', text: '¿Dónde estás? 😡', isHit: true }], why: ['Pide tu ubicación.'] },
  ],
  foot: 'Notas sobre un chat',
};

beforeEach(() => {
  // The letters are files of the build; here they are read from the disk.
  vi.stubGlobal(
    'fetch',
    async (url: string) => new Response(new Uint8Array(readFileSync(`node_modules${url.split('node_modules').at(-1)}`))),
  );
});
afterEach(() => vi.unstubAllGlobals());

/** A string of the file's own dictionary about its encryption, between brackets with escapes or in hexadecimal. */
function stringOf(file: Buffer, name: string): Buffer {
  const text = file.toString('latin1');
  const [, dictionary = ''] = /\/Filter \/Standard([\s\S]*?)>>\s*endobj/.exec(text) ?? [];
  const hex = new RegExp(`/${name} <([0-9a-fA-F]+)>`).exec(dictionary)?.[1];
  if (hex) return Buffer.from(hex, 'hex');
  const raw = new RegExp(`/${name} \\(((?:\\\\[\\s\\S]|[^\\\\)])*)\\)`).exec(dictionary)?.[1] ?? '';
  const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  return Buffer.from(
    raw.replace(/\\([\s\S])/g, (_, sign: string) => escapes[sign] ?? sign),
    'latin1',
  );
}
const sha256 = (...pieces: Buffer[]) => createHash('sha256').update(Buffer.concat(pieces)).digest();

describe('The PDF that somebody keeps', () => {
  it('opens with its password and no other, and is sealed with AES of 256 bits', async () => {
    const file = Buffer.from(await (await makePdf(parts, password)).arrayBuffer());

    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    expect(file.toString('latin1')).toMatch(/\/V 5[\s\S]*\/AESV3/);
    const [user, sealedKey] = [stringOf(file, 'U'), stringOf(file, 'UE')];
    expect([user.length, sealedKey.length]).toEqual([48, 32]);
    const opens = (tried: string) => sha256(Buffer.from(tried), user.subarray(32, 40)).equals(user.subarray(0, 32));
    expect(opens(password)).toBe(true);
    expect(opens('otra cosa')).toBe(false);
  });

  it('shows nothing of what is in it to whoever looks into the file', async () => {
    const file = Buffer.from(await (await makePdf(parts, password)).arrayBuffer()).toString('latin1');

    for (const word of ['Notas sobre', 'vigilancia', 'Vigilancia', 'lex', password]) expect(file).not.toContain(word);
  });
});
