/** Every setting a node reads, all beginning with `MITHAQ_`. This is the one place that reads the environment. */
const names = [
  'PORT',
  'HOST',
  'DATA',
  'DATABASE_URL',
  'PUBLIC_URL',
  'TRUSTED_PROXY',
  'WEBSUB_HUB',
  'FEDIVERSE',
  'OUTLETS_PRIVATE',
  'WORLDVIEW',
  'LOG',
  'STATE',
  'TITLE_AR',
  'TITLE_EN',
  'TITLE_FR',
  'LOCALE',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'EXERCISE',
  'UPLOAD_LIMIT',
  'RATE_LIMIT',
  'LINK_HOST',
  'LINK_PORT',
  'LINK_PULL_SECONDS',
  'LINK_FROM',
] as const;

export type Env = Partial<Record<(typeof names)[number], string>>;

/** An empty value counts as not set. */
export function readEnv(from: NodeJS.ProcessEnv = process.env): Env {
  const env: Env = {};
  for (const name of names) {
    const value = from[`MITHAQ_${name}`];
    if (value !== undefined && value !== '') env[name] = value;
  }
  return env;
}
