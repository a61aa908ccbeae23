import { describe, expect, it } from 'vitest';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import type { LetterRead } from '../letters/contract.ts';
import { readApart } from '../server/letters/read-apart.ts';
import { aCase } from './a-case.ts';
import { officeLetter } from './a-letter.ts';
import { givesLetter, keepsLetter } from './give-letter.ts';
import { aDocxWith, aLockedPdf, aPdf, aPdfOfPictures, makeDocx } from './make-letter-files.ts';

const bytesOf = (words: string) => new Uint8Array(Buffer.from(words, 'latin1'));
const mostBytes = 50 * 1024 * 1024;
const readingOf = (body: Record<string, unknown>) => (body as unknown as LetterRead).reading;

async function give(world: World, bytes: Uint8Array<ArrayBuffer>) {
  return givesLetter(world.url, await world.as('ana'), bytes);
}

describe.skipIf(whyNoDatabase)('The file of a letter', () => {
  it('is read out of a PDF and out of a document of Word as out of a text', async () => {
    const world = await aWorld();
    const words = (read: { body: Record<string, unknown> }) => {
      const { from, date, deadlines, asks } = readingOf(read.body);
      return [from?.quote, date?.day, deadlines.map(({ length, counts }) => [length, counts]), asks.length];
    };

    const plain = await give(world, new Uint8Array(Buffer.from(officeLetter)));
    const pdf = await give(world, await aPdf(officeLetter));
    const docx = await give(world, await makeDocx(officeLetter));

    expect([plain.status, pdf.status, docx.status]).toEqual([200, 200, 200]);
    expect(words(plain)).toEqual(['AYUNTAMIENTO DE VILLARROBLE', '2026-03-03', [[10, 'working']], 1]);
    expect(words(pdf)).toEqual(words(plain));
    expect(words(docx)).toEqual(words(plain));
  });

  it('of pictures alone, locked, broken or of another kind is refused with what it is', async () => {
    const world = await aWorld();

    const answers = [
      await give(world, await aPdfOfPictures()),
      await give(world, await aLockedPdf(officeLetter)),
      await give(world, bytesOf('%PDF-1.7\n1 0 obj\nesto no es un documento\n%%EOF')),
      await give(world, await aDocxWith('no es xml')),
      await give(world, bytesOf('\x89PNG\r\n\x1a\n')),
      await give(world, new Uint8Array()),
    ];

    expect(answers.map(({ status, body }) => [status, body.type])).toEqual([
      [422, 'despacho-legal/letter-without-text'],
      [422, 'despacho-legal/letter-locked'],
      [422, 'despacho-legal/letter-damaged'],
      [422, 'despacho-legal/letter-damaged'],
      [415, 'files/wrong-type'],
      [422, 'files/empty'],
    ]);
  });

  it('of one byte more than 50 MB is refused with the limit, and of 50 MB is read', async () => {
    const world = await aWorld();
    const bytes = new Uint8Array(mostBytes + 1).fill(97);
    bytes.set(Buffer.from('Se le requiere para que entregue las llaves en cinco dias habiles.\n\n'));

    const more = await give(world, bytes);
    const whole = await give(world, bytes.subarray(0, mostBytes));

    expect([more.status, more.body.type, more.body.mostBytes]).toEqual([413, 'files/too-large', mostBytes]);
    expect([whole.status, whole.body.isCut]).toEqual([200, true]);
    expect(readingOf(whole.body).deadlines).toMatchObject([{ length: 5, counts: 'working' }]);
  }, 90_000);

  it('that opens to far more than it is does no harm and is refused', async () => {
    const world = await aWorld();
    const huge = `<w:document xmlns:w="x"><w:body>${' '.repeat(40 * 1024 * 1024)}</w:body></w:document>`;
    const entity = '<!DOCTYPE a [<!ENTITY b "cccc">]><w:document xmlns:w="x"/>';

    const bomb = await give(world, await aDocxWith(huge));
    const entities = await give(world, await aDocxWith(entity));
    const after = await give(world, new Uint8Array(Buffer.from(officeLetter)));

    expect([bomb.status, bomb.body.type]).toEqual([422, 'despacho-legal/letter-too-much']);
    expect([entities.status, entities.body.type]).toEqual([422, 'despacho-legal/letter-damaged']);
    expect(after.status).toBe(200);
  }, 60_000);

  it('is given up where it takes too long, and the next one is read', async () => {
    const letter = async () => ({ text: officeLetter, country: 'ES' as const });

    await expect(readApart(letter, { ms: 1 })).rejects.toMatchObject({ type: 'despacho-legal/letter-too-much' });
    await expect(readApart(letter)).resolves.toMatchObject({ reading: { kind: { is: 'requirement' } } });
  });

  it('leaves nothing in the case where no words can be taken out of it', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { id } = await aCase(ana);

    const kept = await keepsLetter(world.url, ana, id, { name: 'foto.pdf', bytes: await aPdfOfPictures() });

    expect([kept.status, kept.body.type]).toEqual([422, 'despacho-legal/letter-without-text']);
    expect((await ana.get<{ items: unknown[] }>(`/api/despacho-legal/cases/${id}/letters`)).body.items).toEqual([]);
    expect((await ana.get<{ items: unknown[] }>('/api/user/files')).body.items).toEqual([]);
  });
});
