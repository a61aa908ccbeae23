import { beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '#tests/support/person.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { HelpCountry, type HelpLines } from '../../safety/contract.ts';
import type { AdminLine, AdminLines, LineHistory } from '../../safety/lines/contract.ts';
import { anAdmin } from './an-admin.ts';

const url = '/api/admin/help-lines';
const path = ({ country, line }: AdminLine) => `${url}/${country}/${line.key}`;
const withoutKey = ({ line: { key: _key, ...line } }: AdminLine) => line;

describe.skipIf(whyNoDatabase)('Looking after the help lines', () => {
  let admin: Person;
  beforeAll(async () => {
    admin = await anAdmin(await aWorld(), 'cuida');
  });
  const read = async (country: string, key: string): Promise<AdminLine> => {
    const { items } = (await admin.get<AdminLines>(url)).body;
    const found = items.find((one) => one.country === country && one.line.key === key);
    if (!found) throw new Error(`No line ${country}/${key}`);
    return found;
  };
  const put = (one: AdminLine, changes: object, isShown = true) =>
    admin.put<AdminLine>(path(one), { line: { ...withoutKey(one), ...changes }, isShown, seen: one.changeId });
  const shown = async (country: string) =>
    (await admin.get<HelpLines>(`/api/help-lines?country=${country}`)).body.items.map(({ phone }) => phone);

  it('begins with the lines that come with the program, of every country', async () => {
    const { items } = (await admin.get<AdminLines>(url)).body;

    expect(new Set(items.map(({ country }) => country))).toEqual(new Set(HelpCountry.options));
    expect(items.every(({ line }) => line.owner.length > 0)).toBe(true);
  });

  it('shows a changed number to everybody at once, and who changed it when', async () => {
    const before = await read('PE', 'policia');

    const changed = await put(before, { phone: '105 105', reviewedAt: '2026-11-28' });
    const history = (await admin.get<LineHistory>(`${path(before)}/history`)).body;

    expect([changed.status, changed.body.line.phone]).toEqual([200, '105 105']);
    expect(await shown('PE')).toContain('105 105');
    expect(history.items.map(({ line, changedBy }) => [line.phone, changedBy])).toEqual([['105 105', admin.name]]);
    await put(changed.body, { phone: before.line.phone });
  });

  it('hides a line, and shows it again', async () => {
    const before = await read('CO', 'linea-155');

    const hidden = await put(before, {}, false);
    const without = await shown('CO');
    await put(hidden.body, {});

    expect(without).not.toContain('155');
    expect(await shown('CO')).toContain('155');
  });

  it('leaves no country without a line for suicide', async () => {
    const { status, body } = await put(await read('CO', 'linea-106'), {}, false);

    expect([status, body]).toMatchObject([409, { type: 'safety/last-line-of-its-kind', kind: 'suicide' }]);
    expect(await shown('CO')).toContain('106');
  });

  it('overwrites no change that was not seen', async () => {
    const before = await read('CL', 'samu');
    const changed = await put(before, { hours: 'Siempre' });

    const late = await put(before, { hours: 'Nunca' });

    expect([late.status, (late.body as { type?: unknown }).type]).toEqual([409, 'safety/line-changed']);
    await put(changed.body, { hours: before.line.hours });
  });

  it('takes no number that is none', async () => {
    expect((await put(await read('MX', 'saptel'), { phone: 'llama' })).status).toBe(422);
  });

  it('is for administrators alone', async () => {
    const ana = await (await aWorld()).as('ana');

    expect((await ana.get(url)).status).toBe(403);
  });

  it('tells the public nothing of who looks after a line', async () => {
    const { items } = (await admin.get<HelpLines>('/api/help-lines?country=ES')).body;

    expect(items.some((line) => 'owner' in line)).toBe(false);
  });
});
