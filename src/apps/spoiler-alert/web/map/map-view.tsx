import './map.css';
import { useMemo, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { bucketsOf } from '../../core/map/buckets.ts';
import { firstPairAt } from '../../core/map/headline.ts';
import { mapRows } from '../../core/map/map-rows.ts';
import { type Pair, pairsOf } from '../../core/map/pair.ts';
import type { Read } from '../../core/map/week-of-places.ts';
import { CopyPart } from '../account/copy-part.tsx';
import { ModelPart } from '../account/model-part.tsx';
import { BalancePart } from '../balance/balance-part.tsx';
import { OwnHelp } from '../danger/own-help.tsx';
import { kindsToCall } from '../doing/kinds-to-call.ts';
import { PersonToCall } from '../doing/person-to-call.tsx';
import { useAgeTold } from '../doing/use-age-told.ts';
import { FindingPart } from '../finding/finding-part.tsx';
import { Frame } from '../frame.tsx';
import type { ReadingHere } from '../reading/use-reading.ts';
import { MapCard } from './map-card.tsx';
import { MapLegend } from './map-legend.tsx';
import { firstOf, placeOf, type Selected } from './selected.ts';
import { useColumns } from './use-columns.ts';
import { useHeadline } from './use-headline.ts';
import { useMapLead } from './use-map-lead.ts';
import { usePeople } from './use-people.ts';
import { useWeeks } from './use-weeks.ts';

const nobody: Pair = { one: 0, other: null, inGroup: false };

/** The map, what is looked at on it, what both sides do of what everybody does, and where to go from here. */
export function MapView({ here, reading }: { here: ReadingHere; reading: Read }) {
  const t = useT();
  const people = usePeople(here);
  const pairs = useMemo(
    () => pairsOf(here.facts.people.length, here.reader, reading.patterns),
    [here.facts, here.reader, reading],
  );
  const [pairAt, setPairAt] = useState(() => firstPairAt(reading, pairs));
  const pair = pairs[pairAt] ?? pairs[0] ?? nobody;
  const weekOf = useWeeks(reading, here.messages);
  const buckets = useMemo(() => bucketsOf(reading.weeks), [reading]);
  const rows = useMemo(() => mapRows(reading, pair, buckets, weekOf), [reading, pair, buckets, weekOf]);
  const columns = useColumns(buckets);
  const [selected, setSelected] = useState<Selected>();
  const place = placeOf(rows, selected ?? firstOf(rows)) ?? placeOf(rows, firstOf(rows));
  const headline = useHeadline(reading, pair, people);
  const lead = useMapLead(here, reading.weeks.length);
  const finding = useRef<HTMLDivElement>(null);
  const open = (next: Selected) => {
    setSelected(next);
    // After it is drawn, the focus goes to what was opened.
    setTimeout(() => finding.current?.querySelector<HTMLElement>('h2')?.focus());
  };
  const name = here.facts.people.length === 2 || pairs.length > 1 ? people.short(pair.one) : people.short(pair.other);

  const age = useAgeTold(here, reading);
  // What stands there in so many words comes before the map; for the rest they are at its end.
  const toCall = kindsToCall(
    reading.patterns.filter(({ isExplicit }) => isExplicit),
    age,
  );

  return (
    <Frame title={t('spoiler-alert.map.titleWith', { name })} lead={lead}>
      {here.ownDanger && <OwnHelp kind={here.ownDanger} />}
      <CopyPart />
      {toCall.length > 0 && <PersonToCall kinds={toCall} />}
      {pairs.length > 1 && (
        <ChoiceGroup
          legend={t('spoiler-alert.map.who')}
          columns={2}
          options={pairs.map(({ one }, at) => ({ value: String(at), label: people.name(one) }))}
          value={String(pairs.indexOf(pair))}
          onChange={(value) => {
            setPairAt(Number(value));
            setSelected(undefined);
          }}
        />
      )}
      <section className="stack">
        <p className="lead measure">
          <b>{headline.first}</b> {headline.rest.join(' ')}
        </p>
        {rows.length > 0 && <MapLegend pair={pair} people={people} />}
      </section>
      {rows.length > 0 && <MapCard rows={rows} columns={columns} pair={pair} people={people} here={place} onSelect={open} />}
      <div ref={finding}>
        {place ? (
          <FindingPart
            here={here}
            reading={reading}
            place={place}
            pair={pair}
            people={people}
            when={columns[place.column]?.long}
            onSelect={open}
          />
        ) : (
          <div className="u-row btns">
            <Button kind={here.ownDanger ? 'line' : 'primary'} onClick={() => here.go('do')}>
              {t('spoiler-alert.map.do')}
            </Button>
          </div>
        )}
      </div>
      <BalancePart reading={reading} people={people} />
      <ModelPart />
      {toCall.length === 0 && <PersonToCall kinds={kindsToCall(reading.patterns, age)} />}
      <div className="u-row btns">
        <Button icon="trash-2" onClick={() => here.go('delete')}>
          {t('spoiler-alert.map.delete')}
        </Button>
      </div>
    </Frame>
  );
}
