import type { Settings } from '#platform/profiles/contract.ts';
import type { CrisisKind, HelpLine } from '#platform/safety/contract.ts';

export type FixedHere = { text: string; helpLines: HelpLine[] };

/** The fixed words for a danger, with the telephones of a country that come with the program. */
export async function fixedWords(
  kind: CrisisKind,
  { language, tone, country }: Pick<Settings, 'language' | 'tone' | 'country'>,
): Promise<FixedHere> {
  const [{ fixedReply }, { linesHere }] = await Promise.all([
    import('#platform/safety/core/fixed-reply.ts'),
    import('#platform/safety/core/lines-here.ts'),
  ]);
  return fixedReply({ language, tone, lines: linesHere(country), kind, isTalk: false });
}
