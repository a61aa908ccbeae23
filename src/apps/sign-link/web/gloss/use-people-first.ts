import { useEffect, useState } from 'react';
import type { FixedWords } from '#platform/safety/contract.ts';
import { api } from '#ui/api/client.ts';
import { loadScreen, readDangerHere } from '#ui/session/read-danger-here.ts';
import { useProfile } from '#ui/session/use-profile.ts';
import type { GlossTextRead } from '../../gloss/contract.ts';
import { glossTextUrl } from './gloss-keys.ts';

export type Danger = FixedWords & { isKept: boolean };

/**
 * People to call, where what was written for a draft may tell of a danger. It is read on this device, and only words that may tell of one go to
 * the server, so that somebody can ask again later.
 */
export function usePeopleFirst() {
  const { language, tone, country } = useProfile().settings;
  const [danger, setDanger] = useState<Danger>();
  useEffect(() => void loadScreen().catch(() => undefined), []);
  async function read(text: string): Promise<void> {
    setDanger(undefined);
    const voice = { language, tone, country };
    const here = await readDangerHere(text, undefined, voice);
    if (here) setDanger({ ...here, isKept: false });
    if (!here && !(await mayAsk(text))) return;
    try {
      const { fixed } = await api.post<GlossTextRead>(glossTextUrl, { id: crypto.randomUUID(), text: text.trim() });
      if (fixed) setDanger({ ...fixed, isKept: false });
    } catch (problem) {
      const told = await readDangerHere(text, problem, voice);
      if (told) setDanger({ ...told, isKept: false });
    }
  }
  return { danger, read, tell: setDanger };
}

/** Words that are answered with a question first. */
async function mayAsk(text: string): Promise<boolean> {
  try {
    const { readMessage } = await import('#platform/safety/episodes/core/read-message.ts');
    const reading = readMessage(text, []);
    return reading.level === 'distress' && reading.asks === true;
  } catch {
    return false;
  }
}
