import { useCatalog } from '#ui/catalog/use-catalog.ts';
import { useT } from '#ui/i18n/use-t.ts';

/** Places on three orbits around the person, from near to far; taken in order, so the drawing stays balanced with few. */
const places = [
  { x: 291, y: 179 },
  { x: 203, y: 317 },
  { x: 124, y: 177 },
  { x: 387, y: 200 },
  { x: 275, y: 394 },
  { x: 195, y: 45 },
  { x: 417, y: 381 },
];

/** The person in the middle and what is installed around them, each in its own hue. */
export function UniversePicture({ named = false }: { named?: boolean }) {
  const t = useT();
  const { top, categories } = useCatalog();
  const entries = [...top.filter(({ app }) => app !== 'universe'), ...categories.flatMap((category) => category.entries)];
  return (
    <svg className="illo universe-orbits" viewBox="0 0 500 500" role="img" aria-label={t('universe.auth.picture')}>
      <circle className="universe-orbit" cx="250" cy="250" r="82" />
      <circle className="universe-orbit" cx="250" cy="250" r="146" />
      <circle className="universe-orbit universe-orbit--far" cx="250" cy="250" r="212" />
      <circle className="universe-you" cx="250" cy="250" r="36" />
      {named && (
        <text className="universe-you-name" x="250" y="256" textAnchor="middle">
          {t('universe.auth.you')}
        </text>
      )}
      {entries.slice(0, places.length).map((entry, index) => (
        <g key={entry.to} data-app={entry.app} transform={`translate(${places[index]?.x} ${places[index]?.y})`}>
          <circle className="universe-planet" r="17" />
          <circle className="universe-planet-core" r="6.5" />
          {named && (
            <text className="universe-planet-name" y="37" textAnchor="middle">
              {entry.name}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
