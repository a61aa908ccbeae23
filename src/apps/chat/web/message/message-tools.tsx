import { type RefObject, useId, useState } from 'react';
import { readElement } from '#ui/calm/read-element.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { useLanguage } from '#ui/session/use-language.ts';
import { useProfile } from '#ui/session/use-profile.ts';
import { sentenceKinds } from '../../core/sentence-kinds.ts';

type Props = {
  text: string;
  isModel: boolean;
  botName: string;
  words: RefObject<HTMLElement | null>;
  /** Given where the words are not as the person reads best. */
  onSimpler: (() => void) | undefined;
};

/**
 * What can be done with what a bot said, for whoever wants it: have it said more simply (a11y/R8), know what each kind of sentence
 * is for, and that nothing lies behind it (a11y/C9), hear it (a11y/R7).
 */
export function MessageTools({ text, isModel, botName, words, onSimpler }: Props) {
  const t = useT();
  const id = useId();
  const { language } = useLanguage();
  const { toneTags, readAloud, volume } = useProfile().settings;
  const [isOpen, setOpen] = useState(false);
  if (!toneTags && !readAloud && !onSimpler) return null;
  const read = async () => {
    if (words.current) await readElement(words.current, volume / 100).catch(() => showToast({ text: t('ui.tools.notLoaded') }));
  };
  return (
    <>
      <div className="msg-tools">
        {onSimpler && (
          <button type="button" className="tool" onClick={onSimpler}>
            <Icon name="type" />
            {t('chat.simpler.ask')}
          </button>
        )}
        {toneTags && (
          <button
            type="button"
            className="tool"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name="message-circle-question-mark" />
            {t('chat.tone.ask')}
          </button>
        )}
        {readAloud && (
          <button type="button" className="tool" onClick={() => void read()}>
            <Icon name="volume-2" />
            {t('chat.readThis')}
          </button>
        )}
      </div>
      {toneTags && isOpen && (
        <ul className="list meta chat-tone" id={id}>
          {sentenceKinds(text, language).map((kind) => (
            <li key={kind}>{t(`chat.tone.${kind}`)}</li>
          ))}
          <li>{t(isModel ? 'chat.tone.model' : 'chat.tone.program', { bot: botName })}</li>
        </ul>
      )}
    </>
  );
}
