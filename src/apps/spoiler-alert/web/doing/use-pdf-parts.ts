import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { useLanguage } from '#ui/session/use-language.ts';
import { bucketsOf } from '../../core/map/buckets.ts';
import { firstPairAt } from '../../core/map/headline.ts';
import { linesOfAll } from '../../core/map/lines-of-all.ts';
import { pairsOf } from '../../core/map/pair.ts';
import { type Read, weekOfPlaces } from '../../core/map/week-of-places.ts';
import { whyKeys } from '../finding/why-keys.ts';
import { useColumns } from '../map/use-columns.ts';
import { useHeadline } from '../map/use-headline.ts';
import type { People } from '../map/use-people.ts';
import type { ReadingHere } from '../reading/use-reading.ts';
import type { PdfFinding, PdfParts } from './pdf-content.ts';
import type { SummaryLine } from './use-summary-lines.ts';

const reach = 3;
const mostQuotes = 20;
type Props = { here: ReadingHere; reading: Read; people: People; lines: readonly SummaryLine[] };

/** What a PDF of this holds: the first sentence, the map in numbers, and the places that were asked for with their words. */
export function usePdfParts({ here, reading, people, lines }: Props): (quoted: readonly string[]) => Promise<PdfParts> {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const pairs = pairsOf(here.facts.people.length, here.reader, reading.patterns);
  const firstPair = pairs[firstPairAt(reading, pairs)] ?? { one: 0, other: null, inGroup: false };
  const headline = useHeadline(reading, firstPair, people);
  const buckets = bucketsOf(reading.weeks);
  const columns = useColumns(buckets);

  async function quotesOf(at: number): Promise<PdfFinding[]> {
    const pattern = reading.patterns[at];
    if (!pattern) return [];
    const found: PdfFinding[] = [];
    for (const place of pattern.findings.slice(0, mostQuotes)) {
      const finding = reading.findings[place];
      if (!finding) continue;
      const from = Math.max(0, finding.message - reach);
      const around = await here.messages(from, finding.message + reach + 1);
      const hit = around[finding.message - from];
      const when = hit?.at ? `${format.date(new Date(hit.at))} ${format.time(new Date(hit.at))}` : '';
      found.push({
        title: [lines[at]?.label, when].filter(Boolean).join(' · '),
        quote: around.map(({ who, text }, index) => ({
          who: who < 0 ? t('spoiler-alert.map.people.system') : people.name(who),
          text,
          isHit: from + index === finding.message,
        })),
        why: [
          ...whyKeys(finding.rules, finding.category).map((key) => t(key)),
          `${t('spoiler-alert.map.otherTitle')}: ${t(`spoiler-alert.map.other.${finding.category}`)}`,
        ],
      });
    }
    return found;
  }

  return async (quoted) => {
    const weekOf = weekOfPlaces(reading);
    const rows = linesOfAll(reading, { pairs, reader: here.reader }, buckets, weekOf).map(({ sign, from, to, own }) => {
      const name = `${t(`spoiler-alert.map.sign.${sign.name}`)} (${people.direction(from, to)})`;
      return [name, ...own.cells.map(({ length }) => String(length)), String(own.places.length)];
    });
    const findings: PdfFinding[] = [];
    for (const at of quoted) findings.push(...(await quotesOf(Number(at))));
    return {
      language,
      title: t('spoiler-alert.map.pdf.name'),
      lead: t('spoiler-alert.map.pdf.made', { day: format.date(new Date()) }),
      headline: [headline.first, ...headline.rest.slice(0, -1)].join(' '),
      notSaid: `${t('spoiler-alert.map.pdf.notSaid')} ${headline.rest.at(-1) ?? ''}`,
      table: {
        head: [t('spoiler-alert.map.signs'), ...columns.map(({ short }) => short), t('spoiler-alert.map.total')],
        rows,
      },
      findingsTitle: t('spoiler-alert.map.pdf.findings'),
      findings,
      foot: t('spoiler-alert.map.pdf.name'),
    };
  };
}
