import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import type { LegalCase } from '../../cases/contract.ts';
import type { BranchGuess } from '../../entries/contract.ts';
import { useCaseActs } from './use-case-acts.ts';

/** The field of law that the words of the case point to, with the reason. Its person says whether it is. */
export function BranchOffer({ its, guess }: { its: LegalCase; guess: BranchGuess }) {
  const t = useT();
  const format = useFormat();
  const { change, busy, text } = useCaseActs();
  const { branch, because } = guess;
  return (
    <Callout kind="maybe" title={t('despacho-legal.cases.guess.title', { branch: t(`despacho-legal.cases.branch.${branch}`) })}>
      <p>
        {t('despacho-legal.cases.guess.because', {
          words: format.list(because.map((words) => t('despacho-legal.keep.quoted', { text: words }))),
        })}
      </p>
      {text && <p role="alert">{text}</p>}
      <div className="u-row">
        <Button busy={busy} onClick={() => void change(its.id, { version: its.version, branch })}>
          {t('despacho-legal.cases.guess.yes')}
        </Button>
        <ButtonLink kind="quiet" to={`/despacho-legal/casos/${its.id}/datos`}>
          {t('despacho-legal.cases.guess.other')}
        </ButtonLink>
      </div>
    </Callout>
  );
}
