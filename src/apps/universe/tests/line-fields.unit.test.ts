import { describe, expect, it } from 'vitest';
import { HelpCountry } from '#platform/safety/contract.ts';
import { lineRecordsOf } from '#platform/safety/core/help-lines.ts';
import { ChangeLine } from '#platform/safety/lines/contract.ts';
import { lineWith, textsOf } from '../core/line-fields.ts';

describe('The form of a help line', () => {
  it.each(HelpCountry.options)('changes nothing of the lines of %s when nothing is written in it', (country) => {
    for (const line of lineRecordsOf(country)) {
      const { key: _key, channels, ...rest } = line;
      const same = JSON.parse(JSON.stringify(lineWith(line, textsOf(line))));

      expect({ ...same, channels: [...same.channels].sort() }).toEqual({ ...rest, channels: [...channels].sort() });
      expect(ChangeLine.safeParse({ line: same, isShown: true, seen: null }).success, line.key).toBe(true);
    }
  });

  it('takes a way to reach a line away with what said how', () => {
    const line = lineRecordsOf('US').find(({ sms }) => sms !== undefined);
    if (!line) throw new Error('No line with text messages');

    const without = lineWith(line, { ...textsOf(line), sms: ' ' });

    expect(without.sms).toBeUndefined();
    expect(without.channels).not.toContain('sms');
    expect(without.channels).toContain('voice');
  });
});
