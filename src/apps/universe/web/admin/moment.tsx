import { useFormat } from '#ui/i18n/use-format.ts';

/** A day as a cell begins with it: «Hoy», «Ayer, 18:00», «18 nov». */
export function Moment({ at, hour = false }: { at: string; hour?: boolean }) {
  const format = useFormat();
  return (
    <time className="ui-day" dateTime={at}>
      {format.day(at)}
      {hour && `, ${format.time(at)}`}
    </time>
  );
}
