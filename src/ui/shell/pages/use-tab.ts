import { useEffect } from 'react';
import type { Discreet } from '../../catalog/define-web-app.ts';
import { words } from '../../i18n/words.ts';

const product = 'MENTALIA Universe';

/**
 * Names the tab after the page, and gives it its picture. An app that is nobody else's business has a plain name and picture
 * of its own instead: tabs, and the browser's list of pages, show nothing more.
 */
export function useTab(title: string, discreet: Discreet | undefined): void {
  const plain = discreet?.title[words.language()];
  useEffect(() => {
    document.title = plain ?? (title ? `${title} · ${product}` : product);
  }, [title, plain]);
  const icon = discreet?.icon;
  useEffect(() => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
    const usual = link?.getAttribute('href');
    if (!icon || !link || !usual) return;
    link.setAttribute('href', icon);
    return () => link.setAttribute('href', usual);
  }, [icon]);
}
