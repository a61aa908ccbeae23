import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { useSession } from '#ui/session/use-session.ts';

type Props = {
  /** Something was written, and no alphabet has a letter of it. */
  isWritten: boolean;
  onTry(text: string): void;
};

/** Nothing is spelled yet: what it is for, and an example to begin with. */
export function NoWord({ isWritten, onTry }: Props) {
  const t = useT();
  const name = useSession().user?.name.trim().split(/\s+/)[0];
  const examples = [...new Set([name, t('sign-link.spelling.example')])].filter((text) => text !== undefined && text !== '');
  return (
    <EmptyState
      title={t(isWritten ? 'sign-link.spelling.noLetters' : 'sign-link.spelling.empty')}
      text={t(isWritten ? 'sign-link.spelling.noLettersText' : 'sign-link.spelling.emptyText')}
    >
      <div className="u-row">
        {examples.map((text) => (
          <Button key={text} icon="play" onClick={() => onTry(text ?? '')}>
            {t('sign-link.spelling.try', { word: text ?? '' })}
          </Button>
        ))}
      </div>
      {!isWritten && (
        <div className="stack stack-2 measure">
          <h3>{t('sign-link.spelling.willHappen')}</h3>
          <ul className="list">
            {(['see', 'time', 'data', 'leave'] as const).map((name) => (
              <li key={name}>{t(`sign-link.spelling.happens.${name}`)}</li>
            ))}
          </ul>
        </div>
      )}
    </EmptyState>
  );
}
