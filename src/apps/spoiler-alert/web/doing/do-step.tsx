import './doing.css';
import { useEffect } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Frame } from '../frame.tsx';
import { usePeople } from '../map/use-people.ts';
import { useReading } from '../reading/use-reading.ts';
import { useVisit } from '../reading/use-visit.ts';
import { isAlone, visitMemory } from '../reading/visit-memory.ts';
import { CallPart } from './call-part.tsx';
import { kindsToCall } from './kinds-to-call.ts';
import { PdfPart } from './pdf-part.tsx';
import { TakePart } from './take-part.tsx';
import { useAgeTold } from './use-age-told.ts';
import { useSummaryLines } from './use-summary-lines.ts';

/** What somebody may do with what they saw. All of it is theirs to choose, and doing nothing is one of the choices. */
export function DoStep() {
  const here = useReading();
  const hasChat = here !== undefined;
  useEffect(() => {
    if (!hasChat) visitMemory.change({ step: 'gate' });
  }, [hasChat]);
  return here && here.reading.outcome !== 'cannot-say' ? <Doing here={here} reading={here.reading} /> : null;
}

type Props = { here: NonNullable<ReturnType<typeof useReading>>; reading: Parameters<typeof useSummaryLines>[0] };

function Doing({ here, reading }: Props) {
  const t = useT();
  const visit = useVisit();
  const people = usePeople(here);
  const lines = useSummaryLines(reading, people);
  const age = useAgeTold(here, reading);
  const forgets = !isAlone(visit);
  return (
    <Frame title={t('spoiler-alert.map.doing.title')} lead={t('spoiler-alert.map.doing.lead')}>
      <div className="u-row">
        <Button icon="arrow-left" onClick={() => here.go('map')}>
          {t('spoiler-alert.map.doing.back')}
        </Button>
      </div>
      <CallPart kinds={kindsToCall(reading.patterns, age)} />
      <section className="stack stack-3 spoiler-measure" aria-labelledby="spoiler-plan-link">
        <h2 className="t-head" id="spoiler-plan-link">
          {t('spoiler-alert.map.plan.title')}
        </h2>
        <p>{t('spoiler-alert.map.plan.text')}</p>
        {forgets && <p>{t('spoiler-alert.map.doing.forgets')}</p>}
        <div className="u-row">
          <ButtonLink to="/universe/mi-plan">{t('spoiler-alert.map.plan.open')}</ButtonLink>
        </div>
      </section>
      <TakePart lines={lines} forgets={forgets} />
      <PdfPart here={here} reading={reading} people={people} lines={lines} />
      <section className="stack stack-3 spoiler-measure" aria-labelledby="spoiler-end">
        <h2 className="t-head" id="spoiler-end">
          {t('spoiler-alert.map.doing.end')}
        </h2>
        <p>{t('spoiler-alert.map.doing.endText')}</p>
        <div className="u-row">
          <Button icon="trash-2" onClick={() => here.go('delete')}>
            {t('spoiler-alert.map.delete')}
          </Button>
        </div>
      </section>
    </Frame>
  );
}
