export type Answer = { status: number; location: string; text: string; body: Record<string, unknown>; headers: Headers };

/** Somebody's browser over real connections: it keeps cookies by site and path, and follows nowhere unless told to. */
export type Jar = {
  cookies: Map<string, string>;
  ask(method: string, url: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Goes to an address and on wherever it leads, until a page or `stop` is reached. Returns the last address and answer. */
  go(url: string, stop?: (url: string) => boolean): Promise<Answer & { url: string }>;
};

/** An empty one. */
export function aJar(): Jar {
  const cookies = new Map<string, string>();
  const keyOf = (url: URL, name: string, path: string) => `${url.host} ${path} ${name}`;

  function cookieFor(url: URL): string {
    const sent: string[] = [];
    for (const [key, value] of cookies) {
      const [host, path = '/', name] = key.split(' ');
      const isBelow = path === '/' || url.pathname === path || url.pathname.startsWith(`${path}/`);
      if (host === url.host && isBelow) sent.push(`${name}=${value}`);
    }
    return sent.join('; ');
  }
  function keep(url: URL, lines: string[]): void {
    for (const line of lines) {
      const [pair = '', ...rest] = line.split(';').map((part) => part.trim());
      const [name = '', ...value] = pair.split('=');
      const path = rest.find((part) => /^path=/i.test(part))?.slice(5) ?? '/';
      const isGone = rest.some((part) => /^expires=thu, 01 jan 1970/i.test(part)) || value.join('=') === '';
      if (isGone) cookies.delete(keyOf(url, name, path));
      else cookies.set(keyOf(url, name, path), value.join('='));
    }
  }

  const jar: Jar = {
    cookies,
    async ask(method, address, body, headers = {}) {
      const url = new URL(address);
      const cookie = cookieFor(url);
      const isForm = body instanceof URLSearchParams;
      const answer = await fetch(url, {
        method,
        redirect: 'manual',
        headers: {
          accept: 'text/html,application/json',
          ...(cookie ? { cookie } : {}),
          ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
      });
      keep(url, answer.headers.getSetCookie());
      const text = await answer.text();
      const location = answer.headers.get('location');
      const isJson = (answer.headers.get('content-type') ?? '').includes('json');
      return {
        status: answer.status,
        location: location === null ? '' : new URL(location, url).href,
        text,
        body: isJson ? JSON.parse(text) : {},
        headers: answer.headers,
      };
    },
    async go(address, stop = () => false) {
      let url = address;
      for (let hops = 0; hops < 12; hops += 1) {
        const answer = await jar.ask('GET', url);
        if (!answer.location) return { ...answer, url };
        url = answer.location;
        if (stop(url)) return { ...answer, url };
      }
      throw new Error(`There is no end to ${url}`);
    },
  };
  return jar;
}
