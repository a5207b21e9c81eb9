// What did the ballistic missiles of 2024 breach, on whose word, and who denies it?
MATCH path = (:Transfer {key: 'tr-ballistic-missiles-2024'})<-[:THROUGH]-(:Violation)-[:AGAINST]->(:Provision)<-[:HAS_PROVISION]-(:Resolution)
RETURN path
UNION
MATCH path = (:Transfer {key: 'tr-ballistic-missiles-2024'})<-[:ABOUT]-(:Claim)-[:MADE_BY]->(:Actor)
RETURN path
