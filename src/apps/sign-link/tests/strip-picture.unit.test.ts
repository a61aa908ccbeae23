import { describe, expect, it } from 'vitest';
import { stripPicture } from '../core/speak/strip-picture.ts';

const text = (words: string) => Buffer.from(words, 'latin1');
const secret = 'GPS 19.4326, -99.1332';
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function chunk(kind: string, body: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, text(kind), text(body), Buffer.alloc(4)]);
}

function segment(mark: number, body: string): Buffer {
  const head = Buffer.from([0xff, mark, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, text(body)]);
}

function webpPart(kind: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([text(kind), length, body, Buffer.alloc(body.length % 2)]);
}

describe('A picture that somebody gives', () => {
  it('keeps nothing of where and by whom it was taken: PNG', () => {
    const given = Buffer.concat([
      png.subarray(0, 33),
      chunk('eXIf', secret),
      chunk('tEXt', secret),
      png.subarray(33),
      text(secret),
    ]);

    expect(Buffer.from(stripPicture(given) ?? []).equals(png)).toBe(true);
  });

  it('keeps nothing of it: JPEG, with what stands behind its end', () => {
    const start = Buffer.from([0xff, 0xd8]);
    const seen = [segment(0xe0, 'JFIF\0'), segment(0xdb, 'tablas')];
    const picture = Buffer.concat([segment(0xda, 'x'), text('puntos'), Buffer.from([0xff, 0xd9])]);
    const given = Buffer.concat([
      start,
      ...seen,
      segment(0xe1, `Exif\0\0${secret}`),
      segment(0xfe, secret),
      picture,
      text(secret),
    ]);

    expect(Buffer.from(stripPicture(given) ?? []).equals(Buffer.concat([start, ...seen, picture]))).toBe(true);
  });

  it('keeps nothing of it: WebP, and says no more that there is something', () => {
    const head = webpPart('VP8X', Buffer.from([0x2c, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
    const body = Buffer.concat([
      text('WEBP'),
      head,
      webpPart('VP8L', text('puntos')),
      webpPart('EXIF', text(secret)),
      webpPart('XMP ', text(secret)),
    ]);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(body.length);

    const kept = Buffer.from(stripPicture(Buffer.concat([text('RIFF'), length, body])) ?? []);

    expect(kept.includes(secret)).toBe(false);
    expect(kept.includes('puntos')).toBe(true);
    expect(kept.readUInt32LE(4)).toBe(kept.length - 8);
    expect(kept[20]).toBe(0);
  });

  it('is none when it is something else or not whole', () => {
    expect(stripPicture(text('GIF89a'))).toBeUndefined();
    expect(stripPicture(png.subarray(0, 40))).toBeUndefined();
    expect(stripPicture(new Uint8Array())).toBeUndefined();
  });
});
