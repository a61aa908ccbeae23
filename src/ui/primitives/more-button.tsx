import { useT } from '../i18n/use-t.ts';
import { Button } from './button.tsx';

type Pages = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage(): Promise<unknown> };

/** The way to the next page of a list, while there is one; it shows that it is under way. */
export function MoreButton({ pages, text }: { pages: Pages; text?: string }) {
  const t = useT();
  if (!pages.hasNextPage) return null;
  return (
    <div className="u-row">
      <Button busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
        {text ?? t('ui.more')}
      </Button>
    </div>
  );
}
