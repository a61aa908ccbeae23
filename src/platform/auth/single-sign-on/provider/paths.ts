/** Where the provider answers: below the door of the API, so what every request there goes through it goes through too. */
export const providerPath = '/api/auth/oidc';

/** Where it is found by whoever only knows its name. */
export const discoveryPath = '/.well-known/openid-configuration';

/** Its addresses, as its library names them. */
export const requestablePaths = {
  authorization: `${providerPath}/auth`,
  token: `${providerPath}/token`,
  userinfo: `${providerPath}/me`,
  jwks: `${providerPath}/jwks`,
  introspection: `${providerPath}/introspect`,
  revocation: `${providerPath}/revoke`,
  end_session: `${providerPath}/leave`,
};
