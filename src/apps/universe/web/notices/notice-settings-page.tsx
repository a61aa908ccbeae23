import './notices.css';
import type { NoticeSettings } from '#platform/notifications/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Saved } from '#ui/primitives/saved.tsx';
import { Switch } from '#ui/primitives/switch.tsx';
import { KindPart } from './kind-part.tsx';
import { MailPart } from './mail-part.tsx';
import { PushPart } from './push-part.tsx';
import { QuietPart } from './quiet-part.tsx';
import { TestPart } from './test-part.tsx';
import { type NoticeSettingsOnPage, useNoticeSettings } from './use-notice-settings.ts';

/** How somebody wants to be told: everything beyond these pages is off until they turn it on. */
export function Page() {
  const t = useT();
  const page = useNoticeSettings();
  const { settings, query, error } = page;
  return (
    <>
      <header className="title">
        <h1>{t('universe.notices.settingsName')}</h1>
        <p>{t('universe.notices.settings.lead')}</p>
      </header>
      <div className="u-row">
        <ButtonLink to="/avisos" kind="quiet" icon="arrow-left" className="btn-edge">
          {t('universe.notices.back')}
        </ButtonLink>
        <span role="status">
          <Saved state={page.saveState} />
        </span>
      </div>
      {query.isPending && <Loading text={t('universe.notices.settings.loading')} />}
      {query.error && !settings && <ProblemNotice error={query.error} retry={() => void query.refetch()} />}
      {error !== undefined && <ProblemNotice error={error} />}
      {settings && <Parts settings={settings} page={page} />}
    </>
  );
}

function Parts({ settings, page }: { settings: NoticeSettings; page: NoticeSettingsOnPage }) {
  const t = useT();
  const change = (part: Parameters<NoticeSettingsOnPage['change']>[0]) => void page.change(part);
  return (
    <>
      <MailPart settings={settings} onChange={change} />
      <PushPart settings={settings} page={page} />
      <QuietPart settings={settings} onChange={change} />
      <section className="sec universe-notice-set" aria-labelledby="universe-notice-words">
        <h2 id="universe-notice-words">{t('universe.notices.settings.words.title')}</h2>
        <Switch
          label={t('universe.notices.settings.words.on')}
          hint={`${t('universe.notices.settings.words.off')} ${t('universe.notices.settings.words.hint')}`}
          checked={settings.showsTitle}
          onChange={(showsTitle) => change({ showsTitle })}
        />
      </section>
      <KindPart settings={settings} onChange={change} />
      <TestPart />
    </>
  );
}
