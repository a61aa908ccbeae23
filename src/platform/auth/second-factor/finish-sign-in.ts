import type { Tx } from '../../db/open-database.ts';
import type { Caller, Door, Entry } from '../door.ts';
import { SignInMethod } from '../session/contract.ts';
import { letIn } from '../session/let-in.ts';
import { hashStep, placeOfStep } from './ask-second-factor.ts';
import { type SecondFactor, type SecondStep, StepEnded } from './contract.ts';
import { type Judged, judgeCode, judgeRecoveryCode, refusalOf } from './judge-code.ts';
import { noteRefused } from './note-refused.ts';
import { holdOneTime, spendOneTime } from './one-time-store.ts';
import { tellPerson } from './tell-person.ts';

type Key = Parameters<typeof spendOneTime>[1];
type Finished = { key: Key; personId: string; method: string; judged: Judged };

/**
 * Finishes a sign-in that a password or a link began. A wrong code leaves the step as it is, so that it can be typed again.
 *
 * Throws `WrongCode`, `CodesLocked`, and `StepEnded` when the sign-in was finished already or began too long ago.
 */
export async function finishSignIn(door: Door, caller: Caller, answer: SecondStep): Promise<Entry> {
  const by: SecondFactor = 'code' in answer ? 'totp' : 'recovery-code';
  // Nothing is thrown inside: what was counted of a wrong code must stay counted.
  const finished = await door.db.transaction((tx) => judgeStep(tx, door, answer));
  if (!finished || finished.judged.is === 'off') throw new StepEnded();

  const { key, personId, method, judged } = finished;
  if (judged.is !== 'right') {
    await noteRefused(door, personId, 'sign-in.finished', by);
    if (judged.is === 'locked' && judged.isNew) await tellPerson(door, personId, caller.language, 'codes-locked');
    throw refusalOf(judged);
  }
  const entry = await letIn(door, caller, personId, [SignInMethod.parse(method), by], async (tx) => {
    // What ended their sessions meanwhile took back the step as well.
    if (!(await spendOneTime(tx, key))) throw new StepEnded();
    return true;
  });
  if (by === 'recovery-code') await tellPerson(door, personId, caller.language, 'recovery-code-used');
  return entry;
}

async function judgeStep(tx: Tx, { vault, now }: Door, answer: SecondStep): Promise<Finished | undefined> {
  const key = { purpose: 'sign-in-step', tokenHash: hashStep(answer.step), now: now() } as const;
  const step = await holdOneTime(tx, key);
  if (!step?.details) return undefined;
  const { personId } = step;
  const method = (await vault.of(personId, tx)).open(placeOfStep(step.id), step.details);

  const judged =
    'code' in answer
      ? await judgeCode(tx, { vault, now }, personId, answer.code)
      : await judgeRecoveryCode(tx, personId, answer.recoveryCode, now());
  return { key, personId, method, judged };
}
