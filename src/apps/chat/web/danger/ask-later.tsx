import { useId, useState } from 'react';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Switch } from '#ui/primitives/switch.tsx';
import { useEpisode } from '#ui/session/use-episode.ts';
import { laterTimes } from '../../core/later-times.ts';

/** «Pregúntame después»: when, as the person picks it, and whether by mail too. Nothing is chosen for them. */
export function AskLater() {
  const t = useT();
  const id = useId();
  const format = useFormat();
  const textOf = useProblemText();
  const { episode, tell } = useEpisode();
  const [isOpen, setOpen] = useState(false);
  const [byMail, setByMail] = useState(false);
  const [moment, setMoment] = useState('');
  const [said, setSaid] = useState('');
  const { followUp } = episode ?? {};
  if (!episode) return null;

  const ask = async (at: Date) => {
    if (Number.isNaN(at.getTime())) return setSaid(t('chat.later.pick'));
    try {
      await tell('check-in', { at: at.toISOString(), byMail });
      setSaid('');
      setOpen(false);
    } catch (error) {
      setSaid(`${t('chat.later.notSet')} ${textOf(error)}`);
    }
  };
  return (
    <div className="stack stack-3 chat-later">
      <div className="u-row">
        <Button
          icon="clock"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}-when` : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {t('chat.later.ask')}
        </Button>
      </div>
      <p className="meta" role="status">
        {said || (followUp && t('chat.later.set', { day: format.day(followUp.at), time: format.time(followUp.at) }))}
      </p>
      {isOpen && (
        <fieldset id={`${id}-when`} className="stack stack-3">
          <legend>{t('chat.later.when')}</legend>
          <Switch label={t('chat.later.byMail')} hint={t('chat.later.byMailHint')} checked={byMail} onChange={setByMail} />
          <div className="u-row">
            {laterTimes(new Date()).map(({ id: name, at }) => (
              <Button key={name} onClick={() => void ask(at)}>
                {t(`chat.later.${name}`)}
              </Button>
            ))}
          </div>
          <label className="stack stack-2" htmlFor={`${id}-moment`}>
            {t('chat.later.at')}
          </label>
          <div className="u-row">
            <input
              id={`${id}-moment`}
              className="input chat-moment"
              type="datetime-local"
              value={moment}
              onChange={(event) => setMoment(event.target.value)}
            />
            <Button onClick={() => void ask(new Date(moment))}>{t('chat.later.thisTime')}</Button>
          </div>
        </fieldset>
      )}
    </div>
  );
}
