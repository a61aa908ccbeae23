import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems, sidewaysOverflow } from '#tests/support/browser.ts';
import { openHouse } from '#tests/support/house.ts';
import { createPerson } from '#tests/support/person.ts';

describe('Somebody with a legal case who talks with its specialist', () => {
  const house = openHouse(async () => ['--disable-gpu']);

  it.each([1280, 390])('gets there from the case and reads it well, on a page %i wide (a11y)', async (width) => {
    const ana = await createPerson(house.url, 'Ana');
    const id = randomUUID();
    await ana.post('/api/despacho-legal/cases', {
      clientCaseId: id,
      title: 'Despido sin carta',
      country: 'ES',
      branch: 'laboral',
    });
    const page = await house.lets(ana, { width, height: 900, timeoutMs: 30_000 });
    // A button that is still fading in has not the colours that it will have.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const problems = async () => [await accessibilityProblems(page), await sidewaysOverflow(page)];

    await page.goto('/chat');
    await page.getByText('9 programas más, de Despacho Legal').click();
    await page.getByRole('link', { name: /Especialista en vivienda/ }).waitFor();
    expect(await problems()).toEqual([[], 0]);
    expect(await page.locator('nav a[href^="/chat/especialista"]').count()).toBe(0);

    await page.goto(`/despacho-legal/casos/${id}`);
    await page.getByRole('button', { name: 'Hablar con tu especialista' }).click();
    await page.getByText('Miro la ley de España, el país de tu caso.').waitFor();
    await page.getByRole('textbox').fill('Me han despedido');
    await page.keyboard.press('Enter');
    await page.getByText('Aquí no hay leyes cargadas.').first().waitFor();
    expect(await problems()).toEqual([[], 0]);
    await page.context().close();
  });
});
