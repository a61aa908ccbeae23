import { useId, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import type { QuotedLaw } from '../../laws/contract.ts';
import { ExplainedText } from './explained-text.tsx';

type Props = { pair: QuotedLaw['pairs'][number]; number: number };

/**
 * A sentence of the law word for word, and beside it the same for easy reading, whose legal words say what they mean when they are pressed. Beside one
 * that stays as it is stands what its legal words mean.
 */
export function LawPair({ pair: { literal, terms, easy }, number }: Props) {
  const t = useT();
  const id = useId();
  const [open, setOpen] = useState<string>();
  const opened = easy.flatMap((part) => part.terms).find(({ word }) => word === open);
  return (
    <li className="law-pair">
      <span className="law-number" aria-hidden="true">
        {number}
      </span>
      <p className="law-literal" lang="es">
        {literal}
      </p>
      <div className="law-easy stack stack-2">
        <p className="meta law-easy-label">{t('despacho-legal.laws.quote.easyShort')}</p>
        {easy.length === 0 && <p className="meta">{t('despacho-legal.laws.quote.same')}</p>}
        {terms.map(({ word, says }) => (
          <p className="law-meaning" key={word} lang="es">
            <b>{word}:</b> {says}
          </p>
        ))}
        {easy.map((part) => (
          <p key={part.text} lang="es">
            <ExplainedText text={part.text} terms={part.terms} open={open} explanationId={id} onOpen={setOpen} />
          </p>
        ))}
        {opened && (
          <p className="law-meaning" id={id} lang="es" role="status">
            <b>{opened.word}:</b> {opened.says}
          </p>
        )}
      </div>
    </li>
  );
}
