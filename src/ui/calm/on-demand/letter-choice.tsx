import { useT } from '../../i18n/use-t.ts';
import type { Tool } from '../tool.ts';
import { toolLetters } from '../tool-letters.ts';

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The letter of a tool, out of those that no other one has. */
export function LetterChoice({ tool, tools }: { tool: Tool; tools: readonly Tool[] }) {
  const t = useT();
  const taken = tools.filter((one) => one !== tool).map(({ letter }) => letter);
  return (
    <span className="u-row u-row-2 nowrap">
      <span aria-hidden="true">Alt</span>
      <select
        className="input"
        aria-label={t('ui.keys.letterOf', { act: tool.act })}
        value={tool.letter}
        onChange={(event) => toolLetters.change(tool.id, event.target.value)}
      >
        {alphabet
          .filter((letter) => !taken.includes(letter))
          .map((letter) => (
            <option key={letter}>{letter}</option>
          ))}
      </select>
    </span>
  );
}
