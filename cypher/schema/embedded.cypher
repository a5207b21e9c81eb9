// Constraints and indexes of the embedded engine; can be run again.

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

// A constraint alone does not make a look-up fast here.
CREATE INDEX dataset_key_index IF NOT EXISTS FOR (n:Dataset) ON (n.key);
CREATE INDEX regime_key_index IF NOT EXISTS FOR (n:Regime) ON (n.key);
CREATE INDEX resolution_key_index IF NOT EXISTS FOR (n:Resolution) ON (n.key);
CREATE INDEX provision_key_index IF NOT EXISTS FOR (n:Provision) ON (n.key);
CREATE INDEX cap_key_index IF NOT EXISTS FOR (n:Cap) ON (n.key);
CREATE INDEX item_category_key_index IF NOT EXISTS FOR (n:ItemCategory) ON (n.key);
CREATE INDEX mandate_extension_key_index IF NOT EXISTS FOR (n:MandateExtension) ON (n.key);
CREATE INDEX draft_key_index IF NOT EXISTS FOR (n:Draft) ON (n.key);
CREATE INDEX actor_key_index IF NOT EXISTS FOR (n:Actor) ON (n.key);
CREATE INDEX place_key_index IF NOT EXISTS FOR (n:Place) ON (n.key);
CREATE INDEX designation_key_index IF NOT EXISTS FOR (n:Designation) ON (n.key);
CREATE INDEX source_key_index IF NOT EXISTS FOR (n:Source) ON (n.key);
CREATE INDEX transfer_key_index IF NOT EXISTS FOR (n:Transfer) ON (n.key);
CREATE INDEX claim_key_index IF NOT EXISTS FOR (n:Claim) ON (n.key);
CREATE INDEX event_key_index IF NOT EXISTS FOR (n:Event) ON (n.key);
CREATE INDEX violation_key_index IF NOT EXISTS FOR (n:Violation) ON (n.key);

// Pages in the order of periods.
CREATE INDEX transfer_order IF NOT EXISTS FOR (n:Transfer) ON (n.sortOn, n.key);
CREATE INDEX violation_order IF NOT EXISTS FOR (n:Violation) ON (n.sortOn, n.key);

// Ships by number.
CREATE INDEX vessel_imo IF NOT EXISTS FOR (n:Vessel) ON (n.imo);
