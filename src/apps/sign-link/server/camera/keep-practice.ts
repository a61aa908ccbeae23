import type { Context } from '#platform/context/context.ts';
import {
  type AddMadeAttempt,
  type KeepCalibration,
  mostMadeAttempts,
  mostShownMade,
  NoSuchLetter,
  type PracticeNow,
} from '../../camera/contract.ts';
import type { SignLanguage } from '../../contract.ts';
import { alphabets, findLetter } from '../../core/alphabets/alphabets.ts';
import { madeFigures } from '../../core/practice/made-figures.ts';
import { queueLetters } from '../../core/practice/queue-letters.ts';
import { deleteCalibrations, insertCalibration, type KeptCalibration, listCalibrations } from './calibration-store.ts';
import { deleteMade, insertMade, listMade } from './made-attempt-store.ts';

/** How somebody's practice stands in one language. Nothing of the other one is in it. */
export async function showPractice(ctx: Context, language: SignLanguage): Promise<PracticeNow> {
  const attempts = (await listMade(ctx, ctx.personId)).filter((one) => one.language === language);
  const own = (await listCalibrations(ctx, ctx.personId)).filter((one) => one.language === language);
  const letters = alphabets[language].letters.map(({ id }) => id);
  return {
    language,
    attempts: attempts.slice(0, mostShownMade).map(({ language: _, ...attempt }) => attempt),
    kept: attempts.length,
    figures: madeFigures(attempts, letters),
    queue: queueLetters(letters, attempts),
    // Of two devices that kept the same letter at the same time, the later one counts.
    calibrations: [...new Map(own.map((one) => [one.letter, withoutRow(one)])).values()],
  };
}

/** Keeps what came of a try. The same try twice counts once. Throws `NoSuchLetter`. */
export async function addMadeAttempt(ctx: Context, attempt: AddMadeAttempt): Promise<PracticeNow> {
  const { clientAttemptId: id, ...made } = attempt;
  if (!findLetter(made.language, made.letter)) throw new NoSuchLetter();
  await ctx.db.transaction(async (tx) => {
    const stored = { db: tx, vault: ctx.vault };
    await insertMade(stored, ctx.personId, { id, ...made, createdAt: ctx.now().toISOString() });
    const tooOld = (await listMade(stored, ctx.personId)).slice(mostMadeAttempts);
    await deleteMade(tx, ctx.personId, idsOf(tooOld));
  });
  return showPractice(ctx, made.language);
}

/** Forgets all that somebody tried in a language. What their hand was measured as stays. */
export async function forgetMade(ctx: Context, language: SignLanguage): Promise<PracticeNow> {
  const kept = (await listMade(ctx, ctx.personId)).filter((one) => one.language === language);
  await deleteMade(ctx.db, ctx.personId, idsOf(kept));
  return showPractice(ctx, language);
}

/** Keeps a person's own way of making a letter, in place of the one that was there. Throws `NoSuchLetter`. */
export async function keepCalibration(ctx: Context, kept: KeepCalibration): Promise<PracticeNow> {
  const letter = findLetter(kept.language, kept.letter);
  if (!letter || letter.movement) throw new NoSuchLetter();
  await ctx.db.transaction(async (tx) => {
    const before = await listCalibrations({ db: tx, vault: ctx.vault }, ctx.personId);
    await deleteCalibrations(tx, ctx.personId, idsOf(before.filter((one) => isOf(one, kept.language, kept.letter))));
    await insertCalibration({ db: tx, vault: ctx.vault }, ctx.personId, kept, ctx.now());
  });
  return showPractice(ctx, kept.language);
}

/** Forgets it for one letter, or for all of a language. */
export async function forgetCalibrations(ctx: Context, language: SignLanguage, letter?: string): Promise<PracticeNow> {
  const all = await listCalibrations(ctx, ctx.personId);
  await deleteCalibrations(ctx.db, ctx.personId, idsOf(all.filter((one) => isOf(one, language, letter))));
  return showPractice(ctx, language);
}

function isOf(one: KeptCalibration, language: SignLanguage, letter?: string): boolean {
  return one.language === language && (letter === undefined || one.letter === letter);
}

function withoutRow({ id: _, language: __, ...calibration }: KeptCalibration): PracticeNow['calibrations'][number] {
  return calibration;
}

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
