import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { listKeptMails } from '#platform/mail/mail-store.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { Episode, OpenEpisode } from '../contract.ts';

describe.skipIf(whyNoDatabase)('Somebody whom the person trusts', () => {
  const laura = { name: 'Laura', phone: '', reach: '', message: 'Soy yo. ¿Puedes venir?' };

  async function withLaura(email: string) {
    const { system, ...world } = await aWorld();
    const person = await world.as('ana');
    await person.says('no quiero vivir');
    const { episode } = (await person.get<OpenEpisode>('/api/safety/episodes/open')).body;
    const contact = { id: randomUUID(), ...laura, email };
    await person.post('/api/safety/contacts', contact);
    const mailsTo = async (to: string) => (await listKeptMails(system, 1000)).filter(({ content }) => content.to === to);
    return { person, path: `/api/safety/episodes/${episode?.id}`, mailsTo, contactId: contact.id };
  }

  it('is told by mail only after an explicit yes, with the words that were written beforehand', async () => {
    const email = `laura-${randomUUID()}@personas.test`;
    const { person, path, mailsTo, contactId } = await withLaura(email);

    expect((await person.post(`${path}/tell`, { contactId })).status).toBe(422);
    expect((await person.post(`${path}/tell`, { contactId, yes: false })).status).toBe(422);
    expect(await mailsTo(email)).toEqual([]);
    const told = await person.post<Episode>(`${path}/tell`, { contactId, yes: true });

    expect(told.body).toMatchObject({ state: 'chosen', choice: 'contact' });
    const [mail] = await mailsTo(email);
    expect(mail?.content.lines).toContain('Soy yo. ¿Puedes venir?');
    expect(JSON.stringify(mail?.content)).not.toContain('vivir');
  });

  it('is never told twice by one yes, nor without end', async () => {
    const email = `laura-${randomUUID()}@personas.test`;
    const { person, path, mailsTo, contactId } = await withLaura(email);

    const answers: unknown[] = [];
    for (let times = 0; times < 7; times += 1) {
      const { status, body } = await person.post(`${path}/tell`, { contactId, yes: true });
      answers.push(status === 200 ? 200 : body.type);
    }

    expect(answers).toEqual([200, 200, 200, 200, 200, 'safety/too-many-tellings', 'safety/too-many-tellings']);
    expect(await mailsTo(email)).toHaveLength(5);
  });

  it('is not told by mail where there is no address, and nobody else’s contact is there', async () => {
    const { person, path, contactId } = await withLaura('');
    const other = await withLaura(`otra-${randomUUID()}@personas.test`);

    expect((await person.post(`${path}/tell`, { contactId, yes: true })).body).toMatchObject({
      type: 'safety/contact-has-no-mail',
    });
    expect((await person.post(`${path}/tell`, { contactId: other.contactId, yes: true })).body).toMatchObject({
      type: 'safety/contact-has-no-mail',
    });
  });
});
