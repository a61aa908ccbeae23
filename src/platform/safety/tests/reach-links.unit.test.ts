import { describe, expect, it } from 'vitest';
import { HelpCountry, type HelpLine } from '../contract.ts';
import { helpLinesOf } from '../core/help-lines.ts';
import { lineHref, reachLinks } from '../core/reach-links.ts';

const line = (some: Partial<HelpLine>): HelpLine => ({
  name: 'Línea',
  phone: '024',
  hours: '24 horas',
  cost: 'Gratis',
  kind: 'suicide',
  source: 'https://example.org/',
  reviewedAt: '2026-11-28',
  ...some,
});

describe('The ways to reach a help line', () => {
  it('begin with a call, and with a text message where nobody answers calls', () => {
    expect(lineHref(line({}))).toBe('tel:024');
    expect(lineHref(line({ phone: '85258', sms: '85258', channels: ['sms'] }))).toBe('sms:85258');
  });

  it('are a link each for whoever cannot talk', () => {
    const all = line({
      sms: '988',
      whatsapp: '+34 600 000 016',
      chat: 'https://www.anar.org/',
      email: 'a@b.test',
      channels: ['voice'],
    });

    expect(reachLinks(all).map(({ href }) => href)).toEqual([
      'sms:988',
      'https://wa.me/34600000016',
      'https://www.anar.org/',
      'mailto:a@b.test',
    ]);
    expect(reachLinks(line({}))).toEqual([]);
  });

  it.each(HelpCountry.options)('in %s are said only where the line says how to use them', (country) => {
    for (const { key, channels = [], sms, whatsapp, chat, email } of helpLinesOf(country)) {
      const known = { sms, whatsapp, chat, email };
      for (const [channel, value] of Object.entries(known))
        expect(
          channels.some((one) => one === channel),
          `${key} ${channel}`,
        ).toBe(value !== undefined);
    }
  });

  it('by WhatsApp begin with the code of a country', () => {
    const numbers = HelpCountry.options.flatMap((country) => helpLinesOf(country).flatMap(({ whatsapp }) => whatsapp ?? []));

    expect(numbers.every((number) => number.startsWith('+'))).toBe(true);
  });
});
