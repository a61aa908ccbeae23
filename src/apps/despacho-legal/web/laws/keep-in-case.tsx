import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import type { QuotedLaw } from '../../laws/contract.ts';
import { KeepArticleDialog } from './keep-article-dialog.tsx';

type Props = { quote: Omit<QuotedLaw, 'pairs'>; question?: string };

/** Keeps in one of the person's cases which article was read, in which text and for which question. */
export function KeepInCase({ quote, question = '' }: Props) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" icon="plus" onClick={() => setOpen(true)}>
        {t('despacho-legal.keepIn.button')}
      </Button>
      {isOpen && <KeepArticleDialog quote={quote} question={question} onClose={() => setOpen(false)} />}
    </>
  );
}
