import { useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { Frame } from '../frame.tsx';
import { chatWork } from '../reading/chat-work.ts';
import { useVisit } from '../reading/use-visit.ts';
import { isAlone, type Visit, visitMemory } from '../reading/visit-memory.ts';
import { BeCareful } from './be-careful.tsx';
import { ExitPart } from './exit-part.tsx';
import { KeptHere } from './kept-here.tsx';
import { KeptInAccount } from './kept-in-account.tsx';
import { OtherPlaces } from './other-places.tsx';
import { TracePart } from './trace-part.tsx';

const plan = ['bring', 'confirm', 'see'] as const;
const people = ['own', 'notFor', 'names', 'keep'] as const;
const watchers: Visit['watched'][] = ['nobody', 'somebody', 'unsure'];

/** Before anything is asked for: what will happen, what stays in this browser, and who may be looking (a11y/P3). */
export function GateStep() {
  const t = useT();
  const visit = useVisit();
  const { watched } = visit;
  const [isMissing, setMissing] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  const isWatched = watched !== null && !isAlone(visit);
  const begin = () => {
    if (watched === null) {
      setMissing(true);
      question.current?.querySelector('input')?.focus();
      return;
    }
    chatWork.settle();
    // Where somebody may be watching, nothing is kept on the device.
    visitMemory.change({ step: 'bring', keep: 'page' });
  };
  const options = watchers.flatMap((value) =>
    value ? [{ value, label: t(`spoiler-alert.gate.watched.${value}`), hint: t(`spoiler-alert.gate.watched.${value}Hint`) }] : [],
  );

  return (
    <Frame title={t('spoiler-alert.gate.title')} lead={t('spoiler-alert.gate.lead')}>
      <section className="sec spoiler-measure" aria-labelledby="spoiler-plan">
        <h2 className="t-lead" id="spoiler-plan">
          {t('spoiler-alert.gate.plan.title')}
        </h2>
        <ol className="list">
          {plan.map((step) => (
            <li key={step}>{t(`spoiler-alert.gate.plan.${step}`)}</li>
          ))}
        </ol>
        <p>{t('spoiler-alert.gate.plan.time')}</p>
        <p>
          {t('spoiler-alert.gate.plan.stays')} {t('spoiler-alert.gate.minor')}
        </p>
        <p>{t('spoiler-alert.gate.plan.describes')}</p>
      </section>

      <div className="stack stack-4 spoiler-measure" ref={question}>
        <ChoiceGroup
          legend={t('spoiler-alert.gate.watched.legend')}
          options={options}
          value={watched}
          error={isMissing ? t('spoiler-alert.gate.choose') : undefined}
          onChange={(value) => {
            setMissing(false);
            visitMemory.change({ watched: value });
          }}
        />
        <div role="status">{isWatched && <BeCareful />}</div>
        {watched !== null && <KeptHere key={isWatched ? 'quiet' : 'open'} isQuiet={isWatched} />}
        {watched !== null && <KeptInAccount key={isWatched ? 'hushed' : 'shown'} isQuiet={isWatched} />}
      </div>

      <TracePart isOpen={isWatched} />
      <ExitPart />

      <section className="sec spoiler-measure" aria-labelledby="spoiler-others">
        <h2 className="t-lead" id="spoiler-others">
          {t('spoiler-alert.gate.others.title')}
        </h2>
        <ul className="list">
          {people.map((line) => (
            <li key={line}>{t(`spoiler-alert.gate.others.${line}`)}</li>
          ))}
        </ul>
      </section>

      <div className="u-row">
        <Button kind="primary" onClick={begin}>
          {t(isWatched ? 'spoiler-alert.gate.beginShort' : 'spoiler-alert.gate.begin')}
        </Button>
      </div>

      <OtherPlaces />
    </Frame>
  );
}
