import './laws.css';
import { useRef, useState } from 'react';
import { readElement } from '#ui/calm/read-element.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { useProfile } from '#ui/session/use-profile.ts';
import type { QuotedLaw } from '../../laws/contract.ts';
import { LawPair } from './law-pair.tsx';

type Props = Pick<QuotedLaw, 'pairs' | 'sourceUrl'> & {
  label: string;
  /** So many sentences are shown at first; the rest when it is asked for. */
  most?: number;
  children?: React.ReactNode;
};

/** Sentences of the law beside their easy reading, with where they are from, and a voice for them. `children`: more that may be done with it. */
export function LawText({ pairs, sourceUrl, label, most = pairs.length, children }: Props) {
  const t = useT();
  const [isWhole, setWhole] = useState(false);
  // One sentence more is no reason for a button.
  const shown = isWhole || pairs.length <= most + 1 ? pairs : pairs.slice(0, most);
  const words = useRef<HTMLOListElement>(null);
  const { volume } = useProfile().settings;
  const hear = () => {
    if (words.current) readElement(words.current, volume / 100).catch(() => showToast({ text: t('ui.tools.notLoaded') }));
  };
  return (
    <div className="stack stack-3">
      <div>
        <div className="law-head" aria-hidden="true">
          <span />
          <span>{t('despacho-legal.laws.quote.literal')}</span>
          <span>{t('despacho-legal.laws.quote.easy')}</span>
        </div>
        <ol className="law-pairs" ref={words} aria-label={label}>
          {shown.map((pair, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same sentence may come twice, and none ever moves
            <LawPair key={index} pair={pair} number={index + 1} />
          ))}
        </ol>
      </div>
      {shown.length < pairs.length && (
        <div className="u-row">
          <Button kind="quiet" icon="chevron-down" onClick={() => setWhole(true)}>
            {t('despacho-legal.laws.quote.more', { count: pairs.length - shown.length })}
          </Button>
        </div>
      )}
      <div className="u-row u-row-2">
        {children}
        {/^https?:\/\//.test(sourceUrl) && (
          <a className="btn btn--quiet" href={sourceUrl} target="_blank" rel="noreferrer">
            <Icon name="external-link" />
            {t('despacho-legal.laws.quote.source')}
            <span className="sr"> {t('despacho-legal.laws.quote.opens')}</span>
          </a>
        )}
        <Button kind="quiet" icon="volume-2" onClick={hear}>
          {t('despacho-legal.laws.quote.aloud')}
        </Button>
      </div>
    </div>
  );
}
