import { type KeyboardEvent, useId, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Button } from '../primitives/button.tsx';
import { Chip } from '../primitives/chip.tsx';
import { Dialog } from '../primitives/dialog.tsx';
import { Icon } from '../primitives/icon.tsx';
import { matchEntries } from './match-entries.ts';
import { type NavEntry, useCatalog } from './use-catalog.ts';
import { useGo } from './use-go.ts';

/** Ctrl K: write a few letters of where to go, and go. */
export function QuickSwitcher({ onClose }: { onClose(): void }) {
  const t = useT();
  const go = useGo();
  const id = useId();
  const { top, categories } = useCatalog();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const help: NavEntry = {
    to: '/ayuda',
    name: t('ui.nav.helpNow'),
    description: t('ui.nav.helpText'),
    icon: 'life-buoy',
    app: 'universe',
    category: 'plataforma',
  };
  const groups = matchEntries([{ id: 'top', name: t('ui.nav.apps'), entries: [...top, help] }, ...categories], text);
  const found = groups.flatMap(({ entries }) => entries);
  const active = found[Math.min(at, found.length - 1)];
  const optionId = (entry: NavEntry) => `${id}-${found.indexOf(entry)}`;

  const follow = (entry: NavEntry | undefined) => {
    if (!entry) return;
    onClose();
    go(entry.to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) setAt((now) => (Math.min(now, found.length - 1) + step + found.length) % found.length);
    if (event.key === 'Enter') follow(active);
    if (step || event.key === 'Enter') event.preventDefault();
  };

  return (
    <Dialog title={t('ui.nav.search')} open onClose={onClose} className="switcher" bare>
      <div className="q">
        <Icon name="search" />
        <input
          type="search"
          role="combobox"
          aria-label={t('ui.search.label')}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={active && optionId(active)}
          aria-autocomplete="list"
          autoComplete="off"
          placeholder={t('ui.search.placeholder')}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <Button kind="quiet" onClick={onClose}>
          {t('ui.close')}
        </Button>
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={t('ui.search.results')}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
          <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
            <div className="group meta" id={`${id}-${group.id}`}>
              {group.name}
            </div>
            {group.entries.map((entry) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, which tells the active option by aria-activedescendant
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are read by the box
              <div
                key={entry.to}
                id={optionId(entry)}
                className="opt"
                role="option"
                aria-selected={entry === active}
                data-app={entry.app}
                onClick={() => follow(entry)}
              >
                <Chip icon={entry.icon} size="sm" />
                <span className="grow">{entry.name}</span>
                <span className="meta hide-m">{entry.description}</span>
              </div>
            ))}
          </div>
        ))}
      </div>
      <p className="sr" role="status">
        {t('ui.search.count', { count: found.length })}
      </p>
      {found.length === 0 && <p className="ui-nothing">{t('ui.search.nothing', { text })}</p>}
      <p className="foot meta hide-m">
        <span>{t('ui.search.move')}</span>
        <span>{t('ui.search.open')}</span>
        <span>{t('ui.search.leave')}</span>
      </p>
    </Dialog>
  );
}
