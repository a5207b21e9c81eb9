import type { Graph } from '../../graph/graph.ts';
import {
  actorsByKey,
  countsOfActors,
  relationCountsOfActors,
  relationsOfActors,
  relationType,
} from '../../graph/queries/actors.ts';
import {
  claimCountsOfSources,
  claimsByKey,
  claimsOfMakers,
  claimsOfSources,
  claimsOfTransfers,
  rejectedSources,
} from '../../graph/queries/claims.ts';
import { draftsByKey, mandateExtensionsByKey } from '../../graph/queries/council-votes.ts';
import {
  designationsByKey,
  designationsOfActors,
  designationsOfPlaces,
} from '../../graph/queries/designations.ts';
import { eventsByKey } from '../../graph/queries/events.ts';
import { knownSourceKeys } from '../../graph/queries/lens-records.ts';
import { knownActorKeys, knownTransferKeys } from '../../graph/queries/nodes.ts';
import { placesByKey, transferCountsOfPlaces } from '../../graph/queries/places.ts';
import { sourcesByKey } from '../../graph/queries/sources.ts';
import {
  evidenceOfTransfers,
  goodsMakersOfTransfers,
  overlapsOfTransfers,
  participantsOfTransfers,
  partsOfTransfers,
  placesOfTransfers,
  transfersByKey,
  transfersCarried,
  transfersReceived,
  transfersSent,
  transfersVia,
} from '../../graph/queries/transfers.ts';
import {
  violationCountsOfActors,
  violationCountsOfProvisions,
  violationsByKey,
  violationsOfActors,
  violationsOfProvisions,
  violationsOfTransfers,
} from '../../graph/queries/violations.ts';
import type { LawIndex } from '../../law/law-index.ts';
import { explainViolations } from '../../violations/explain.ts';
import { loadByKey, loadCounts, loadLists, loadPages } from './batches.ts';

const types = relationType.options;

/** The verdicts that a list of violations shows unless others are asked for. */
export const listedVerdicts = ['BREACH', 'POSSIBLE_BREACH'] as const;
const verdicts = [...listedVerdicts];

/** What one request reads, each level of its question in one query a loader. */
export function createLoaders({ read }: Graph, lawIndex: () => Promise<LawIndex>) {
  return {
    actor: loadByKey(
      (keys) => read(actorsByKey, { keys }),
      ({ actor }) => actor,
    ),
    place: loadByKey(
      (keys) => read(placesByKey, { keys }),
      ({ place }) => place,
    ),
    transfer: loadByKey(
      (keys) => read(transfersByKey, { keys }),
      ({ transfer }) => transfer,
    ),
    claim: loadByKey(
      (keys) => read(claimsByKey, { keys }),
      ({ claim }) => claim,
    ),
    source: loadByKey(
      (keys) => read(sourcesByKey, { keys }),
      ({ source }) => source,
    ),
    designation: loadByKey(
      (keys) => read(designationsByKey, { keys }),
      ({ designation }) => designation,
    ),
    violation: loadByKey((keys) => read(violationsByKey, { keys }), violationOf),
    explanation: loadByKey(
      async (keys) => explainViolations(read, await lawIndex(), keys),
      (explanation) => explanation,
    ),
    event: loadByKey(
      (keys) => read(eventsByKey, { keys }),
      ({ event }) => event,
    ),
    mandateExtension: loadByKey(
      (keys) => read(mandateExtensionsByKey, { keys }),
      ({ extension }) => extension,
    ),
    draft: loadByKey(
      (keys) => read(draftsByKey, { keys }),
      ({ draft }) => draft,
    ),

    actorIsThere: loadByKey(
      (keys) => read(knownActorKeys, { keys }),
      () => true,
    ),
    transferIsThere: loadByKey(
      (keys) => read(knownTransferKeys, { keys }),
      () => true,
    ),
    sourceIsThere: loadByKey(
      (keys) => read(knownSourceKeys, { keys }),
      () => true,
    ),

    designationsOfActor: loadLists(
      (keys) => read(designationsOfActors, { keys }),
      ({ designation }) => designation,
    ),
    designationsOfPlace: loadLists(
      (keys) => read(designationsOfPlaces, { keys }),
      ({ designation }) => designation,
    ),
    relations: loadPages(
      'ASC',
      (page, turn) => read(turn(relationsOfActors), { ...page, types }),
      (row) => row,
    ),
    relationCount: loadCounts((keys) => read(relationCountsOfActors, { keys, types })),
    actorCounts: loadByKey(
      (keys) => read(countsOfActors, { keys }),
      (row) => row,
    ),

    partsOfTransfer: loadLists(
      (keys) => read(partsOfTransfers, { keys }),
      ({ transfer }) => transfer,
    ),
    overlapsOfTransfer: loadLists(
      (keys) => read(overlapsOfTransfers, { keys }),
      ({ transfer }) => transfer,
    ),
    evidenceOfTransfer: loadLists(
      (keys) => read(evidenceOfTransfers, { keys }),
      ({ transfer }) => transfer,
    ),
    placesOfTransfer: loadLists(
      (keys) => read(placesOfTransfers, { keys }),
      (row) => row,
    ),
    participantsOfTransfer: loadLists(
      (keys) => read(participantsOfTransfers, { keys }),
      (row) => row,
    ),
    goodsMakersOfTransfer: loadLists(
      (keys) => read(goodsMakersOfTransfers, { keys }),
      ({ actor }) => actor,
    ),
    claimsOfTransfer: loadLists(
      (keys) => read(claimsOfTransfers, { keys }),
      ({ claim }) => claim,
    ),

    transfersSent: loadPages(
      'DESC',
      (page, turn) => read(turn(transfersSent), page),
      ({ transfer }) => transfer,
    ),
    transfersReceived: loadPages(
      'DESC',
      (page, turn) => read(turn(transfersReceived), page),
      ({ transfer }) => transfer,
    ),
    transfersCarried: loadPages(
      'DESC',
      (page, turn) => read(turn(transfersCarried), page),
      ({ transfer }) => transfer,
    ),
    transfersVia: loadPages(
      'DESC',
      (page, turn) => read(turn(transfersVia), page),
      ({ transfer }) => transfer,
    ),
    transferCountOfPlace: loadCounts((keys) => read(transferCountsOfPlaces, { keys })),

    rejectedSources: loadLists(
      (keys) => read(rejectedSources, { keys }),
      ({ source }) => source,
    ),
    claimsOfMaker: loadPages(
      'DESC',
      (page, turn) => read(turn(claimsOfMakers), page),
      ({ claim }) => claim,
    ),
    claimsOfSource: loadPages(
      'DESC',
      (page, turn) => read(turn(claimsOfSources), page),
      ({ claim }) => claim,
    ),
    claimCountOfSource: loadCounts((keys) => read(claimCountsOfSources, { keys })),

    /** Violations of every verdict: a field that wants only some of them picks them out. */
    violationsOfTransfer: loadLists(
      (keys) =>
        read(violationsOfTransfers, { keys, verdicts: ['BREACH', 'POSSIBLE_BREACH', 'EXEMPT', 'UNKNOWN'] }),
      violationOf,
    ),
    violationsOfActor: loadPages(
      'DESC',
      (page, turn) => read(turn(violationsOfActors), { ...page, verdicts }),
      violationOf,
    ),
    violationsOfProvision: loadPages(
      'DESC',
      (page, turn) => read(turn(violationsOfProvisions), { ...page, verdicts }),
      violationOf,
    ),
    violationCountOfActor: loadCounts((keys) => read(violationCountsOfActors, { keys, verdicts })),
    violationCountOfProvision: loadCounts((keys) => read(violationCountsOfProvisions, { keys, verdicts })),
  };
}

/** A violation with the transfer that its row brought along. */
export function violationOf<V, T>({
  violation,
  transfer,
}: {
  violation: V;
  transfer: T;
}): V & { transfer: T } {
  return { ...violation, transfer };
}
