import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { Button } from '#ui/primitives/button.tsx';
import { IconButton } from '#ui/primitives/icon-button.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import { buildSentence } from '../../core/speak/build-sentence.ts';
import { findTile, type SentencePart, type TileKind, tiles } from '../../core/speak/tile.ts';
import { PictogramPicture } from './pictogram-picture.tsx';
import { PictureGrid } from './picture-grid.tsx';

const groups: readonly { name: string; kinds: readonly TileKind[] }[] = [
  { name: 'who', kinds: ['subject'] },
  { name: 'does', kinds: ['verb'] },
  { name: 'what', kinds: ['thing'] },
  { name: 'feels', kinds: ['feeling'] },
  { name: 'where', kinds: ['place', 'time'] },
  { name: 'little', kinds: ['not', 'extra', 'question', 'please'] },
];
const mostParts = 14;

type Props = { act: string; onDone(sentence: string): void };

/** Pictures and words, one after the other, become a sentence. What was put together stays until its person empties it. */
export function SentenceBuilder({ act, onDone }: Props) {
  const t = useT();
  const { language } = useLanguage();
  const [parts, setParts] = useState<readonly SentencePart[]>([]);
  const [group, setGroup] = useState(groups[0]?.name ?? 'who');
  const [written, setWritten] = useState('');
  const sentence = buildSentence(parts, language);
  const isFull = parts.length >= mostParts;
  const put = (part: SentencePart) => {
    if (isFull) return announce(t('sign-link.speak.builder.full', { most: mostParts }));
    const next = [...parts, part];
    setParts(next);
    announce(buildSentence(next, language));
  };
  const wordOf = (part: SentencePart) => ('written' in part ? part.written : (findTile(part.tile)?.[language].text ?? ''));
  const kinds = groups.find(({ name }) => name === group)?.kinds ?? [];
  const keys = tiles
    .filter(({ kind }) => kinds.includes(kind))
    .map((tile) => ({ id: tile.id, name: tile[language].text, picture: <PictogramPicture name={tile.picture} /> }));
  return (
    <section className="stack" aria-label={t('sign-link.speak.builder.name')}>
      <div className="card speak-strip">
        <p className="t-head" lang={language}>
          {sentence || <span className="muted t-lead">{t('sign-link.speak.builder.empty')}</span>}
        </p>
        {parts.length > 0 && (
          <ol className="speak-parts">
            {parts.map((part, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same word may come twice
              <li key={at}>
                {'tile' in part && <PictogramPicture name={findTile(part.tile)?.picture ?? ''} />}
                <span>{wordOf(part)}</span>
                <IconButton
                  icon="x"
                  label={t('sign-link.speak.builder.takeOut', { word: wordOf(part) })}
                  onClick={() => setParts(parts.filter((_, index) => index !== at))}
                />
              </li>
            ))}
          </ol>
        )}
        <div className="u-row">
          <Button
            kind="primary"
            disabledReason={sentence === '' ? t('sign-link.speak.builder.nothing') : undefined}
            onClick={() => onDone(sentence)}
          >
            {act}
          </Button>
          {parts.length > 0 && (
            <Button kind="quiet" onClick={() => setParts([])}>
              {t('sign-link.speak.builder.clear')}
            </Button>
          )}
        </div>
      </div>
      <fieldset className="speak-shelves">
        <legend className="sr">{t('sign-link.speak.builder.groups')}</legend>
        {groups.map(({ name }) => (
          <button key={name} type="button" className="speak-shelf" aria-pressed={name === group} onClick={() => setGroup(name)}>
            {t(`sign-link.speak.builder.group.${name}`)}
          </button>
        ))}
      </fieldset>
      <PictureGrid
        key={group}
        label={t(`sign-link.speak.builder.group.${group}`)}
        keys={keys}
        isSmall
        onPress={(tile) => put({ tile })}
      />
      <form
        className="speak-own-word"
        onSubmit={(event) => {
          event.preventDefault();
          if (written.trim() === '') return;
          put({ written: written.trim() });
          if (!isFull) setWritten('');
        }}
      >
        <TextField label={t('sign-link.speak.builder.word')} value={written} onChange={setWritten} maxLength={60} />
        <Button type="submit">{t('sign-link.speak.builder.add')}</Button>
      </form>
    </section>
  );
}
