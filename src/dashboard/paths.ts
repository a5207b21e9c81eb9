/** The addresses of the page, as its router reads them. The server answers these with the page and no others. */
export const paths = {
  overview: '/',
  violations: '/violations',
  violation: '/violations/:key',
  transfers: '/transfers',
  transfer: '/transfers/:key',
  resolutions: '/resolutions',
  resolution: '/resolutions/:key',
  actor: '/actors/:key',
  place: '/places/:key',
  source: '/sources/:key',
  caps: '/caps',
  cap: '/caps/:key',
  compare: '/compare',
  assess: '/assess',
  search: '/search',
} as const;
