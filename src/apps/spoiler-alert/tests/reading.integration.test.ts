import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Person } from '#tests/support/person.ts';
import { whyNoDatabase } from '#tests/support/world.ts';
import type { ChatImportDetail, ChatMessages, Corrections } from '../contract.ts';
import { findingKey } from '../core/finding-key.ts';
import { readWhole } from '../server/reading/read-whole.ts';
import { aChatWorld, base, type ChatWorld, decidesOnChats, keepsChat, someMessages } from './a-chat-world.ts';
import { aHarshChat } from './a-harsh-chat.ts';

describe.skipIf(whyNoDatabase)('A kept chat that is read', () => {
  let world: ChatWorld;
  beforeAll(async () => {
    world = await aChatWorld();
  });
  afterAll(() => world.close());

  const somebody = async (): Promise<Person> => {
    const person = await world.as('ana');
    await decidesOnChats(person);
    return person;
  };
  const read = (person: Person, id: string) => person.post<ChatImportDetail>(`${base}/imports/${id}/reading`, {});
  const see = async (person: Person, id: string) => (await person.get<ChatImportDetail>(`${base}/imports/${id}`)).body;

  it('is read by the very engine of the browser, and what was read is kept with it, sealed', async () => {
    const ana = await somebody();
    const messages = aHarshChat();
    const { id } = await keepsChat(ana, messages, { inPiecesOf: 30 });

    const { status, body } = await read(ana, id);

    const chat = {
      format: 'whatsapp',
      title: 'Chat',
      participants: ['Tú', 'Persona B'],
      dateOrder: 'day-first',
      messages,
    } as const;
    const here = readWhole({ ...chat, participants: [...chat.participants] }, { minimums: true });
    expect([status, body.isCurrent, body.model]).toEqual([200, true, null]);
    expect(body.reading).toEqual(JSON.parse(JSON.stringify(here)));
    expect(body.reading?.outcome).toBe('patterns');
    expect((await see(ana, id)).reading).toEqual(body.reading);
  });

  it('quotes what stands in its messages, letter by letter', async () => {
    const ana = await somebody();
    const { id } = await keepsChat(ana, aHarshChat());

    const { reading } = (await read(ana, id)).body;

    if (!reading || reading.outcome === 'cannot-say') throw new Error('Nothing was read');
    const { items } = (await ana.get<ChatMessages>(`${base}/imports/${id}/messages?limit=200`)).body;
    const spans = reading.findings.flatMap((finding) => finding.spans);
    expect(spans.length).toBeGreaterThan(5);
    for (const { message, start, end } of spans) expect(items[message]?.text.slice(start, end)).toHaveLength(end - start);
  });

  it('counts no place that its person set aside, once it is read again, and counts it again when that is undone', async () => {
    const ana = await somebody();
    const { id } = await keepsChat(ana, aHarshChat());
    const { reading } = (await read(ana, id)).body;
    if (!reading || reading.outcome === 'cannot-say') throw new Error('Nothing was read');
    const [first] = reading.findings;
    if (!first) throw new Error('Nothing was found');
    const finding = findingKey(first);
    const keysOf = ({ reading: now }: ChatImportDetail) => (now && 'findings' in now ? now.findings.map(findingKey) : []);

    const set = await ana.post<Corrections>(`${base}/imports/${id}/corrections`, { finding });
    await ana.post<Corrections>(`${base}/imports/${id}/corrections`, { finding });
    expect([set.status, (await see(ana, id)).corrections, (await see(ana, id)).isCurrent]).toEqual([201, [finding], false]);
    const without = (await read(ana, id)).body;
    expect([keysOf(without).includes(finding), without.isCurrent]).toEqual([false, true]);

    const undone = await ana.post<Corrections>(`${base}/imports/${id}/corrections/undo`, { finding });
    expect([undone.status, undone.body.items]).toEqual([200, []]);
    expect(keysOf((await read(ana, id)).body)).toContain(finding);
  });

  it('is not read before it is whole, and says so where there is nothing to say', async () => {
    const ana = await somebody();
    const { id } = await keepsChat(ana, someMessages(6));
    const begun = await ana.post<{ id: string }>(`${base}/imports`, {
      ...{ clientImportId: crypto.randomUUID(), title: null, participants: ['A'], format: 'pasted' },
      ...{ dateOrder: 'none', reader: null },
    });

    const [short, half] = [await read(ana, id), await ana.post(`${base}/imports/${begun.body.id}/reading`, {})];

    expect([short.status, short.body.reading]).toMatchObject([200, { outcome: 'cannot-say' }]);
    expect([half.status, half.body.type]).toEqual([409, 'spoiler-alert/import-not-whole']);
  });

  it('is read alone of its person: somebody else does not wait for the second, and a fourth is told to wait', async () => {
    const [ana, luz] = [await somebody(), await world.as('luz')];
    await decidesOnChats(luz);
    const long = await keepsChat(
      ana,
      someMessages(20_000, (at) => `¿Qué tal el día número ${at}? Yo voy al trabajo y luego a casa.`),
    );
    const short = await keepsChat(luz, aHarshChat());
    const over: string[] = [];
    const ends = async (who: string, reading: ReturnType<typeof read>) => {
      const answer = await reading;
      over.push(`${who} ${answer.status}`);
      return answer;
    };

    const hers = ['first', 'second', 'third', 'fourth'].map((which) => ends(`ana ${which}`, read(ana, long.id)));
    await vi.waitFor(() => expect(over.join()).toMatch(/^ana \w+ 409$/), { timeout: 5_000 });
    await ends('luz', read(luz, short.id));
    // Hers is read beside the first of ana's: the others are still to come.
    expect(over.filter((one) => one.endsWith(' 200')).indexOf('luz 200')).toBeLessThanOrEqual(1);

    await ana.delete(`${base}/imports/${long.id}`);
    const types = (await Promise.all(hers)).flatMap(({ body }) => (body as { type?: string }).type ?? []);
    expect(types).toContain('spoiler-alert/reading-under-way');
    expect(types.filter((type) => type === 'spoiler-alert/import-not-found').length).toBeGreaterThanOrEqual(2);
  });

  it('keeps nobody else waiting, and stops where it is removed meanwhile: nothing of it is kept', async () => {
    const ana = await somebody();
    const { id } = await keepsChat(
      ana,
      someMessages(20_000, (at) => `¿Qué tal el día número ${at}? Yo voy al trabajo y luego a casa.`),
    );
    let isRead = false;
    const reading = read(ana, id).finally(() => {
      isRead = true;
    });

    const others = await Promise.all([ana.get('/api/user'), ana.get(`${base}/imports`), ana.get('/api/health')]);
    const before = isRead;
    const removed = await ana.delete(`${base}/imports/${id}`);

    expect([others.map(({ status }) => status), before, removed.status]).toEqual([[200, 200, 200], false, 204]);
    const { status, body } = await reading;
    expect([status, (body as { type?: string }).type]).toEqual([404, 'spoiler-alert/import-not-found']);
  });
});
