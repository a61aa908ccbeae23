import { type ComponentType, type JSX, lazy, useState } from 'react';
import type { PageSpec } from '../../catalog/define-web-app.ts';
import { withWords } from '../../catalog/with-words.ts';
import { mayBeSignedIn } from '../../session/use-session.ts';

/** A page that is here already, or will be. */
type Slot = { here?: ComponentType; later: ComponentType };

/**
 * A page and its words, downloaded when somebody goes there. Who has no account sees the entrance in its place, so for them it
 * is not downloaded.
 */
export function pageOf(app: string, { load, words, access }: PageSpec): (() => JSX.Element) & { preload(): Promise<void> } {
  const fetched = withWords(app, load, words);
  const fetchPage = async () => {
    const { Page } = await fetched();
    slot.here = Page;
    return { default: Page };
  };
  const slot: Slot = { later: lazy(fetchPage) };
  const preload = async () => {
    if (access === 'public' || mayBeSignedIn()) await fetchPage();
  };
  return Object.assign(() => <PageIn slot={slot} />, { preload });
}

/** Chosen once: a page that is already here is shown without a moment of waiting, and none is ever built twice. */
function PageIn({ slot }: { slot: Slot }) {
  const [Page] = useState<ComponentType>(() => slot.here ?? slot.later);
  return <Page />;
}
