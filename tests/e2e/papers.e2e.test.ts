import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems, sidewaysOverflow } from '#tests/support/browser.ts';
import { openHouse } from '#tests/support/house.ts';
import { createPerson, type Person } from '#tests/support/person.ts';
import { aCase } from '../../src/apps/despacho-legal/tests/a-case.ts';
import { officeLetter } from '../../src/apps/despacho-legal/tests/a-letter.ts';

const answers: readonly [question: string, answer: string][] = [
  ['¿Cuál es tu nombre completo?', 'Ana Ruiz Soler'],
  ['¿Qué número tiene tu DNI, NIE o pasaporte?', '12345678Z'],
  ['¿En qué dirección quieres recibir la respuesta?', 'Calle Mayor 1, Madrid'],
  ['¿Cómo se llama la empresa?', 'Talleres Luna SL'],
  ['¿Cuál es tu puesto?', 'Recepción'],
  ['¿Cuál será tu último día?', '2027-01-04'],
];

describe('Papers of somebody, those they write and those they receive', () => {
  const house = openHouse();

  async function arrives(address: (ana: Person) => Promise<string>): Promise<{ ana: Person; page: Page }> {
    const ana = await createPerson(house.url, 'Ana');
    await ana.put('/api/user/profile', { onboarded: true });
    const page = await house.lets(ana, { width: 390 });
    await page.goto(await address(ana));
    await page.locator('main h1').waitFor();
    return { ana, page };
  }
  const press = (page: Page, name: string) => page.locator('main').getByRole('button', { name, exact: true }).first().click();
  async function looks(page: Page): Promise<unknown[]> {
    await page.evaluate(() => scrollTo(0, 0));
    return [await accessibilityProblems(page), await sidewaysOverflow(page)];
  }
  async function downloads(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  }

  it('answers one question at a time, is told what is missing, and has a letter that opens in Word and as a PDF', async () => {
    const { page } = await arrives(async () => '/despacho-legal/documentos?plantilla=es-resignation');
    await press(page, 'Empezar');
    await page.waitForURL(/\/documentos\/[0-9a-f-]{36}/);
    await press(page, 'Empezar');
    for (const [question, answer] of answers) await answerWith(page, question, answer);
    await press(page, 'Ver el resumen');
    await page.getByRole('heading', { name: 'Revisar y descargar' }).waitFor();
    const missing = await page.locator('main .callout').filter({ hasText: 'Falta' }).innerText();
    const unfinished = await looks(page);

    await press(page, '¿En qué ciudad lo firmas?');
    await page.getByLabel('¿En qué ciudad lo firmas?').fill('Madrid');
    await press(page, 'Revisar');
    const docx = await downloads(page, 'Descargar en Word');
    const pdf = await downloads(page, 'Descargar en PDF');
    await page.locator('main li').filter({ hasText: '¿Cuál es tu puesto?' }).getByRole('button', { name: 'Cambiar' }).click();
    await page.getByLabel('¿Cuál es tu puesto?').fill('Administración');
    await press(page, 'Ver el resumen');
    await press(page, 'Ver qué cambió desde entonces');
    const changed = page.locator('main li').filter({ has: page.locator('ins') });
    await changed.last().waitFor();
    const difference = await changed.last().innerText();
    const finished = await looks(page);

    expect(missing).toMatch(/Falta 1 respuesta\s+¿En qué ciudad lo firmas\?/);
    expect([docx.name, pdf.name].map((name) => name.split('.').at(-1))).toEqual(['docx', 'pdf']);
    for (const text of [await textOfDocx(docx.bytes), await textOfPdf(pdf.bytes)])
      expect(
        ['Ana Ruiz Soler', '12345678Z', 'Talleres Luna SL', 'Recepción', '4 de enero de 2027', 'Madrid, a'].filter(
          (part) => !text.includes(part),
        ),
      ).toEqual([]);
    expect(difference).toMatch(/Recepción.*Administración/);
    expect([unfinished, finished]).toEqual([
      [[], 0],
      [[], 0],
    ]);
  });

  it('reads a letter in its own words, counts until when, and keeps it in a case', async () => {
    let caseId = '';
    const { page } = await arrives(async (ana) => {
      caseId = (await aCase(ana, { title: 'La ayuda', country: 'ES' })).id;
      return '/despacho-legal/cartas';
    });

    await page.getByLabel('O pega aquí el texto de la carta').fill(officeLetter);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Lo que dice la carta' }).waitFor();
    const said = await page.locator('main').innerText();
    await press(page, 'Calcular el plazo');
    await page.getByLabel('¿Qué día la recibiste?').fill('2026-03-05');
    const until = await page.getByText(/El último día es el|El día más seguro es el/).innerText();
    const read = await looks(page);
    await press(page, 'Guardar en un caso');
    await page.getByRole('dialog').getByLabel('Nombre de la carta').fill('Requerimiento');
    await page.getByRole('dialog').getByRole('button', { name: 'Guardar', exact: true }).click();
    await page.waitForURL(new RegExp(`/casos/${caseId}/cartas/`));
    await page.getByRole('heading', { name: 'Lo que dice la carta' }).waitFor();
    const kept = [
      await page.getByLabel('Nombre de la carta').inputValue(),
      await page.getByLabel('¿Qué día la recibiste?').first().inputValue(),
    ];

    expect(said).toContain('aporte el certificado de empadronamiento');
    expect(said).toContain('AYUNTAMIENTO DE VILLARROBLE');
    expect(said).toContain('diez días hábiles');
    expect(said).toContain('se le tendrá por desistida de su petición');
    expect(until).toContain('marzo de 2026');
    expect(kept).toEqual(['Requerimiento', '2026-03-05']);
    expect(read).toEqual([[], 0]);
  });
});

/** Answers this question; the ones before it that need no answer are left. */
async function answerWith(page: Page, question: string, answer: string): Promise<void> {
  const skip = page.locator('main').getByRole('button', { name: 'Saltar', exact: true });
  const field = page.getByLabel(question);
  await field.or(skip).first().waitFor();
  while (!(await field.isVisible())) await skip.click();
  await field.fill(answer);
  await page.keyboard.press('Control+Enter');
}

async function textOfDocx(buffer: Buffer): Promise<string> {
  return (await mammoth.extractRawText({ buffer })).value;
}

async function textOfPdf(bytes: Buffer): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_none, at) => (await pdf.getPage(at + 1)).getTextContent()),
  );
  return pages
    .flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : '')))
    .join(' ')
    .replace(/\s+/g, ' ');
}
