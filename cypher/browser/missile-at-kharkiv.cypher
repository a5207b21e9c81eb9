// Of which transfers is the missile fired at Kharkiv evidence, and who says so?
MATCH path = (:Transfer {key: 'tr-missile-use-kharkiv-2024-01-02'})-[:EVIDENCE_OF]->(:Transfer)
RETURN path
UNION
MATCH path = (:Source)<-[:`IN`]-(:Claim)-[:ABOUT]->(:Transfer {key: 'tr-missile-use-kharkiv-2024-01-02'})
RETURN path
UNION
MATCH path = (:Actor)<-[:MADE_BY]-(:Claim)-[:ABOUT]->(:Transfer {key: 'tr-missile-use-kharkiv-2024-01-02'})
RETURN path
UNION
MATCH path = (:Transfer {key: 'tr-missile-use-kharkiv-2024-01-02'})-[:GOODS_MADE_BY]->(:Actor)
RETURN path
