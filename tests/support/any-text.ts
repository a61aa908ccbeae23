import fc from 'fast-check';

/** Letters of every script, emoji, blanks, line ends, zero-width and control characters; not only blanks. */
export const anyText = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          ' ',
          '\n',
          '\r\n',
          '\t',
          '\u00a0',
          '\u200b',
          '\u0000',
          'é',
          'e\u0301',
          '👩🏽‍🚀',
          '«',
          '\\',
          '"',
          'ß',
          'ا',
        ),
        { minLength: 1, maxLength: 30 },
      )
      .map((parts) => parts.join('')),
  )
  .filter((text) => text.trim() !== '');

/** The bytes of each text, in order. */
export function bytesOf(items: { text: string }[] | null | undefined): string[] | undefined {
  return items?.map(({ text }) => Buffer.from(text, 'utf8').toString('hex'));
}
