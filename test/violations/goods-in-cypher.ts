/** How far belonging is followed, in ties; no chain of the case or of a generated graph is longer. */
const longestChain = 4;

const parts = 'PART_OF|SUBORDINATE_TO|ACTS_FOR|LEADS|OFFICIAL_OF|MEMBER_OF|SUBSIDIARY_OF|FLAGGED_BY';
const holds = 'OWNS|CONTROLS|MANAGES|OPERATES';

/** One tie further down: a State belongs to nobody, and a member of a coalition does not belong to it. */
const whoeverBelongsThere = `
  UNWIND own AS ownKey
  MATCH (whole:Actor {key: ownKey})
  WITH regimeKey, ownKey,
       [(whole)<-[tie:${parts}]-(part:Actor)
         WHERE part.kind <> 'state' AND (type(tie) <> 'MEMBER_OF' OR whole.kind <> 'coalition') | part.key] AS partKeys,
       [(whole)-[:${holds}]->(held:Actor) WHERE held.kind <> 'state' | held.key] AS heldKeys
  UNWIND [ownKey] + partKeys + heldKeys AS belongs
  WITH regimeKey, collect(DISTINCT belongs) AS own`;

/**
 * The goods rule once more, as one Cypher query that shares nothing with src/law: the pairs of a transfer and a
 * paragraph for which the rule keeps a finding, by transfer and paragraph.
 */
export const goodsInCypher = `
  MATCH (regime:Regime)-[:TARGETS]->(target:Actor)
  WITH regime.key AS regimeKey, [target.key] AS own
  ${whoeverBelongsThere.repeat(longestChain)}
  MATCH (:Regime {key: regimeKey})<-[:BELONGS_TO]-(:Resolution)-[:HAS_PROVISION]->(text:Provision)
  MATCH (transfer:Transfer)
  WHERE (transfer.to IS NULL OR transfer.to >= text.inForceFrom)
    AND (transfer.from IS NULL OR text.inForceTo IS NULL OR transfer.from <= text.inForceTo)
  WITH transfer, text, own,
       [(transfer)<-[:SUPPLIED]-(a:Actor) | a.key] AS suppliers,
       [(transfer)-[:DELIVERED_TO]->(b:Actor) WHERE transfer.kind <> 'use-of-arms' | b.key] AS recipients,
       [(transfer)-[:GOODS_MADE_BY]->(c:Actor) | c.key] AS makers
  WITH transfer, text,
       size(recipients) = 0 OR any(k IN recipients WHERE k IN own) AS mayGoThere,
       size(suppliers) = 0 OR any(k IN suppliers WHERE k IN own) AS mayComeFromThere,
       any(k IN suppliers WHERE k IN own) AS comesFromThere,
       any(k IN makers WHERE k IN own) AS madeThere
  WHERE text.direction = 'none'
     OR (text.direction = 'within-target' AND mayGoThere AND mayComeFromThere)
     OR (transfer.kind = 'use-of-arms' AND text.direction IN ['from-target', 'both'] AND madeThere AND NOT comesFromThere)
     OR (transfer.kind <> 'use-of-arms' AND text.direction IN ['to-target', 'both'] AND mayGoThere)
     OR (transfer.kind <> 'use-of-arms' AND text.direction IN ['from-target', 'both'] AND (mayComeFromThere OR madeThere))
  WITH transfer, collect(text.key) AS fitting
  MATCH (transfer)<-[:ABOUT]-(claim:Claim)
  WHERE claim.position IN ['ASSERTS', 'ADMITS', 'ACCUSES']
  WITH DISTINCT transfer, fitting
  MATCH (transfer)-[:OF]->(goods:ItemCategory)-[:NARROWER_THAN*0..8]->(covered:ItemCategory)<-[:COVERS]-(by:Provision)
  WHERE by.key IN fitting
  WITH DISTINCT transfer.key AS transferKey, fitting, goods, by
  UNWIND fitting AS baseKey
  MATCH (base:Provision {key: baseKey})
  WHERE base.nature IN ['binding', 'binding-on-target']
    AND NOT EXISTS { MATCH (:Provision)-[:CHANGED_BY {how: 'adds-items'}]->(base) }
    AND NOT EXISTS { MATCH (base)-[:CAPPED_AT]->(:Cap)-[:LIMITS]->(:ItemCategory)<-[:NARROWER_THAN*0..8]-(goods) }
    AND (base.key = by.key OR EXISTS {
      MATCH way = (base)-[:CHANGED_BY*1..6]->(by)
      WHERE all(step IN relationships(way) WHERE
        (step.how = 'clarifies' AND endNode(step).nature = 'clarification')
        OR (step.how = 'adds-items' AND NOT endNode(step).nature IN ['calls-upon', 'of-disputed-force']))
    })
  RETURN DISTINCT transferKey AS transfer, baseKey AS provision
  ORDER BY transfer, provision`;
