import type { Episode, Happening, What } from './core/episode.ts';

const names: Record<What, string> = {
  said: 'said-again',
  acknowledged: 'acknowledged',
  shown: 'resources-shown',
  misunderstood: 'misunderstood',
  chosen: 'chosen',
  'asked-for-later': 'check-in-set',
  asked: 'check-in-asked',
  answered: 'check-in-answered',
  told: 'contact-told',
  safe: 'closed-by-person',
  silent: 'closed-by-time',
};

/** The name under which a step is kept and audited: what happened, and not what was chosen or answered. */
export function stepOf({ what }: Happening, before: Episode, after: Episode): string {
  const isRaised = what === 'said' && (before.level !== after.level || before.kind !== after.kind);
  return isRaised ? 'raised' : names[what];
}

/** The name under which it is counted, where no person is: there it says which choice and which answer. */
export function tallyOf(happening: Happening, step: string): string {
  if (happening.what === 'chosen') return `chosen-${happening.choice}`;
  if (happening.what === 'answered') return `answered-${happening.answer}`;
  return step;
}
