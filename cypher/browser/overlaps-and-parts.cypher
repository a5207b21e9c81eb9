// Which transfers are parts of others, overlap them, or are evidence of them, so that numbers must not be added up?
MATCH path = (:Transfer)-[:OVERLAPS|PART_OF|EVIDENCE_OF]->(:Transfer)
RETURN path
