import { useT } from '#ui/i18n/use-t.ts';
import { Seg } from '#ui/primitives/seg.tsx';
import { exitPlaces } from '../exit/exit-places.ts';
import { useVisit } from '../reading/use-visit.ts';
import { visitMemory } from '../reading/visit-memory.ts';

/** The quick way out, before it is needed: what it does, its keys, and where it leads. */
export function ExitPart() {
  const t = useT();
  const { exitTo } = useVisit();
  return (
    <section className="sec spoiler-measure" aria-labelledby="spoiler-way-out">
      <h2 className="t-lead" id="spoiler-way-out">
        {t('spoiler-alert.gate.exit.title')}
      </h2>
      <p>
        {t('spoiler-alert.gate.exit.text')} {t('spoiler-alert.gate.exit.keys')}
      </p>
      <Seg
        legend={t('spoiler-alert.gate.exit.where')}
        hideLegend={false}
        options={exitPlaces.map((value) => ({ value, label: t(`spoiler-alert.gate.exit.${value}`) }))}
        value={exitTo}
        onChange={(value) => visitMemory.change({ exitTo: value })}
      />
      <p className="meta">
        {t('spoiler-alert.gate.exit.outside')} {t('spoiler-alert.gate.exit.offline')}
      </p>
    </section>
  );
}
