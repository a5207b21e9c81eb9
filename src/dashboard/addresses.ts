/** Addresses within the page, by what they show. */
const at =
  (folder: string) =>
  (key: string): string =>
    `/${folder}/${encodeURIComponent(key).replaceAll('%3A', ':')}`;

export const toViolation = at('violations');
export const toTransfer = at('transfers');
export const toActor = at('actors');
export const toPlace = at('places');
export const toSource = at('sources');
export const toCap = at('caps');

/** By key (`unscr-1874`) or number: the address has the number. */
export const toResolution = (key: string): string => `/resolutions/${key.replace(/^unscr-/, '')}`;

/** A paragraph on the page of its resolution. */
export const toProvision = ({ key, resolution }: { key: string; resolution: { key: string } }): string =>
  `${toResolution(resolution.key)}#${key}`;

type Filter = Readonly<Record<string, string | number | readonly string[] | undefined>>;

const list = (path: string) => (filter: Filter) => {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filter))
    for (const one of Array.isArray(value) ? value : value === undefined ? [] : [value])
      params.append(name, String(one));
  return `${path}?${params}`;
};

/** The list of violations behind a figure. */
export const toViolations = list('/violations');

/** The list of transfers behind a figure. */
export const toTransfers = list('/transfers');

/** The global id of a thing: its kind and key in base64url. */
export function globalId(kind: string, key: string): string {
  const bytes = new TextEncoder().encode(`${kind}:${key}`);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
