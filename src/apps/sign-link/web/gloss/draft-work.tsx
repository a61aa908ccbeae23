import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { chooseSign, isNamed, type WorkSign } from '../../core/gloss/choose-sign.ts';
import { addSigns, changeSign, moveSign, removeSign } from '../../core/gloss/edit-signs.ts';
import { sensesOf } from '../../core/gloss/homographs.ts';
import { usePersonalSigns } from '../my-signs/use-personal-signs.ts';
import { AddWords } from './add-words.tsx';
import { DraftTag } from './draft-tag.tsx';
import { GlossActs } from './gloss-acts.tsx';
import { SignBySign } from './sign-by-sign.tsx';
import { SignList } from './sign-list.tsx';
import { SignTools } from './sign-tools.tsx';
import type { GlossWork } from './use-gloss-work.ts';
import { useOfferedSigns } from './use-offered-signs.ts';
import { WhatWasDone } from './what-was-done.tsx';

type Props = { work: GlossWork; isSaving: boolean; onKeep(): void };

/** A draft as somebody works on it. */
export function DraftWork({ work, isSaving, onKeep }: Props) {
  const t = useT();
  const { signs, language } = work;
  const [chosenId, setChosenId] = useState<string>();
  const offered = useOfferedSigns(language, signs);
  const entries = offered.data?.items ?? [];
  const own = usePersonalSigns().data?.items ?? [];
  const personal = own
    .filter(({ content }) => content.language === language)
    .map(({ id, content }) => ({ id, name: content.name }));
  const shownOf = (sign: WorkSign) => chooseSign(sign, personal, entries);
  const index = Math.max(
    0,
    signs.findIndex(({ id }) => id === chosenId),
  );
  const chosen = signs[index];
  const open = signs.filter(({ gloss, sense }) => sensesOf(gloss).length > 0 && sense === null).map(({ gloss }) => gloss);

  const move = (id: string, by: -1 | 1) => {
    const next = work.edit((all) => moveSign(all, id, by));
    const at = next.findIndex((sign) => sign.id === id);
    if (next !== signs)
      announce(t('sign-link.gloss.moved', { gloss: next[at]?.gloss ?? '', position: at + 1, total: next.length }));
    setChosenId(id);
    refocus(id);
  };
  const remove = (id: string) => {
    const at = signs.findIndex((sign) => sign.id === id);
    const next = work.edit((all) => removeSign(all, id));
    announce(t('sign-link.gloss.removed', { gloss: signs[at]?.gloss ?? '' }));
    const beside = next[Math.min(at, next.length - 1)]?.id;
    setChosenId(beside);
    if (beside) refocus(beside);
  };
  const add = (words: string) => {
    const next = work.edit((all) => addSigns(all, words, chosen?.id));
    announce(t('sign-link.gloss.addedNow', { gloss: words.trim().toLocaleUpperCase('es') }));
    const fresh = next.findLast(({ id }) => !signs.some((sign) => sign.id === id));
    if (fresh) setChosenId(fresh.id);
  };

  return (
    <>
      <section className="sec" aria-labelledby="gloss-draft">
        <div className="sec-head">
          <h2 id="gloss-draft">{t('sign-link.gloss.draft')}</h2>
          <DraftTag language={language} />
        </div>
        {open.length > 0 && (
          <Callout kind="maybe">
            {open.length === 1
              ? t('sign-link.gloss.senseNeeded', { gloss: open[0] ?? '' })
              : t('sign-link.gloss.sensesNeeded', { glosses: open.join(', ') })}
          </Callout>
        )}
        <SignList
          {...{ signs, shownOf }}
          chosenId={chosen?.id}
          onChoose={setChosenId}
          onMove={move}
          onRemove={remove}
          onUndo={work.undo}
          onRedo={work.redo}
        />
        {chosen && (
          <SignTools
            sign={chosen}
            isFirst={index === 0}
            isLast={index === signs.length - 1}
            entries={entries.filter(({ word }) => word === chosen.gloss)}
            personal={personal.filter(({ name }) => isNamed(name, chosen.gloss))}
            onMove={(by) => move(chosen.id, by)}
            onRemove={() => remove(chosen.id)}
            onChange={(next) => work.edit((all) => changeSign(all, chosen.id, next))}
          />
        )}
        <AddWords after={chosen && chosen.kind !== 'pause' ? chosen.gloss : undefined} onAdd={add} />
        <GlossActs {...{ work, isSaving, onKeep }} />
        {offered.isError && (
          <Callout kind="note">
            <p>{t('sign-link.gloss.findFailed')}</p>
            <div className="u-row">
              <Button onClick={() => void offered.refetch()}>{t('sign-link.gloss.findAgain')}</Button>
            </div>
          </Callout>
        )}
      </section>
      <section className="sec gloss-why">
        <WhatWasDone draft={work.draft} />
      </section>
      <SignBySign {...{ signs, index, language, entries, shownOf }} onGo={(to) => setChosenId(signs[to]?.id)} />
    </>
  );
}

/** Where it went, the focus goes. */
function refocus(id: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`.gloss-sign[data-id="${id}"]`)?.focus());
}
