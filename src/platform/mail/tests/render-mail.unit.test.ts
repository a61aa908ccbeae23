import { describe, expect, it } from 'vitest';
import { findIdiom } from '../../dialogue/core/find-idiom.ts';
import { inflesz } from '../../dialogue/core/readability.ts';
import { renderMail } from '../render-mail.ts';
import wordsEs from '../words.es.json' with { type: 'json' };

const mail = {
  to: 'ana@example.org',
  language: 'en' as const,
  subject: 'Confirm your address',
  lines: ['Hello, Ana & co.'],
  link: { text: 'Confirm', href: 'https://mentalia.example/c?t=1' },
};

describe('What a mail looks like', () => {
  it('says the same in both forms, in the language of its person', () => {
    const { text, html } = renderMail(mail);

    expect(text).toBe(
      'Hello, Ana & co.\n\nConfirm:\nhttps://mentalia.example/c?t=1\n\n-- \n' +
        'A program of MENTALIA Universe sends this mail. Nobody reads replies to it.\n',
    );
    expect(html).toContain('<html lang="en">');
    expect(html).toContain(
      '<h1 style="margin:0 0 16px;font-size:26px;line-height:1.22;font-weight:600">Confirm your address</h1>',
    );
    expect(html).toContain('Hello, Ana &#38; co.');
    expect(html).toContain('Nobody reads replies to it.');
  });

  it('loads nothing from anywhere and leads to nothing but its link', () => {
    const { html } = renderMail(mail);

    expect(html).not.toMatch(/<(img|script|link|iframe|style)|src=|url\(|@import/);
    const addresses = [...html.matchAll(/https?:[^"<\s]+/g)].map(([address]) => address);
    expect(new Set(addresses)).toEqual(new Set([mail.link.href]));
    const { link: _none, ...plain } = mail;
    expect(renderMail(plain).html).not.toContain('<a ');
  });

  it('ends in words that read easily, without sayings (a11y/C2, a11y/R8)', () => {
    for (const text of Object.values(wordsEs)) {
      expect(inflesz(text), text).toBeGreaterThanOrEqual(55);
      expect(findIdiom(text)).toBeUndefined();
    }
  });
});
