import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import type { EpisodeOnPage } from '#ui/session/use-episode.ts';
import { AskLater } from './ask-later.tsx';

type Props = {
  care: EpisodeOnPage;
  /** The exercise that helps the senses at once, where this bot has one: its title begins it. */
  firstAid: string | undefined;
  onBegin(title: string): void;
  onSilence(): void;
};

/** For a hard moment that is no danger: few words, no telephones, and nothing that has to be done. */
export function HardMoment({ care: { tell }, firstAid, onBegin, onSilence }: Props) {
  const t = useT();
  return (
    <section className="stack stack-3 chat-care" aria-label={t('chat.hard.title')}>
      <div className="u-row btns">
        {firstAid && <Button onClick={() => onBegin(firstAid)}>{t('chat.hard.firstAid')}</Button>}
        <Button
          onClick={() => {
            void tell('choose', { choice: 'silence' }).catch(() => undefined);
            onSilence();
          }}
        >
          {t('chat.silence.stay')}
        </Button>
      </div>
      <AskLater />
    </section>
  );
}
