import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptGloss } from '../gloss/contract.ts';
import { aSignServer, button, click, main, openSigns, shows } from './open-signs.tsx';

const glosses = '/api/sign-link/glosses';
let leave: () => void = () => undefined;
beforeEach(() => localStorage.clear());
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});
const at = '2026-11-20T10:00:00.000Z';
const sign = { from: '', kind: 'word', isRepeated: false, sense: null, shown: 'auto' } as const;
const kept: KeptGloss = {
  ...{ id: '22222222-2222-4222-8222-222222222222', version: 3, language: 'lse', text: 'Quiero té', createdAt: at, updatedAt: at },
  signs: [
    { ...sign, gloss: 'TÉ' },
    { ...sign, gloss: 'YO' },
  ],
};
const gloss = () => [...document.querySelectorAll('.gloss-sign b')].map((one) => one.textContent).join(' ');
const until = (check: () => void) => vi.waitFor(check, { timeout: 5_000 });

/** A server that keeps drafts, and what it was sent. */
function aKeepingServer(items: KeptGloss[] = []) {
  const server = aSignServer();
  const sent: { method: string; body: Record<string, unknown> }[] = [];
  const take = (method: string, answer: (body: Record<string, unknown>) => { status?: number; body: unknown }) =>
    server.answers.set(method, ({ body }) => {
      const read = body ? JSON.parse(body) : {};
      sent.push({ method, body: read });
      return answer(read);
    });
  server.answers.set(`GET ${glosses}`, () => ({ body: { items, next: null } }));
  return { ...server, sent, take };
}
const open = async () => {
  leave = await openSigns('/glosa', 'Borrador en glosa de LSM');
};

describe('Somebody who keeps a draft', () => {
  it('keeps it only when they ask, and from then on keeps changes of the same one', async () => {
    const { sent, take } = aKeepingServer();
    take(`POST ${glosses}`, (body) => ({
      status: 201,
      body: { gloss: { ...kept, ...body, id: kept.id, version: 1 }, fixed: null },
    }));
    take(`PUT ${glosses}/${kept.id}`, (body) => ({
      body: { gloss: { ...kept, ...body, id: kept.id, version: 2 }, fixed: null },
    }));
    await open();
    await click('Probar «Mi hermana vive en Puebla.»');
    await until(() => expect(gloss()).toBe('DL-PUEBLA MI HERMANA VIVIR'));
    expect(sent).toEqual([]);

    await click('Guardar el borrador');
    await until(() => expect(button('Guardar los cambios')).toBeDefined());
    await click('Mover después');
    await click('Guardar los cambios');

    await until(() => expect(sent).toHaveLength(2));
    expect(sent[0]?.body).toMatchObject({ language: 'lsm', text: 'Mi hermana vive en Puebla.' });
    expect(sent[1]?.body).toMatchObject({ version: 1, signs: [{ gloss: 'MI' }, { gloss: 'DL-PUEBLA' }, {}, {}] });
  });

  it('sends it again as the same one where it could not be kept, and nothing on the page is lost', async () => {
    const { sent, take } = aKeepingServer();
    take(`POST ${glosses}`, () => ({
      status: 409,
      body: { type: 'sign-link/too-many-glosses', title: '', status: 409, most: 200 },
    }));
    await open();
    await click('Probar «Mi hermana vive en Puebla.»');

    await click('Guardar el borrador');
    await shows('Guardas 200 borradores, que es lo más que cabe.');
    await click('Guardar el borrador');

    await until(() => expect(sent).toHaveLength(2));
    expect(sent[0]?.body.clientGlossId).toBe(sent[1]?.body.clientGlossId);
    expect(gloss()).toBe('DL-PUEBLA MI HERMANA VIVIR');
  });

  it('opens one as it was left, in its own language', async () => {
    aKeepingServer([kept]);
    await open();

    await until(() => expect(document.querySelector('.gloss-open')).not.toBeNull());
    document.querySelector<HTMLButtonElement>('.gloss-open')?.click();

    await until(() => expect(gloss()).toBe('TÉ YO'));
    expect(main()).toContain('Este borrador se hizo en LSE.');
    expect(button('Guardar los cambios')).toBeDefined();
  });

  it('may keep theirs beside one that another page changed', async () => {
    const { take, sent } = aKeepingServer([kept]);
    take(`PUT ${glosses}/${kept.id}`, () => ({
      status: 409,
      body: { type: 'sign-link/gloss-changed', title: '', status: 409, version: 4 },
    }));
    take(`POST ${glosses}`, (body) => ({
      status: 201,
      body: { gloss: { ...kept, ...body, id: String(body.clientGlossId) }, fixed: null },
    }));
    await open();
    await until(() => expect(document.querySelector('.gloss-open')).not.toBeNull());
    document.querySelector<HTMLButtonElement>('.gloss-open')?.click();
    await click('Guardar los cambios');
    await shows('Este borrador cambió en otra pantalla.');

    await click('Guardar como otro');

    await until(() => expect(sent.map(({ method }) => method.split(' ')[0])).toEqual(['PUT', 'POST']));
    expect(sent[1]?.body).toMatchObject({ text: 'Quiero té', signs: kept.signs });
    expect(sent[1]?.body.clientGlossId).not.toBe(kept.id);
  });

  it('begins another, and has the one before back with all that was done to it', async () => {
    aKeepingServer();
    await open();
    await click('Probar «Mi hermana vive en Puebla.»');
    await until(() => expect(gloss()).toBe('DL-PUEBLA MI HERMANA VIVIR'));
    await click('Mover después');
    await until(() => expect(gloss()).toBe('MI DL-PUEBLA HERMANA VIVIR'));

    await click('Empezar otro');
    await until(() => expect(gloss()).toBe(''));
    await until(() => expect(document.body.textContent).toContain('Empezaste otro borrador'));
    [...document.querySelectorAll<HTMLButtonElement>('.toast button, [role="status"] button, button')]
      .findLast(({ textContent }) => textContent === 'Deshacer')
      ?.click();

    await until(() => expect(gloss()).toBe('MI DL-PUEBLA HERMANA VIVIR'));
    await click('Deshacer');
    await until(() => expect(gloss()).toBe('DL-PUEBLA MI HERMANA VIVIR'));
  });

  it('deletes one, and takes that back', async () => {
    const { take, sent } = aKeepingServer([kept]);
    take(`DELETE ${glosses}/${kept.id}`, () => ({ status: 204, body: null }));
    take(`POST ${glosses}`, (body) => ({ status: 201, body: { gloss: { ...kept, ...body }, fixed: null } }));
    await open();

    await click('Borrar Quiero té');
    await until(() => expect(document.body.textContent).toContain('Borrador borrado'));
    [...document.querySelectorAll('button')].findLast(({ textContent }) => textContent === 'Deshacer')?.click();

    await until(() => expect(sent.map(({ method }) => method.split(' ')[0])).toEqual(['DELETE', 'POST']));
    expect(sent[1]?.body).toEqual({ clientGlossId: kept.id, language: 'lse', text: 'Quiero té', signs: kept.signs });
  });
});
