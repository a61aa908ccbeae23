import { fileRule, type Rule } from '../rule.ts';

const longest = 250;
const deepest = 4;
/** The design's values come as one page from the designers. */
const givenAsTheyAre = ['src/ui/tokens.css', 'src/ui/components.css'];

/** A reader's patience. */
export const sizes: Rule[] = [
  fileRule(`no file has more than ${longest} lines`, ({ path, lines }) => {
    if (path.startsWith('data/') || /\.(json|sql|snap|bin)$|\/migrations\//.test(path) || givenAsTheyAre.includes(path))
      return [];
    return lines > longest ? [` has ${lines} lines`] : [];
  }),
  fileRule(`no file lies deeper than ${deepest} folders under src`, ({ path }) => {
    const folders = path.split('/').length - 2;
    return path.startsWith('src/') && folders > deepest ? [` lies ${folders} folders deep`] : [];
  }),
];
