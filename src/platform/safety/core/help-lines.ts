import { z } from 'zod';
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
import { HelpCountry, type HelpLine } from '../contract.ts';
import { LineRecord } from '../lines/contract.ts';
import { publicLine } from '../lines/core/public-line.ts';

/** Read at start: a broken resource file must stop the boot, not a reply to somebody in danger. */
const byCountry = z.record(HelpCountry, z.array(LineRecord).min(1)).parse({ ES, MX, CO, AR, CL, PE, US, UY, EC, GB });

const publicByCountry = new Map(HelpCountry.options.map((country) => [country, byCountry[country].map(publicLine)]));

/** The telephones of a country as they come with the program, the suicide line first. What administrators changed is not in them. */
export function helpLinesOf(country: HelpCountry): HelpLine[] {
  return publicByCountry.get(country) ?? [];
}

/** The same with what only whoever looks after them needs. */
export function lineRecordsOf(country: HelpCountry): LineRecord[] {
  return byCountry[country];
}
