import type { Context } from '#platform/context/context.ts';
import { readAdaptation } from '#platform/profiles/read-adaptation.ts';
import type { HelpCountry, HelpLineKind } from '#platform/safety/contract.ts';
import { liveLinesOf } from '#platform/safety/lines/live-lines.ts';
import app from '../app.ts';
import type { ChatHelpLines } from '../contract.ts';

const order: readonly HelpLineKind[] = ['violence', 'minors', 'emergency', 'suicide', 'listening'];

/** The lines of a country, of the person's own where they name none, with those about violence and for minors first. */
export async function listHelp(ctx: Context, { country: asked }: { country?: HelpCountry }): Promise<ChatHelpLines> {
  const country = asked ?? (await readAdaptation(ctx, ctx.personId, { now: ctx.now(), slug: app.slug })).sensory.country;
  const lines = await liveLinesOf(ctx.db).of(country, ctx.now());
  return { country, items: lines.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind)) };
}
