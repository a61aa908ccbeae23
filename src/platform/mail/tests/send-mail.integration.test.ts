import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { destroyPersonKey } from '../../auth/person-keys/person-key-store.ts';
import type { System } from '../../context/context.ts';
import { createJobs } from '../../jobs/jobs.ts';
import { createLog } from '../../log/log.ts';
import { run as deliver } from '../deliver-mail.ts';
import { run as forget } from '../forget-mail.ts';
import { SendMail } from '../jobs.ts';
import { deleteMailsOf, listKeptMails } from '../mail-store.ts';
import { type Mail, sendMail } from '../send-mail.ts';
import { openPostOffice, type PostOffice } from './open-post-office.ts';

const welcome: Mail = {
  to: 'ana.canary@example.org',
  kind: 'verify-email',
  language: 'es',
  subject: 'Confirma tu dirección: canción 🙂',
  lines: ['Hola, Ana canary.', 'Tienes 10 minutos.'],
  link: { text: 'Confirmar', href: 'https://mentalia.example/confirmar?token=canary-token&x=1' },
};

describe.skipIf(whyNoDatabase)('A mail', () => {
  let office: PostOffice;
  let system: System;
  const logged: string[] = [];
  beforeAll(async () => {
    office = await openPostOffice();
    const world = await aWorld();
    const log = createLog({ logLevel: 'debug' }, { write: (line) => void logged.push(line) });
    const config = { ...world.system.config, smtpUrl: office.url, mailFrom: 'MENTALIA <hola@mentalia.example>' };
    system = { ...world.system, log, config };
  });
  beforeEach(async () => {
    office.letters.length = 0;
    logged.length = 0;
    await system.database.pool.query("delete from mails; delete from jobs.job where name like 'mail.%'");
  });
  afterAll(() => office.close());

  const send = (mail: Partial<Mail> = {}) => system.db.transaction((tx) => sendMail(tx, system, { ...welcome, ...mail }));
  /** Does the waiting jobs as a worker would, once each. */
  const work = async () => {
    const { rows } = await system.database.pool.query<{ data: unknown }>("select data from jobs.job where name = 'mail.send'");
    const tries = await Promise.allSettled(rows.map(({ data }) => deliver(system, SendMail.payload.parse(data))));
    return tries.map(({ status }) => status);
  };
  const row = async () => (await system.database.pool.query('select * from mails')).rows[0];

  it('arrives once, in both forms, with headers that say that a program wrote it', async () => {
    await send();
    await work();
    await work();

    expect(office.letters).toHaveLength(1);
    const [letter] = office.letters;
    expect(letter).toMatchObject({ from: 'hola@mentalia.example', to: ['ana.canary@example.org'] });
    const headers = Object.fromEntries(letter?.headers ?? []);
    expect(headers).toMatchObject({
      from: 'MENTALIA <hola@mentalia.example>',
      to: 'ana.canary@example.org',
      subject: welcome.subject,
      'auto-submitted': 'auto-generated',
      'content-language': 'es',
    });
    expect(headers['message-id']).toBe(`<${(await row()).id}@mentalia.example>`);
    expect(headers).not.toHaveProperty('x-mailer');
    for (const said of [...welcome.lines, 'Confirmar']) {
      expect(letter?.text).toContain(said);
      expect(letter?.html).toContain(said);
    }
    expect(letter?.text).toContain('https://mentalia.example/confirmar?token=canary-token&x=1\r\n');
    expect(letter?.html).toContain('href="https://mentalia.example/confirmar?token=canary-token&#38;x=1"');
  });

  it('is not sent when what asked for it was undone', async () => {
    const undone = system.db.transaction(async (tx) => {
      await sendMail(tx, system, welcome);
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow('changed my mind');

    expect(await work()).toEqual([]);
    expect(await row()).toBeUndefined();
  });

  it('is sealed while it waits, and empty once it was sent (priv/P11)', async () => {
    await send({ personId: (await (await aWorld()).as('ana')).personId });

    const { rows } = await system.database.pool.query(
      "select mails::text as text from mails union all select data::text from jobs.job where name like 'mail.%'",
    );
    expect(rows).toHaveLength(3);
    expect(JSON.stringify(rows)).not.toMatch(/canary|Confirma|example/);

    await work();
    expect(await row()).toMatchObject({ status: 'sent', content: null, sent_at: expect.any(Date) });
  });

  it('is delivered by whoever does the jobs, though the server puts it off at first', async () => {
    const jobs = await createJobs({ pool: system.database.pool, log: system.log, jobs: [SendMail] });
    office.refuse(451);
    await send();

    await jobs.work([SendMail], system);
    const letter = await office.next();
    await jobs.stop();

    expect(letter.to).toEqual(['ana.canary@example.org']);
    expect(await row()).toMatchObject({ attempts: 2 });
  });

  it('cannot be read or sent any more once the key of its person is destroyed (priv/P8)', async () => {
    const { personId } = await (await aWorld()).as('luis');
    await send({ personId });
    await destroyPersonKey(system.db, personId);
    system.vault.forget(personId);

    expect(await listKeptMails(system)).toEqual([]);
    await work();

    expect(await row()).toMatchObject({ status: 'failed', content: null });
    expect(office.letters).toHaveLength(0);
  });

  it('is tried again when the server puts it off, as the same mail (sec/S70)', async () => {
    office.refuse(451);
    await send();

    expect(await work()).toEqual(['rejected']);
    expect(await row()).toMatchObject({ status: 'queued', attempts: 1 });
    expect(await work()).toEqual(['fulfilled']);

    expect(office.letters).toHaveLength(1);
    expect(await row()).toMatchObject({ status: 'sent', content: null, attempts: 2 });
  });

  it('is given up, and emptied, after the last try or when the address is refused for good', async () => {
    office.refuse(550);
    await send();
    expect(await work()).toEqual(['fulfilled']);
    expect(await row()).toMatchObject({ status: 'failed', content: null, attempts: 1 });
    await system.database.pool.query("delete from mails; delete from jobs.job where name like 'mail.%'");

    await send();
    office.refuse(...Array.from({ length: SendMail.attempts }, () => 451));
    const tries = [];
    for (let number = 0; number < SendMail.attempts; number += 1) tries.push(...(await work()));

    expect(tries).toEqual([...Array.from({ length: SendMail.attempts - 1 }, () => 'rejected'), 'fulfilled']);
    expect(await row()).toMatchObject({ status: 'failed', content: null, attempts: SendMail.attempts });
    expect(office.letters).toHaveLength(0);
  });

  it('leaves nothing of itself in the log, however it ends (sec/S70)', async () => {
    await send();
    office.refuse(451, 550);
    const failed = await deliver(system, { mailId: (await row()).id }).catch((error: unknown) => error);
    system.log.warn({ err: failed }, 'job failed');
    await work();
    await system.database.pool.query("update mails set status = 'queued'");

    expect(logged.join('')).toContain('451');
    expect(logged.join('')).toContain('mail given up');
    expect(logged.join('')).not.toMatch(/canary|Confirma|example\.org|welcome/);
  });

  it('carries no header and no second address that came in a name or a subject', async () => {
    const subject = 'Hola\r\nBcc: eva@example.org\r\n\r\nOtra cosa';
    const lines = ['Te invita <b>Eva</b>\r\n.\r\nMAIL FROM:<eva@example.org>', '\u202egnp.exe'];
    await send({ subject, lines, link: { text: '"><script>alert(1)</script>', href: 'https://mentalia.example/"onclick=' } });
    await work();

    const [letter] = office.letters;
    expect(letter?.to).toEqual(['ana.canary@example.org']);
    expect(letter?.headers.get('subject')).toBe('Hola Bcc: eva@example.org Otra cosa');
    expect(letter?.headers.has('bcc')).toBe(false);
    expect(letter?.html).toContain('Te invita &#60;b&#62;Eva&#60;/b&#62; . MAIL FROM');
    expect(letter?.html).not.toMatch(/<script|"onclick|\u202e/);
    for (const to of ['a@example.org, b@example.org', 'Eva <eva@example.org>', 'a@example.org\r\nBcc: b@example.org', 'nobody'])
      await expect(send({ to })).rejects.toThrow('one address');
    await expect(send({ link: { text: 'x', href: 'javascript:alert(1)' } })).rejects.toThrow('whole address');
  });

  it('is gone after a week, or with the account it is about', async () => {
    const { personId } = await (await aWorld()).as('ana');
    await send({ personId });
    await send();
    const { rows } = await system.database.pool.query(
      "select start_after - created_on > interval '6 days 23 hours' as late, data from jobs.job where name = 'mail.forget'",
    );
    expect(rows.map(({ late }) => late)).toEqual([true, true]);

    await deleteMailsOf(system.db, personId);
    const left = await listKeptMails(system);
    expect(left).toHaveLength(1);
    await forget(system, { mailId: left[0]?.id ?? '' });

    expect(await row()).toBeUndefined();
    expect(await work()).toEqual(['fulfilled', 'fulfilled']);
    expect(office.letters).toHaveLength(0);
  });

  it('that cannot leave is kept for whoever develops, and given up in production', async () => {
    const { smtpUrl: _none, ...config } = system.config;
    await send();
    const { id: mailId } = await row();

    await deliver({ ...system, config }, { mailId });
    expect(logged.join('')).toContain('mail kept: open /dev/mail');
    expect((await listKeptMails(system)).map(({ content }) => content.subject)).toEqual([welcome.subject]);

    await deliver({ ...system, config: { ...config, mode: 'production' } }, { mailId });
    expect(await row()).toMatchObject({ status: 'failed', content: null });
  });
});
