import { describe, expect, it } from 'vitest';
import { fieldsIn, fillFields } from '../core/professional/fill-fields.ts';
import { minutesBetween } from '../core/professional/minutes-between.ts';
import { writeHoursCsv } from '../core/professional/write-hours-csv.ts';

const words = { day: 'Día', minutes: 'Minutos', hours: 'Horas', what: 'Para qué', total: 'Total' };

describe('A text with places to fill', () => {
  it('asks for each place once, in its order', () => {
    expect(fieldsIn('Yo, {nombre}, con {documento}. Firmado: { nombre }. {} {a\nb}')).toEqual(['nombre', 'documento']);
  });

  it('puts answers in as they are, never as another place or a pattern', () => {
    expect(fillFields('Yo, {nombre}: {texto}', { nombre: '{texto}', texto: '$& $1' })).toBe('Yo, {texto}: $& $1');
  });

  it('leaves a place without an answer where it was, and knows no place that nobody wrote', () => {
    expect(fillFields('{nombre} {toString}', { nombre: '  ' })).toBe('{nombre} {toString}');
  });
});

describe('A table of hours', () => {
  it.each(['=1+1', '+34600', '-2', '@SUM(A1)', '\t=1', ' =1', '|cmd', '%0A'])(
    'runs nothing that begins like a formula: %j',
    (what) => {
      expect(writeHoursCsv([{ day: '2026-11-27', minutes: 5, what }], words)).toContain(`"'${what}"`);
    },
  );

  it('leaves other words as they are, with quotation marks doubled and lines kept in one field', () => {
    const table = writeHoursCsv([{ day: '2026-11-27', minutes: 61, what: 'Dijo "sí",\n y firmó' }], words);

    expect(table).toContain('"1:01","Dijo ""sí"",\n y firmó"');
  });
});

describe('Time that is counted', () => {
  const at = (text: string) => new Date(`2026-11-28T${text}Z`);

  it('counts a minute that has begun, one at least and no more than the most', () => {
    expect(minutesBetween(at('10:00:00'), at('10:00:00'), 60)).toBe(1);
    expect(minutesBetween(at('10:00:00'), at('10:29:01'), 60)).toBe(30);
    expect(minutesBetween(at('10:00:00'), at('23:00:00'), 60)).toBe(60);
  });
});
