import { type FormEvent, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { chatWork } from '../reading/chat-work.ts';
import { useVisit } from '../reading/use-visit.ts';
import { OtherChat } from './other-chat.tsx';

/** As many as can be looked over; the others are found by their name. */
const mostShown = 12;

/** An export that holds several chats: one of them is read. */
export function ChatChoice({ names }: { names: readonly string[] }) {
  const t = useT();
  const { brought } = useVisit();
  const [wanted, setWanted] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const named = names.map((name, at) => ({
    value: String(at),
    label: name || t('spoiler-alert.confirm.which.noName', { position: at + 1 }),
  }));
  const found = named.filter(({ label }) => label.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase()));
  const shown = found.slice(0, mostShown);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === null || !brought) return setMissing(true);
    void chatWork.open(brought, { pick: Number(chosen) });
  };
  return (
    <form className="stack stack-5 spoiler-measure" onSubmit={submit}>
      {names.length > mostShown && (
        <TextField
          type="search"
          label={t('spoiler-alert.confirm.which.find')}
          value={wanted}
          onChange={setWanted}
          autoComplete="off"
          spellCheck={false}
        />
      )}
      <ChoiceGroup
        legend={t('spoiler-alert.confirm.which.legend')}
        help={t('spoiler-alert.confirm.which.help', { count: names.length })}
        error={isMissing ? t('spoiler-alert.confirm.which.choose') : undefined}
        options={shown}
        value={chosen}
        onChange={(value) => {
          setMissing(false);
          setChosen(value);
        }}
      />
      <div role="status">
        {found.length > mostShown && <p className="meta">{t('spoiler-alert.confirm.which.more')}</p>}
        {found.length === 0 && <p>{t('spoiler-alert.confirm.which.none')}</p>}
      </div>
      <div className="u-row">
        <Button kind="primary" type="submit">
          {t('spoiler-alert.confirm.which.go')}
        </Button>
        <OtherChat />
      </div>
    </form>
  );
}
