import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { Button } from '#ui/primitives/button.tsx';
import { IconButton } from '#ui/primitives/icon-button.tsx';

type Props = { legend: ReactNode; help?: string; value: readonly string[]; onChange(value: string[] | null): void };

/** Several answers, one a line. Enter begins the next one. */
export function ListField({ legend, help, value, onChange }: Props) {
  const t = useT();
  const [lines, setLines] = useState<readonly string[]>(value.length > 0 ? value : ['']);
  const list = useRef<HTMLUListElement>(null);
  // An answer that was taken over from elsewhere comes in from outside.
  const shown = value.length > 0 && lines.every((line) => line.trim() === '') ? value : lines;
  const put = (next: readonly string[]) => {
    setLines(next);
    onChange(next.some((line) => line.trim() !== '') ? next.filter((line) => line.trim() !== '') : null);
  };
  const focus = (at: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLInputElement>('input')[at]?.focus());
  const add = (at: number) => {
    put([...shown.slice(0, at), '', ...shown.slice(at)]);
    focus(at);
  };
  const remove = (at: number) => {
    put(shown.length === 1 ? [''] : shown.filter((_, index) => index !== at));
    announce(t('despacho-legal.documents.list.removed'));
    focus(Math.max(0, at - 1));
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (shown[at]?.trim()) add(at + 1);
  };
  return (
    <fieldset className="stack stack-3">
      <legend>{legend}</legend>
      {help && <p className="meta">{help}</p>}
      <ul className="stack stack-2" ref={list}>
        {shown.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place alone
          <li className="u-row u-row-2 nowrap" key={at}>
            <input
              className="input"
              type="text"
              spellCheck={false}
              autoComplete="off"
              maxLength={1_000}
              aria-label={t('despacho-legal.documents.list.line', { number: at + 1 })}
              value={line}
              onChange={(event) => put(shown.map((one, index) => (index === at ? event.target.value : one)))}
              onKeyDown={(event) => onKeyDown(event, at)}
            />
            <IconButton
              icon="x"
              label={t('despacho-legal.documents.list.remove', { number: at + 1 })}
              onClick={() => remove(at)}
            />
          </li>
        ))}
      </ul>
      <div className="u-row">
        <Button icon="plus" onClick={() => add(shown.length)}>
          {t('despacho-legal.documents.list.add')}
        </Button>
      </div>
    </fieldset>
  );
}
