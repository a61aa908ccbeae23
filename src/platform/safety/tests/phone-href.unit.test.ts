import { describe, expect, it } from 'vitest';
import { phoneHref } from '../core/phone-href.ts';

describe('A telephone that is shown', () => {
  it.each([
    ['800 911 2000', 'tel:8009112000'],
    ['*4141', 'tel:*4141'],
    ['1-800-799-7233', 'tel:18007997233'],
    ['+52 (55) 5259-8121', 'tel:+525552598121'],
  ])('can be called however it is written: %s', (phone, href) => {
    expect(phoneHref(phone)).toBe(href);
  });
});
