import { useCallback, useRef, useState } from 'react';

export type Opening = { isOpen: boolean; open(): void; close(): void };

/** Opens something beside what is being read, which stays where it is, and goes back to what opened it. */
export function useOpening(onOpening: () => void): Opening {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<Element>(null);
  return {
    isOpen,
    open: useCallback(() => {
      opener.current = document.activeElement;
      onOpening();
      setOpen(true);
    }, [onOpening]),
    close: useCallback(() => {
      setOpen(false);
      if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
    }, []),
  };
}
