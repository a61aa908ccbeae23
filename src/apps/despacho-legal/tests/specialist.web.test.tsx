import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BotSummary } from '#platform/bots/contract.ts';
import { aFile, aLegalCase, caseId, itsPath } from './a-case-page.ts';
import { aLawServer, main, openLaw, press, shows } from './open-law.tsx';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

const conversationId = 'd0000000-0000-4000-8000-000000000001';
const words = { description: '', disclaimer: '', summary: '', category: 'servicios-profesionales' };
const bot = (slug: string, home: string | null): BotSummary => ({
  ...{ slug, name: `Bot ${slug}`, ...words, icon: 'scale', home, mode: 'guided', protocols: [] },
});
const aServer = (...told: Parameters<typeof aLawServer>) =>
  aLawServer(
    [`GET ${itsPath}`, { body: aLegalCase }],
    ...told,
    [`GET ${itsPath}/deadlines`, { body: { items: [], next: null } }],
    [`GET ${itsPath}/entries`, { body: aFile() }],
    ['GET /api/despacho-legal/laws', { body: { items: [], shelf: { state: 'empty', done: 0, total: 0 } } }],
  );

describe('The specialist on the page of a case', () => {
  it('is talked with in a conversation, and the page says beforehand what it will know', async () => {
    const server = aServer([`POST ${itsPath}/talk`, { body: { conversationId, isNew: true } }]);
    leave = await openLaw(`casos/${caseId}`, aLegalCase.title);
    await shows('Es un programa. De tu caso solo sabe el país.');

    press('Hablar con tu especialista');

    await vi.waitFor(() => expect(location.pathname).toBe(`/chat/c/${conversationId}`));
    expect(server.asked.find(({ method }) => method === 'POST')?.body).toBe('');
  });

  it('says what went wrong and lets it be tried again', async () => {
    aServer([`POST ${itsPath}/talk`, { status: 409, body: { type: 'despacho-legal/no-specialist', title: 'x', status: 409 } }]);
    leave = await openLaw(`casos/${caseId}`, aLegalCase.title);
    await shows('Hablar con tu especialista');

    press('Hablar con tu especialista');

    await shows('Este caso todavía no tiene especialista.');
    expect(location.pathname).toBe(`/despacho-legal/casos/${caseId}`);
  });

  it('is not there while nobody goes with the case', async () => {
    aServer([`GET ${itsPath}`, { body: { ...aLegalCase, specialist: null } }]);
    leave = await openLaw(`casos/${caseId}`, aLegalCase.title);

    await shows('Todavía no hay especialista.');
    expect(main()).not.toContain('Hablar con tu especialista');
  });
});

describe('The specialists on the front page', () => {
  it('are the bots that are at home here, and no others', async () => {
    const items = [bot('uno', 'despacho-legal'), bot('dos', null)];
    aLawServer(['GET /api/bots', { body: { items, next: null } }]);
    leave = await openLaw('', 'Despacho Legal');

    await shows('Bot uno');
    expect(document.querySelector('main a[href="/chat/uno"]')).not.toBeNull();
    expect(main()).not.toContain('Bot dos');
  });
});
