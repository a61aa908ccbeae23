import { describe, expect, it } from 'vitest';
import { aFlac, anM4a, anMp3, anOgg, aWav, aWebm } from '#tests/support/some-sound.ts';
import { cleanName } from '../clean-name.ts';
import { type Inspected, inspectBytes } from '../inspect-bytes.ts';

const types = ['audio/wav', 'audio/mpeg', 'audio/ogg', 'audio/webm', 'audio/mp4', 'audio/flac'];
const megabyte = 1024 * 1024;

async function* inParts(bytes: Buffer, partBytes: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += partBytes) yield bytes.subarray(at, at + partBytes);
}

/** What comes of giving these bytes: what they were, or the problem. */
async function given(bytes: Buffer, { mostBytes = 50 * megabyte, partBytes = 16_384 } = {}): Promise<Inspected | string> {
  let inspected: Inspected | undefined;
  const through: Uint8Array[] = [];
  try {
    const passed = inspectBytes(inParts(bytes, partBytes), { types, mostBytes }, (told) => {
      inspected = told;
    });
    for await (const part of passed) through.push(part);
  } catch (error) {
    return (error as Error).name;
  }
  expect(Buffer.concat(through).equals(bytes)).toBe(true);
  return inspected ?? 'nothing was told';
}

const text = (words: string) => Buffer.from(words, 'latin1');
const gif = text('GIF89a\x01\0\x01\0\x80\0\0');
const png = Buffer.concat([text('\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\xc3\x50\0\0\xc3\x50\x08\x06\0\0\0'), Buffer.alloc(50)]);
const zip = Buffer.concat([text('PK\x03\x04'), Buffer.alloc(26), text('index.html'), Buffer.alloc(40)]);
const zipEnd = Buffer.concat([text('PK\x05\x06'), Buffer.alloc(18)]);
const exe = Buffer.concat([text('MZ\x90\0'), Buffer.alloc(200)]);
const pieces = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', 'STANDARD', 'ANTIVIRUS', 'TEST', 'FILE!$H+H*'];
const eicar = text(pieces.join('-'));
const behind = (bytes: Buffer) => Buffer.concat([aWav(90_000), bytes]);

/** A WAV whose number at this place says something else. */
function lyingWav(at: number, value: number): Buffer {
  const wav = aWav();
  wav.writeUInt32LE(value, at);
  return wav;
}

describe('Somebody who gives a recording', () => {
  it.each([
    ['audio/wav', aWav()],
    ['audio/mpeg', anMp3()],
    ['audio/ogg', anOgg()],
    ['audio/webm', aWebm()],
    ['audio/mp4', anM4a()],
    ['audio/flac', aFlac()],
  ])('is believed by its bytes: %s', async (contentType, bytes) => {
    expect(await given(bytes)).toEqual({ contentType, bytes: bytes.length });
    expect(await given(bytes, { partBytes: 1 })).toEqual({ contentType, bytes: bytes.length });
  });

  it.each([
    ['a page called a picture', text('<!doctype html><script>alert(1)</script>')],
    ['a picture that is a program of a server', Buffer.concat([gif, text('<?php system($_GET[0]); ?>')])],
    ['a picture that is a script', Buffer.concat([text('GIF89a=1;alert(1)//'), Buffer.alloc(20)])],
    ['a program called a sound', exe],
    ['a program for Linux', Buffer.concat([text('\x7fELF\x02\x01\x01'), Buffer.alloc(100)])],
    ['a zip of pages called a document', zip],
    ['a picture of 50,000 × 50,000', png],
    ['a PDF', text('%PDF-1.7\n%âãÏÓ\n')],
    ['words', text('Hola, esto no es un sonido')],
    ['two bytes like those of a sound', Buffer.concat([Buffer.from([0xff, 0xfb]), text('no'.repeat(900))])],
    ['a film called a sound', anM4a('vide')],
    ['a film in WebM', aWebm('V_VP8')],
    ['a sound with a script behind', behind(text('<SCRIPT>alert(1)</SCRIPT>'))],
    ['a sound with a program of a server behind', behind(text('<?php\nphpinfo();'))],
    ['a sound with a PDF behind', behind(text('%PDF-1.4'))],
    ['a sound that is a zip as well', behind(Buffer.concat([zip, zipEnd]))],
  ])('is not taken at their word: %s (sec/S48)', async (_what, bytes) => {
    const answer = await given(bytes);

    expect(['files/wrong-type', 'files/not-what-it-says']).toContain(answer);
    expect(await given(bytes, { partBytes: 7 })).toBe(answer);
  });

  it.each([
    ['a WAV that says it has 4 GB', lyingWav(4, 0xffffffff)],
    ['a WAV whose sound says it has 4 GB', lyingWav(40, 0xfffffff0)],
    ['a WAV whose sound says it is longer than it is', lyingWav(40, 9000)],
    ['a WAV of no sound', aWav(0)],
    ['a WAV of a million channels', lyingWav(22, 0xffff)],
    ['an MP4 of ten million frames', anM4a('soun', 10_000_000)],
    ['an MP4 whose box is larger than the file', Buffer.concat([anM4a(), text('\xff\xff\xff\xffmdat'), Buffer.alloc(20)])],
    ['an MP3 whose tag is longer than the file', Buffer.concat([text('ID3\x04\0\0\x7f\x7f\x7f\x7f'), anMp3()])],
    ['a WebM without a sound that is known', aWebm('A_MYSTERY')],
    ['a FLAC without a rate', Buffer.concat([aFlac().subarray(0, 18), Buffer.alloc(224)])],
  ])('is told at once that the file is not what it says: %s (sec/S49)', async (_what, bytes) => {
    const begin = performance.now();

    expect(await given(bytes)).toBe('files/not-what-it-says');
    expect(performance.now() - begin).toBeLessThan(2000);
  });

  it('is told that a file is empty', async () => {
    expect(await given(Buffer.alloc(0))).toBe('files/empty');
  });

  it('is cut at the limit, and not a byte after it is asked for (sec/S47)', async () => {
    let sent = 0;
    const endless = async function* () {
      yield aWav(40 * megabyte).subarray(0, 44);
      for (;;) {
        sent += 65_536;
        yield Buffer.alloc(65_536);
      }
    };
    const passed = inspectBytes(endless(), { types, mostBytes: 41 * megabyte }, () => undefined);

    await expect(async () => {
      for await (const _ of passed);
    }).rejects.toThrow('This file is too large');
    expect(sent).toBeLessThanOrEqual(41 * megabyte + 65_536);
  });

  it.each([
    ['alone', eicar],
    ['behind a sound', behind(eicar)],
    ['across two parts', Buffer.concat([aWav(16_384 - 44 - 50), eicar])],
  ])('is kept from what may do harm, %s (sec/S51)', async (_where, bytes) => {
    expect(await given(bytes)).toBe('files/quarantined');
    expect(await given(bytes, { partBytes: 11 })).toBe('files/quarantined');
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\ana\\nota de voz.wav', 'nota de voz.wav'],
    ['/etc/passwd\0.wav', 'passwd.wav'],
    ['nota\u202efdp.wav', 'notafdp.wav'],
    ['..%2f..%2fpasswd', '..%2f..%2fpasswd'],
    ['/', '…'],
  ])('finds it again by its name, without folders or what cannot be seen: %j (sec/S50)', (name, shown) => {
    expect(cleanName(name)).toBe(shown);
  });
});
