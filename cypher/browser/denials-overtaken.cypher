// Who denied the sending of troops, who admitted it, and which denial was overtaken?
MATCH path = (:Transfer {key: 'tr-troops-2024'})<-[:ABOUT]-(claim:Claim)-[:MADE_BY]->(:Actor)
WHERE claim.position IN ['DENIES', 'ADMITS', 'REJECTS_REPORT', 'SAYS_NO_EVIDENCE', 'JUSTIFIES']
RETURN path
UNION
MATCH path = (:Transfer {key: 'tr-troops-2024'})<-[:ABOUT]-(:Claim)-[:OVERTAKEN_BY]->(:Claim)
RETURN path
