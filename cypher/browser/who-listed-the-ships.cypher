// Who listed the ships on the Rajin route and those behind them, and when?
MATCH path = (:Transfer {key: 'tr-containers-since-2023'})-[:CARRIED_BY]->(:Vessel)-[:DESIGNATED_AS]->(:Designation)-[:LISTED_BY]->(:Actor)
RETURN path
UNION
MATCH path = (:Transfer {key: 'tr-containers-since-2023'})-[:CARRIED_BY]->(:Vessel)<-[:OWNS|MANAGES|OPERATES]-(:Actor)-[:DESIGNATED_AS]->(:Designation)-[:LISTED_BY]->(:Actor)
RETURN path
