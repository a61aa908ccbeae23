import { api } from '#ui/api/client.ts';
import type { Action, Loading, Thing, ThingSource } from '#ui/catalog/app-search.ts';
import type { NotePage } from '../contract.ts';
import { readFavourites } from './home/use-favourites.ts';

const longestName = 80;

export const favourites = ({ client }: Loading) => readFavourites(client);

/** Places that few people need often, so they have no line of their own. */
export const actions: readonly Action[] = [
  {
    id: 'organisation',
    name: { es: 'Mi organización', en: 'My organisation' },
    words: 'empresa entidad invitación company employer invitation',
    icon: 'house',
    to: '/universe/organizacion',
  },
  {
    id: 'access',
    name: { es: 'Mis accesos', en: 'My access' },
    words: 'nivel premium profesional permiso level',
    icon: 'key-round',
    to: '/universe/acceso',
  },
  {
    id: 'security',
    name: { es: 'Tu seguridad', en: 'Your security' },
    words: 'contraseña correo llave de acceso código sesiones clave password passkey sessions key',
    icon: 'lock',
    to: '/universe/seguridad',
  },
  {
    id: 'notices',
    name: { es: 'Avisos', en: 'Notices' },
    words: 'recordatorio mensaje nuevo bandeja notificaciones reminder inbox notifications',
    icon: 'bell',
    to: '/avisos',
  },
  {
    id: 'notice-settings',
    name: { es: 'Cómo te avisamos', en: 'How we tell you' },
    words: 'avisos correo resumen horas tranquilas silencio notificaciones navegador mail summary quiet hours notifications',
    icon: 'bell',
    to: '/avisos/ajustes',
  },
  {
    id: 'readings',
    name: { es: 'Mis lecturas', en: 'My readings' },
    words: 'análisis emociones voz cámara cifras analysis emotions voice camera figures',
    icon: 'scan-search',
    to: '/universe/lecturas',
  },
  {
    id: 'report',
    name: { es: 'Avisar de un problema', en: 'Report a problem' },
    words: 'queja daño fallo error respuesta peligro complaint harm wrong',
    icon: 'circle-alert',
    to: '/universe/avisar',
  },
];

export const things: readonly ThingSource[] = [{ id: 'notes', name: { es: 'tus notas', en: 'your notes' }, load: loadNotes }];

/** The newest open notes, each by its first line; all their words are looked through. */
async function loadNotes({ signal }: Loading): Promise<readonly Thing[]> {
  const { items } = await api.get<NotePage>('/api/universe/notes?done=false&limit=100', signal);
  return items.map(({ id, content }) => ({
    to: `/universe/notas#note-${id}`,
    name: firstLine(content),
    words: content,
    of: '/universe/notas',
  }));
}

function firstLine(content: string): string {
  const [line = ''] = content.trim().split('\n');
  return line.length > longestName ? `${line.slice(0, longestName).trimEnd()}…` : line;
}
