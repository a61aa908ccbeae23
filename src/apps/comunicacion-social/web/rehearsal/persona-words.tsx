import { useId, useRef, useState } from 'react';
import { readElement } from '#ui/calm/read-element.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { useProfile } from '#ui/session/use-profile.ts';
import type { Session } from '../../contract.ts';
import { inPieces } from '../../core/practice/in-pieces.ts';
import { PersonaFace } from './persona-face.tsx';

const slowPace = 0.7;

/** What the other person says, and help with it: what it may mean, piece by piece, aloud. Each only when it is asked for (a11y/C9, a11y/R7). */
export function PersonaWords({ session: { scenario, now } }: { session: Session }) {
  const t = useT();
  const id = useId();
  const words = useRef<HTMLQuoteElement>(null);
  const { volume } = useProfile().settings;
  const [isSlow, setSlow] = useState(false);
  const [showsMeanings, setShowsMeanings] = useState(false);
  const { name, relation, face } = scenario.persona;
  const pieces = isSlow ? inPieces(now.says) : [now.says];
  const hear = async () => {
    if (!words.current) return;
    await readElement(words.current, volume / 100, isSlow ? slowPace : 1).catch(() =>
      showToast({ text: t('ui.tools.notLoaded') }),
    );
  };
  return (
    <div className="stack stack-3">
      <div className="practice-said">
        <div className="practice-who">
          <PersonaFace face={face} />
          <span className="meta">{t('comunicacion-social.person', { name, relation })}</span>
        </div>
        <blockquote ref={words} lang={scenario.language} data-slow={isSlow || undefined}>
          {pieces.map((piece, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same piece may come twice, and none ever moves
            <span key={index}>
              {index === 0 && '«'}
              {piece}
              {index === pieces.length - 1 && '»'}{' '}
            </span>
          ))}
        </blockquote>
      </div>
      {now.playedBy === 'model' && <p className="meta">{t('comunicacion-social.rehearsing.byModel', { name })}</p>}
      <div className="u-row u-row-2 practice-tools">
        {now.meanings.length > 0 && (
          <button
            type="button"
            className="tool"
            aria-expanded={showsMeanings}
            aria-controls={showsMeanings ? id : undefined}
            onClick={() => setShowsMeanings(!showsMeanings)}
          >
            <Icon name="message-circle-question-mark" />
            {t('comunicacion-social.rehearsing.meanings')}
          </button>
        )}
        <button type="button" className="tool" aria-pressed={isSlow} onClick={() => setSlow(!isSlow)}>
          <Icon name="rotate-ccw" />
          {t('comunicacion-social.rehearsing.slower')}
        </button>
        <button type="button" className="tool" onClick={() => void hear()}>
          <Icon name="volume-2" />
          {t(isSlow ? 'comunicacion-social.rehearsing.hearSlowly' : 'comunicacion-social.rehearsing.hear')}
        </button>
      </div>
      {showsMeanings && (
        <div id={id}>
          <Callout kind="maybe" title={t('comunicacion-social.rehearsing.mayMean')}>
            <ul className="list" lang={scenario.language}>
              {now.meanings.map((meaning) => (
                <li key={meaning}>{meaning}</li>
              ))}
            </ul>
            <p className="meta">{t('comunicacion-social.rehearsing.onlyThey', { name })}</p>
          </Callout>
        </div>
      )}
    </div>
  );
}
