import type { Owner, Purpose } from '#platform/http/person.ts';

/** What a route declares of itself. */
export type Rights = {
  public: boolean;
  purpose?: Purpose;
  owner?: Owner;
  role?: 'professional' | 'admin';
  fresh?: boolean;
  scope?: string;
  whileWaiting?: boolean;
};

type Parameter = { name: string; in: string };
type Described = {
  paths: Record<string, Record<string, { 'x-rights'?: Rights; parameters?: Parameter[]; requestBody?: object }>>;
};

export type Route = {
  /** `GET /api/…/{id}`: by what it is named when something is wrong with it. */
  name: string;
  method: string;
  path: string;
  rights: Rights;
  /** What stands between braces in its address. */
  params: string[];
  /** What can be asked after `?`. */
  query: string[];
  hasBody: boolean;
};

/** Every route there is, as the running server describes them: a new one is here without anybody adding it. */
export async function routesOf(url: string): Promise<Route[]> {
  const { paths } = (await (await fetch(`${url}/api/openapi.json`)).json()) as Described;
  return Object.entries(paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, { 'x-rights': rights, parameters = [], requestBody }]) => {
      const method = verb.toUpperCase();
      return {
        name: `${method} ${path}`,
        method,
        path,
        rights: rights ?? { public: false },
        params: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''),
        query: parameters.filter((one) => one.in === 'query').map(({ name }) => name),
        hasBody: requestBody !== undefined,
      };
    }),
  );
}

/** The kind of thing that a route is about, where it is about one. */
export function thingOf({ rights: { owner } }: Route): string | undefined {
  return typeof owner === 'object' ? owner.thing : undefined;
}

/** Its address with these in the place of the braces. Throws the name of one that nobody gave. */
export function addressOf({ name, path }: Route, params: Readonly<Record<string, string>>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_all, param: string) => {
    const given = params[param];
    if (given === undefined) throw new Error(`${name}: nothing builds {${param}}`);
    return encodeURIComponent(given);
  });
}
