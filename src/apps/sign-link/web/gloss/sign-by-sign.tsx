import { type KeyboardEvent, useMemo } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import type { SignLanguage } from '../../core/alphabets/alphabet.ts';
import { type Shown, spelledOf, type WorkSign } from '../../core/gloss/choose-sign.ts';
import { splitText } from '../../core/spelling/split-text.ts';
import type { GlossEntry } from '../../gloss/contract.ts';
import { Player } from '../player/player.tsx';
import { SpellingNotes } from '../player/spelling-notes.tsx';
import { DraftTag } from './draft-tag.tsx';
import { EntryShown } from './entry-shown.tsx';
import { PersonalShown } from './personal-shown.tsx';

type Props = {
  signs: readonly WorkSign[];
  index: number;
  language: SignLanguage;
  entries: readonly GlossEntry[];
  shownOf(sign: WorkSign): Shown;
  onGo(index: number): void;
};

/** The draft, one sign after the other, each with what there is for it: a sign, pointing, or letters. Nothing goes on by itself. */
export function SignBySign({ signs, index, language, entries, shownOf, onGo }: Props) {
  const t = useT();
  const sign = signs[index];
  if (!sign) return null;
  const nameOf = ({ kind, gloss, isRepeated }: WorkSign) =>
    kind === 'pause' ? t('sign-link.gloss.pause') : isRepeated ? `${gloss}++` : gloss;
  const go = (by: -1 | 1) => {
    const to = index + by;
    const next = signs[to];
    if (!next) return;
    onGo(to);
    announce(t('sign-link.gloss.step', { gloss: nameOf(next), position: to + 1, total: signs.length }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'PageUp' ? -1 : event.key === 'PageDown' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    go(by);
  };
  const shown = shownOf(sign);
  return (
    <section className="sec" aria-labelledby="gloss-steps" onKeyDown={onKeyDown}>
      <div className="sec-head">
        <h2 id="gloss-steps">{t('sign-link.gloss.stepTitle')}</h2>
        <DraftTag language={language} />
      </div>
      <div className="u-row between">
        <Button icon="arrow-left" aria-disabled={index === 0 || undefined} onClick={() => go(-1)}>
          {t('sign-link.gloss.previousSign')}
        </Button>
        <p className="gloss-now">
          <b lang="es">{nameOf(sign)}</b>
          <span className="meta">{t('sign-link.gloss.place', { position: index + 1, total: signs.length })}</span>
        </p>
        <Button aria-disabled={index === signs.length - 1 || undefined} onClick={() => go(1)}>
          {t('sign-link.gloss.nextSign')}
          <Icon name="arrow-right" />
        </Button>
      </div>
      {shown.how === 'pause' && <p className="muted">{t('sign-link.gloss.pauseText')}</p>}
      {shown.how === 'pointed' && (
        <p className="u-row u-row-2">
          <Icon name="hand" />
          {t('sign-link.gloss.pointText')}
        </p>
      )}
      {shown.how === 'personal' && <PersonalShown key={shown.id} id={shown.id} />}
      {shown.how === 'entry' && <EntryShown key={shown.id} entry={entries.find(({ id }) => id === shown.id)} />}
      {shown.how === 'spelled' && <Spelled gloss={sign.gloss} language={language} />}
    </section>
  );
}

function Spelled({ gloss, language }: { gloss: string; language: SignLanguage }) {
  const t = useT();
  const split = useMemo(() => splitText(spelledOf(gloss), language), [gloss, language]);
  return (
    <div className="stack">
      <SpellingNotes split={split} />
      {split.words.length > 0 ? (
        <Player split={split} language={language} />
      ) : (
        <p className="muted">{t('sign-link.gloss.cannotSpell')}</p>
      )}
    </div>
  );
}
