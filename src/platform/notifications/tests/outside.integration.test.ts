import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { users } from '#platform/auth/tables.ts';
import { whyNoDatabase } from '#tests/support/world.ts';
import { readChoices, writeChoices } from '../choice-store.ts';
import { aReader, hours } from './a-reader.ts';

/** Half past eleven in the night, of the same day. */
const night = hours(11.5);
const quiet = { from: '22:00', to: '08:00' };

describe.skipIf(whyNoDatabase)('What leaves for the mail', () => {
  it('is nothing for whoever chose nothing', async () => {
    const reader = await aReader('ana');
    await reader.schedules();

    await reader.passes();

    expect(reader.taken).toEqual([]);
    expect(await reader.mails()).toEqual([]);
  });

  it('says that there is a notice and not which, because others see the screen', async () => {
    const reader = await aReader('ana');
    await reader.chooses({ mail: 'at-once' });
    await reader.schedules();

    await reader.passes();

    const [mail] = await reader.mails();
    expect(mail).toMatchObject({ kind: 'notice', content: { subject: 'Tienes un aviso en MENTALIA' } });
    expect(JSON.stringify(mail?.content)).not.toMatch(/plazo|conciliaci|d[ií]as|enero|legal|despacho/i);
    expect(mail?.content.link?.href).toMatch(/\/avisos$/);
  });

  it('says what it is about for whoever wants it so', async () => {
    const reader = await aReader('ana');
    await reader.chooses({ mail: 'at-once', showsTitle: true });
    await reader.schedules();

    await reader.passes();

    const [mail] = await reader.mails();
    expect(mail?.content.subject).toBe('Quedan seis días para pedir la conciliación');
    expect(mail?.content.link?.href).toMatch(/\/despacho-legal\/casos\/1$/);
  });

  it('a11y/A6 is nothing in quiet hours: it waits for their end, and then comes', async () => {
    const reader = await aReader('ana');
    await reader.chooses({ mail: 'at-once', quiet });
    reader.goTo(night);
    await reader.schedules();
    await reader.passes();
    expect(await reader.inbox()).toHaveLength(1);
    expect(await reader.mails()).toEqual([]);
    const [job] = reader.enqueued;
    expect(job).toMatchObject({ name: 'notifications.tell-outside', afterSeconds: 8.5 * 3600 });

    // Somebody does it too early: it is put off again.
    reader.goTo(hours(3, night));
    if (job) await reader.does(job);
    expect(await reader.mails()).toEqual([]);
    expect(reader.enqueued.at(-1)).toMatchObject({ afterSeconds: 5.5 * 3600 });
    reader.goTo(hours(8.5, night));
    if (job) await reader.does(job);

    expect(await reader.mails()).toHaveLength(1);
  });

  it('is nothing for what was read meanwhile', async () => {
    const reader = await aReader('ana');
    await reader.chooses({ mail: 'at-once', quiet });
    reader.goTo(night);
    const id = await reader.schedules();
    await reader.passes();

    await reader.person.post(`/api/user/notices/${id}/read`);
    reader.goTo(hours(9, night));
    for (const job of [...reader.enqueued]) await reader.does(job);

    expect(await reader.mails()).toEqual([]);
  });

  it('is nothing for an account that was closed', async () => {
    const reader = await aReader('ana');
    await reader.chooses({ mail: 'at-once' });
    await reader.system.db.update(users).set({ isActive: false }).where(eq(users.id, reader.person.personId));
    await reader.schedules();

    await reader.passes();

    expect(await reader.mails()).toEqual([]);
  });

  it('leaves out the kinds that a person silenced there, and shows them on the pages', async () => {
    const reader = await aReader('ana');
    await reader.chooses({ mail: 'at-once' });
    await reader.system.db.transaction(async (tx) => {
      const { choices, version } = await readChoices({ db: tx, vault: reader.system.vault }, reader.person.personId);
      const kinds = { 'tests.deadline-near': { inbox: true, mail: false, push: false } };
      const written = { choices: { ...choices, kinds }, version: version + 1, digestAt: undefined, now: new Date() };
      await writeChoices(tx, reader.system.vault, reader.person.personId, written);
    });
    await reader.schedules();

    await reader.passes();

    expect(await reader.mails()).toEqual([]);
    expect(await reader.inbox()).toHaveLength(1);
  });
});

describe.skipIf(whyNoDatabase)('A digest', () => {
  it('is one mail a day at the hour that was chosen, with what was not read', async () => {
    const reader = await aReader('ana');
    await reader.chooses({ mail: 'daily', digestHour: 9, quiet: null, showsTitle: true });
    await reader.passes();
    const read = await reader.schedules({ title: 'Esto ya lo leí' });
    await reader.schedules({ title: 'Quedan dos días' });
    await reader.schedules({ title: 'Llegó una respuesta' });
    await reader.passes();
    await reader.person.post(`/api/user/notices/${read}/read`);
    expect(await reader.mails()).toEqual([]);

    // The next morning, one minute before nine and at nine.
    reader.goTo(hours(21 - 1 / 60));
    await reader.passes();
    expect(await reader.mails()).toEqual([]);
    reader.goTo(hours(21));
    await reader.passes();
    await reader.passes();

    const mails = await reader.mails();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.content.lines.slice(0, 3)).toEqual([
      'Tienes 2 avisos sin leer.',
      expect.stringMatching(/^· /),
      expect.stringMatching(/^· /),
    ]);
    expect(JSON.stringify(mails[0]?.content)).not.toContain('ya lo leí');
  });

  it('is nothing where there is nothing, and tells of nothing twice', async () => {
    const reader = await aReader('ana');
    await reader.chooses({ mail: 'daily', digestHour: 9, quiet: null });
    await reader.passes();
    await reader.schedules();
    await reader.passes();

    for (const days of [0, 1, 2]) {
      reader.goTo(hours(21 + 24 * days));
      await reader.passes();
    }

    expect(await reader.mails()).toHaveLength(1);
    expect((await reader.mails())[0]?.content.lines[0]).toBe('Tienes un aviso sin leer.');
  });

  it('a11y/A6 waits for quiet hours to end', async () => {
    const reader = await aReader('ana');
    await reader.chooses({ mail: 'daily', digestHour: 7, quiet });
    await reader.passes();
    await reader.schedules();
    await reader.passes();

    reader.goTo(hours(19.5));
    await reader.passes();
    expect(await reader.mails()).toEqual([]);
    reader.goTo(hours(20));
    await reader.passes();

    expect(await reader.mails()).toHaveLength(1);
  });
});
