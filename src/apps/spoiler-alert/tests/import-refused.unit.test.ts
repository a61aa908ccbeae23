import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { limits } from '../core/import/limits.ts';
import { refusalOf } from './read-import.ts';

const chat = '20/3/26, 19:04 - Ana: hola\n20/3/26, 19:05 - Luis: qué tal\n';

describe('What is no chat', () => {
  it.each([
    ['nothing', ''],
    ['a letter', 'Querida Ana:\n\nTe escribo para contarte algo. Esto es lo que pasó: nada.\n\nUn abrazo,\nLuis'],
    ['a recipe', 'Sopa\n\nIngredientes: agua\nTiempo: 20 minutos\nPersonas: 4\nHervir el agua. Servir.'],
    ['a diary', '20/3/26, 19:04 - hoy no pasó nada\n21/3/26, 19:04 - hoy tampoco'],
    ['a table', 'fecha;importe\n20/3/26;12\n21/3/26;13'],
    ['JSON of something else', '{"name":"x","version":"1.0.0"}'],
    ['a list in JSON', '[{"a":1}]'],
    ['broken JSON', '{"name": '],
    ['XML of something else', '<?xml version="1.0"?><note><to>Ana</to></note>'],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1, 1, 0, 0, 1])],
    ['an archive of pictures', zipSync({ 'a.jpg': new Uint8Array(100) })],
    ['an archive in an archive', zipSync({ 'chat.zip': zipSync({ '_chat.txt': strToU8(chat) }) })],
  ])('is said to be none: %s', async (_what, given) => {
    expect(await refusalOf(given)).toBe('spoiler-alert/not-a-chat');
  });

  it.each(['<!DOCTYPE html><html><body>Ana: hola</body></html>', '\n<html lang="es">', '<div class="message">'])(
    'is said to be a web page: %s',
    async (page) => {
      expect(await refusalOf(page)).toBe('spoiler-alert/html');
    },
  );

  it('is not looked at where it is larger than fifty megabytes by one byte', async () => {
    const bytes = new Uint8Array(limits.bytes + 1).fill(97);

    expect(await refusalOf(bytes)).toBe('spoiler-alert/export-too-large');
    expect(await refusalOf(bytes.subarray(1))).toBe('spoiler-alert/not-a-chat');
  });

  it('is said to be damaged where an export breaks off', async () => {
    const zip = zipSync({ '_chat.txt': strToU8(chat.repeat(50)) });

    expect(await refusalOf('{"name":"Ana","messages":[{"id":1,"type":"mess')).toBe('spoiler-alert/damaged');
    expect(await refusalOf(zip.subarray(0, zip.length - 30))).toBe('spoiler-alert/damaged');
    expect(await refusalOf(zip.with(60, (zip[60] ?? 0) ^ 0xff))).toBe('spoiler-alert/damaged');
  });

  it('tells nothing of what was in it', async () => {
    const { readExport } = await import('../core/import/read-export.ts');

    const error = await readExport({ text: 'Mi secreto es este.' }).catch((each) => each);

    expect(JSON.stringify([error.message, error.details, error.title])).not.toContain('secreto');
  });
});

describe('An archive that opens into more than it is', () => {
  const bomb = (megabytes: number, files: number) =>
    zipSync(
      Object.fromEntries(
        Array.from({ length: files }, (_none, at) => [`WhatsApp Chat with ${at}.txt`, new Uint8Array(megabytes * 1024 * 1024)]),
      ),
    );

  it('is refused before it is opened, where it says so', async () => {
    expect(await refusalOf(bomb(61, 1))).toBe('spoiler-alert/opens-too-large');
  });

  it('is refused where text could never be packed so small', async () => {
    expect(await refusalOf(bomb(8, 1))).toBe('spoiler-alert/opens-too-large');
  });

  it('is refused while it is opened, where it says that it is small', async () => {
    const zip = bomb(30, 1);
    const view = new DataView(zip.buffer, zip.byteOffset);
    const directory = view.getUint32(zip.length - 6, true);
    view.setUint32(directory + 24, 1000, true);

    expect(await refusalOf(zip)).toBe('spoiler-alert/opens-too-large');
  });

  it('is refused where it holds more files than are opened', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: limits.opened + 1 }, (_none, at) => [
        `inbox/ana_1/message_${at + 1}.json`,
        strToU8('{"messages":[]}'),
      ]),
    );

    expect(await refusalOf(zipSync(parts))).toBe('spoiler-alert/opens-too-large');
  });
});
