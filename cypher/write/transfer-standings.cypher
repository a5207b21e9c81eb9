// Writes how well the claims about transfers hold, as a property and as a label; no rows.
UNWIND $rows AS row
MATCH (transfer:Transfer {key: row.transfer})
SET transfer.standing = row.standing, transfer.independentMakers = row.independentMakers
REMOVE transfer:Uncorroborated:Corroborated:Contested:Admitted:Withdrawn
FOREACH (_ IN CASE row.standing WHEN 'UNCORROBORATED' THEN [1] ELSE [] END | SET transfer:Uncorroborated)
FOREACH (_ IN CASE row.standing WHEN 'CORROBORATED' THEN [1] ELSE [] END | SET transfer:Corroborated)
FOREACH (_ IN CASE row.standing WHEN 'CONTESTED' THEN [1] ELSE [] END | SET transfer:Contested)
FOREACH (_ IN CASE row.standing WHEN 'ADMITTED' THEN [1] ELSE [] END | SET transfer:Admitted)
FOREACH (_ IN CASE row.standing WHEN 'WITHDRAWN' THEN [1] ELSE [] END | SET transfer:Withdrawn)
