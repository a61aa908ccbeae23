import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';

/** Makes an account from `/`, and waits for the page that follows. */
export async function signUp(page: Page, name: string, { keyboard = false } = {}): Promise<void> {
  const create = page.getByText('Crear cuenta', { exact: true });
  await create.first().waitFor();
  if (keyboard) {
    await page
      .getByRole('radio', { name: 'Entrar' })
      .or(page.getByRole('tab', { name: 'Entrar' }))
      .first()
      .focus();
    await page.keyboard.press('ArrowRight');
  } else {
    await create.first().click();
  }
  const fields = [
    ['name', name],
    ['email', `${name.toLowerCase()}-${randomUUID()}@personas.test`],
    ['password', `una frase larga de ${name} ${randomUUID()}`],
  ] as const;
  for (const [field, value] of fields) {
    if (keyboard) await page.locator(`input[name=${field}]`).focus();
    if (keyboard) await page.keyboard.type(value);
    else await page.locator(`input[name=${field}]`).fill(value);
  }
  await page.locator('select[name=bday-month]').focus();
  if (keyboard) await page.keyboard.press('ArrowDown');
  else await page.locator('select[name=bday-month]').selectOption('5');
  await page.locator('input[name=bday-year]').focus();
  await page.keyboard.type('1990');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/');
}

const mostSteps = 20;

/** Answers each step of a check-in as it comes, until it leaves its outcome. Says how many steps there were. */
export async function finishCheckIn(page: Page, { keyboard = false } = {}): Promise<number> {
  const main = page.locator('main');
  const next = main.getByRole('button', { name: /^(Seguir al paso \d+|Terminar)$/ });
  for (let step = 1; step <= mostSteps; step += 1) {
    await next.waitFor().catch(async (error: unknown) => {
      throw new Error(`No step ${step}; what is shown at ${page.url()}: ${await main.innerText()}`, { cause: error });
    });
    const before = ((await next.textContent()) ?? '').trim();
    await answerStep(page, keyboard);
    await press(page, before, keyboard);
    if ((await next.count()) === 0) return step;
  }
  throw new Error('The check-in does not end');
}

async function answerStep(page: Page, keyboard: boolean): Promise<void> {
  const card = page.locator('main form').filter({ has: page.getByRole('button', { name: /^(Seguir al paso \d+|Terminar)$/ }) });
  const choice = card.getByRole('radio').or(card.getByRole('checkbox'));
  if ((await choice.count()) > 0) {
    if (keyboard) {
      await choice.first().focus();
      await page.keyboard.press('Space');
    } else {
      await choice.first().check({ force: true });
    }
    return;
  }
  const text = card.getByRole('textbox').first();
  await text.focus();
  await page.keyboard.type('Hoy hubo mucho ruido.');
}

/** Presses the button until another step or the outcome is there, as a person would whose press was lost. */
async function press(page: Page, label: string, keyboard: boolean): Promise<void> {
  const main = page.locator('main');
  const button = main.getByRole('button', { name: label, exact: true });
  for (let presses = 1; presses <= 3; presses += 1) {
    if (keyboard) {
      await button.focus();
      await page.keyboard.press('Enter');
    } else {
      await button.click();
    }
    const gone = button.waitFor({ state: 'detached', timeout: 8_000 }).then(
      () => true,
      () => false,
    );
    if (await gone) {
      const next = main.getByRole('button', { name: /^(Seguir al paso \d+|Terminar)$/ });
      await next.or(main.locator('.chat-outcome')).first().waitFor();
      return;
    }
  }
  throw new Error(`"${label}" does nothing`);
}
