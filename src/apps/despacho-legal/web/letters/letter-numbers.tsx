import { useT } from '#ui/i18n/use-t.ts';
import type { LetterReading } from '../../letters/contract.ts';
import { LetterFact } from './letter-fact.tsx';
import { LetterPart } from './letter-part.tsx';
import type { SeePlace } from './letter-text.tsx';

type Props = { reading: LetterReading; see: SeePlace };

/** Its numbers: those by which it is known, and those of money. */
export function LetterNumbers({ reading: { references, amounts }, see }: Props) {
  const t = useT();
  return (
    <>
      {references.length > 0 && (
        <LetterPart
          title={t('despacho-legal.letters.part.references')}
          none=""
          lead={<p className="meta">{t('despacho-legal.letters.fact.referencesHelp')}</p>}
        >
          {references.map((quoted) => (
            <LetterFact key={quoted.place.from} quoted={quoted} see={see} />
          ))}
        </LetterPart>
      )}
      {amounts.length > 0 && (
        <LetterPart title={t('despacho-legal.letters.part.amounts')} none="">
          {amounts.map(({ words }) => (
            <LetterFact key={words.place.from} quoted={words} see={see} />
          ))}
        </LetterPart>
      )}
    </>
  );
}
