import { useT } from '#ui/i18n/use-t.ts';
import type { SignContent } from '../../dictionary/contract.ts';

type Fact = readonly [name: string, value: string];

/** What is said of how and where a sign is made, line by line; what nobody said has no line. */
export function SignFacts({ content, more = [] }: { content: SignContent; more?: readonly Fact[] }) {
  const t = useT();
  const { handshape, place, movement, hands, region } = content;
  const word = (key: string) => t(`sign-link.dictionary.${key}`);
  const facts: Fact[] = [
    [word('handshape'), handshape ? word(`shapes.${handshape}`) : ''],
    [word('place'), place ? word(`places.${place}`) : ''],
    [word('movement'), movement ? word(`movements.${movement}`) : ''],
    [word('hands'), hands ? word(`handCount.${hands}`) : ''],
    [word('region'), region],
    ...more,
  ];
  const told = facts.filter(([, value]) => value !== '');
  if (told.length === 0) return null;
  return (
    <dl className="dict-facts">
      {told.map(([name, value]) => (
        <div key={name}>
          <dt className="meta">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
