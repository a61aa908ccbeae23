import type { MailWhen, NoticeSettings } from '#platform/notifications/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { Field } from '#ui/primitives/field.tsx';
import type { Change } from './use-notice-settings.ts';

const whens: readonly MailWhen[] = ['off', 'at-once', 'daily', 'weekly'];
const hours = Array.from({ length: 24 }, (_, hour) => hour);
const days = [1, 2, 3, 4, 5, 6, 7];

/** Whether mails come, and when. */
export function MailPart({ settings, onChange }: { settings: NoticeSettings; onChange(part: Change): void }) {
  const t = useT();
  const { mail, digestHour, digestDay, canMail } = settings;
  if (!canMail)
    return (
      <section className="sec" aria-labelledby="universe-notice-mail">
        <h2 id="universe-notice-mail">{t('universe.notices.settings.mail.title')}</h2>
        <p className="measure">{t('universe.notices.settings.mail.cannot')}</p>
      </section>
    );
  return (
    <section className="sec" aria-labelledby="universe-notice-mail">
      <h2 id="universe-notice-mail">{t('universe.notices.settings.mail.title')}</h2>
      <ChoiceGroup<MailWhen>
        legend={t('universe.notices.settings.mail.title')}
        hideLegend
        value={mail}
        onChange={(value) => onChange({ mail: value })}
        options={whens.map((value) => ({
          value,
          label: t(`universe.notices.settings.mail.${value}`),
          hint: t(`universe.notices.settings.mail.hint.${value}`),
        }))}
      />
      {(mail === 'daily' || mail === 'weekly') && (
        <div className="universe-notice-times">
          {mail === 'weekly' && (
            <Field label={t('universe.notices.settings.mail.day')}>
              {(control) => (
                <select
                  {...control}
                  className="input"
                  value={digestDay}
                  onChange={({ target }) => onChange({ digestDay: Number(target.value) })}
                >
                  {days.map((day) => (
                    <option key={day} value={day}>
                      {t(`universe.notices.settings.weekday.${day}`)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          )}
          <Field label={t('universe.notices.settings.mail.hour')}>
            {(control) => (
              <select
                {...control}
                className="input"
                value={digestHour}
                onChange={({ target }) => onChange({ digestHour: Number(target.value) })}
              >
                {hours.map((hour) => (
                  <option key={hour} value={hour}>
                    {`${String(hour).padStart(2, '0')}:00`}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      )}
    </section>
  );
}
