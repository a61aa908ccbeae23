import './palette.css';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { chunkOf } from '#platform/profiles/core/chunk-of.ts';
import { useT } from '../i18n/use-t.ts';
import { Button } from '../primitives/button.tsx';
import { Icon } from '../primitives/icon.tsx';
import { useProfile } from '../session/use-profile.ts';
import { useSession } from '../session/use-session.ts';
import { arrangeEntries } from './core/arrange-entries.ts';
import { NothingFound } from './nothing-found.tsx';
import { recentChoices } from './recent-choices.ts';
import { type Option, ResultList } from './result-list.tsx';
import { helpAction } from './shell-actions.ts';
import { useChoose } from './use-choose.ts';
import { useDanger } from './use-danger.ts';
import { useEntries } from './use-entries.ts';

/** However many a person wants at once, a list is found through by writing more, not by going down it. */
const most = 12;

type Props = { firstText: string; onClose(): void };

/** Write a few letters of where to go, what to do or what is yours, and choose it. The focus never leaves the box. */
export function Palette({ firstText, onClose }: Props) {
  const t = useT();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const { user } = useSession();
  const { settings } = useProfile();
  const choose = useChoose();
  const { entries, favourites, isLoading, failed } = useEntries();
  const [text, setText] = useState(firstText);
  const [activeId, setActiveId] = useState<string>();
  const [whole, setWhole] = useState<string[]>([]);
  const [recent] = useState(() => (user ? recentChoices.read(user.id) : []));

  const isWritten = text.trim() !== '';
  const isInDanger = useDanger(text);
  const groups = arrangeEntries(entries, {
    text,
    recent,
    favourites,
    help: helpAction.id,
    isInDanger,
  });
  const limit = Math.min(most, chunkOf(settings));
  const options = groups.flatMap((group): Option[] => {
    const isWhole = whole.includes(group.id) || group.entries.length <= limit;
    const shown = isWhole ? group.entries : group.entries.slice(0, limit);
    const lines = shown.map((entry) => ({ id: entry.id, group: group.id, entry }));
    return isWhole ? lines : [...lines, { id: `whole.${group.id}`, group: group.id, rest: group.entries.slice(limit) }];
  });
  // Nothing is chosen before something is written: Enter in an empty box takes nobody anywhere.
  const active = options.find((option) => option.id === activeId) ?? (isWritten ? options[0] : undefined);
  const count = groups.reduce((sum, group) => sum + group.entries.length, 0);

  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);

  const write = (next: string) => {
    setText(next);
    setActiveId(undefined);
    setWhole([]);
  };
  const follow = (option: Option | undefined) => {
    if (!option) return;
    if (!option.entry) {
      setWhole((now) => [...now, option.group]);
      setActiveId(option.rest?.[0]?.id);
      return;
    }
    onClose();
    void choose(option.entry);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length > 0) {
      const at = active ? options.indexOf(active) : step > 0 ? -1 : options.length;
      setActiveId(options[(at + step + options.length) % options.length]?.id);
    }
    if (event.key === 'Enter') follow(active);
    if (step || event.key === 'Enter') event.preventDefault();
  };

  return (
    <>
      <div className="q">
        <Icon name="search" />
        <input
          ref={box}
          type="search"
          role="combobox"
          aria-label={t('palette.label')}
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active && `${id}-${active.id}`}
          aria-autocomplete="list"
          aria-describedby={`${id}-keys`}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={t('palette.placeholder')}
          value={text}
          onChange={(event) => write(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Button kind="quiet" onClick={onClose}>
          {t('ui.close')}
        </Button>
      </div>
      <ResultList
        id={id}
        groups={groups.map((group) => group.id)}
        options={options}
        active={active}
        text={text}
        onFollow={follow}
      />
      <p className="sr" role="status">
        {isWritten && !(isLoading && count === 0) && t('palette.count', { count })}
      </p>
      {isWritten && count === 0 && <NothingFound text={text} isLoading={isLoading} onClear={() => write('')} onLeave={onClose} />}
      {failed.length > 0 && <p className="ui-palette-failed meta">{t('palette.failed', { what: failed.join(', ') })}</p>}
      <p className="foot meta hide-m" id={`${id}-keys`}>
        <span>{t('palette.move')}</span>
        <span>{t('palette.open')}</span>
        <span>{t('palette.leave')}</span>
      </p>
    </>
  );
}
