import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Composed, composeDocument } from '../core/documents/compose-document.ts';
import { textOf } from '../core/documents/text-of.ts';
import { templates } from '../core/templates/templates.ts';
import { unwritable, writable } from '../server/documents/pdf-letters.ts';
import { docxBack, pdfBack } from './read-files-back.ts';
import { answersOf, day, fullAnswers, leastAnswers } from './some-answers.ts';

const each = templates.map((template) => ({ id: template.id, template }));
/** Without spaces, and with signs that mean the same made one («ﬁ» and «fi», both signs for micro): readers of a PDF do so. */
const close = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200d\ufeff]/gu, '');
const lines = ({ blocks }: Composed) => blocks.flatMap((block) => textOf(block).split('\n'));
const labels = ({ blocks }: Composed) =>
  blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.items.flatMap((_, at) => [block.isOrdered ? `${at + 1}.` : '•', textOf(block).split('\n')[at]])
      : textOf(block),
  );
const awkward = {
  'very long': `${'Muchísimas palabras sobre lo que pasó. '.repeat(120)}${'sinespacios'.repeat(60)}`,
  'several lines': 'Primera línea.\r\n\r\n  Segunda línea: «con comillas».\nTercera — y última',
  'signs of markup': '<b>&amp; "Ruiz" & \'Gil\' </w:t> <&> %s {name} [[x]] {{y}}',
  'accents and other letters': 'ÁÉÍÓÚ Ñandú ç ü Łódź Ωμέγα Привет ½ ª º €',
  'emoji and Arabic': 'Bien 🙂👩‍👩‍👧 مرحبا שלום fin',
  'spaces of other widths': 'a\u205fb\u2009c\u3000d\u00a0e',
  'signs that cannot be seen': 'a\u0000b\u0007c\u200dd\ud800e\tf',
};

async function expectSame(composed: Composed): Promise<void> {
  const [docx, pdf] = [await docxBack(composed), await pdfBack(composed)];

  expect(docx.text.split(/\n+/).filter((line) => line.trim())).toEqual(lines(composed).map((line) => line.replace(/\s+$/, '')));
  expect(docx.html.match(/<h1>/g)).toHaveLength(1);
  const count = (kind: string) => composed.blocks.filter((block) => block.kind === kind).length;
  expect(docx.html.match(/<h2>/g) ?? []).toHaveLength(count('heading'));
  const items = composed.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])).length;
  expect(docx.html.match(/<li>/g) ?? []).toHaveLength(items);

  expect([pdf.isMarked, pdf.title, pdf.language]).toEqual([true, composed.title, composed.language]);
  expect(pdf.roles.filter((role) => role === 'LBody').length).toBeGreaterThanOrEqual(items);
  for (const [role, kind] of [
    ['H1', 'title'],
    ['H2', 'heading'],
  ] as const)
    expect(pdf.roles.filter((one) => one === role)).toHaveLength(count(kind));
  expect(close(pdf.inOrder)).toBe(close(writable(labels(composed).join('\n'))));
}

describe('The files of a document', () => {
  it.each(each)('say what the document says, in its order, with everything or the least answered: $id', async ({ template }) => {
    await expectSame(composeDocument(template, fullAnswers(template), day));
    await expectSame(composeDocument(template, leastAnswers(template), day));
  });

  it.each(Object.entries(awkward))('hold answers of every kind: %s', async (_, text) => {
    for (const template of templates.filter((_one, at) => at % 6 === 0)) {
      const composed = composeDocument(template, answersOf(template, text, [text, 'otra cosa']), day);

      await expectSame(composed);
      expect(composed.missing).toEqual([]);
    }
  });

  it('hold whatever anybody writes', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).map((said) => `a${said}`);
    const of = fc.record({
      template: fc.constantFrom(...templates),
      text,
      items: fc.array(text, { minLength: 1, maxLength: 4 }),
    });

    await fc.assert(
      fc.asyncProperty(of, ({ template, text, items }) =>
        expectSame(composeDocument(template, answersOf(template, text, items), day)),
      ),
      { numRuns: 40 },
    );
  });

  it('names the signs that the letters of the PDF do not have, and puts a mark in their place', () => {
    expect(unwritable('Ana 🙂 y שלום 🙂')).toEqual(['🙂', 'ש', 'ל', 'ו', 'ם']);
    expect(writable('Ana 🙂🙂, שלום.')).toBe('Ana [?], [?].');
    expect(unwritable('ÁÉÍÓÚÑ áéíóúñ ¿? ¡! «» – — € ½ ª º …\n')).toEqual([]);
  });
});
