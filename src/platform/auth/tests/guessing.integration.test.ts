import { beforeAll, describe, expect, it } from 'vitest';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { aNewcomer, aServer } from './a-browser.ts';

const signUp = '/api/auth/sign-up/email';
const signIn = '/api/auth/sign-in/email';
const elsewhere = '198.51.100.20';

describe.skipIf(whyNoDatabase)('Guessing passwords', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });

  async function aPersonWithAccount() {
    const here = await aServer(world.system);
    const ana = aNewcomer();
    await here.browser().ask('POST', signUp, ana);
    const fails = (password = 'una frase larga que no es', address = elsewhere, email = ana.email) =>
      here.browser(address).ask('POST', signIn, { email, password });
    return { ...here, ana, fails };
  }

  it('makes whoever guesses the password of one account wait, longer each time (sec/S17)', async () => {
    const { fails, pass } = await aPersonWithAccount();
    const statuses = [];
    for (let guess = 0; guess < 6; guess += 1) statuses.push((await fails(undefined, `198.51.100.${guess}`)).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);

    const refused = await fails();
    expect(refused.body).toMatchObject({ type: 'auth/too-many-tries', retryAfterSeconds: 30 });
    expect(refused.headers['retry-after']).toBe('30');

    pass(30_000);
    expect((await fails()).status).toBe(401);
    expect((await fails()).body.retryAfterSeconds).toBe(60);
  });

  it('answers a wrong password as always once the database is back: nothing is remembered of its failing', async () => {
    const db: World['system']['db'] = Object.create(world.system.db);
    const here = await aServer({ ...world.system, db });
    const ana = aNewcomer();
    await here.browser().ask('POST', signUp, ana);
    const guesses = async () => {
      const wrong = { email: ana.email, password: 'una frase larga que no es' };
      return (await here.browser(elsewhere).ask('POST', signIn, wrong)).status;
    };
    const asksForRounds = (fields: unknown) => typeof fields === 'object' && fields !== null && 'rounds' in fields;
    db.select = new Proxy(db.select, {
      apply(select, _db, given) {
        if (!asksForRounds(given[0])) return Reflect.apply(select, world.system.db, given);
        Reflect.deleteProperty(db, 'select');
        throw new Error('The connection was lost');
      },
    });

    expect([await guesses(), await guesses()]).toEqual([500, 401]);
  });

  it('counts guesses that are sent at once like those sent one by one', async () => {
    const { fails } = await aPersonWithAccount();

    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, guess) => fails(`una frase larga ${guess}`, `192.0.2.${guess}`)),
    );

    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(25);
  });

  it('slows guesses at an address without account just the same, so that waiting tells nothing', async () => {
    const { fails } = await aPersonWithAccount();
    const nobody = aNewcomer().email;
    for (let guess = 0; guess < 5; guess += 1) await fails(undefined, elsewhere, nobody);

    expect((await fails(undefined, elsewhere, nobody)).status).toBe(429);
  });

  it('throttles a hundred guesses from a hundred addresses by the tenth, and a day of them stays below a hundred (sec/S17)', async () => {
    const { fails, pass } = await aPersonWithAccount();
    const statuses = [];
    for (let guess = 0; guess < 100; guess += 1) statuses.push((await fails(undefined, `198.51.100.${guess}`)).status);

    expect(statuses.indexOf(429)).toBeLessThan(10);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    const waits = [];
    for (let guess = 0; guess < 12; guess += 1) {
      const { body } = await fails();
      waits.push(Number(body.retryAfterSeconds));
      pass(Number(body.retryAfterSeconds) * 1000);
      await fails();
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600, 3600, 3600]);
  });

  it('lets the owner in on a device that was in before, whatever others do, from wherever it is (sec/S17)', async () => {
    const { browser, ana, fails } = await aPersonWithAccount();
    const right = { email: ana.email, password: ana.password };
    const laptop = browser('203.0.113.50');
    await laptop.ask('POST', signIn, right);
    for (let guess = 0; guess < 100; guess += 1) await fails(undefined, `198.51.100.${guess}`);

    expect((await laptop.ask('POST', signIn, right)).status).toBe(200);
    const sameNetwork = browser('203.0.113.50');
    expect((await sameNetwork.ask('POST', signIn, right)).status).toBe(429);
    const moved = browser('198.51.100.200');
    for (const [name, value] of laptop.cookies) moved.cookies.set(name, value);
    expect((await moved.ask('POST', signIn, right)).status).toBe(200);
  });

  it('gives a device its own count for its own accounts only, and none to a cookie that somebody made up', async () => {
    const { browser, ana, fails } = await aPersonWithAccount();
    const right = { email: ana.email, password: ana.password };
    const thief = browser('203.0.113.60');
    await thief.ask('POST', signUp, aNewcomer());
    for (let guess = 0; guess < 6; guess += 1) await fails();

    expect((await thief.ask('POST', signIn, right)).status).toBe(429);
    thief.cookies.set('mentalia_device', `${'A'.repeat(22)}.${'B'.repeat(22)}`);
    expect((await thief.ask('POST', signIn, right)).status).toBe(429);
    thief.cookies.set('mentalia_device', 'x'.repeat(5000));
    expect((await thief.ask('POST', signIn, right)).status).toBe(429);
  });

  it('makes whoever guesses on a known device wait as well', async () => {
    const { browser, ana } = await aPersonWithAccount();
    const laptop = browser('203.0.113.70');
    await laptop.ask('POST', signIn, { email: ana.email, password: ana.password });
    const statuses = [];
    for (let guess = 0; guess < 6; guess += 1)
      statuses.push((await laptop.ask('POST', signIn, { email: ana.email, password: `una frase larga ${guess}` })).status);

    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    const elsewhere = await browser('203.0.113.71').ask('POST', signIn, { email: ana.email, password: ana.password });
    expect(elsewhere.status).toBe(200);
  });

  it('stops an address that tries a thousand accounts by the twenty-first, also when it sends them at once (sec/S18, sec/S19)', async () => {
    const { fails } = await aPersonWithAccount();
    const guesses = Array.from({ length: 1_000 }, () => aNewcomer().email);
    const statuses = [];
    for (const email of guesses.slice(0, 200)) statuses.push((await fails(undefined, '198.51.100.40', email)).status);
    const atOnce = await Promise.all(guesses.slice(200).map((email) => fails(undefined, '198.51.100.41', email)));

    expect(statuses.filter((status) => status === 401)).toHaveLength(20);
    expect(statuses.slice(20)).toEqual(statuses.slice(20).map(() => 429));
    expect(atOnce.filter(({ status }) => status === 401).length).toBeLessThan(28);
  });

  it('stops one network address that tries many accounts, and lets others go on (sec/S18)', async () => {
    const { browser, ana, fails, pass } = await aPersonWithAccount();
    const statuses = [];
    for (let guess = 0; guess < 21; guess += 1) statuses.push((await fails(undefined, elsewhere, aNewcomer().email)).status);

    expect(statuses.indexOf(429)).toBe(20);
    expect((await browser().ask('POST', signIn, { email: ana.email, password: ana.password })).status).toBe(200);
    pass(60_000);
    expect((await fails(undefined, elsewhere, aNewcomer().email)).status).toBe(401);
  });

  it('takes all addresses of one IPv6 network for one that tries (sec/S18)', async () => {
    const { fails } = await aPersonWithAccount();
    const statuses = [];
    for (let guess = 1; guess <= 21; guess += 1)
      statuses.push((await fails(undefined, `2001:db8:1:2::${guess}`, aNewcomer().email)).status);

    expect(statuses.indexOf(429)).toBe(20);
    expect((await fails(undefined, '2001:db8:1:3::1', aNewcomer().email)).status).toBe(401);
  });

  it('counts asking for taken addresses as well, and never a sign-up that succeeds', async () => {
    const { browser, ana } = await aPersonWithAccount();
    const office = browser('198.51.100.77');
    for (let person = 0; person < 22; person += 1)
      expect((await browser('198.51.100.77').ask('POST', signUp, aNewcomer())).status).toBe(201);
    for (let guess = 0; guess < 20; guess += 1) expect((await office.ask('POST', signUp, ana)).status).toBe(409);

    expect((await office.ask('POST', signUp, ana)).status).toBe(429);
  });
});
