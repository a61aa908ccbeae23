import { useEffect } from 'react';
import { isAlone, visitMemory } from '../reading/visit-memory.ts';
import { createTriple } from './create-triple.ts';
import { hidePage } from './hide-page.ts';
import { leaveQuickly } from './leave-quickly.ts';

const home = '/spoiler-alert';

/**
 * All the ways out of this app: Esc three times leaves at once; another address typed over this one, a closed or a reloaded tab forget
 * the chat; and where somebody may be watching, so does any other page of the product.
 */
export function useLeaving(): void {
  useEffect(() => {
    const onEscape = createTriple(leaveQuickly);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.repeat && !event.isComposing) onEscape();
    };
    const onHide = () => {
      visitMemory.forget();
      hidePage();
    };
    // Heard before dialogs and fields do something else with the key.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    window.addEventListener('pagehide', onHide);
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      window.removeEventListener('pagehide', onHide);
      if (!location.pathname.startsWith(home) && !isAlone(visitMemory.read())) visitMemory.forget();
    };
  }, []);
}
