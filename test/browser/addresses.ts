/** An address for every kind of page, with the heading that it has on the case. */
export const addresses: Readonly<Record<string, { readonly address: string; readonly title: string }>> = {
  overview: {
    address: '/',
    title: 'Which transfers breach which resolutions, on whose word, and who denies it',
  },
  violations: { address: '/violations', title: 'Violations' },
  violation: {
    address: '/violations/goods:tr-troops-2024:1874-9',
    title: 'Soldiers, DPRK to Russia, late 2024: 1874 OP 9',
  },
  'sole maker': {
    address: '/violations/goods:tr-pantsir-to-dprk:1874-10',
    title: 'Pantsir combat vehicle, Russia to DPRK, since November 2024: 1874 OP 10',
  },
  transfers: { address: '/transfers', title: 'Transfers' },
  transfer: {
    address: '/transfers/tr-angara-2023-09',
    title: 'Containers on the Angara, DPRK to Russia, September 2023',
  },
  resolutions: { address: '/resolutions', title: 'Resolutions' },
  resolution: { address: '/resolutions/1874', title: 'S/RES/1874 (2009)' },
  actor: { address: '/actors/kim-yo-jong', title: 'Kim Yo Jong' },
  vessel: { address: '/actors/angara', title: 'Angara' },
  place: { address: '/places/port-rajin', title: 'Rajin' },
  source: { address: '/sources/src-kcna-2025-04-28', title: '' },
  caps: { address: '/caps', title: 'Caps' },
  cap: { address: '/caps/2397-5', title: 'Cap on refined petroleum products' },
  compare: { address: '/compare?without-maker=msmt', title: 'Compare two lenses' },
  assess: {
    address:
      '/assess?categories=coal&suppliers=dprk&recipients=china&from=2024-05-01&to=2024-05-01&asked=yes',
    title: 'Assess a transfer',
  },
  search: { address: '/search?text=Rajin', title: 'Search: Rajin' },
  lens: {
    address: '/?known=2024-11-01',
    title: 'Which transfers breach which resolutions, on whose word, and who denies it',
  },
  'nothing there': { address: '/transfers/tr-nothing', title: 'No such transfer' },
};
