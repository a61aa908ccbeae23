import AR from '../../../../data/resources/AR.json' with { type: 'json' };
import CL from '../../../../data/resources/CL.json' with { type: 'json' };
import CO from '../../../../data/resources/CO.json' with { type: 'json' };
import EC from '../../../../data/resources/EC.json' with { type: 'json' };
import ES from '../../../../data/resources/ES.json' with { type: 'json' };
import GB from '../../../../data/resources/GB.json' with { type: 'json' };
import MX from '../../../../data/resources/MX.json' with { type: 'json' };
import PE from '../../../../data/resources/PE.json' with { type: 'json' };
import US from '../../../../data/resources/US.json' with { type: 'json' };
import UY from '../../../../data/resources/UY.json' with { type: 'json' };
import type { HelpCountry, HelpLine } from '../contract.ts';
import type { LineRecord } from '../lines/contract.ts';
import { publicLine } from '../lines/core/public-line.ts';

/** Each file was checked when the program started; a page only carries it along. */
const files = { AR, CL, CO, EC, ES, GB, MX, PE, US, UY } as Record<HelpCountry, LineRecord[]>;

/** The telephones of a country as they come with the program, for a page that cannot ask anybody: without network or server. */
export function linesHere(country: HelpCountry): HelpLine[] {
  return files[country].map(publicLine);
}
