import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';

/** Copies a text, and says so beside it. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const t = useT();
  const [said, setSaid] = useState<'copied' | 'notCopied'>();
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('copied');
    } catch {
      setSaid('notCopied');
    }
  }
  return (
    <>
      <Button icon="copy" onClick={() => void copy()}>
        {label}
      </Button>
      <span className="meta" role="status">
        {said && t(`universe.security.${said}`)}
      </span>
    </>
  );
}
