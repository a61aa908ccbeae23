import type { Translate } from '#ui/i18n/use-t.ts';
import type { Letter } from '../../core/alphabets/alphabet.ts';
import type { TellLanguage } from '../../core/handshape/words-in.ts';
import type { Fault } from '../../core/recognise/reading.ts';
import { tellFault } from '../../core/recognise/tell-fault.ts';
import type { Turn } from './use-turn.ts';

export type Words = { title: string; text: string };
type Given = { turn: Turn; letter: Letter; isCalibrated: boolean; language: TellLanguage; t: Translate };

/** What to say of a try now: what to change, first; never a verdict on whoever makes it. */
export function tellTurn({ turn, letter, isCalibrated, language, t }: Given): Words {
  const { phase, why, faults, made, secondsLeft } = turn;
  const say = (key: string, values = {}): Words => ({
    title: t(`sign-link.practice.${key}.title`, values),
    text: t(`sign-link.practice.${key}.text`, values),
  });
  const kind = letter.movement ? 'moving' : 'still';
  if (phase === 'idle') return say(`idle.${kind}`, { letter: letter.id });
  if (phase === 'counting') return say('counting', { seconds: secondsLeft });
  if (phase === 'looking') {
    if (faults.length > 0) return change(faults, letter, language, t);
    return why && why !== 'wait' ? say(`unclear.${why}`) : say(`looking.${kind}`);
  }
  if (made?.outcome === 'like') return say(isCalibrated ? 'like.own' : 'like.sample', { letter: letter.id });
  if (made?.outcome === 'other') {
    const seen = t('sign-link.practice.other', { predicted: made.predicted ?? '' });
    if (made.faults.length === 0) return { title: t('sign-link.practice.otherTitle'), text: seen };
    const { title, text } = change(made.faults, letter, language, t);
    return { title, text: `${seen} ${text}`.trim() };
  }
  const unclear = say(`unclear.${made?.why ?? 'no-hand'}`);
  const between = made?.between ? t('sign-link.practice.between', { one: made.between[0], other: made.between[1] }) : '';
  return { title: t('sign-link.practice.notClear'), text: [unclear.title, unclear.text, between].filter(Boolean).join(' ') };
}

/** The greatest first; a second one at most, because more cannot be done at once. */
function change(faults: readonly Fault[], letter: Letter, language: TellLanguage, t: Translate): Words {
  const [first, second] = faults.map((fault) => tellFault(fault, letter, language));
  return {
    title: first ?? '',
    text: second ? t('sign-link.practice.alsoChange', { change: second }) : t('sign-link.practice.restFine'),
  };
}
