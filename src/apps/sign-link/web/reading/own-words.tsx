import { type FormEvent, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import type { ReadingNow } from '../../reading/contract.ts';
import type { Reading } from './use-reading.ts';

/** Words that a person adds to those they practise with: names, places, whatever they meet. */
export function OwnWords({ now, reading }: { now: ReadingNow; reading: Reading }) {
  const t = useT();
  const [text, setText] = useState('');
  const { busy, text: problem } = reading.changing;
  async function onSubmit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (text.trim() !== '' && (await reading.addWord(text.trim()))) setText('');
  }
  return (
    <section className="sec" aria-labelledby="sign-own">
      <h2 id="sign-own">{t('sign-link.reading.own.title')}</h2>
      <form className="sign-word-form measure" onSubmit={(event) => void onSubmit(event)}>
        <TextField
          label={t('sign-link.reading.own.word')}
          error={problem}
          value={text}
          onChange={setText}
          maxLength={40}
          autoComplete="off"
        />
        <Button type="submit" icon="plus" busy={busy}>
          {t('sign-link.reading.own.add')}
        </Button>
      </form>
      <p className="meta">{t('sign-link.reading.own.help')}</p>
      {now.ownWords.length === 0 ? (
        <p className="muted">{t('sign-link.reading.own.none')}</p>
      ) : (
        <ul className="sign-own">
          {now.ownWords.map((word) => (
            <li key={word.id}>
              <span>{word.text}</span>
              <Button
                kind="quiet"
                icon="x"
                aria-label={t('sign-link.reading.own.remove', { word: word.text })}
                onClick={() => void reading.removeWord(word)}
              >
                {t('sign-link.reading.own.take')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
