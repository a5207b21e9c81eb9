// Which breaches rest on the word of the MSMT alone?
MATCH path = (:Actor {key: 'msmt'})<-[:MADE_BY]-(:Claim)<-[:RESTS_ON]-(breach:Breach)-[:THROUGH]->(:Transfer)
WHERE breach.independentMakers = 1
RETURN path
