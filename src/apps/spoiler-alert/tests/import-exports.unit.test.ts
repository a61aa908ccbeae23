import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fixture, kindsOf, linesOf, read, readChat } from './read-import.ts';

describe('An export of Telegram', () => {
  it('keeps every line of one chat', async () => {
    const chat = await readChat(fixture('telegram-chat.json'));

    expect(chat).toMatchObject({
      format: 'telegram',
      title: 'Luis',
      participants: ['Ana López', 'Luis', 'user3'],
      dateOrder: 'none',
    });
    expect(linesOf(chat)).toEqual([
      '2026-03-20T19:00:00 joined_telegram',
      '2026-03-20T19:04:11 Ana López: hola',
      '2026-03-20T19:05:00 Luis: mira https://ejemplo.test y dime\nya',
      '2026-03-20T19:07:00 Luis: la playa',
      '2026-03-20T19:08:00 Ana López: sticker 😀',
      '2026-03-20T19:09:00 Ana López: voice_message',
      '2026-03-20T19:10:00 Luis: ¿Cine?\nSí\nNo',
      '2026-03-20T19:11:00 Luis: phone_call missed',
      '2026-03-20T19:12:00 user3: ya no tengo cuenta',
    ]);
    expect(kindsOf(chat).join(' ')).toBe('system text text edited media media media poll call text');
  });

  it('of a whole account asks which chat', async () => {
    const bytes = fixture('telegram-account.json');

    expect(await read(bytes)).toEqual({ outcome: 'choose', names: ['Luis', 'Trabajo'] });
    expect(linesOf(await readChat(bytes, { pick: 1 }))).toEqual(['2026-03-21T08:00:00 Eva: buenos días']);
  });
});

describe('An export of Instagram or Messenger', () => {
  const parts = {
    'your_instagram_activity/messages/inbox/luispena_1790/message_1.json': fixture('instagram-message-1.json'),
    'your_instagram_activity/messages/inbox/luispena_1790/message_2.json': fixture('instagram-message-2.json'),
    'your_instagram_activity/messages/inbox/luispena_1790/photos/1.jpg': new Uint8Array(10),
    'your_instagram_activity/comments/post_comments_1.json': strToU8('[]'),
  };

  it('is put together of its parts, from the oldest message on, with its letters repaired', async () => {
    const chat = await readChat(zipSync(parts), { name: 'instagram-ana-2026.zip' });

    expect(chat).toMatchObject({ format: 'instagram', title: 'Luis Peña', participants: ['Ana', 'Luis Peña'] });
    expect(linesOf(chat)).toEqual([
      '2026-03-20T19:04:11 Ana: ¿qué tal? 😀',
      '2026-03-20T19:05:00 Luis Peña: primero',
      '2026-03-20T19:05:00 Luis Peña: segundo',
      '2026-03-20T19:07:00 Luis Peña: photos',
      '2026-03-20T19:08:00 Ana: Ana envió un archivo adjunto.\nmañana\nhttps://www.instagram.com/p/abc/',
      '2026-03-20T19:09:00 Luis Peña: ',
      '2026-03-20T19:11:00 Ana: Ana inició un chat de video',
    ]);
    expect(kindsOf(chat).join(' ')).toBe('text text text media text deleted call');
  });

  it('asks which of several chats, before any of them is opened', async () => {
    const other = 'your_instagram_activity/messages/inbox/eva_2/message_1.json';
    const zip = zipSync({
      ...parts,
      [other]: strToU8('{"messages":[{"sender_name":"Eva","timestamp_ms":1774033451000,"content":"hola"}]}'),
    });

    expect(await read(zip)).toEqual({ outcome: 'choose', names: ['luispena', 'eva'] });
    expect(linesOf(await readChat(zip, { pick: 1 }))).toEqual(['2026-03-20T19:04:11 Eva: hola']);
  });

  it('is read of the newer kind of Messenger too', async () => {
    const chat = await readChat(fixture('messenger-secret.json'));

    expect(chat.format).toBe('messenger');
    expect(linesOf(chat).slice(0, 2)).toEqual(['2026-03-20T19:04:11 Ana: hola ñ', '2026-03-20T19:05:00 Luis: media']);
    expect(kindsOf(chat)).toEqual(['text', 'media', 'deleted']);
  });

  it('tells moments alone, so its times are those of wherever it is read', async () => {
    const chat = await readChat(fixture('messenger-secret.json'), { minutesAhead: () => -360 });

    expect(chat.messages[0]?.at).toBe('2026-03-20T13:04:11');
  });
});

describe('A copy of text messages', () => {
  it('asks which of several numbers, the one with most messages first', async () => {
    expect(await read(fixture('sms.xml'))).toEqual({ outcome: 'choose', names: ['Luis', 'BANCO'] });
  });

  it('keeps every message with one number, however it is written', async () => {
    const chat = await readChat(fixture('sms.xml'), { pick: 0 });

    expect(chat).toMatchObject({ format: 'sms', participants: ['Luis', 'Yo'] });
    expect(linesOf(chat)).toEqual([
      '2026-03-20T13:04:11 Luis: hola 😀 <3 & más',
      '2026-03-20T13:05:00 Yo: bien\ny tú?',
      '2026-03-20T13:06:00 Luis: IMG_1.jpg\nmira',
    ]);
    expect(kindsOf(chat)).toEqual(['text', 'text', 'media']);
  });

  it('names in a group whoever of it wrote', async () => {
    const mms = (from: string, text: string) =>
      `<mms date="1774033560000" msg_box="1" address="5512345678~5598765432" contact_name="Luis, Eva"><parts><part ct="text/plain" text="${text}"/></parts><addrs><addr address="${from}" type="137"/></addrs></mms>`;
    const chat = await readChat(
      `<smses><sms address="5512345678" date="1774033451000" type="1" body="x" contact_name="Luis"/>${mms('+525512345678', 'uno')}${mms('5598765432', 'dos')}</smses>`,
      { pick: 0 },
    );

    expect(linesOf(chat).map((line) => line.slice(20))).toEqual(['Luis: uno', '5598765432: dos']);
  });

  it('is read as far as it goes where it breaks off', async () => {
    const whole = new TextDecoder().decode(fixture('sms.xml'));

    expect((await readChat(whole.slice(0, whole.indexOf('<mms')))).messages).toHaveLength(2);
  });

  it('expands nothing that it names', async () => {
    const bomb =
      '<!DOCTYPE smses [<!ENTITY a "ja"><!ENTITY b "&a;&a;&a;">]><smses><sms address="1" date="1774033451000" type="1" body="x &b; y"/></smses>';

    expect((await readChat(bomb)).messages[0]?.text).not.toContain('jaja');
  });
});

describe('Mails', () => {
  it('in one file ask among whom', async () => {
    expect(await read(fixture('mails.mbox'))).toEqual({ outcome: 'choose', names: ['Luis Peña, Ana', 'Tienda'] });
  });

  it('hold what each wrote, without what was there before and without what stands under it', async () => {
    const chat = await readChat(fixture('mails.mbox'), { pick: 0 });

    expect(chat.format).toBe('mail');
    expect(linesOf(chat)).toEqual([
      '2026-03-20T18:30:00 Ana: Hola, mañana cena',
      '2026-03-20T19:04:11 Luis Peña: ¿Vienes el sábado?\nFrom ahora te digo que sí.',
    ]);
  });

  it('are read one by one, and of an archive', async () => {
    const mail = (hour: string, text: string) =>
      strToU8(
        `From: Ana <ana@casa.test>\r\nTo: luis@casa.test\r\nDate: Fri, 20 Mar 2026 ${hour}:00 +0100\r\nSubject: x\r\n\r\n${text}\r\n`,
      );

    expect(linesOf(await readChat(mail('09:00', 'Hola')))).toEqual(['2026-03-20T09:00:00 Ana: Hola']);
    expect(linesOf(await readChat(zipSync({ 'b.eml': mail('10:00', 'Dos'), 'a.eml': mail('09:00', 'Uno') })))).toEqual([
      '2026-03-20T09:00:00 Ana: Uno',
      '2026-03-20T10:00:00 Ana: Dos',
    ]);
  });
});

describe('An archive of WhatsApp', () => {
  it('holds one chat among pictures and files that were sent in it', async () => {
    const zip = zipSync({
      '_chat.txt': fixture('whatsapp-ios.txt'),
      '00000012-PHOTO-2026-03-18-19-06-10.jpg': new Uint8Array(10),
      '00000013-notas.txt': strToU8('1/1/26, 10:00 - Otra: cosa\n'),
      '__MACOSX/._chat.txt': new Uint8Array(10),
    });
    const chat = await readChat(zip, { name: 'WhatsApp Chat - Familia.zip' });

    expect(chat).toMatchObject({ format: 'whatsapp', title: 'Familia' });
    expect(chat.messages).toHaveLength(20);
  });

  it('is asked about where it holds several chats', async () => {
    const zip = zipSync({
      'Chat de WhatsApp con Ana.txt': strToU8('20/3/26, 19:04 - Ana: hola\n'),
      'Chat de WhatsApp con Luis.txt': strToU8('20/3/26, 19:04 - Luis: hola\n'),
    });

    expect(await read(zip)).toEqual({ outcome: 'choose', names: ['Ana', 'Luis'] });
    expect((await readChat(zip, { pick: 1 })).participants).toEqual(['Luis']);
  });
});
