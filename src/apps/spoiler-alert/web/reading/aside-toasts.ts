import { showToast } from '#ui/primitives/toasts.ts';
import { visitMemory } from './visit-memory.ts';

let shown: (() => void)[] = [];
visitMemory.takeAlong(() => asideToasts.dismiss());

/** What says that something was set aside, with the way back. It goes with the chat that it is about. */
export const asideToasts = {
  show(toast: Parameters<typeof showToast>[0]): void {
    shown.push(showToast(toast));
  },
  dismiss(): void {
    for (const dismiss of shown) dismiss();
    shown = [];
  },
};
