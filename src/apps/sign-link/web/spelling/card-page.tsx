import './card.css';
import { useMemo } from 'react';
import { useGo } from '#ui/address/use-go.ts';
import { useQueryParam } from '#ui/address/use-query-param.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { splitText } from '../../core/spelling/split-text.ts';
import { SpellingNotes } from '../player/spelling-notes.tsx';
import { Frame } from '../shell/frame.tsx';
import { useSignChoices } from '../shell/use-sign-choices.ts';
import { PrintedCard } from './printed-card.tsx';
import { useSpelledWord } from './use-spelled-word.ts';

const forms = ['hoja', 'cordon'] as const;

/** The word as a card on paper. The address says how it is laid out, never which word it is. */
export function Page() {
  const t = useT();
  const go = useGo();
  const { choices } = useSignChoices();
  const { shown } = useSpelledWord();
  const asked = useQueryParam('forma');
  const form = forms.find((one) => one === asked) ?? 'hoja';
  const split = useMemo(() => splitText(shown, choices.language), [shown, choices.language]);
  return (
    <Frame title={t('sign-link.card.title')} lead={t('sign-link.card.lead')}>
      {split.words.length === 0 ? (
        <EmptyState title={t('sign-link.card.empty')} text={t('sign-link.card.emptyText')}>
          <ButtonLink to="/sign-link">{t('sign-link.card.write')}</ButtonLink>
        </EmptyState>
      ) : (
        <>
          <div className="u-row between sign-card-tools">
            <Seg
              legend={t('sign-link.card.form')}
              hideLegend={false}
              options={forms.map((value) => ({ value, label: t(`sign-link.card.forms.${value}`) }))}
              value={form}
              onChange={(value) => go(`/sign-link/tarjeta?forma=${value}`)}
            />
            <div className="u-row">
              <ButtonLink kind="quiet" icon="arrow-left" to="/sign-link">
                {t('sign-link.card.back')}
              </ButtonLink>
              <Button kind="primary" icon="printer" onClick={() => window.print()}>
                {t('sign-link.card.print')}
              </Button>
            </div>
          </div>
          <div className="sign-card-tools">
            <SpellingNotes split={split} />
          </div>
          <PrintedCard
            split={split}
            written={shown.trim()}
            form={form}
            language={choices.language}
            isMirrored={choices.isMirrored !== (choices.hand === 'left')}
          />
        </>
      )}
    </Frame>
  );
}
