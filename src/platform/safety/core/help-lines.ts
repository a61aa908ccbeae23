import { z } from 'zod';
import AR from '../../../../data/resources/AR.json' with { type: 'json' };
import CL from '../../../../data/resources/CL.json' with { type: 'json' };
import CO from '../../../../data/resources/CO.json' with { type: 'json' };
import ES from '../../../../data/resources/ES.json' with { type: 'json' };
import MX from '../../../../data/resources/MX.json' with { type: 'json' };
import PE from '../../../../data/resources/PE.json' with { type: 'json' };
import US from '../../../../data/resources/US.json' with { type: 'json' };
import { type HelpCountry, HelpLine } from '../contract.ts';

/** Read at start: a broken resource file must stop the boot, not a reply to somebody in danger. */
const byCountry = z
  .record(z.enum(['ES', 'MX', 'CO', 'AR', 'CL', 'PE', 'US']), z.array(HelpLine).min(1))
  .parse({ ES, MX, CO, AR, CL, PE, US });

/** The telephones of a country, the suicide line first. */
export function helpLinesOf(country: HelpCountry): HelpLine[] {
  return byCountry[country];
}
