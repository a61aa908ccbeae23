import type { Reading } from '../../core/finding.ts';

const category = 'self_harm_threat';

/**
 * The reading without what its reader wrote about hurting themselves in so many words: that is no sign of theirs towards somebody, it is
 * answered with people to call. `isOwn`: there was some.
 */
export function withoutOwnHarm(reading: Reading, reader: number | null): { reading: Reading; isOwn: boolean } {
  if (reading.outcome === 'cannot-say' || reader === null) return { reading, isOwn: false };
  const isOwn = (one: { category: string; from: number }) => one.category === category && one.from === reader;
  const isTold = reading.findings.some((finding) => isOwn(finding) && finding.strength === 'explicit');
  if (!isTold) return { reading, isOwn: false };
  const findings = reading.findings.filter((finding) => !isOwn(finding));
  const placeOf = new Map(findings.map((finding, at) => [finding, at]));
  const patterns = reading.patterns
    .filter((pattern) => !isOwn(pattern))
    .map((pattern) => ({
      ...pattern,
      findings: pattern.findings.flatMap((at) => {
        const finding = reading.findings[at];
        return (finding && placeOf.get(finding)) ?? [];
      }),
    }));
  const outcome = patterns.length > 0 ? 'patterns' : 'nothing-repeats';
  return { reading: { ...reading, outcome, findings, patterns }, isOwn: true };
}
