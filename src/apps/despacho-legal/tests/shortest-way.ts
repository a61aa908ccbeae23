/** A saying of the map as somebody would say it: of every choice the first, of every list the first word, without what may be missing. */
export function shortestWay(saying: string, lists: Record<string, string>): string {
  return saying
    .split(' & ')
    .map((phrase) => spoken(phrase, lists))
    .join(', ');
}

function spoken(phrase: string, lists: Record<string, string>): string {
  return withoutGroups(phrase)
    .replace(/\{(\w+)\}/g, (_, name: string) => lists[name]?.split(' ')[0] ?? name)
    .replaceAll('*', '')
    .split(' ')
    .filter((word) => word && !word.endsWith('?') && !/^\.+$/.test(word))
    .map((word) => word.split('|')[0])
    .join(' ');
}

/** The innermost groups first. */
function withoutGroups(phrase: string): string {
  const simpler = phrase.replace(/\(([^()]*)\)(\??)/, (_, choices: string, optional: string) =>
    optional ? '' : (splitChoices(choices)[0] ?? ''),
  );
  return simpler === phrase ? phrase : withoutGroups(simpler);
}

function splitChoices(choices: string): string[] {
  return choices.split('|').map((choice) => choice.trim());
}
