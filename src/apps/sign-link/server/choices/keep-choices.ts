import type { Context } from '#platform/context/context.ts';
import { readChosenCountry } from '#platform/profiles/read-chosen-country.ts';
import type { SignChoices, SignChoicesNow } from '../../contract.ts';
import { languageOfCountry } from '../../core/choices/language-of-country.ts';
import { findChoices, saveChoices } from './choice-store.ts';

const untouched = { hand: 'right', speed: 'slow', isMirrored: false, isLooping: false } as const;

/** What a person chose. Until they do, the language is that of the country they chose in their profile, if they chose one. */
export async function showChoices(ctx: Context): Promise<SignChoicesNow> {
  const kept = await findChoices(ctx, ctx.personId);
  if (kept) return { ...kept, isChosen: true };
  const country = await readChosenCountry(ctx, ctx.personId);
  return { ...untouched, language: country ? languageOfCountry(country) : null, isChosen: false };
}

/** Keeps what a person chose, in place of what was there. */
export async function keepChoices(ctx: Context, choices: SignChoices): Promise<SignChoicesNow> {
  await saveChoices(ctx, ctx.personId, choices, ctx.now());
  return { ...choices, isChosen: true };
}
