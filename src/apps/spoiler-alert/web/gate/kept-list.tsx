import './kept.css';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import type { ChatImport } from '../../contract.ts';
import { useKeptChats } from './use-kept-chats.ts';

type Props = {
  /** Without it they can only be erased. */
  onOpen?: (kept: ChatImport) => void;
  title?: string;
};

/** The chats that an account keeps, each with what it is called and until when; and what was erased, said as it is. */
export function KeptList({ onOpen, title }: Props) {
  const t = useT();
  const format = useFormat();
  const { items, problem, busy, erased, reload, erase, eraseAll } = useKeptChats();
  const nameOf = ({ title: called, participants, reader }: ChatImport) => {
    const names = participants.filter((_, at) => at !== reader).join(', ');
    return called ?? t('spoiler-alert.account.kept.with', { names: names || participants.join(', ') });
  };
  const said = () => {
    if (erased === 'failed') return t('spoiler-alert.account.kept.eraseFailed');
    if (!erased) return undefined;
    return 'name' in erased ? t('spoiler-alert.account.kept.erased', erased) : t('spoiler-alert.account.kept.erasedAll', erased);
  };
  const until = ({ status, expiresAt }: ChatImport) =>
    status === 'receiving'
      ? t('spoiler-alert.account.kept.half')
      : t('spoiler-alert.account.kept.until', {
          day: format.date(new Date(expiresAt)),
          time: format.time(new Date(expiresAt)),
        });
  return (
    <div className="stack stack-3">
      <div role="status">{erased && <p>{said()}</p>}</div>
      {problem !== undefined && (
        <div className="stack stack-2">
          <p>{t('spoiler-alert.account.kept.failed')}</p>
          <div className="u-row">
            <Button kind="quiet" onClick={reload}>
              {t('ui.retry')}
            </Button>
          </div>
        </div>
      )}
      {items && items.length > 0 && (
        <section className="stack stack-3" aria-labelledby="spoiler-kept-list">
          <h2 className={title ? 't-lead' : 'sr'} id="spoiler-kept-list">
            {title ?? t('spoiler-alert.account.kept.title')}
          </h2>
          {title && <p className="meta">{t('spoiler-alert.account.kept.lead')}</p>}
          <ul className="rows">
            {items.map((one) => (
              <li key={one.id} className="spoiler-kept">
                <div>
                  <b>{nameOf(one)}</b>
                  <span className="meta">
                    {t('spoiler-alert.account.kept.lines', { count: one.messages })} · {until(one)}
                  </span>
                </div>
                <div className="u-row">
                  {onOpen && one.status === 'ready' && (
                    <Button
                      onClick={() => onOpen(one)}
                      aria-label={t('spoiler-alert.account.kept.openOne', { name: nameOf(one) })}
                    >
                      {t('spoiler-alert.account.kept.open')}
                    </Button>
                  )}
                  <Button
                    kind="quiet"
                    icon="trash-2"
                    busy={busy}
                    aria-label={t('spoiler-alert.account.kept.eraseOne', { name: nameOf(one) })}
                    onClick={() => void erase(one, nameOf(one))}
                  >
                    {t('spoiler-alert.account.kept.erase')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
          {items.length > 1 && (
            <div className="u-row">
              <Button kind="quiet" icon="trash-2" busy={busy} onClick={() => void eraseAll()}>
                {t('spoiler-alert.account.kept.eraseAll')}
              </Button>
            </div>
          )}
        </section>
      )}
    </div>
  );
}
