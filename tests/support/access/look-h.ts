import { createServer } from 'vite';
import { accessibilityProblems, openBrowser, sidewaysOverflow } from '#tests/support/browser.ts';
import { freePort, startInstallation } from '#tests/support/installation.ts';

const inst = await startInstallation({ NODE_ENV: 'development' });
const port = await freePort();
const vite = await createServer({ server: { port, strictPort: true, proxy: { '/api': inst.url, '/prefs.js': inst.url, '/dev': inst.url } }, cacheDir: '/tmp/h/vite', logLevel: 'error' });
await vite.listen();
const baseL = `http://localhost:${port}`;
const browser = await openBrowser();
const say = (...a: unknown[]) => console.log(...a);
const context = await browser.newContext({ locale: 'es-ES', viewport: { width: 1280, height: 900 } });
const page = await context.newPage();
try {
  page.on('console', (m) => m.type() === 'error' && say('console', m.text().slice(0, 200)));
  const shot = async (name: string) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.waitForTimeout(400);
    await page.screenshot({ path: `/tmp/h/${name}-1280.png` });
    say(name, await accessibilityProblems(page), await sidewaysOverflow(page));
    await page.setViewportSize({ width: 390, height: 800 });
    await page.waitForTimeout(300);
    await page.screenshot({ path: `/tmp/h/${name}-390.png`, fullPage: true });
    say(name, 390, await accessibilityProblems(page), await sidewaysOverflow(page));
  };
  await page.goto(`${baseL}/crear-cuenta`);
  await page.getByLabel('Año en que naciste').waitFor({ timeout: 60000 });
  await page.getByLabel('Año en que naciste').fill('2015');
  await page.getByLabel('Mes en que naciste').selectOption('3');
  await shot('sign-up');
  await page.getByLabel('Dónde vives').selectOption('ES');
  await page.getByLabel('Cómo quieres que te llamemos').fill('Lía');
  await page.getByLabel('Correo').fill('lia@personas.test');
  await page.getByLabel('Elige una contraseña').fill('una frase larga y tranquila');
  await page.getByRole('button', { name: 'Crear mi cuenta' }).click();
  await page.getByRole('heading', { level: 1, name: /espera una respuesta/ }).waitFor({ timeout: 30000 });
  say('url', page.url());
  await shot('waits');
  await page.goto(`${baseL}/chat`);
  await page.getByRole('heading', { level: 1, name: /espera una respuesta/ }).waitFor({ timeout: 30000 });
  say('url', page.url());
  await page.getByLabel('Correo de tu madre').fill('mama@casa.test');
  await page.getByRole('button', { name: 'Enviar la pregunta' }).click();
  await page.getByText('Ha ido a').waitFor();
  const mail = await (await fetch(`${inst.url}/dev/mail`)).text();
  const token = /tutela#([\w-]{43})/.exec(mail)?.[1];
  await page.goto(`${baseL}/tutela#${token}`);
  await page.getByRole('heading', { level: 1, name: /Lía quiere/ }).waitFor({ timeout: 30000 });
  await shot('guardian');
  await page.getByLabel('Tu nombre').fill('Marta');
  await page.getByLabel('Tengo 18').check();
  await page.getByRole('button', { name: 'Sí, doy' }).click();
  await page.getByRole('heading', { level: 1, name: /permiso está guardado/ }).waitFor();
  await page.waitForTimeout(1100);
  await page.goto(`${baseL}/universe/edad`);
  await page.getByRole('heading', { level: 1, name: /Qué está abierto/ }).waitFor();
  await shot('minor');
} catch (error) {
  say(error, page.url());
  await page.screenshot({ path: '/tmp/h/failed.png' });
} finally {
  await browser.close();
  await vite.close();
  await inst.stop();
}
