import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';

type Props = {
  isBusy: boolean;
  skip: 'skip' | 'nothingMore';
  onUnknown?: (() => void) | undefined;
  onSkip(): void;
  onBack: (() => void) | undefined;
  onPause(): void;
};

/** What can be done at a question: go on, not know it, leave it out, go back, or leave all of it for later. */
export function StoryButtons({ isBusy, skip, onUnknown, onSkip, onBack, onPause }: Props) {
  const t = useT();
  return (
    <div className="stack stack-3">
      <div className="u-row">
        <Button type="submit" kind="primary" busy={isBusy}>
          {t('despacho-legal.story.next')}
        </Button>
        {onUnknown && <Button onClick={onUnknown}>{t('despacho-legal.story.unknown')}</Button>}
        <Button onClick={onSkip}>{t(`despacho-legal.story.${skip}`)}</Button>
      </div>
      <div className="u-row">
        {onBack && (
          <Button kind="quiet" icon="arrow-left" onClick={onBack}>
            {t('despacho-legal.story.back')}
          </Button>
        )}
        <Button kind="quiet" icon="pause" onClick={onPause}>
          {t('despacho-legal.story.pause')}
        </Button>
      </div>
    </div>
  );
}
