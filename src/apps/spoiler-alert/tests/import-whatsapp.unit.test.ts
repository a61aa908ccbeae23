import { describe, expect, it } from 'vitest';
import { fixture, kindsOf, linesOf, read, readChat } from './read-import.ts';

describe('What WhatsApp exports on Android', () => {
  it.each([
    ['Mexico', '20/3/26, 7:04\u202fp.\u00a0m. - Ana: hola'],
    ['Colombia, older', '20/03/2026 7:04 p. m. - Ana: hola'],
    ['Spain', '20/3/26, 19:04 - Ana: hola'],
    ['Argentina', '20/3/2026 19:04 - Ana: hola'],
    ['the United States', '3/20/26, 7:04\u202fPM - Ana: hola'],
    ['Great Britain', '20/03/2026, 19:04 - Ana: hola'],
    ['Canada', '2026-03-20, 7:04 p.m. - Ana: hola'],
    ['India', '20/03/26, 7:04 pm - Ana: hola'],
    ['Germany', '20.03.26, 19:04 - Ana: hola'],
    ['France', '20/03/2026 à 19:04 - Ana: hola'],
    ['Brazil', '20/03/2026 19:04 - Ana: hola'],
    ['the Netherlands', '20-03-2026 19:04 - Ana: hola'],
    ['Denmark', '20.03.2026 19.04 - Ana: hola'],
    ['Hungary', '2026. 03. 20. 19:04 - Ana: hola'],
    ['China', '2026/3/20 下午7:04 - Ana: hola'],
    ['Egypt', '\u200f٢٠\u200f/٣\u200f/٢٠٢٦، ٧:٠٤ م - Ana: hola'],
    ['an older phone', 'Mar 20, 2026, 7:04 PM - Ana: hola'],
    ['an older phone in Spanish', '20 de mar. de 2026 7:04 p. m. - Ana: hola'],
  ])('reads the date as it is written in %s', async (_place, line) => {
    expect(linesOf(await readChat(line))).toEqual(['2026-03-20T19:04 Ana: hola']);
  });

  it('reads midnight and noon on a clock of twelve hours', async () => {
    const chat = await readChat(
      '20/3/26, 12:05 a. m. - Ana: noche\n20/3/26, 12:05 p. m. - Ana: día\n20/3/26, 1:05 p.m. - Ana: tarde',
    );

    expect(chat.messages.map(({ at }) => at?.slice(11))).toEqual(['00:05', '12:05', '13:05']);
  });

  it('keeps every line of a whole chat: who wrote it, when, and what kind it is', async () => {
    const chat = await readChat(fixture('whatsapp-android.txt'), { name: 'Chat de WhatsApp con Viaje a la playa.txt' });

    expect(chat).toMatchObject({ format: 'whatsapp', dateOrder: 'day-first', title: 'Viaje a la playa' });
    expect(chat.participants).toEqual(['Ana López 🌻', '+52 1 55 1234\u20115678', 'Trabajo: Luis']);
    expect(linesOf(chat)).toMatchInlineSnapshot(`
      [
        "2026-03-18T19:04 Los mensajes y las llamadas están cifrados de extremo a extremo. Nadie fuera de este chat, ni siquiera WhatsApp, puede leerlos ni escucharlos. Toca para obtener más información.",
        "2026-03-18T19:04 Ana López 🌻 creó el grupo "Viaje: playa"",
        "2026-03-18T19:04 Ana López 🌻 añadió a +52 1 55 1234‑5678",
        "2026-03-18T19:05 Ana López 🌻: Hola, ¿cómo están?
      Traigo dos noticias:

      1: hay casa
      2: no hay coche",
        "2026-03-18T19:06 +52 1 55 1234‑5678: Re: qué bueno 👩‍👩‍👧",
        "2026-03-18T19:07 Trabajo: Luis: llego a las 19:30 - no antes",
        "2026-03-18T19:08 Trabajo: Luis: <Multimedia omitido>",
        "2026-03-18T19:09 Trabajo: Luis: IMG-20260318-WA0001.jpg (archivo adjunto)
      así se ve",
        "2026-03-18T19:10 Trabajo: Luis: perdón, a las 20:00",
        "2026-03-18T19:11 Ana López 🌻: Se eliminó este mensaje.",
        "2026-03-18T19:12 Ana López 🌻: Eliminaste este mensaje.",
        "2026-03-18T19:13 Ana López 🌻: Llamada perdida",
        "2026-03-18T19:14 Ana López 🌻: ENCUESTA:
      ¿Vamos el sábado?
      OPCIÓN: Sí (2 votos)
      OPCIÓN: No (0 votos)",
        "2026-03-18T19:15 +52 1 55 1234‑5678: ubicación: https://maps.google.com/?q=19.43,-99.13",
        "2026-03-18T19:16 +52 1 55 1234‑5678: Mamá.vcf (archivo adjunto)",
        "2026-03-18T19:17 +52 1 55 1234‑5678: null",
        "2026-03-18T19:18 +52 1 55 1234‑5678: @Ana López 🌻 <ojo> con <esto>",
        "2026-03-19T00:01 Ana López 🌻 cambió el asunto de "Viaje: playa" a "Viaje a la playa"",
        "2026-03-19T00:02 Tu código de seguridad con Trabajo: Luis cambió. Toca para obtener más información.",
        "2026-03-19T00:03 Trabajo: Luis: ",
        "2026-03-19T00:04 +52 1 55 1234‑5678 salió del grupo",
      ]
    `);
    expect(kindsOf(chat)).toMatchInlineSnapshot(`
      [
        "system",
        "system",
        "system",
        "text",
        "text",
        "text",
        "media",
        "media",
        "text edited",
        "deleted",
        "deleted",
        "call",
        "poll",
        "text",
        "media",
        "media",
        "text",
        "system",
        "system",
        "text",
        "system",
      ]
    `);
  });

  it('names nobody for lines of the system that hold a colon', async () => {
    const chat = await readChat(
      '20/3/26, 19:04 - Ana cambió el asunto de "Viaje" a "Viaje: mar"\n20/3/26, 19:05 - Ana creó el grupo "Casa: planes"\n20/3/26, 19:05 - Ana changed the group name from “A” to “B: C”\n20/3/26, 19:06 - Ana: hola',
    );

    expect(chat.participants).toEqual(['Ana']);
    expect(kindsOf(chat)).toEqual(['system', 'system', 'system', 'text']);
  });
});

describe('What WhatsApp exports on an iPhone', () => {
  it.each([
    ['Mexico', '[20/3/26, 7:04:11\u202fp.\u00a0m.] Ana: hola'],
    ['Spain', '[20/3/26, 19:04:11] Ana: hola'],
    ['the United States', '[3/20/26, 7:04:11\u202fPM] Ana: hola'],
    ['Germany', '[20.03.26, 19:04:11] Ana: hola'],
    ['Great Britain, older', '[20/03/2026 19:04:11] Ana: hola'],
    ['Sweden', '[2026-03-20 19:04:11] Ana: hola'],
    ['a phone of long ago', '20/03/26 19:04:11: Ana: hola'],
    ['a line with direction marks', '\u200e[20/3/26, 19:04:11] \u202aAna\u202c: \u200ehola'],
  ])('reads the date as it is written in %s', async (_place, line) => {
    expect(linesOf(await readChat(line))).toEqual(['2026-03-20T19:04:11 Ana: hola']);
  });

  it('keeps every line of a whole chat, and takes what the phone wrote under a name for what it is', async () => {
    const chat = await readChat(fixture('whatsapp-ios.txt'), { name: 'WhatsApp Chat - Familia.zip' });

    expect(chat.title).toBe('Familia');
    expect(chat.participants).toEqual(['~\u202fAna', 'Luis', '+34\u00a0612\u00a034\u00a056\u00a078']);
    expect(linesOf(chat)).toMatchInlineSnapshot(`
      [
        "2026-03-18T19:04:11 Los mensajes y las llamadas están cifrados de extremo a extremo. Solo las personas en este chat pueden leerlos, escucharlos o compartirlos.",
        "2026-03-18T19:04:11 Luis creó este grupo",
        "2026-03-18T19:04:12 Luis te añadió",
        "2026-03-18T19:05:00 ~ Ana: hola
      dos líneas",
        "2026-03-18T19:06:00 Luis: imagen omitida",
        "2026-03-18T19:06:10 Luis: <adjunto: 00000012-PHOTO-2026-03-18-19-06-10.jpg>",
        "2026-03-18T19:07:00 ~ Ana: contrato left.pdf • 4 páginas documento omitido",
        "2026-03-18T19:08:00 +34 612 34 56 78: sticker omitido",
        "2026-03-18T19:09:00 Luis: Eliminaste este mensaje.",
        "2026-03-18T19:10:00 ~ Ana: Se eliminó este mensaje.",
        "2026-03-18T19:11:00 Luis: Llamada de voz perdida. Toca para devolver la llamada",
        "2026-03-18T19:12:00 Luis: Videollamada. 12 min",
        "2026-03-18T19:13:00 ~ Ana: Videollamada, a las nueve",
        "2026-03-18T19:14:00 ~ Ana: voy saliendo",
        "2026-03-18T19:15:00 Luis: ENCUESTA:
      ¿Pizza o sopa?
      OPCIÓN: Pizza (2 votos)
      OPCIÓN: Sopa (0 votos)",
        "2026-03-18T19:16:00 Luis: Ubicación: https://maps.google.com/?q=40.41,-3.70",
        "2026-03-18T19:17:00 Luis: Recibiste un mensaje de visualización única. Para mayor privacidad, solo puedes abrirlo en tu teléfono.",
        "2026-03-18T19:18:00 ~ Ana cambió su número de teléfono. Toca para enviar un mensaje o añadir el nuevo número.",
        "2026-03-18T19:19:00 Luis eliminó a ~ Ana",
        "2026-03-18T19:20:00 Luis: tarjeta de contacto omitida",
      ]
    `);
    expect(kindsOf(chat)).toMatchInlineSnapshot(`
      [
        "system",
        "system",
        "system",
        "text",
        "media",
        "media",
        "media",
        "media",
        "deleted",
        "deleted",
        "call",
        "call",
        "text",
        "text edited",
        "poll",
        "text",
        "media",
        "system",
        "system",
        "media",
      ]
    `);
  });

  it('tells by how lines end that a copied chat is part of a message', async () => {
    const chat = await readChat(
      '[20/3/26, 19:04:11] Ana: mira\n[1/3/26, 10:00:00] Luis: esto dijo\r\n[20/3/26, 19:05:00] Luis: ya\r\n[20/3/26, 19:06:00] Ana: ok\r\n',
    );

    expect(chat.messages.map(({ text }) => text)).toEqual(['mira\n[1/3/26, 10:00:00] Luis: esto dijo', 'ya', 'ok']);
  });
});

describe('Dates in somebody’s words', () => {
  it('begin no message of their own', async () => {
    const chat = await readChat(
      [
        '20/3/26, 19:04 - Ana: apunta',
        '4/12/2026 es la boda',
        '4/12/26, 10:00 - dentista',
        '25/12/26, 10:00 - Cena: en casa de mamá',
        '[19:04, 1/3/2026] Luis: me dijo esto',
        '[1/3/26, 10:00] Luis: y esto',
        '20/3/26, 19:05 - Luis: va',
        '20/3/26, 19:06 - Ana: ok',
        '20/3/26, 19:07 - Luis: sí',
      ].join('\n'),
    );

    expect(chat.messages).toHaveLength(4);
    expect(chat.messages[0]?.text.split('\n')).toHaveLength(6);
    expect(chat.participants).toEqual(['Ana', 'Luis']);
  });

  it('stay in a message when somebody copied an earlier chat into it, in the same style', async () => {
    const chat = await readChat(
      [
        '20/3/26, 19:04 - Ana: mira lo que dijo:',
        '1/3/26, 10:00 - Luis: no vengas',
        '1/3/26, 10:01 - Ana: ¿por qué?',
        '20/3/26, 19:05 - Luis: eso fue hace mucho',
        '19/3/26, 23:00 - Luis: (esto llegó tarde)',
        '20/3/26, 19:06 - Ana: ya',
      ].join('\n'),
    );

    expect(chat.messages.map(({ text }) => text.split('\n').length)).toEqual([3, 1, 1, 1]);
  });

  it('decide nothing about the dates of the chat', async () => {
    const outcome = await read(
      '2/3/26, 19:04 - Ana: mi cita:\n12/25/26, 10:00 - dentista\n2/3/26, 19:05 - Luis: va\n3/3/26, 9:00 - Ana: ok\n5/3/26, 9:00 - Luis: sí',
    );

    expect(outcome.outcome).toBe('which-date');
  });
});
