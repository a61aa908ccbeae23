import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rows } from '#platform/db/rows.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { addDays } from '../core/deadlines/plain-date.ts';
import type { CountedDeadline, DeadlineRules, KeptDeadline, KeptDeadlines } from '../deadlines/contract.ts';
import { todayIn } from '../server/deadlines/today-in.ts';
import { lawShelfOf } from '../server/laws/law-shelf.ts';
import { aCase, casesPath } from './a-case.ts';
import { lawsOfDeadlines } from './laws-of-deadlines.ts';
import { forgetLaws, loadLaws } from './load-laws.ts';

const base = '/api/despacho-legal';
const dismissal = { ruleId: 'mx-dismissal', trigger: '2026-11-03', country: 'MX' };
type Told = { status: number; body: { type?: string } };

describe.skipIf(whyNoDatabase)('Deadlines', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
    await forgetLaws(world.system);
    await loadLaws(world.system, lawsOfDeadlines());
  });
  afterAll(async () => {
    await forgetLaws(world.system);
    lawShelfOf(world.system.db).close();
  });

  const count = async (asked: object, person?: Person) => {
    const { status, body } = await (person ?? (await world.as('ana'))).post<CountedDeadline>(`${base}/deadlines/compute`, asked);
    if (status !== 200) throw new Error(`Not counted: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  async function kept(person: Person, change: object = {}): Promise<{ url: string; caseId: string; deadline: KeptDeadline }> {
    const { id: caseId } = await aCase(person, { country: 'MX' });
    const url = `${casesPath}/${caseId}/deadlines`;
    const added = await person.post<KeptDeadline>(url, { clientDeadlineId: randomUUID(), ...dismissal, ...change });
    if (added.status !== 201) throw new Error(`Not kept: ${added.status} ${JSON.stringify(added.body)}`);
    return { url, caseId, deadline: added.body };
  }
  const waiting = async (person: Person) =>
    rows<{ due: string }>(
      await world.system.db.execute(
        sql`select to_char(due_at at time zone 'America/Mexico_City', 'YYYY-MM-DD HH24:MI') as due from notices
            where user_id = ${person.personId} and kind = 'despacho-legal.deadline-near' and told_at is null order by due_at`,
      ),
    ).map(({ due }) => due);

  it('are offered where their law is loaded, and how many are not is said', async () => {
    const { items, notLoaded } = (await (await world.as('ana')).get<DeadlineRules>(`${base}/deadlines/rules`)).body;

    expect(items.length).toBeGreaterThanOrEqual(35);
    expect(notLoaded).toBe(4);
    expect(items.find(({ id }) => id === 'es-dismissal')).toMatchObject({ law: 'ET', article: '59', hasStop: true });
    expect(items.some(({ id }) => id === 'mx-amparo')).toBe(false);
  });

  it('are counted with the article that says so, each assumption, and every step', async () => {
    const counted = await count({ ruleId: 'es-dismissal', trigger: '2026-11-20', country: 'ES', region: 'MD' });

    expect(counted).toMatchObject({ date: '2026-12-22', firstDay: '2026-11-21', region: 'MD' });
    expect(counted.by).toMatchObject({ law: 'ET', article: '59', quote: expect.stringContaining('veinte días') });
    const ids = counted.assumptions.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['start-next', 'working-days', 'holidays', 'no-own-days', 'stop-none', 'grace']));
    const holidays = counted.assumptions.find(({ id }) => id === 'holidays')?.holidays.map(({ date }) => date);
    expect(holidays).toEqual(['2026-12-07', '2026-12-08']);
    expect(counted.notes.every(({ by }) => by?.quote)).toBe(true);
    expect(counted.steps.at(-1)).toEqual({ kind: 'end', date: '2026-12-22' });
  });

  it('follow what a person says of the place: days of their town, a holiday that is worked, conciliation', async () => {
    const asked = { ruleId: 'es-dismissal', trigger: '2026-11-20', country: 'ES', region: 'MD' };
    const dateOf = async (changes: object) => (await count({ ...asked, changes })).date;

    expect(await dateOf({ offDays: ['2026-11-24'] })).toBe('2026-12-23');
    expect(await dateOf({ workDays: ['2026-12-07'] })).toBe('2026-12-21');
    // Six were counted before the first of December: 11 (7), 14–18 (12), 21–24 (16), 28–31 (20).
    expect(await dateOf({ stop: { from: '2026-12-01', until: '2026-12-10' } })).toBe('2026-12-31');
  });

  it('say what makes a date less sure: another country, a day to come, an older law, dates that cannot both be', async () => {
    const today = todayIn('ES', world.system.now());
    const asked = { ruleId: 'es-dismissal', trigger: '2026-11-20', country: 'ES' };
    const warned = async (change: object) => (await count({ ...asked, ...change })).warnings;

    expect(await warned({ country: 'MX' })).toContain('other-country');
    expect(await warned({ trigger: addDays(today, 3) })).toContain('future-trigger');
    expect(await warned({ trigger: '2024-05-06' })).toEqual(['past', 'older-than-text']);
    expect(await warned({ changes: { stop: { from: '2026-12-01', until: '2026-11-25' } } })).toContain('stop-backwards');
    expect(await warned({ changes: { stop: { from: '2026-11-02', until: null } } })).toContain('stop-before');
    expect(await warned({ changes: { stop: { from: '2027-03-01', until: null } } })).toContain('stop-too-late');
  });

  it('are refused where the law is not loaded, or the day is none', async () => {
    const ana = await world.as('ana');
    const told = async (change: object): Promise<Told> => ana.post(`${base}/deadlines/compute`, { ...dismissal, ...change });

    const [unknown, notLoaded] = [await told({ ruleId: 'nothing' }), await told({ ruleId: 'mx-amparo' })];
    expect([unknown.status, unknown.body.type]).toEqual([404, 'despacho-legal/deadline-not-offered']);
    expect([notLoaded.status, notLoaded.body.type]).toEqual([404, 'despacho-legal/deadline-not-offered']);
    for (const trigger of ['2026-02-30', 'ayer', '1900-01-01']) expect((await told({ trigger })).status).toBe(422);
  });

  it('are kept in a case once, and counted anew each time they are read', async () => {
    const ana = await world.as('ana');
    const { url, deadline } = await kept(ana);
    const asked = { clientDeadlineId: deadline.id, ...dismissal };

    const again = await ana.post<KeptDeadline>(url, asked);
    const other: Told = await ana.post(url, { ...asked, trigger: '2026-11-04' });
    const { items } = (await ana.get<KeptDeadlines>(url)).body;

    expect(again.body.id).toBe(deadline.id);
    expect([other.status, other.body.type]).toEqual([409, 'despacho-legal/already-kept']);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ date: '2027-01-04', isDone: false, remindDays: [], counted: { safeDate: '2026-12-31' } });
  });

  it('are changed on the version that was read, done, taken away and brought back', async () => {
    const ana = await world.as('ana');
    const { url, deadline } = await kept(ana);
    const one = `${url}/${deadline.id}`;

    const changed = (await ana.patch<KeptDeadline>(one, { version: 1, trigger: '2026-12-31' })).body;
    const old: Told = await ana.patch(one, { version: 1, isDone: true });
    const done = (await ana.patch<KeptDeadline>(one, { version: changed.version, isDone: true })).body;
    const removed = await ana.delete(one);
    const gone: Told = await ana.get(one);
    const back = (await ana.post<KeptDeadline>(`${one}/restore`)).body;

    expect(changed).toMatchObject({ version: 2, date: '2027-03-01' });
    expect([old.status, old.body.type]).toEqual([409, 'despacho-legal/deadline-changed']);
    expect([done.isDone, removed.status, gone.status]).toEqual([true, 204, 404]);
    expect(back).toMatchObject({ id: deadline.id, isDone: true, date: '2027-03-01' });
  });

  it('are told of beforehand only where their person chose it, at nine in the morning there, and never after they are done', async () => {
    const ana = await world.as('noor');
    const today = todayIn('MX', world.system.now());
    // Two months from now, whatever day it is.
    const { url, deadline } = await kept(ana, { trigger: today, remindDays: [7, 1] });
    const { date } = deadline;

    expect(await waiting(ana)).toEqual([`${addDays(date, -7)} 09:00`, `${addDays(date, -1)} 09:00`]);
    const one = `${url}/${deadline.id}`;
    const two = (await ana.patch<KeptDeadline>(one, { version: 1, remindDays: [2] })).body;
    expect(await waiting(ana)).toEqual([`${addDays(date, -2)} 09:00`]);
    await ana.patch(one, { version: two.version, isDone: true });
    expect(await waiting(ana)).toEqual([]);
    const undone = (await ana.patch<KeptDeadline>(one, { version: two.version + 1, isDone: false })).body;
    expect(await waiting(ana)).toHaveLength(1);
    await ana.delete(one);
    expect(await waiting(ana)).toEqual([]);
    await ana.post(`${one}/restore`);
    expect(await waiting(ana)).toHaveLength(1);
    expect(undone.remindDays).toEqual([2]);
  });

  it('go to a calendar as a date without a word about the case, unless its person wants what has to be done there', async () => {
    const ana = await world.as('ana');
    const { url, deadline } = await kept(ana);
    const read = async (asked: string) => {
      const response = await fetch(`${world.url}${url}/${deadline.id}/ics${asked}`, { headers: ana.headers });
      return { type: response.headers.get('content-type'), text: await response.text() };
    };

    const { type, text } = await read('');
    expect(type).toContain('text/calendar');
    expect(text).toContain('DTSTART;VALUE=DATE:20270104');
    expect(text).toContain('SUMMARY:Fecha importante');
    expect(text).not.toMatch(/conciliaci|despid|artículo/i);
    expect((await read('?plain=true')).text).toContain('SUMMARY:Pide la conciliación');
  });

  it('are nobody else’s, and are sealed where they lie', async () => {
    const { url, deadline } = await kept(await world.as('ana'));
    const luis = await world.as('luis');

    for (const path of [url, `${url}/${deadline.id}`, `${url}/${deadline.id}/ics`])
      expect((await luis.get(path)).status).toBe(404);
    const [stored] = rows<{ text: string }>(
      await world.system.db.execute(sql`select row_to_json(e)::text as text from legal_case_entries e where id = ${deadline.id}`),
    );
    expect(stored?.text).not.toMatch(/dismissal|2026-11-03/);
  });

  it('keep their date when their law goes, and say so when its words have changed', async () => {
    const ana = await world.as('ana');
    const { url, deadline } = await kept(ana);

    await loadLaws(world.system, lawsOfDeadlines({ without: 'MX LFT 518' }));
    expect((await count(dismissal)).warnings[0]).toBe('text-changed');
    await forgetLaws(world.system);
    const [without] = (await ana.get<KeptDeadlines>(url)).body.items;
    const done = await ana.patch<KeptDeadline>(`${url}/${deadline.id}`, { version: 1, isDone: true });
    await loadLaws(world.system, lawsOfDeadlines());

    expect(without).toMatchObject({ date: '2027-01-04', counted: null });
    expect([done.status, done.body.isDone]).toEqual([200, true]);
  });
});
