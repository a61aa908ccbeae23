import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { letsIn } from '#platform/consent/grants/tests/letting-in.ts';
import { accessibilityProblems, sidewaysOverflow } from '#tests/support/browser.ts';
import { openHouse } from '#tests/support/house.ts';
import { createPerson, type Person } from '#tests/support/person.ts';
import { aCase, anEntry } from '../../src/apps/despacho-legal/tests/a-case.ts';

describe('Asking a professional about a case', () => {
  const house = openHouse();

  async function arrives(person: Person, address: string, width = 1280): Promise<Page> {
    const page = await house.lets(person, { width });
    await page.goto(address);
    await page.locator('main h1').waitFor();
    return page;
  }
  const press = (page: Page, name: string) => page.locator('main').getByRole('button', { name, exact: true }).click();
  const main = (page: Page) => page.locator('main').innerText();
  async function looks(page: Page): Promise<unknown[]> {
    await page.evaluate(() => scrollTo(0, 0));
    return [await accessibilityProblems(page), await sidewaysOverflow(page)];
  }

  it('shows what Ana chose and nothing more, tells her of each look, and ends when she says so', async () => {
    const [ana, vega] = [await createPerson(house.url, 'Ana'), await createPerson(house.url, 'Vega')];
    for (const one of [ana, vega]) await one.put('/api/user/profile', { onboarded: true });
    await letsIn(ana, vega, ['profile:communication']);
    const known = { clientNameId: randomUUID(), name: 'Talleres Luna SL', is: 'company', role: 'client' };
    await vega.post('/api/despacho-legal/conflict-names', known);
    const caseId = await aTold(ana);
    const mine = await arrives(ana, `/despacho-legal/casos/${caseId}/profesional`);

    await mine.getByLabel('¿Qué le quieres preguntar?').fill('¿Me pueden despedir así?');
    for (const part of await mine.locator('main').getByRole('checkbox').all()) await part.setChecked(false);
    await mine.getByRole('checkbox', { name: /Qué pasó/ }).check();
    await press(mine, 'Preguntar');
    await mine.getByText('pendiente de respuesta').waitFor();

    const theirs = await arrives(vega, '/despacho-legal/compartidos', 390);
    await theirs
      .locator('main')
      .getByRole('link', { name: /^A?\s*Ana/ })
      .click();
    await theirs.getByRole('button', { name: 'Comparar los nombres' }).waitFor();
    const before = await main(theirs);
    await press(theirs, 'Comparar los nombres');
    await theirs.getByText('Puede haber conflicto').waitFor();
    const compared = await theirs.getByRole('status').filter({ hasText: 'conflicto' }).innerText();
    await press(theirs, 'Lo he mirado: no hay conflicto');

    await theirs.getByRole('heading', { name: 'Despido sin carta' }).waitFor();
    await press(theirs, 'Abrir');
    await theirs.getByText('Me dijeron que no volviera').waitFor();
    const seen = await main(theirs);
    const shared = await looks(theirs);
    await theirs.getByRole('link', { name: /^Mensajes y firmas/ }).click();
    await theirs.getByLabel('Tu mensaje').fill('¿Firmaste algo ese día?');
    await press(theirs, 'Enviar');
    await theirs.locator('.msg').getByText('¿Firmaste algo ese día?').waitFor();

    await mine.reload();
    await mine.getByText('Mensajes sin leer: 1').waitFor();
    await mine.getByText('Vega abrió: Qué pasó').waitFor();
    const looked = await mine.getByRole('region', { name: 'Quién lo ha visto' }).innerText();
    await mine.getByRole('link', { name: 'Mensajes y firmas' }).click();
    await mine.locator('.msg').getByText('¿Firmaste algo ese día?').waitFor();
    await mine.getByLabel('Tu mensaje').fill('No firmé nada.');
    await mine.keyboard.press('Control+Enter');
    await mine.locator('.msg').getByText('No firmé nada.').waitFor();
    await theirs.reload();
    await theirs.locator('.msg').getByText('No firmé nada.').waitFor();

    await mine.getByRole('link', { name: 'Volver a lo que compartes' }).click();
    await press(mine, 'Dejar de compartir');
    await mine.getByText('Ya no ve nada.').waitFor();
    const left = await looks(mine);
    await theirs.reload();
    await theirs.getByRole('heading', { name: 'Este caso no se comparte contigo' }).waitFor();
    const ended = await main(theirs);

    expect(before).not.toContain('Despido sin carta');
    expect(before).not.toContain('¿Me pueden despedir así?');
    expect(compared).toContain('Talleres Luna SL');
    expect(seen).toContain('¿Me pueden despedir así?');
    expect(seen).toMatch(/No compartido contigo\s+Pruebas\s+Artículos guardados\s+Plazos\s+Documentos\s+Sus notas/);
    expect(seen).not.toContain('Solo para mí');
    expect(looked).toMatch(/Vega abrió: Qué pasó[\s\S]+Vega dijo que puede llevarlo[\s\S]+Vega comprobó si puede llevar el caso/);
    expect(ended).toContain('La persona quitó el permiso, o terminó.');
    expect(ended).not.toContain('No firmé nada.');
    expect([shared, left]).toEqual([
      [[], 0],
      [[], 0],
    ]);
  });
});

/** A case with a fact, the company it is against, and a note for herself. */
async function aTold(ana: Person): Promise<string> {
  const { id } = await aCase(ana, { country: 'ES' });
  await anEntry(ana, id, 'fact', { what: 'Me dijeron que no volviera', when: { kind: 'exact', day: '2026-11-03' } });
  await anEntry(ana, id, 'party', { name: 'Talleres Luna', is: 'company', role: 'other-side' });
  await anEntry(ana, id, 'note', { text: 'Solo para mí' });
  return id;
}
