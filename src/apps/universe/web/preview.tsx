import './preview.css';
import type { Settings } from '#platform/profiles/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { BotAvatar } from '#ui/primitives/bot-avatar.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import { previewReply } from '../core/preview-reply.ts';
import type { Question } from '../core/questions.ts';
import { Constellation } from './constellation.tsx';

/** A piece of the product under the settings of now. It is a picture: nothing in it can be pressed. */
export function Preview({ kind, settings }: { kind: Question['preview']; settings: Settings }) {
  const t = useT();
  return (
    <aside className="universe-preview" aria-label={t('universe.preview.name')}>
      <p className="u-row u-row-2 meta">
        <Icon name="eye" />
        {t(`universe.preview.${kind}`)}
      </p>
      <div className="universe-preview-in" data-app="chat">
        {kind === 'home' && <HomePreview />}
        {kind === 'text' && <TextPreview />}
        {kind === 'bot' && <BotPreview settings={settings} />}
      </div>
      <p className="meta">{t('universe.preview.changes')}</p>
    </aside>
  );
}

function HomePreview() {
  const t = useT();
  return (
    <>
      <div>
        <p className="t-head strong universe-tight">{t('universe.preview.hello')}</p>
        <p className="muted">{t('universe.preview.oneStep')}</p>
      </div>
      <div className="card universe-preview-card">
        <div className="universe-preview-sky">
          <Constellation position={3} total={5} label={t('universe.preview.picture')} />
        </div>
        <div className="universe-preview-step">
          <b>{t('universe.preview.step')}</b>
          <Tag icon="clock">{t('universe.preview.minutes')}</Tag>
        </div>
      </div>
    </>
  );
}

function TextPreview() {
  const t = useT();
  return (
    <>
      <p className="t-head strong universe-tight">{t('universe.preview.sampleTitle')}</p>
      <p>{t('universe.preview.sampleText')}</p>
      <p className="muted">{t('universe.preview.sampleLetters')}</p>
    </>
  );
}

function BotPreview({ settings }: { settings: Settings }) {
  const t = useT();
  const reply = previewReply(settings);
  const points = reply.points.map((key) => ({ key, text: t(`universe.${key}`) }));
  const List = reply.format === 'pasos' ? 'ol' : 'ul';
  return (
    <>
      <div className="u-row u-row-2 universe-preview-who">
        <BotAvatar slug="blu-psicologa" name="BLU" />
        <p className="meta">
          <b>BLU</b> {t('universe.preview.program')}
        </p>
      </div>
      <div className="stack stack-3" aria-live="polite">
        <p className="lead">{t(`universe.${reply.lead}`)}</p>
        {reply.format === 'texto' ? (
          <p>{points.map(({ text }) => text).join(' ')}</p>
        ) : (
          <List className="list">
            {points.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </List>
        )}
        <p>{t(`universe.${reply.close}`)}</p>
      </div>
    </>
  );
}
