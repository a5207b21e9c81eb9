// What is known of one voyage: the Angara in September 2023, from port to depot?
MATCH path = (:Actor)-[:SUPPLIED]->(:Transfer {key: 'tr-angara-2023-09'})-[:DELIVERED_TO]->(:Actor)
RETURN path
UNION
MATCH path = (:Transfer {key: 'tr-angara-2023-09'})-[:VIA]->(:Place)-[:LOCATED_IN]->(:State)
RETURN path
UNION
MATCH path = (:Transfer {key: 'tr-angara-2023-09'})-[:CARRIED_BY]->(:Vessel)<-[:OWNS|MANAGES|OPERATES]-(:Actor)
RETURN path
UNION
MATCH path = (:Transfer {key: 'tr-angara-2023-09'})<-[:ABOUT]-(:Claim)-[:MADE_BY]->(:Actor)
RETURN path
