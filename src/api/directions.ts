/** Which way the words or days of a list run. */
export type Direction = 'ASC' | 'DESC';

export const opposite = { ASC: 'DESC', DESC: 'ASC' } as const;

/** Before the first row of a list that runs so, by words or days: no word comes after the last one. */
export const starts = { ASC: { sort: '', key: '' }, DESC: { sort: '\uffff', key: '' } } as const;
