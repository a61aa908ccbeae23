import type { Settings } from '#platform/profiles/contract.ts';
import type { HelpLine } from '#platform/safety/contract.ts';

export type FixedHere = { text: string; helpLines: HelpLine[] };

/** The fixed words where somebody's own words tell of a danger; nothing where they tell of none. This page reads them by itself. */
export async function readOwnWords(
  text: string,
  { language, tone, country }: Pick<Settings, 'language' | 'tone' | 'country'>,
): Promise<FixedHere | undefined> {
  const [{ readMessage }, { fixedReply }, { linesHere }] = await Promise.all([
    import('#platform/safety/episodes/core/read-message.ts'),
    import('#platform/safety/core/fixed-reply.ts'),
    import('#platform/safety/core/lines-here.ts'),
  ]);
  const read = readMessage(text, []);
  if (read.level !== 'crisis') return undefined;
  return fixedReply({ language, tone, lines: linesHere(country), kind: read.kind, isTalk: false });
}
