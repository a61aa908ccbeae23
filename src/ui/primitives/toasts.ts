export type Toast = { id: number; text: string; undo?: () => void | Promise<void>; undoLabel?: string };

const listeners = new Set<() => void>();
let toasts: readonly Toast[] = [];
let lastId = 0;

/**
 * Says something that happened, with the way to undo it. It stays until the person closes it, undoes it, or three newer
 * ones have come. Answers how to take it away.
 */
export function showToast(toast: Omit<Toast, 'id'>): () => void {
  lastId += 1;
  const id = lastId;
  put([...toasts, { ...toast, id }].slice(-3));
  return () => dismissToast(id);
}

export function dismissToast(id: number): void {
  put(toasts.filter((toast) => toast.id !== id));
}

export const toastStore = {
  read: () => toasts,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function put(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}
