import type { SwaggerTransform } from '@fastify/swagger';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';

/**
 * A route as the OpenAPI document shows it, with what it declares of itself: for what purpose it is, whose its things are, who may
 * ask. Whoever checks the doors reads them there, and so does whoever writes down what is done with people's data.
 */
export const describeRoute: SwaggerTransform = (declared) => {
  const { schema, url } = jsonSchemaTransform(declared as Parameters<typeof jsonSchemaTransform>[0]);
  const { public: isPublic = false, purpose, owner, role, fresh, guarded, scope, whileWaiting } = declared.route.config ?? {};
  const rights = { public: isPublic, purpose, owner, role, fresh, guarded, scope, whileWaiting };
  return { url, schema: { ...schema, 'x-rights': JSON.parse(JSON.stringify(rights)) as object } };
};
