import './finding.css';
import { useEffect, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { Button } from '#ui/primitives/button.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { findingKey } from '../../core/finding-key.ts';
import { endsOf, type Pair } from '../../core/map/pair.ts';
import type { Read } from '../../core/map/week-of-places.ts';
import type { placeOf, Selected } from '../map/selected.ts';
import type { People } from '../map/use-people.ts';
import { asideToasts } from '../reading/aside-toasts.ts';
import type { ReadingHere } from '../reading/use-reading.ts';
import { RatePart } from './rate-part.tsx';
import { Talk } from './talk.tsx';
import { useAround } from './use-around.ts';
import { WhyPart } from './why-part.tsx';

const reachAtFirst = 3;
const reachMore = 5;

type Props = {
  here: ReadingHere;
  reading: Read;
  place: NonNullable<ReturnType<typeof placeOf>>;
  pair: Pair;
  people: People;
  /** The week or month it is in, where that is known. */
  when: string | undefined;
  onSelect(selected: Selected): void;
};

/** One place in the chat: the words, what stands around them, why it is shown, what else it could be, and how often it comes. */
export function FindingPart({ here, reading, place, pair, people, when, onSelect }: Props) {
  const t = useT();
  const { row, side, position, total, at } = place;
  const { sign } = row;
  const harm = sign.kind === 'harm' ? reading.findings[at] : undefined;
  const found = harm ?? reading.protective[at];
  const [reach, setReach] = useState(reachAtFirst);
  const [isBusy, setBusy] = useState(false);
  const message = found?.message ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place begins with as little around it
  useEffect(() => setReach(reachAtFirst), [message, sign.name]);
  const around = useAround(message, reach, here.facts.lines, here.messages);
  if (!found) return null;
  const pattern = harm && reading.patterns.find(({ findings }) => findings.includes(at));
  const title = t(`spoiler-alert.map.sign.${sign.name}`);
  const { to } = endsOf(pair, side);
  const count = t('spoiler-alert.map.position', { position: position + 1, total });
  const turn = (by: number) => onSelect({ name: sign.name, side, position: position + by });

  const setAside = async () => {
    if (!harm) return;
    const key = findingKey(harm);
    setBusy(true);
    try {
      await here.setAside(key);
    } catch {
      showToast({ text: t('spoiler-alert.map.aside.failed') });
      return;
    } finally {
      setBusy(false);
    }
    focusOnWhatIsLeft();
    announce(t('spoiler-alert.map.aside.done'));
    asideToasts.show({ text: t('spoiler-alert.map.aside.done'), undo: () => here.putBack(key) });
  };

  return (
    <section className="stack stack-5" aria-labelledby="spoiler-finding">
      <div className="spoiler-finding-head">
        <h2 className="t-head" id="spoiler-finding" tabIndex={-1}>
          {when ? t('spoiler-alert.map.findingWhen', { sign: title, when }) : title}
        </h2>
        <span className="meta nums">
          {people.direction(found.from, to)} · {count}
        </span>
      </div>
      <div className="spoiler-hall">
        <div className="stack stack-3">
          {around && <Talk around={around} hit={message} spans={found.spans} people={people} />}
          {around && (around.hasBefore || around.hasAfter) && (
            <div className="u-row">
              <Button kind="quiet" onClick={() => setReach(reach + reachMore)}>
                {t('spoiler-alert.map.more')}
              </Button>
            </div>
          )}
        </div>
        <div className="stack stack-5">
          <WhyPart sign={sign} place={found} pattern={pattern} around={around} people={people} />
          {pattern && <RatePart pattern={pattern} people={people} />}
        </div>
      </div>
      <div className="u-row btns">
        <Button kind={here.ownDanger ? 'line' : 'primary'} onClick={() => here.go('do')}>
          {t('spoiler-alert.map.do')}
        </Button>
        {harm && (
          <Button busy={isBusy} onClick={() => void setAside()}>
            {t('spoiler-alert.map.aside.button')}
          </Button>
        )}
        {position > 0 && (
          <Button kind="quiet" onClick={() => turn(-1)}>
            {t('spoiler-alert.map.before.button')}
          </Button>
        )}
        {position < total - 1 && (
          <Button kind="quiet" onClick={() => turn(1)}>
            {t('spoiler-alert.map.next')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Where what was pressed is gone with the last finding, the title of the page has the focus. */
function focusOnWhatIsLeft(): void {
  setTimeout(() => {
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('#spoiler-finding, main h1')?.focus();
  });
}
