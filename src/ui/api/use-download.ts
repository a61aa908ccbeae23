import { useCallback, useEffect, useState } from 'react';

export type Download<T> = {
  /** What was downloaded, once it is here. */
  got: T | undefined;
  hasFailed: boolean;
  again(): void;
};

/** Downloads a part of the program when it is wanted, not before. Without a connection the page stays and says so. */
export function useDownload<T>(load: () => Promise<T>, isWanted: boolean): Download<T> {
  const [got, setGot] = useState<{ part: T }>();
  const [hasFailed, setFailed] = useState(false);
  const again = useCallback(() => {
    setFailed(false);
    load().then(
      (part) => setGot({ part }),
      () => setFailed(true),
    );
  }, [load]);
  const isMissing = isWanted && !got;
  useEffect(() => {
    if (isMissing) again();
  }, [isMissing, again]);
  return { got: got?.part, hasFailed, again };
}
