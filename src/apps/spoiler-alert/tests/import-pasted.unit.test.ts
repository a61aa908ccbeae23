import { describe, expect, it } from 'vitest';
import { kindsOf, linesOf, readChat } from './read-import.ts';

describe('A chat that somebody pastes', () => {
  it('is read as WhatsApp copies it', async () => {
    const chat = await readChat(
      '[7:04 p. m., 20/3/2026] Ana: hola\nqué tal\n[7:05\u202fp.\u00a0m., 20/3/2026] +52 1 55 1234 5678: bien\n[12:01 a.m., 21/3/2026] Ana: <Multimedia omitido>',
    );

    expect(chat.format).toBe('pasted');
    expect(linesOf(chat)).toEqual([
      '2026-03-20T19:04 Ana: hola\nqué tal',
      '2026-03-20T19:05 +52 1 55 1234 5678: bien',
      '2026-03-21T00:01 Ana: <Multimedia omitido>',
    ]);
  });

  it.each([
    ['20.03.2026 19:04', '21.03.2026 08:00'],
    ['20 Mar 2026 at 19:04', '21 Mar 2026 at 08:00'],
    ['20/3/26 7:04 p. m.', '21/3/26 8:00 a. m.'],
  ])('is read as Telegram copies it, with dates such as %s', async (first, second) => {
    const chat = await readChat(`Ana López, [${first}]\nhola\n\nqué tal\n\nLuis, [${second}]:\nbien\n`);

    expect(linesOf(chat)).toEqual(['2026-03-20T19:04 Ana López: hola\n\nqué tal', '2026-03-21T08:00 Luis: bien']);
  });

  it('is read as Instagram shows it: name, words, date', async () => {
    const chat = await readChat(
      'ana.lopez\nhola\n20 mar 2026, 19:04\n\nluis_paz\nqué\ntal\n20 mar 2026, 7:05 p. m.\n\nana.lopez\nbien\nMar 21, 2026 8:00 AM\n',
    );

    expect(linesOf(chat)).toEqual([
      '2026-03-20T19:04 ana.lopez: hola',
      '2026-03-20T19:05 luis_paz: qué\ntal',
      '2026-03-21T08:00 ana.lopez: bien',
    ]);
  });

  it('is put in the order of time where the page shows the newest first', async () => {
    const chat = await readChat('luis\nbien\nMar 21, 2026 8:00 am\nana\nhola\nMar 20, 2026 7:04 pm\n');

    expect(linesOf(chat)).toEqual(['2026-03-20T19:04 ana: hola', '2026-03-21T08:00 luis: bien']);
  });

  it('is read with the date between name and words', async () => {
    const chat = await readChat(
      'Ana\n20/03/2026 19:04\nhola\n\nLuis\n20/03/2026 19:05\nbien\n\nAna\n20/03/2026 19:06\nme alegro\n',
    );

    expect(linesOf(chat)).toEqual([
      '2026-03-20T19:04 Ana: hola',
      '2026-03-20T19:05 Luis: bien',
      '2026-03-20T19:06 Ana: me alegro',
    ]);
  });

  it('is read without any dates', async () => {
    const chat = await readChat('Ana: hola\nLuis: te lo digo así: no\ny punto\n[19:04] Ana: Se eliminó este mensaje.\n');

    expect(linesOf(chat)).toEqual([
      'null Ana: hola',
      'null Luis: te lo digo así: no\ny punto',
      'null Ana: Se eliminó este mensaje.',
    ]);
    expect(kindsOf(chat)).toEqual(['text', 'text', 'deleted']);
  });

  it('is a thread of mails, each with those before it underneath', async () => {
    const chat = await readChat(
      [
        'Sí, nos vemos.',
        '',
        'Enviado desde mi iPhone',
        '',
        'El vie, 20 mar 2026 a las 19:04, Luis Paz (<luis@casa.test>)',
        'escribió:',
        '> ¿Vienes?',
        '> -- ',
        '> Luis Paz, contador',
        '>',
        '> On Fri, Mar 20, 2026 at 6:30 PM Ana López <ana@casa.test> wrote:',
        '>> Hola, te escribo por la cena.',
      ].join('\n'),
    );

    expect(chat.format).toBe('mail');
    expect(linesOf(chat)).toEqual([
      '2026-03-20T18:30 Ana López: Hola, te escribo por la cena.',
      '2026-03-20T19:04 Luis Paz: ¿Vienes?',
      'null Yo: Sí, nos vemos.',
    ]);
  });

  it('is a thread of mails as Outlook copies it', async () => {
    const head = (who: string, hour: string) =>
      `De: ${who}\nEnviado: viernes, 20 de marzo de 2026 ${hour}\nPara: Alguien\nAsunto: Cena\n\n`;
    const chat = await readChat(`${head('Ana López <ana@casa.test>', '19:04')}Voy.\n\n${head('Luis', '18:30')}¿Vienes?\n`);

    expect(linesOf(chat)).toEqual(['2026-03-20T18:30 Luis: ¿Vienes?', '2026-03-20T19:04 Ana López: Voy.']);
  });
});
