// Who made the Panel of Experts, who kept it going, and who ended it?
MATCH path = (:Provision)-[:CREATED]->(panel:Actor)<-[:EXTENDS_MANDATE_OF]-(:MandateExtension)
RETURN path
UNION
MATCH path = (:Draft)-[:VETOED_BY|ABSTAINED_BY]->(:Actor)
RETURN path
