/** The fields of law in which specialists are named. */
export const branches = [
  'civil',
  'penal',
  'laboral',
  'familia',
  'discapacidad',
  'datos',
  'consumo',
  'vivienda',
  'administrativo',
] as const;
export type Branch = (typeof branches)[number];
