// Which listed bodies, banks and persons took part in which activity, and who listed them, and when?
MATCH path = (:Transfer)<-[:TOOK_PART_IN]-(:Actor)-[:DESIGNATED_AS]->(:Designation)-[:LISTED_BY]->(:Actor)
RETURN path
