import { Icon } from '../primitives/icon.tsx';
import { joinClasses } from '../primitives/join-classes.ts';
import { ariaKeyOf, keyOf, type Tool } from './tool.ts';

/** The button of a tool. Its key is told where there is room for it, and always to whoever asks for it. */
export function ToolButton({ tool, className, showsKey }: { tool: Tool; className?: string; showsKey?: boolean }) {
  return (
    <button
      type="button"
      className={joinClasses('btn', className)}
      title={keyOf(tool)}
      aria-keyshortcuts={ariaKeyOf(tool)}
      aria-pressed={tool.isOn}
      onPointerEnter={tool.prepare}
      onFocus={tool.prepare}
      onClick={tool.run}
    >
      <Icon name={tool.icon} />
      {tool.name}
      {showsKey && (
        <span className="kbd ui-if-keys" aria-hidden="true">
          {keyOf(tool)}
        </span>
      )}
    </button>
  );
}
