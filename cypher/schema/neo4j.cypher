// Constraints and indexes of Neo4j; can be run again. A constraint brings the index on its key with it.

// One record per key and label.
CREATE CONSTRAINT dataset_key IF NOT EXISTS FOR (n:Dataset) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT regime_key IF NOT EXISTS FOR (n:Regime) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT resolution_key IF NOT EXISTS FOR (n:Resolution) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT provision_key IF NOT EXISTS FOR (n:Provision) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT cap_key IF NOT EXISTS FOR (n:Cap) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT item_category_key IF NOT EXISTS FOR (n:ItemCategory) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT mandate_extension_key IF NOT EXISTS FOR (n:MandateExtension) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT draft_key IF NOT EXISTS FOR (n:Draft) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT actor_key IF NOT EXISTS FOR (n:Actor) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT place_key IF NOT EXISTS FOR (n:Place) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT designation_key IF NOT EXISTS FOR (n:Designation) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT source_key IF NOT EXISTS FOR (n:Source) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT transfer_key IF NOT EXISTS FOR (n:Transfer) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT claim_key IF NOT EXISTS FOR (n:Claim) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT event_key IF NOT EXISTS FOR (n:Event) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT violation_key IF NOT EXISTS FOR (n:Violation) REQUIRE n.key IS UNIQUE;

// Pages in the order of periods.
CREATE INDEX transfer_order IF NOT EXISTS FOR (n:Transfer) ON (n.sortOn, n.key);
CREATE INDEX violation_order IF NOT EXISTS FOR (n:Violation) ON (n.sortOn, n.key);

// Ships by number.
CREATE INDEX vessel_imo IF NOT EXISTS FOR (n:Vessel) ON (n.imo);
