import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { AdminLine, ChangeLine, LineHistory } from '#platform/safety/lines/contract.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { type LineTexts, lineFields, lineWith, textsOf } from '../../core/line-fields.ts';

const linesKey = ['universe', 'admin', 'lines'];

/** One help line: its texts, whether people see it, that somebody has read its source again, and what it was before. */
export function LineEditor({ item, country }: { item: AdminLine; country: string }) {
  const t = useT();
  const format = useFormat();
  const { act, busy, text } = useAct(linesKey);
  const { line, isShown, isDue, changeId } = item;
  /** Only what is written here: the rest is as the server has it, also when somebody else changes it meanwhile. */
  const [written, setWritten] = useState<Partial<LineTexts>>({});
  const texts = { ...textsOf(line), ...written };
  const [isOpen, setOpen] = useState(false);
  const path = `/api/admin/help-lines/${item.country}/${line.key}`;
  async function send(said: string, change: Partial<Omit<ChangeLine, 'seen'>>): Promise<void> {
    const put = () => api.put(path, { line: lineWith(line, texts), isShown, ...change, seen: changeId });
    if (await act(put, { done: { text: t(said) } })) setWritten({});
  }
  const today = new Date().toISOString().slice(0, 10);
  const reviewed =
    line.reviewedAt === 'unverified'
      ? t('universe.admin.lines.unverified')
      : t('universe.admin.lines.reviewedAt', { day: format.date(`${line.reviewedAt}T12:00:00Z`) });

  function submit(event: FormEvent): void {
    event.preventDefault();
    void send('universe.admin.lines.saved', {});
  }

  return (
    <section className="stack universe-admin-setting" aria-label={`${line.name} (${country})`}>
      <div className="stack stack-1">
        <h2 className="t-lead">
          {line.name} · <span className="nums">{line.phone}</span>
        </h2>
        <p className="meta">
          {country} · {reviewed} · <a href={line.source}>{t('universe.admin.lines.openSource')}</a>
        </p>
        <div className="u-row u-row-2">
          {isDue && <Tag kind="warn">{t('universe.admin.lines.isDue')}</Tag>}
          {!isShown && <Tag>{t('universe.admin.lines.isHidden')}</Tag>}
        </div>
      </div>
      {text && (
        <Callout kind="danger" role="alert">
          <p>{text}</p>
        </Callout>
      )}
      <div className="u-row">
        <Button
          icon="check"
          busy={busy}
          onClick={() => void send('universe.admin.lines.wasReviewed', { line: { ...lineWith(line, texts), reviewedAt: today } })}
        >
          {t('universe.admin.lines.review')}
        </Button>
        <Button
          icon={isShown ? 'eye-off' : 'eye'}
          busy={busy}
          onClick={() =>
            void send(isShown ? 'universe.admin.lines.wasHidden' : 'universe.admin.lines.wasShown', { isShown: !isShown })
          }
        >
          {t(isShown ? 'universe.admin.lines.hide' : 'universe.admin.lines.show')}
        </Button>
      </div>
      <details className="universe-admin-history" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('universe.admin.lines.change')}</summary>
        <form className="universe-admin-form" noValidate onSubmit={submit}>
          {lineFields.map(({ name, optional }) => (
            <TextField
              key={name}
              label={t(`universe.admin.lines.field.${name}`)}
              optional={optional}
              autoComplete="off"
              value={texts[name]}
              onChange={(value) => setWritten({ ...written, [name]: value })}
            />
          ))}
          <div className="u-row">
            <Button type="submit" busy={busy}>
              {t('universe.admin.lines.save')}
            </Button>
          </div>
        </form>
        {isOpen && changeId && <History path={path} />}
      </details>
    </section>
  );
}

function History({ path }: { path: string }) {
  const t = useT();
  const format = useFormat();
  const { data } = useQuery({
    queryKey: [...linesKey, path],
    queryFn: () => api.get<LineHistory>(`${path}/history`),
    refetchOnMount: 'always',
  });
  return (
    <div className="stack stack-2">
      <h3>{t('universe.admin.lines.history')}</h3>
      <ul className="list">
        {data?.items.map(({ id, line, isShown, changedBy, createdAt }) => (
          <li key={id}>
            {t('universe.admin.lines.was', {
              day: format.date(createdAt),
              time: format.time(createdAt),
              who: changedBy ?? t('universe.admin.lines.gone'),
              what: `${line.name}, ${line.phone}, ${line.hours}`,
            })}
            {!isShown && ` ${t('universe.admin.lines.isHidden')}.`}
          </li>
        ))}
      </ul>
    </div>
  );
}
