// Which UN-listed ships called at which port, and what does the law make of it?
MATCH path = (:Transfer {key: 'tr-designated-tanker-calls-2024'})-[:CARRIED_BY]->(:Vessel)-[:DESIGNATED_AS]->(designation:Designation)
WHERE designation.authority = 'UN'
RETURN path
UNION
MATCH path = (:Transfer {key: 'tr-designated-tanker-calls-2024'})-[:VIA]->(:Place)-[:LOCATED_IN]->(:State)
RETURN path
UNION
MATCH path = (:Transfer {key: 'tr-designated-tanker-calls-2024'})<-[:THROUGH]-(:Violation)-[:AGAINST]->(:Provision)
RETURN path
