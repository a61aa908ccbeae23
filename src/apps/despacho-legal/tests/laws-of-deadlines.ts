import { createHash } from 'node:crypto';
import type { Source } from '../core/deadlines/deadline-rule.ts';
import { countingWays, deadlineNotes, deadlineRules, deadlineStops } from '../core/deadlines/deadline-rules.ts';
import type { Jurisdiction, Law } from '../core/law/law.ts';

/** Every place where a law is cited for a deadline; notes are of the country of whoever names them. */
const cited: (Source & { country: Jurisdiction })[] = [
  ...deadlineRules.filter(({ quote }) => quote),
  ...deadlineRules.flatMap(({ also, country }) => (also ? [{ ...also, country }] : [])),
  ...countingWays.flatMap(({ by, country }) => Object.values(by).map((source) => ({ ...source, country }))),
  ...deadlineStops.map(({ by, country }) => ({ ...by, country })),
  ...deadlineNotes.flatMap(({ id, by }) => {
    const country = deadlineRules.find(({ notes }) => notes.includes(id))?.country ?? 'ES';
    return by ? [{ ...by, country }] : [];
  }),
];

/** Laws that hold the words that deadlines are cited for, and nothing else: enough to count by. `without`: an article that says something else. */
export function lawsOfDeadlines({ without = '' }: { without?: string } = {}): Law[] {
  const names = [...new Set(cited.map(({ country, law }) => `${country} ${law}`))];
  return names.map((name) => {
    const ours = cited.filter(({ country, law }) => `${country} ${law}` === name);
    const numbers = [...new Set(ours.map(({ article }) => article))];
    const [jurisdiction, ...key] = name.split(' ');
    return {
      key: key.join(' '),
      jurisdiction: jurisdiction as Jurisdiction,
      identifier: name,
      title: `Ley ${key.join(' ')} de prueba`,
      versionDate: '2025-01-01',
      publishedAt: null,
      standing: 'in-force',
      sourceUrl: 'https://example.org/ley',
      articles: numbers.map((number) => {
        const quotes = ours.filter(({ article }) => article === number).map(({ quote }) => `${quote}.`);
        const text = `${name} ${number}` === without ? 'Este artículo dice otra cosa.' : [...new Set(quotes)].join('\n');
        const hash = createHash('sha256').update(text).digest('hex');
        const shared = {
          heading: '',
          path: [],
          versionDate: null,
          sourceUrl: 'https://example.org/ley',
          standing: 'in-force' as const,
        };
        return { ...shared, number, kind: number.startsWith('disposición') ? 'provision' : 'article', text, hash };
      }),
    };
  });
}
