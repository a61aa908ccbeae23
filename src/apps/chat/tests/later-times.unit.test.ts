import { describe, expect, it } from 'vitest';
import { readSteps } from '#platform/safety/core/read-steps.ts';
import { contactHref } from '../core/contact-href.ts';
import { laterTimes } from '../core/later-times.ts';

describe('Being asked later', () => {
  it('offers an hour, tonight and tomorrow, on this device’s own clock', () => {
    const times = laterTimes(new Date(2026, 10, 28, 15, 30));

    expect(times.map(({ id }) => id)).toEqual(['hour', 'tonight', 'tomorrow']);
    expect(times[1]?.at).toEqual(new Date(2026, 10, 28, 21));
    expect(times[2]?.at).toEqual(new Date(2026, 10, 29, 10));
  });

  it('offers no tonight when it is tonight, and nothing that is over', () => {
    const now = new Date(2026, 11, 31, 23, 40);
    const times = laterTimes(now);

    expect(times.map(({ id }) => id)).toEqual(['hour', 'tomorrow']);
    expect(times.every(({ at }) => at > now)).toBe(true);
  });
});

describe('Writing to somebody who is trusted', () => {
  const message = { subject: 'Un mensaje mío', text: 'No estoy bien. ¿Puedes venir?' };

  it('opens a text message with its words in it, else a mail, else nothing', () => {
    expect(contactHref({ phone: '+34 600 11 22 33', email: 'l@x.es' }, message)).toBe(
      'sms:+34600112233?body=No%20estoy%20bien.%20%C2%BFPuedes%20venir%3F',
    );
    expect(contactHref({ phone: '', email: 'laura@x.es' }, message)).toMatch(
      /^mailto:laura@x\.es\?subject=Un%20mensaje%20m%C3%ADo&body=No/,
    );
    expect(contactHref({ phone: '', email: '' }, message)).toBeUndefined();
  });

  it('puts nothing else into the address, whatever the mail address holds', () => {
    expect(contactHref({ phone: '', email: 'a?bcc=x@y.z&body=q' }, message)).not.toMatch(/\?bcc|&body=q/);
  });
});

describe('A list of things to do', () => {
  it('is read with its title, and other paragraphs are not lists', () => {
    expect(readSteps('¿No puedes hablar?\n- Cambia de habitación.\n- Pide compañía.')).toEqual({
      title: '¿No puedes hablar?',
      steps: ['Cambia de habitación.', 'Pide compañía.'],
    });
    expect(readSteps('Tu mensaje está guardado.')).toBeUndefined();
  });
});
