import * as socialCommunication from './apps/comunicacion-social/tables.ts';
import * as legalHelp from './apps/despacho-legal/professional/tables.ts';
import * as legalOffice from './apps/despacho-legal/tables.ts';
import * as signCamera from './apps/sign-link/camera/tables.ts';
import * as signDictionary from './apps/sign-link/dictionary/tables.ts';
import * as signGlosses from './apps/sign-link/gloss/tables.ts';
import * as signMine from './apps/sign-link/my-signs/tables.ts';
import * as signPhrases from './apps/sign-link/speak/tables.ts';
import * as signLink from './apps/sign-link/tables.ts';
import * as spoilerAlert from './apps/spoiler-alert/tables.ts';
import * as universe from './apps/universe/tables.ts';
import * as admin from './platform/admin/tables.ts';
import * as analysis from './platform/analysis/tables.ts';
import * as audit from './platform/audit/tables.ts';
import * as singleSignOn from './platform/auth/single-sign-on/tables.ts';
import * as auth from './platform/auth/tables.ts';
import * as cards from './platform/cards/tables.ts';
import * as catalog from './platform/catalog/tables.ts';
import * as consent from './platform/consent/tables.ts';
import * as conversations from './platform/conversations/tables.ts';
import { tablesIn } from './platform/db/sealed-tables.ts';
import * as files from './platform/files/tables.ts';
import * as handoffs from './platform/handoffs/tables.ts';
import * as mail from './platform/mail/tables.ts';
import * as metrics from './platform/metrics/tables.ts';
import * as notifications from './platform/notifications/tables.ts';
import * as organisations from './platform/organisations/tables.ts';
import * as profiles from './platform/profiles/tables.ts';
import * as safety from './platform/safety/tables.ts';

/** Every table there is, of the platform and of the apps. */
export const installedTables = tablesIn([
  admin,
  analysis,
  audit,
  auth,
  cards,
  catalog,
  consent,
  conversations,
  files,
  handoffs,
  legalHelp,
  legalOffice,
  mail,
  metrics,
  notifications,
  organisations,
  profiles,
  safety,
  signCamera,
  signDictionary,
  signGlosses,
  signLink,
  signMine,
  signPhrases,
  singleSignOn,
  socialCommunication,
  spoilerAlert,
  universe,
]);
