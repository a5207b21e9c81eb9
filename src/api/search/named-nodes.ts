import type { Graph } from '../../graph/graph.ts';
import { lawCategories, lawProvisions } from '../../graph/queries/law.ts';
import { lawTextsRegimes, lawTextsResolutions } from '../../graph/queries/law-texts.ts';
import {
  namesOfActors,
  namesOfDesignations,
  namesOfPlaces,
  namesOfRecords,
  namesOfSources,
  namesOfTransfers,
} from '../../graph/queries/names.ts';
import type { NamedNode } from './search-index.ts';

/** Reads everything that has a name, by kind and key. */
export async function readNamedNodes(graph: Graph): Promise<NamedNode[]> {
  const lists = await Promise.all([
    actors(graph),
    places(graph),
    law(graph),
    transfers(graph),
    sources(graph),
    designations(graph),
    graph
      .read(namesOfRecords, {})
      .then((rows) => rows.map(({ kind, key, name }) => ({ kind, key, names: [name] }))),
  ]);
  return lists.flat();
}

async function actors(graph: Graph): Promise<NamedNode[]> {
  const rows = await graph.read(namesOfActors, {});
  return rows.map(({ key, actor, references }) => {
    const others = {
      registrationMark: given(actor.registrationMark),
      ogrn: given(actor.ogrn),
      inn: given(actor.inn),
      registrationNumber: given(actor.registrationNumber),
      designation: given(...references),
    };
    const numbers = { imo: given(actor.imo), companyImo: given(actor.companyImo), ...others };
    return {
      kind: 'Actor',
      key,
      names: given(actor.name, ...actor.aliases),
      identifiers: given(
        ...[...numbers.imo, ...numbers.companyImo].map((number) => `IMO ${number}`),
        ...Object.values(others).flat(),
      ),
      numbers,
      node: { __typename: 'Actor', key, name: actor.name, kind: actor.kind },
    };
  });
}

async function places(graph: Graph): Promise<NamedNode[]> {
  const rows = await graph.read(namesOfPlaces, {});
  return rows.map(({ key, place, references }) => ({
    kind: 'Place',
    key,
    names: given(place.name, ...place.aliases),
    identifiers: given(place.locode, ...references),
    node: { __typename: 'Place', key, name: place.name, kind: place.kind },
  }));
}

async function law(graph: Graph): Promise<NamedNode[]> {
  const [regimes, resolutions, provisions, categories] = await Promise.all([
    graph.read(lawTextsRegimes, {}),
    graph.read(lawTextsResolutions, {}),
    graph.read(lawProvisions, {}),
    graph.read(lawCategories, {}),
  ]);
  return [
    ...regimes.map(({ key, name }): NamedNode => ({ kind: 'Regime', key, names: [name] })),
    ...resolutions.map(
      ({ resolution: { key, symbol, number } }): NamedNode => ({
        kind: 'Resolution',
        key,
        names: [symbol, `UNSCR ${number}`],
        identifiers: [String(number)],
      }),
    ),
    ...provisions.map(
      ({ key, cite }): NamedNode => ({ kind: 'Provision', key, names: [cite], identifiers: [key] }),
    ),
    ...categories.map(
      ({ key, label }): NamedNode => ({ kind: 'ItemCategory', key, names: [label], identifiers: [key] }),
    ),
  ];
}

async function transfers(graph: Graph): Promise<NamedNode[]> {
  const rows = await graph.read(namesOfTransfers, {});
  return rows.map(({ key, label, models }) => ({
    kind: 'Transfer',
    key,
    names: given(label, ...models),
    identifiers: [key],
    node: { __typename: 'Transfer', key, label },
  }));
}

async function sources(graph: Graph): Promise<NamedNode[]> {
  const rows = await graph.read(namesOfSources, {});
  return rows.map(({ symbol, ...source }) => ({
    kind: 'Source',
    key: source.key,
    names: [source.title],
    identifiers: given(symbol),
    node: { __typename: 'Source', ...source },
  }));
}

async function designations(graph: Graph): Promise<NamedNode[]> {
  const rows = await graph.read(namesOfDesignations, {});
  return rows.map(({ key, caption, reference }) => ({
    kind: 'Designation',
    key,
    names: [caption ?? key],
    identifiers: given(reference),
  }));
}

function given(...names: (string | null)[]): string[] {
  return [...new Set(names.filter((name) => name !== null && name !== ''))] as string[];
}
