import './culture.css';
import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import { notes } from '../../core/culture/notes.ts';
import { Frame } from '../shell/frame.tsx';
import { SourceList } from './source-list.tsx';

/** Notes on deaf culture for whoever begins, each with what it rests on. */
export function Page() {
  const t = useT();
  return (
    <Frame title={t('sign-link.culture.title')} lead={t('sign-link.culture.lead')} hidesLanguage>
      <Callout kind="note" className="measure" title={t('sign-link.culture.whoTitle')}>
        <p>{t('sign-link.culture.who')}</p>
      </Callout>
      {notes.map(({ name, sources }) => (
        <section key={name} className="sec sign-note" aria-labelledby={`sign-note-${name}`}>
          <h2 id={`sign-note-${name}`}>{t(`sign-link.culture.notes.${name}.title`)}</h2>
          {t(`sign-link.culture.notes.${name}.text`)
            .split('\n')
            .map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          <SourceList ids={sources} />
        </section>
      ))}
    </Frame>
  );
}
