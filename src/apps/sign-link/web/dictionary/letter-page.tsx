import './dictionary.css';
import { Link } from '#ui/address/link.tsx';
import { useParam } from '#ui/address/use-param.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import { alphabets, findLetter } from '../../core/alphabets/alphabets.ts';
import { tellLetter } from '../../core/handshape/tell-letter.ts';
import { fswOf } from '../../core/signwriting/symbol-of.ts';
import { HandPicture } from '../player/hand-picture.tsx';
import { useLetterLabel } from '../player/use-letter-label.ts';
import { Frame } from '../shell/frame.tsx';
import { useSignChoices } from '../shell/use-sign-choices.ts';
import { dictionaryPath } from './dictionary-keys.ts';
import { ReviewTag } from './review-tag.tsx';
import { SignWriting } from './sign-writing.tsx';

/** A letter as an entry: drawn, in words, in SignWriting where it has a symbol, and where the description comes from. */
export function Page() {
  const t = useT();
  const id = decodeURIComponent(useParam('letter'));
  const { language: spoken } = useLanguage();
  const { choices } = useSignChoices();
  const { language } = choices;
  const labelOf = useLetterLabel(language);
  const letter = findLetter(language, id);
  const { reviewed, sources } = alphabets[language];
  const fsw = letter && fswOf(letter);
  const short = t(`sign-link.language.short.${language}`);
  return (
    <Frame room="dictionary" title={t('sign-link.dictionary.letter', { letter: id, language: short })}>
      <p>
        <Link to={dictionaryPath}>{t('sign-link.dictionary.back')}</Link>
      </p>
      {!letter && (
        <EmptyState
          title={t('sign-link.dictionary.noLetter', { letter: id, language: short })}
          text={t('sign-link.dictionary.noLetterText')}
        />
      )}
      {letter && (
        <div className="dict-sheet">
          <div className="dict-stage">
            <HandPicture letter={letter} isMirrored={choices.isMirrored} label={labelOf(letter)} />
            {fsw && <SignWriting fsw={fsw} gloss={id} scale={2} />}
          </div>
          <div className="stack stack-4">
            <div>
              <ReviewTag state={reviewed ? 'reviewed' : 'submitted'} isMine={false} />
            </div>
            <ol className="list">
              {tellLetter(letter, spoken).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ol>
            <section className="stack stack-2" aria-labelledby="sign-sources">
              <h2 className="t-lead" id="sign-sources">
                {t('sign-link.dictionary.sources')}
              </h2>
              <ul className="list meta">
                {sources.map(({ title, url }) => (
                  <li key={title}>{url ? <a href={url}>{title}</a> : title}</li>
                ))}
              </ul>
            </section>
          </div>
        </div>
      )}
    </Frame>
  );
}
