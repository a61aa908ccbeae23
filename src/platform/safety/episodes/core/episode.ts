import type { EpisodeAnswer, EpisodeChoice, EpisodeState } from '../contract.ts';
import { isGraver, type Weight } from './is-graver.ts';

/** What an episode is, as far as its next state depends on it. */
export type Episode = Weight & {
  state: EpisodeState;
  misunderstoodTimes: number;
  choice: EpisodeChoice | null;
  followUpAt: Date | null;
  /** When anything last happened in it. */
  newsAt: Date;
};

/** Something that happens in an episode. */
export type Happening =
  | ({ what: 'said' } & Weight)
  | { what: 'acknowledged' }
  | { what: 'shown' }
  | { what: 'misunderstood' }
  | { what: 'chosen'; choice: EpisodeChoice }
  | { what: 'asked-for-later'; at: Date }
  | { what: 'asked' }
  | { what: 'answered'; answer: EpisodeAnswer }
  | { what: 'told' }
  | { what: 'safe' }
  | { what: 'silent' };
export type What = Happening['what'];

/** Who can make it happen: what the person writes, the page they see it on, they themselves, or time. */
export type Cause = 'screen' | 'page' | 'person' | 'time';

/** Without news for this long, counted from the check-in where one is to come, an episode is over. */
export const silentAfterMs = 72 * 3_600_000;

const open: readonly EpisodeState[] = ['detected', 'acknowledged', 'resources-shown', 'chosen', 'follow-up'];
const shown: readonly EpisodeState[] = ['resources-shown', 'chosen', 'follow-up'];

/** Every transition there is: from where, to where, and who causes it. What is in no `from` changes nothing. */
export const transitions: Record<What, { by: Cause; from: readonly EpisodeState[]; to: EpisodeState | 'as it was' }> = {
  // Only what is graver begins anew: the help for it has not been shown yet. The rest is more of the same.
  said: { by: 'screen', from: open, to: 'detected' },
  acknowledged: { by: 'page', from: ['detected'], to: 'acknowledged' },
  shown: { by: 'page', from: ['detected', 'acknowledged'], to: 'resources-shown' },
  // A denial is heard and counted. It moves nothing, and above all it closes nothing.
  misunderstood: { by: 'person', from: open, to: 'as it was' },
  // What is chosen stands beside the telephones: whoever chose has been shown them.
  chosen: { by: 'person', from: open, to: 'chosen' },
  'asked-for-later': { by: 'person', from: open, to: 'follow-up' },
  asked: { by: 'time', from: open, to: 'as it was' },
  answered: { by: 'person', from: open, to: 'chosen' },
  told: { by: 'person', from: open, to: 'chosen' },
  safe: { by: 'person', from: shown, to: 'closed' },
  silent: { by: 'time', from: open, to: 'closed' },
};

/** The episode after something happened in it; `undefined` where that changes nothing: it came too late, or too early. */
export function happen(episode: Episode, happening: Happening, now: Date): Episode | undefined {
  const { from, to } = transitions[happening.what];
  if (!from.includes(episode.state)) return undefined;
  const next: Episode = { ...episode, state: to === 'as it was' ? episode.state : to, newsAt: now };
  switch (happening.what) {
    case 'said': {
      if (!isGraver(happening, episode)) return { ...next, state: episode.state };
      return { ...next, level: happening.level, kind: happening.kind };
    }
    case 'misunderstood':
      return { ...next, misunderstoodTimes: episode.misunderstoodTimes + 1 };
    case 'chosen':
      return { ...next, state: waitsOr(episode, 'chosen'), choice: happening.choice };
    case 'told':
      return { ...next, state: waitsOr(episode, 'chosen'), choice: 'contact' };
    case 'asked-for-later':
      return { ...next, followUpAt: happening.at };
    case 'asked':
      return { ...next, newsAt: episode.newsAt };
    case 'answered':
      // Worse than before: the help is shown again, from the beginning.
      return { ...next, followUpAt: null, state: happening.answer === 'worse' ? 'detected' : 'chosen' };
    case 'silent':
      return isSilent(episode, now) ? next : undefined;
    case 'acknowledged':
    case 'shown':
    case 'safe':
      return next;
  }
}

/** Whether nothing was heard for so long that it is over. */
export function isSilent({ newsAt, followUpAt }: Pick<Episode, 'newsAt' | 'followUpAt'>, now: Date): boolean {
  const from = Math.max(newsAt.getTime(), followUpAt?.getTime() ?? 0);
  return now.getTime() - from >= silentAfterMs;
}

/** Whether the person may close it: they have been shown who can help. */
export function canClose({ state }: Pick<Episode, 'state'>): boolean {
  return transitions.safe.from.includes(state);
}

/** A check-in that is to come is not forgotten over another choice. */
function waitsOr({ followUpAt }: Episode, state: EpisodeState): EpisodeState {
  return followUpAt ? 'follow-up' : state;
}
