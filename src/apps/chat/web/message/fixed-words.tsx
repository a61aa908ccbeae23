import type { HelpLine } from '#platform/safety/contract.ts';
import { FixedHelp } from '#ui/session/on-demand/fixed-help.tsx';
import { useEpisode } from '#ui/session/use-episode.ts';
import { ContactRows } from '../danger/contact-rows.tsx';

type Props = { text: string; helpLines: readonly HelpLine[]; isLast: boolean };

/** The fixed reply to a message in danger, and below its telephones the people whom the person chose beforehand. */
export function FixedWords({ text, helpLines, isLast }: Props) {
  const { tell } = useEpisode(isLast);
  const onReach = (choice: 'call' | 'write' | 'contact') => void tell('choose', { choice }).catch(() => undefined);
  return (
    <FixedHelp text={text} helpLines={helpLines} isLast={isLast} onReach={onReach}>
      {isLast && <ContactRows onReach={onReach} />}
    </FixedHelp>
  );
}
