// Which denials stand: who denies which transfer, with no admission since?
MATCH path = (:Actor)<-[:MADE_BY]-(claim:Claim)-[:ABOUT]->(transfer:Transfer)
WHERE claim.position IN ['DENIES', 'REJECTS_REPORT'] AND transfer.standing = 'CONTESTED'
RETURN path
