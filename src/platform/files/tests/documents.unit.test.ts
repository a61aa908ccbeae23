import { randomBytes } from 'node:crypto';
import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { type Inspected, inspectBytes } from '../inspect-bytes.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const types = ['application/pdf', docx, 'text/plain', 'image/png', 'image/jpeg', 'image/webp', 'video/mp4'];
const text = (words: string) => Buffer.from(words, 'utf8');

async function given(bytes: Buffer, partBytes = 16_384): Promise<Inspected | string> {
  let inspected: Inspected | undefined;
  const parts = (async function* () {
    for (let at = 0; at < bytes.length; at += partBytes) yield bytes.subarray(at, at + partBytes);
  })();
  const through: Uint8Array[] = [];
  try {
    const passed = inspectBytes(parts, { types, mostBytes: 1024 * 1024 }, (told) => {
      inspected = told;
    });
    for await (const part of passed) through.push(part);
  } catch (error) {
    return (error as Error).name;
  }
  expect(Buffer.concat(through).equals(bytes)).toBe(true);
  return inspected ?? 'nothing was told';
}

function png(width: number, height: number): Buffer {
  const head = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR', 'latin1');
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([head, size, Buffer.alloc(9), Buffer.from('\0\0\0\0IDAT', 'latin1'), Buffer.alloc(60)]);
}

function jpeg(width: number, height: number): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 17, 8, 0, 0, 0, 0, 3]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]), frame, Buffer.alloc(80)]);
}

function zipOf(name: string): Buffer {
  const content = text('<Types/>');
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt32LE(content.length, 18);
  head.writeUInt32LE(content.length, 22);
  head.writeUInt16LE(name.length, 26);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  return Buffer.concat([head, text(name), content, end]);
}

describe('Somebody who gives a document or a picture', () => {
  it.each([
    ['application/pdf', text('%PDF-1.7\n<html>citado</html> <script>1</script>\n%%EOF')],
    ['text/plain', text('Querida Laura: ¿leíste «<?php esto»? 😀')],
    ['text/plain', text('ñ'.repeat(100_000))],
    ['text/plain', text(`a${'😀'.repeat(40_000)}`)],
    ['image/png', png(4000, 3000)],
    ['image/jpeg', jpeg(4000, 3000)],
  ])('is believed by the bytes: %s', async (contentType, bytes) => {
    expect(await given(bytes)).toEqual({ contentType, bytes: bytes.length });
    expect(await given(bytes, 977)).toEqual({ contentType, bytes: bytes.length });
  });

  it.each([10, 4_000])('is believed of a letter written in Word, of %d lines', async (lines) => {
    const children = Array.from({ length: lines }, () => new Paragraph(randomBytes(30).toString('base64')));
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));

    expect(await given(bytes)).toEqual({ contentType: docx, bytes: bytes.length });
  });

  it.each([
    ['a page', text('  <!doctype html><p>Hola')],
    ['a zip of programs', zipOf('run.exe')],
    ['signs that no text has', Buffer.from([72, 111, 108, 97, 0, 1, 2])],
    ['letters in another code', Buffer.from('camión', 'latin1')],
    ['a picture of 50,000 × 50,000', png(50_000, 50_000)],
    ['a picture without a size', png(0, 10)],
    ['a photograph that claims too much', jpeg(65_000, 65_000)],
    ['a picture with a page behind', Buffer.concat([png(2, 2), text('<script>alert(1)</script>')])],
    ['a picture with a page behind it far away', Buffer.concat([png(2, 2), Buffer.alloc(90_000), text('<html>')])],
    ['a picture that is a zip as well', Buffer.concat([png(2, 2), zipOf('index.html')])],
  ])('is not taken at their word: %s (sec/S48)', async (_what, bytes) => {
    const answer = await given(bytes);

    expect(['files/wrong-type', 'files/not-what-it-says']).toContain(answer);
    expect(await given(bytes, 977)).toBe(answer);
  });

  it('is kept from what does harm, in a document as anywhere', async () => {
    const harm = ['$EICAR', 'STANDARD', 'ANTIVIRUS', 'TEST', 'FILE!'].join('-');

    expect(await given(text(`%PDF-1.7\n${harm}`))).toBe('files/quarantined');
    expect(await given(text(`Hola ${harm}`))).toBe('files/quarantined');
  });
});
