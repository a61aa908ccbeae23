import { describe, expect, it } from 'vitest';
import { sentencesOf, wordCount } from '#tests/support/read-plainly.ts';
import { type CrisisKind, HelpCountry } from '../contract.ts';
import { fixedReply, hardMomentReply, misunderstoodReply } from '../core/fixed-reply.ts';
import { helpLinesOf } from '../core/help-lines.ts';

const countries = HelpCountry.options;
const kinds: CrisisKind[] = [
  'ideation',
  'plan',
  'self-harm',
  'goodbye',
  'violence',
  'minor-abuse',
  'medical',
  'harm-to-others',
  'someone-else',
];
const tones = ['directo', 'calido', 'formal'] as const;
const all = countries.flatMap((country) =>
  kinds.flatMap((kind) =>
    tones.flatMap((tone) => (['es', 'en'] as const).map((language) => ({ lines: helpLinesOf(country), kind, tone, language }))),
  ),
);

describe('Help lines', () => {
  it.each(countries)(
    'has a suicide line and an emergency number for %s, each with the page it was read on and the day',
    (country) => {
      const lines = helpLinesOf(country);

      expect(lines[0]?.kind).toBe('suicide');
      expect(lines.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['suicide', 'emergency', 'violence']));
      for (const { source, reviewedAt, phone } of lines) {
        expect(source).toMatch(/^https?:\/\/[\w.-]+\//);
        expect(reviewedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(phone).toMatch(/^[*\d][\d -]+$/);
      }
    },
  );
});

describe('The reply to a message in danger', () => {
  it('is the same every time, in every tone, language and country, with telephones in its text', () => {
    for (const asked of all) {
      const { text, helpLines } = fixedReply(asked);
      expect(fixedReply(asked).text).toBe(text);
      expect(helpLines.length, JSON.stringify(asked)).toBeGreaterThan(0);
      for (const { phone, name } of helpLines) expect(text).toContain(`${name}: ${phone}`);
    }
  });

  it('says that a program is speaking, before the telephones', () => {
    for (const asked of all) {
      const { text } = fixedReply(asked);
      const program = text.indexOf(asked.language === 'es' ? 'Soy un programa' : 'I am a program');
      expect(program, JSON.stringify(asked)).toBeGreaterThanOrEqual(0);
      expect(program).toBeLessThan(text.indexOf(asked.language === 'es' ? 'Líneas de ayuda' : 'Help lines'));
    }
  });

  it('uses short sentences, shouts nothing and promises nothing', () => {
    for (const asked of all) {
      const { text } = fixedReply(asked);
      expect(text).not.toMatch(/[!¡]|todo (?:va a|irá)|everything will|te prometo|i promise|no te preocupes|calm down/i);
      for (const sentence of sentencesOf(text.replace(/^- .*$/gm, '')))
        expect(wordCount(sentence), sentence).toBeLessThanOrEqual(21);
    }
  });

  it('addresses as "usted" who asked for it', () => {
    for (const asked of all.filter(({ tone, language }) => tone === 'formal' && language === 'es')) {
      expect(fixedReply(asked).text).not.toMatch(/\b(?:tú|tu|tus|contigo|puedes|tienes|escribiste|aléjate|habla con|pide a)\b/i);
    }
  });

  it('sends a medical emergency to the emergency number first, with what to do before anything else', () => {
    const { text, helpLines } = fixedReply({ lines: helpLinesOf('ES'), kind: 'medical', tone: 'directo', language: 'es' });

    expect(helpLines[0]?.phone).toBe('112');
    expect(text).toMatch(/^Esto puede ser una emergencia médica\. Llama ahora a emergencias\./);
  });

  it('marks a number that nobody has checked', () => {
    const { text, helpLines } = fixedReply({ lines: helpLinesOf('MX'), kind: 'ideation', tone: 'directo', language: 'es' });
    const unchecked = helpLines.filter(({ reviewedAt }) => reviewedAt === 'unverified').length;

    expect(text.split('número sin comprobar').length - 1).toBe(unchecked);
  });
});

describe('The words around the fixed reply', () => {
  const voices = tones.flatMap((tone) => (['es', 'en'] as const).map((language) => ({ tone, language })));

  it("put the person's own plan before the telephones, and an emergency before both", () => {
    for (const asked of all) {
      const { text } = fixedReply({ ...asked, hasPlan: true });
      const plan = text.search(/plan de seguridad|safety plan/);
      const lines = text.search(/Líneas de ayuda:|Help lines:/);

      expect(plan, JSON.stringify(asked)).toBeGreaterThan(0);
      expect(plan < lines).toBe(asked.kind !== 'medical');
      expect(fixedReply(asked).text).not.toMatch(/plan de seguridad|safety plan/);
    }
  });

  it('argue with nobody who says that they were understood wrong, and keep the telephones at hand', () => {
    for (const voice of voices) {
      const { text, helpLines } = misunderstoodReply({ ...voice, lines: helpLinesOf('MX') });

      expect(helpLines.length).toBeGreaterThan(0);
      for (const { phone } of helpLines) expect(text).toContain(phone);
      expect(text).not.toMatch(/[!¡?¿]|\b(?:pero|sin embargo|but|however|seguro que|are you sure)\b/i);
      for (const sentence of sentencesOf(text.replace(/^- .*$/gm, '')))
        expect(wordCount(sentence), sentence).toBeLessThanOrEqual(15);
    }
  });

  it('put no wall of telephones before a hard moment that is no danger', () => {
    for (const voice of voices) expect(hardMomentReply(voice)).not.toMatch(/\d|línea|line|llama|call/i);
  });
});
