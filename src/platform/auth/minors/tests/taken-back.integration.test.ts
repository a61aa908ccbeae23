import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { users } from '../../tables.ts';
import { forgetUnanswered } from '../forget-unanswered.ts';
import { aChild } from './a-child.ts';

const dayMs = 86_400_000;

/** A child who used an account for a while, until the guardian took the yes back. */
async function aChildOnceAgreed() {
  const lia = await aChild(await aWorld(), 11);
  const parent = lia.here.browser('198.51.100.20');
  const answers = (token: string, agrees: boolean) =>
    parent.ask('POST', '/api/auth/guardian/answer', agrees ? lia.yes(token) : { token, agrees });
  await lia.asksGuardian();
  await answers((await lia.guardianMail('guardian-asked')).token, true);
  lia.here.pass(40 * dayMs);
  await answers((await lia.guardianMail('guardian-agreed')).token, false);
  await lia.signsIn();
  const isThere = async () => (await lia.system.db.select().from(users).where(eq(users.id, lia.id))).length > 0;
  return { lia, answers, isThere };
}

describe.skipIf(whyNoDatabase)('What a child made while a guardian agreed (priv/P16)', () => {
  it('is not forgotten in the night after another guardian was asked', async () => {
    const { lia } = await aChildOnceAgreed();
    await lia.asksGuardian();
    const forgotten: string[] = [];
    const after = { db: lia.system.db, now: () => new Date(Date.now() + 41 * dayMs) };

    await forgetUnanswered(after, async (personId) => forgotten.push(personId));

    expect(forgotten).not.toContain(lia.id);
  });

  it('is not erased by the no of somebody who was asked later: the account waits', async () => {
    const { lia, answers, isThere } = await aChildOnceAgreed();
    await lia.asksGuardian();

    const answered = await answers((await lia.guardianMail('guardian-asked')).token, false);

    expect([answered.body, await isThere()]).toEqual([{ now: 'waiting' }, true]);
  });

  it('sec/S27 is not erased by whoever finds the screen open: they show that it is them first', async () => {
    const { lia, isThere } = await aChildOnceAgreed();
    lia.here.pass(6 * 60_000);

    const found = await lia.browser.ask('POST', '/api/user/guardian/give-up');
    expect([found.status, found.body.type, await isThere()]).toEqual([401, 'http/prove-it-is-you', true]);
    const { password } = lia;
    expect((await lia.browser.ask('POST', '/api/auth/prove', { password })).status).toBe(200);
    expect((await lia.browser.ask('POST', '/api/user/guardian/give-up')).status).toBe(204);

    expect(await isThere()).toBe(false);
  });
});
