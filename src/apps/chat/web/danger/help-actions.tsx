import { useState } from 'react';
import type { EpisodeChoice, Misunderstood } from '#platform/safety/episodes/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import type { EpisodeOnPage } from '#ui/session/use-episode.ts';
import { AskLater } from './ask-later.tsx';
import { loadDangerKit } from './load-danger-kit.ts';
import { useVoice } from './use-danger-here.ts';
import { usePlanHere } from './use-plan-here.ts';

type Props = { care: EpisodeOnPage; onSilence(): void };

/** What can be done beside calling. Each works without the server, as far as it can; what is said to it is told when it can be. */
export function HelpActions({ care: { episode, tell }, onSilence }: Props) {
  const t = useT();
  const voice = useVoice();
  const plan = usePlanHere();
  const [said, setSaid] = useState<string[]>([]);
  const choose = (choice: EpisodeChoice) => void tell('choose', { choice }).catch(() => undefined);

  const deny = async () => {
    const answer = await tell<Misunderstood>('misunderstood').catch(() => undefined);
    const text = answer?.text ?? (await loadDangerKit().catch(() => undefined))?.misunderstood(voice).text;
    if (text === undefined) return setSaid([t('chat.help.notHeard')]);
    setSaid(text.split('\n\n').filter((paragraph) => !paragraph.includes('\n- ')));
  };
  const close = async () => {
    try {
      await tell('close');
      setSaid([t('chat.help.closed')]);
    } catch {
      setSaid([t('chat.help.notClosed')]);
    }
  };
  return (
    <div className="stack stack-4 chat-care">
      <div className="u-row btns">
        {plan && (
          <ButtonLink to="/universe/mi-plan" icon="shield-check" onClick={() => choose('plan')}>
            {t('chat.help.plan')}
          </ButtonLink>
        )}
        <Button
          onClick={() => {
            choose('silence');
            onSilence();
          }}
        >
          {t('chat.silence.stay')}
        </Button>
        <Button kind="quiet" onClick={() => void deny()}>
          {t('chat.help.notMeant')}
        </Button>
        {episode?.canClose && (
          <Button kind="quiet" onClick={() => void close()}>
            {t('chat.help.safe')}
          </Button>
        )}
      </div>
      <div role="status" className="stack stack-2">
        {said.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <AskLater />
    </div>
  );
}
