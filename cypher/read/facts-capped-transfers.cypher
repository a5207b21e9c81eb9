// The keys of the transfers of some categories whose days may fall into a span, by key; one list for all spans asked for.
UNWIND $spans AS span
UNWIND span.categories AS categoryKey
MATCH (category:ItemCategory {key: categoryKey})<-[:OF]-(transfer:Transfer)
WHERE (transfer.from IS NULL OR transfer.from <= date(span.to))
  AND (transfer.to IS NULL OR transfer.to >= date(span.from))
WITH DISTINCT transfer.key AS key
RETURN key
ORDER BY key
