import { useRef, useState } from 'react';
import { useSession } from './use-session.ts';

export type KeptDraft<T> = {
  /** Only what was written; the rest is as it was before. */
  changes: Partial<T>;
  /** It was here when the form opened. */
  wasKept: boolean;
  change(next: Partial<T>): void;
  clear(): void;
};

/**
 * What is half written in a form of an app (`despacho-legal.case.new`), kept in this browser with each letter until the server has it (a11y/A3). Its key ends with the
 * person's id, so that it goes when they sign out.
 */
export function useKeptDraft<T extends object>(name: string): KeptDraft<T> {
  const { user } = useSession();
  const key = `mentalia.${name}.${user?.id ?? ''}`;
  const [kept] = useState(() => read<T>(key));
  const [wasKept, setWasKept] = useState(kept !== undefined);
  const [changes, setChanges] = useState<Partial<T>>(kept ?? {});
  // A notice that takes something back acts on what is written then, not on what was when it came.
  const latest = useRef(changes);
  const write = (next: Partial<T>) => {
    latest.current = next;
    setChanges(next);
    if (user) keep(key, next);
  };
  return {
    changes,
    wasKept,
    change: (next) => write({ ...latest.current, ...next }),
    clear() {
      write({});
      setWasKept(false);
    },
  };
}

function read<T>(key: string): Partial<T> | undefined {
  try {
    const found = localStorage.getItem(key);
    return found === null ? undefined : (JSON.parse(found) as Partial<T>);
  } catch {
    return undefined;
  }
}

/** Storage that is full or forbidden is no reason to stop: the form still has it. */
function keep(key: string, draft: object): void {
  try {
    if (Object.keys(draft).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(draft));
  } catch {}
}
