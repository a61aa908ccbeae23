import './speak.css';
import { type ReactNode, useMemo } from 'react';
import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import { Frame } from '../shell/frame.tsx';
import { BoardState } from './board-state.tsx';
import { SaidPanel } from './said-panel.tsx';
import { type ShownPhrase, shownPhrases } from './shown-phrase.ts';
import { UrgentRow } from './urgent-row.tsx';
import { type Board, useBoard } from './use-board.ts';
import { type Saying, useSaying } from './use-saying.ts';

const places = [
  { name: 'board', path: '/sign-link/habla-por-mi' },
  { name: 'builder', path: '/sign-link/habla-por-mi/armar' },
  { name: 'own', path: '/sign-link/habla-por-mi/mis-frases' },
  { name: 'pictures', path: '/sign-link/habla-por-mi/dibujos' },
] as const;

export type Speaking = { board: Board; phrases: readonly ShownPhrase[]; saying: Saying };
type Props = { place: (typeof places)[number]['name']; children(speaking: Speaking): ReactNode };

/** What every screen of this room stands in: what cannot wait, what is being said, and the ways between them. It opens without a network. */
export function SpeakFrame({ place, children }: Props) {
  const t = useT();
  const { language } = useLanguage();
  const board = useBoard();
  const saying = useSaying(board.choices);
  const phrases = useMemo(() => shownPhrases(board.own, language), [board.own, language]);
  const title = t(place === 'board' ? 'sign-link.places.speak' : `sign-link.speak.places.${place}`);
  if (board.isSignedOut) {
    return (
      <Frame room="speak" title={title} hidesLanguage>
        <div className="stack measure">
          <p>{t('sign-link.speak.signedOut')}</p>
          <div className="u-row">
            <ButtonLink to="/entrar?next=/sign-link/habla-por-mi" kind="primary">
              {t('sign-link.speak.signIn')}
            </ButtonLink>
            <ButtonLink to="/ayuda" icon="life-buoy">
              {t('ui.nav.helpNow')}
            </ButtonLink>
          </div>
        </div>
      </Frame>
    );
  }
  return (
    <Frame room="speak" title={title} lead={t(`sign-link.speak.leads.${place}`)}>
      <div className="stack stack-6">
        <UrgentRow phrases={phrases.filter(({ category }) => category === 'urgent')} onPress={saying.press} />
        <nav className="u-row" aria-label={t('sign-link.speak.nav')}>
          {places.map(({ name, path }) => (
            <Link key={name} className="btn btn--line speak-place" to={path} current={name === place}>
              {t(`sign-link.speak.places.${name}`)}
            </Link>
          ))}
        </nav>
        <SaidPanel saying={saying} isMain={place === 'board'} />
        {children({ board, phrases, saying })}
        <BoardState board={board} />
      </div>
    </Frame>
  );
}
