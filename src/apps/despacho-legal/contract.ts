import { z } from 'zod';
import type { Jurisdiction } from './core/law/law.ts';

/** The countries whose law can be loaded. Adding one begins here. */
export const Country = z.enum(['ES', 'MX']) satisfies z.ZodType<Jurisdiction>;
export type Country = z.infer<typeof Country>;
