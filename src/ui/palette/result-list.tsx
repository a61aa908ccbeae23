import { useEffect } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Chip } from '../primitives/chip.tsx';
import { Icon } from '../primitives/icon.tsx';
import { joinClasses } from '../primitives/join-classes.ts';
import { markWords } from './core/mark-words.ts';
import type { Entry } from './use-entries.ts';

/** A line of the list: something to choose, or, without an entry, what shows the rest of its group. */
export type Option = { id: string; group: string; entry?: Entry; rest?: readonly Entry[] };

type Props = {
  id: string;
  groups: readonly string[];
  options: readonly Option[];
  active: Option | undefined;
  text: string;
  onFollow(option: Option): void;
};

/** What was found, in groups. The box above keeps the focus and says which line is active. */
export function ResultList({ id, groups, options, active, text, onFollow }: Props) {
  const t = useT();
  useEffect(() => {
    if (active) document.getElementById(`${id}-${active.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  return (
    <div id={`${id}-list`} className="ui-palette-list" role="listbox" aria-label={t('palette.results')}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
        <div key={group} role="group" aria-labelledby={`${id}-group-${group}`}>
          <div className="group meta" id={`${id}-group-${group}`}>
            {t(`palette.groups.${group}`)}
          </div>
          {options
            .filter((option) => option.group === group)
            .map((option) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, which tells the active option by aria-activedescendant
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are read by the box
              <div
                key={option.id}
                id={`${id}-${option.id}`}
                className={joinClasses('opt', !option.entry && 'ui-palette-rest')}
                role="option"
                aria-selected={option.id === active?.id}
                data-app={option.entry?.app ?? 'universe'}
                // A press must not take the focus, and with it the keyboard of a phone, away from the box.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => onFollow(option)}
              >
                {option.entry ? <Line entry={option.entry} text={text} /> : <Rest count={option.rest?.length ?? 0} />}
              </div>
            ))}
        </div>
      ))}
    </div>
  );
}

function Line({ entry, text }: { entry: Entry; text: string }) {
  return (
    <>
      <Chip icon={entry.icon} size="sm" />
      <span className="grow">
        {markWords(entry.name, text).map((piece, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one name, in their order
          piece.isFound ? <b key={at}>{piece.text}</b> : piece.text,
        )}
      </span>
      {entry.detail && <span className="meta">{entry.detail}</span>}
      {entry.key && (
        <span className="kbd hide-m" aria-hidden="true">
          {entry.key}
        </span>
      )}
    </>
  );
}

function Rest({ count }: { count: number }) {
  const t = useT();
  return (
    <>
      <Icon name="chevron-down" />
      <span className="grow">{t('palette.rest', { count })}</span>
    </>
  );
}
