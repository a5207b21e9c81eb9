// The law: the regime, its resolutions and provisions, what they cover, what they cap, and the mandate of the Panel.
// Seed files are read in the order of their numbers and can be run again: nothing changes the second time.
// Records carry how sure they are (certainty: high, medium, check) and where the fact was seen (verifiedBy).

// -------------------------------------------------------------------------------------------------- the data set

// What this graph is; the version counts the changes made after loading.
UNWIND [
  {key: 'dataset', name: 'Transfers to and from the DPRK under the 1718 regime', factsCompiledOn: '2026-11-23'}
] AS row
MERGE (n:Dataset {key: row.key})
ON CREATE SET n.version = 1, n.generatedAt = '2026-11-23T00:00:00.000Z'
SET n.name = row.name, n.factsCompiledOn = date(row.factsCompiledOn);

// -------------------------------------------------------------------------------- the regime and its resolutions

// The regime: one set of measures with a target State.
UNWIND [
  {key: '1718', name: '1718 regime on the DPRK', note: 'the measures of the Security Council against the DPRK from resolution 1695 (2006) on; founded by resolution 1718 (2006)'}
] AS row
MERGE (n:Regime {key: row.key})
SET n.name = row.name, n.note = row.note;

// The resolutions, oldest first, and the regime that each belongs to.
UNWIND [
  {key: 'unscr-1695', symbol: 'S/RES/1695 (2006)', number: 1695, regime: '1718', adoptedOn: '2006-07-15', meeting: 5490, votesFor: 15, votesAgainst: 0, abstentions: 0, chapterVII: false, trigger: 'Ballistic missile launches of 5 July 2006 (local time).', summary: 'First sanctions-type text; asks all States to stop missile and missile-technology trade with the DPRK in both directions.', certainty: 'high', verifiedBy: 'from general knowledge'},
  {key: 'unscr-1718', symbol: 'S/RES/1718 (2006)', number: 1718, regime: '1718', adoptedOn: '2006-10-14', meeting: 5551, votesFor: 15, votesAgainst: 0, abstentions: 0, chapterVII: true, trigger: 'First nuclear test, 9 October 2006.', summary: 'Founds the regime; bans major weapons, WMD items and luxury goods, freezes assets, bans travel, and creates the 1718 Committee.', certainty: 'high', verifiedBy: 'https://press.un.org/en/2006/sc8853.doc.htm; https://en.wikipedia.org/wiki/United_Nations_Security_Council_Resolution_1718'},
  {key: 'unscr-1874', symbol: 'S/RES/1874 (2009)', number: 1874, regime: '1718', adoptedOn: '2009-06-12', meeting: 6141, votesFor: 15, votesAgainst: 0, abstentions: 0, chapterVII: true, trigger: 'Second nuclear test, 25 May 2009.', summary: 'Bans all DPRK arms exports and almost all arms imports with related services and money, adds inspection and bunkering rules, and creates the Panel of Experts.', certainty: 'high', verifiedBy: 'https://webarchive.library.unt.edu/web/20130215152006/http://seoul.usembassy.gov/p_nk_061209a.html (content); meeting and date on lawsdocbox.com listing'},
  {key: 'unscr-2087', symbol: 'S/RES/2087 (2013)', number: 2087, regime: '1718', adoptedOn: '2013-01-22', meeting: 6904, votesFor: 15, votesAgainst: 0, abstentions: 0, chapterVII: false, trigger: 'Satellite launch of 12 December 2012.', summary: 'Adds designations and updated control lists, and makes clear that dealings with designated parties are barred whatever the item.', certainty: 'high', verifiedBy: 'from general knowledge; designation dates seen in UN Consolidated List, generated 2026-02-27 (KPi.006-009, KPe.012-017 listed 2013-01-22)'},
  {key: 'unscr-2094', symbol: 'S/RES/2094 (2013)', number: 2094, regime: '1718', adoptedOn: '2013-03-07', meeting: 6932, votesFor: 15, votesAgainst: 0, abstentions: 0, chapterVII: true, trigger: 'Third nuclear test, 12 February 2013.', summary: 'Makes the financial ban binding with bulk cash inside it, obliges States to inspect suspect cargo, and starts a luxury-goods list.', certainty: 'high', verifiedBy: 'meeting number and date on financedocbox.com listing; rest from general knowledge'},
  {key: 'unscr-2270', symbol: 'S/RES/2270 (2016)', number: 2270, regime: '1718', adoptedOn: '2016-03-02', meeting: 7638, votesFor: 15, votesAgainst: 0, abstentions: 0, chapterVII: true, trigger: 'Fourth nuclear test (6 January 2016) and launch of 7 February 2016.', summary: 'Completes the arms embargo, adds two catch-alls, training clarifications, universal cargo inspection, shipping and banking limits, and the first sector bans.', certainty: 'high', verifiedBy: 'https://www.un.org/securitycouncil/s/res/2270-%282016%29; https://www.steamshipmutual.com/liabilities-and-claims/sanctions/DPRK1/un-security-resolution030216.htm'},
  {key: 'unscr-2321', symbol: 'S/RES/2321 (2016)', number: 2321, regime: '1718', adoptedOn: '2016-11-30', meeting: 7821, votesFor: 15, votesAgainst: 0, abstentions: 0, chapterVII: true, trigger: 'Fifth nuclear test, 9 September 2016.', summary: 'Puts a hard yearly cap on coal exports, bans more metals, statues, helicopters and new ships, stops scientific cooperation, and tightens shipping, banking and diplomacy.', certainty: 'high', verifiedBy: 'https://kr.usembassy.gov/113016-fact-sheet-resolution-2321-2016-strengthening-sanctions-dprk/; https://wbnkimf.com/en/s/res/2321-(2016).html (mirror of the UN summary)'},
  {key: 'unscr-2356', symbol: 'S/RES/2356 (2017)', number: 2356, regime: '1718', adoptedOn: '2017-06-02', meeting: 7958, votesFor: 15, votesAgainst: 0, abstentions: 0, chapterVII: true, trigger: 'Series of missile launches since September 2016.', summary: 'Designations only (14 persons, 4 entities, the KPA Strategic Rocket Force among them).', certainty: 'high', verifiedBy: 'https://www.un.org/sc/suborg/en/sanctions/1718/resolutions; UN Consolidated List, generated 2026-02-27 (KPi.040-053, KPe.043-046 listed 2017-06-02)'},
  {key: 'unscr-2371', symbol: 'S/RES/2371 (2017)', number: 2371, regime: '1718', adoptedOn: '2017-08-05', meeting: 8019, votesFor: 15, votesAgainst: 0, abstentions: 0, chapterVII: true, trigger: 'ICBM launches of July 2017.', summary: 'Full bans on coal, iron, lead and seafood exports, a freeze on worker numbers and a ban on new joint ventures.', certainty: 'high', verifiedBy: 'https://eg.usembassy.gov/fact-sheet-strengthening-sanctions-north-korea/; https://www.un.org/sc/suborg/en/sanctions/1718/resolutions; https://www.nkeconwatch.com/2017/08/05/un-security-council-adopts-sanctions-banning-imports-of-wide-range-of-north-korean-goods/ (15-0)'},
  {key: 'unscr-2375', symbol: 'S/RES/2375 (2017)', number: 2375, regime: '1718', adoptedOn: '2017-09-11', meeting: 8042, votesFor: 15, votesAgainst: 0, abstentions: 0, chapterVII: true, trigger: 'Sixth nuclear test, September 2017 (2 September UTC, 3 September local).', summary: 'First oil limits, ban on textiles, ship-to-ship transfers, new work permits and all joint ventures.', certainty: 'high', verifiedBy: 'https://www.thompsonhinesmartrade.com/2017/09/united-nations-adds-sanctions-north-korea/; https://www.un.org/securitycouncil/fr/s/res/2375-%282017%29; draft S/2017/769 at https://www.scribd.com/document/358639733/110917-DPRK-Draft-Res-Blue-E'},
  {key: 'unscr-2397', symbol: 'S/RES/2397 (2017)', number: 2397, regime: '1718', adoptedOn: '2017-12-22', meeting: 8151, votesFor: 15, votesAgainst: 0, abstentions: 0, chapterVII: true, trigger: 'ICBM launch of 28/29 November 2017.', summary: 'Cuts the refined petroleum cap to 500,000 barrels a year, fixes the crude cap, bans most remaining trade by HS chapter, orders workers home and ships seized.', certainty: 'high', verifiedBy: 'https://usun.state.gov/remarks/8238; https://main.un.org/securitycouncil/en/sanctions/1718/resolutions; https://www.voakorea.com/archive/4175785'},
  {key: 'unscr-2664', symbol: 'S/RES/2664 (2022)', number: 2664, regime: '1718', adoptedOn: '2022-12-09', votesFor: 14, votesAgainst: 0, abstentions: 1, chapterVII: true, summary: 'Cross-regime humanitarian carve-out from asset freezes, the 1718 freeze included.', certainty: 'medium', verifiedBy: 'from general knowledge'}
] AS row
MATCH (regime:Regime {key: row.regime})
MERGE (n:Resolution {key: row.key})
SET n.symbol = row.symbol, n.number = row.number, n.adoptedOn = date(row.adoptedOn), n.meeting = row.meeting,
  n.votesFor = row.votesFor, n.votesAgainst = row.votesAgainst, n.abstentions = row.abstentions,
  n.chapterVII = row.chapterVII, n.trigger = row.trigger, n.summary = row.summary, n.certainty = row.certainty,
  n.verifiedBy = row.verifiedBy
MERGE (n)-[:BELONGS_TO]->(regime);

// ------------------------------------------------------------------------------------------------ the provisions

// The operative paragraphs that impose, change or read a measure, in the order of their text.
// The target State is not among the bound: a paragraph that binds it by name has a BINDS relationship.
UNWIND [
  // S/RES/1695 (2006)
  {key: '1695-3', resolution: 'unscr-1695', position: 1, cite: '1695 OP 3', paragraph: 'OP 3', paragraphSeen: true, measure: 'wmd-items', direction: 'to-target', nature: 'of-disputed-force', covers: 'missiles and missile-related items, materials, goods and technology that could reach the DPRK missile or WMD programmes', bound: ['all-member-states'], inForceFrom: '2006-07-15', certainty: 'high', verifiedBy: 'https://givingtree.hatenablog.jp/entry/12452736 (numbered digest of the adopted text: supply to the DPRK is item 3)'},
  {key: '1695-4', resolution: 'unscr-1695', position: 2, cite: '1695 OP 4', paragraph: 'OP 4', paragraphSeen: true, measure: 'wmd-items', direction: 'from-target', nature: 'of-disputed-force', covers: 'procurement of missiles and missile items from the DPRK, and moving money in connection with its missile or WMD programmes', bound: ['all-member-states'], inForceFrom: '2006-07-15', certainty: 'high', verifiedBy: 'https://givingtree.hatenablog.jp/entry/12452736 (numbered digest of the adopted text: item 4 holds procurement from the DPRK and, second limb, money moved for its missile or WMD programmes)'},
  // S/RES/1718 (2006)
  {key: '1718-2', resolution: 'unscr-1718', position: 1, cite: '1718 OP 2', paragraph: 'OP 2', paragraphSeen: false, measure: 'ballistic-missile-conduct', direction: 'within-target', nature: 'binding-on-target', covers: 'no further nuclear test or ballistic missile launch', bound: [], inForceFrom: '2006-10-14', certainty: 'high', verifiedBy: 'from general knowledge'},
  {key: '1718-5', resolution: 'unscr-1718', position: 2, cite: '1718 OP 5', paragraph: 'OP 5', paragraphSeen: true, measure: 'ballistic-missile-conduct', direction: 'within-target', nature: 'binding-on-target', covers: 'suspend all activity of the ballistic missile programme and return to the launch moratorium', bound: [], inForceFrom: '2006-10-14', certainty: 'high', verifiedBy: 'http://ko.wikipedia.org/wiki/국제_연합_안전_보장_이사회_결의_1874 (names paragraph 5 of 1718 for the ban on all ballistic missile programme activity)'},
  {key: '1718-6', resolution: 'unscr-1718', position: 3, cite: '1718 OP 6', paragraph: 'OP 6', paragraphSeen: false, measure: 'nuclear-conduct', direction: 'within-target', nature: 'binding-on-target', covers: 'give up nuclear weapons and programmes completely, verifiably and irreversibly', bound: [], inForceFrom: '2006-10-14', certainty: 'high', verifiedBy: 'from general knowledge'},
  {key: '1718-7', resolution: 'unscr-1718', position: 4, cite: '1718 OP 7', paragraph: 'OP 7', paragraphSeen: false, measure: 'ballistic-missile-conduct', direction: 'within-target', nature: 'binding-on-target', covers: 'give up all other WMD and the ballistic missile programme', bound: [], inForceFrom: '2006-10-14', certainty: 'high', verifiedBy: 'from general knowledge'},
  {key: '1718-8-a-i', resolution: 'unscr-1718', position: 5, cite: '1718 OP 8(a)(i)', paragraph: 'OP 8(a)(i)', paragraphSeen: true, measure: 'arms-embargo', direction: 'to-target', nature: 'binding', covers: 'the seven UN Register categories (battle tanks, armoured combat vehicles, large-calibre artillery systems, combat aircraft, attack helicopters, warships, missiles and missile systems) plus related materiel and spare parts, and items the Council or Committee adds', bound: ['all-member-states'], exemptionsText: 'none at adoption; small arms and light weapons were outside its scope', inForceFrom: '2006-10-14', certainty: 'high', verifiedBy: 'https://9dok.net/article/general-sanctions-resolutions-democratic-people-s-republic-korea.qmje32r9 (thesis quoting 8(a) with (i) the seven categories and (ii) the WMD items); https://sipri.org/node/1421 (scope); http://eximkey.com/notification.php?Path=%2FSec%2FDGFT%2FEximPolicy%2FFTPwef01042015%2F2.17.htm&intId=50367 (Indian trade rule: the same seven categories by reference to the UN Register)'},
  {key: '1718-8-a-ii', resolution: 'unscr-1718', position: 6, cite: '1718 OP 8(a)(ii)', paragraph: 'OP 8(a)(ii)', paragraphSeen: true, measure: 'wmd-items', direction: 'to-target', nature: 'binding', covers: 'items on the nuclear and missile lists S/2006/814 and S/2006/815 and the later chemical/biological list S/2006/853, plus items the Council or Committee adds', bound: ['all-member-states'], inForceFrom: '2006-10-14', certainty: 'high', verifiedBy: 'http://comcapint.com/comcapint/embargo-on-unconventional-arms/ (names paragraph 8(a)(ii) with S/2006/814 and S/2006/815; S/2006/816 to be taken into account within 14 days); https://9dok.net/article/general-sanctions-resolutions-democratic-people-s-republic-korea.qmje32r9; https://unsanctionsapp.com/checklist/implementation/designation-practices/sanctions-committee (1874 para 23 cites 8(a), 8(b), 8(c)); later list S/2006/853 on eximkey.com (Indian rule)'},
  {key: '1718-8-a-iii', resolution: 'unscr-1718', position: 7, cite: '1718 OP 8(a)(iii)', paragraph: 'OP 8(a)(iii)', paragraphSeen: false, measure: 'luxury-goods', direction: 'to-target', nature: 'binding', covers: 'luxury goods (undefined at adoption)', bound: ['all-member-states'], inForceFrom: '2006-10-14', certainty: 'high', verifiedBy: 'https://press.un.org/en/2006/sc8853.doc.htm'},
  {key: '1718-8-b', resolution: 'unscr-1718', position: 8, cite: '1718 OP 8(b)', paragraph: 'OP 8(b)', paragraphSeen: false, measure: 'arms-embargo', direction: 'from-target', nature: 'binding', covers: 'export by the DPRK, and procurement by others, of everything in 8(a)(i) and 8(a)(ii)', bound: ['all-member-states'], inForceFrom: '2006-10-14', certainty: 'high', verifiedBy: 'https://sipri.org/node/1421 (content). Numbers 8(a), 8(b) and 8(c) read as item bans in 1874 OP 17 and OP 23 (https://unsanctionsapp.com/types-of-sanctions/recommended-bunkering-ban; https://unsanctionsapp.com/checklist/implementation/designation-practices/sanctions-committee); which letter holds export and procurement is from general knowledge'},
  {key: '1718-8-c', resolution: 'unscr-1718', position: 9, cite: '1718 OP 8(c)', paragraph: 'OP 8(c)', paragraphSeen: false, measure: 'military-training-assistance', direction: 'both', nature: 'binding', covers: 'technical training, advice, services or assistance about providing, making, maintaining or using the 8(a)(i) and 8(a)(ii) items, whichever way it flows', bound: ['all-member-states'], inForceFrom: '2006-10-14', certainty: 'high', verifiedBy: 'https://sipri.org/node/1421 (content). Numbers 8(a), 8(b) and 8(c) read in 1874 OP 17 and OP 23 (https://unsanctionsapp.com/types-of-sanctions/recommended-bunkering-ban); which letter holds training and services is from general knowledge. http://peacedepot.org/nmtr/492-02 shows 2270 OP 5 building on paragraph 8 of 1718 (cut off before the letter)'},
  {key: '1718-8-d', resolution: 'unscr-1718', position: 10, cite: '1718 OP 8(d)', paragraph: 'OP 8(d)', paragraphSeen: true, measure: 'asset-freeze', direction: 'none', nature: 'binding', covers: 'funds and economic resources of designated persons and entities and of those acting for them; nothing may be made available to them', bound: ['all-member-states'], exemptionsText: 'OP 9: basic expenses, extraordinary expenses, prior liens; humanitarian carve-out of 2664 OP 1 from 2022-12-09', inForceFrom: '2006-10-14', certainty: 'high', verifiedBy: 'opensanctions/opensanctions datasets/_global/un_1718_vessels/crawler.py (UN column names cite paragraph 8(d) of 1718 with paragraph 12 of 2270); justicecanada/laws-lois-xml eng/regulations/SOR-2006-287.xml (designation under paragraph 8(d) or 12(e) of 1718)'},
  {key: '1718-8-e', resolution: 'unscr-1718', position: 11, cite: '1718 OP 8(e)', paragraph: 'OP 8(e)', paragraphSeen: false, measure: 'travel-ban', direction: 'none', nature: 'binding', covers: 'entry or transit of designated persons and their family members', bound: ['all-member-states'], exemptionsText: 'OP 10: case-by-case humanitarian or religious need, or where travel serves the resolution', inForceFrom: '2006-10-14', certainty: 'high', verifiedBy: 'https://press.un.org/en/2006/sc8853.doc.htm'},
  {key: '1718-8-f', resolution: 'unscr-1718', position: 12, cite: '1718 OP 8(f)', paragraph: 'OP 8(f)', paragraphSeen: false, measure: 'cargo-inspection', direction: 'both', nature: 'calls-upon', covers: 'cooperative action, including inspecting cargo to and from the DPRK', bound: ['all-member-states'], inForceFrom: '2006-10-14', certainty: 'high', verifiedBy: 'https://press.un.org/en/2006/sc8853.doc.htm'},
  {key: '1718-12', resolution: 'unscr-1718', position: 13, cite: '1718 OP 12', paragraph: 'OP 12', paragraphSeen: true, measure: 'designation', direction: 'none', nature: 'authority', covers: 'creates the Committee of the Council that runs the regime (the 1718 Committee)', bound: [], inForceFrom: '2006-10-14', certainty: 'high', verifiedBy: 'https://service.betterregulation.com/document/576732 (EU text names the Committee set up under paragraph 12); https://profilpelajar.com/article/UN_Security_Council_Sanctions_Committee_on_North_Korea (excerpt of 1718: 8(a) and 12); justicecanada/laws-lois-xml eng/regulations/SOR-2006-287.xml'},
  // S/RES/1874 (2009)
  {key: '1874-2', resolution: 'unscr-1874', position: 1, cite: '1874 OP 2', paragraph: 'OP 2', paragraphSeen: false, measure: 'ballistic-missile-conduct', direction: 'within-target', nature: 'binding-on-target', covers: 'no further nuclear test and no launch using ballistic missile technology', bound: [], inForceFrom: '2009-06-12', certainty: 'high', verifiedBy: 'from general knowledge'},
  {key: '1874-9', resolution: 'unscr-1874', position: 2, cite: '1874 OP 9', paragraph: 'OP 9', paragraphSeen: true, measure: 'arms-embargo', direction: 'from-target', nature: 'binding', covers: 'all arms and related materiel coming from the DPRK, plus financial transactions, technical training, advice, services or assistance on making, supplying, maintaining or using them', bound: ['all-member-states'], inForceFrom: '2009-06-12', certainty: 'high', verifiedBy: 'https://unsanctionsapp.com/types-of-sanctions/recommended-bunkering-ban (1874 OP 17 names paragraphs 9 and 10 as the two new item bans) with https://unsanctionsapp.com/types-of-sanctions/additional-arms (OP 10 is the one to the DPRK, so OP 9 is the one from it); https://webarchive.library.unt.edu/web/20130215152006/http://seoul.usembassy.gov/p_nk_061209a.html (content: all arms transfers from the DPRK)'},
  {key: '1874-10', resolution: 'unscr-1874', position: 3, cite: '1874 OP 10', paragraph: 'OP 10', paragraphSeen: true, measure: 'arms-embargo', direction: 'to-target', nature: 'binding', covers: 'all arms and related materiel going to the DPRK, plus related financial transactions, technical training, advice, services or assistance', bound: ['all-member-states'], exemptionsText: 'small arms and light weapons and their materiel, with five days\' prior notice to the Committee (until 2270 OP 6)', inForceFrom: '2009-06-12', certainty: 'high', verifiedBy: 'https://unsanctionsapp.com/types-of-sanctions/additional-arms (names paragraph 10, the small-arms exception, the call for vigilance and the five days\' notice); https://sipri.org/node/1421'},
  {key: '1874-11', resolution: 'unscr-1874', position: 4, cite: '1874 OP 11', paragraph: 'OP 11', paragraphSeen: false, measure: 'cargo-inspection', direction: 'both', nature: 'calls-upon', covers: 'inspect suspect cargo to and from the DPRK in own territory, ports and airports included', bound: ['all-member-states'], inForceFrom: '2009-06-12', certainty: 'high', verifiedBy: 'from general knowledge'},
  {key: '1874-12', resolution: 'unscr-1874', position: 5, cite: '1874 OP 12-13', paragraph: 'OP 12-13', paragraphSeen: true, measure: 'cargo-inspection', direction: 'both', nature: 'calls-upon', covers: 'inspect on the high seas with the flag State\'s consent; a refusing flag State must send the ship to a port (OP 13, binding)', bound: ['all-member-states', 'flag-states'], inForceFrom: '2009-06-12', certainty: 'high', verifiedBy: 'https://unsanctionsapp.com/checklist/implementation/enforcement-of-sanctions/shipping (2094 OP 17 refers to inspection under paragraph 12 of 1874; OP 13 itself not seen); UNT web archive comparison page'},
  {key: '1874-14', resolution: 'unscr-1874', position: 6, cite: '1874 OP 14', paragraph: 'OP 14', paragraphSeen: false, measure: 'seizure-disposal', direction: 'both', nature: 'binding', covers: 'seize and dispose of banned items found', bound: ['all-member-states'], inForceFrom: '2009-06-12', certainty: 'high', verifiedBy: 'UNT web archive comparison page'},
  {key: '1874-17', resolution: 'unscr-1874', position: 7, cite: '1874 OP 17', paragraph: 'OP 17', paragraphSeen: true, measure: 'bunkering-ban', direction: 'none', nature: 'binding', covers: 'no fuel, supplies or servicing for DPRK vessels reasonably suspected of carrying banned cargo', bound: ['all-member-states'], exemptionsText: 'humanitarian need, or until the cargo has been inspected', inForceFrom: '2009-06-12', certainty: 'high', verifiedBy: 'https://unsanctionsapp.com/types-of-sanctions/recommended-bunkering-ban (names paragraph 17; the cargo meant is what 1718 OP 8(a)-(c) or 1874 OP 9-10 ban)'},
  {key: '1874-18', resolution: 'unscr-1874', position: 8, cite: '1874 OP 18', paragraph: 'OP 18', paragraphSeen: false, measure: 'financial-services-ban', direction: 'both', nature: 'calls-upon', covers: 'stop financial services or assets that could feed nuclear, missile or other WMD programmes', bound: ['all-member-states'], inForceFrom: '2009-06-12', certainty: 'high', verifiedBy: 'from general knowledge'},
  {key: '1874-20', resolution: 'unscr-1874', position: 9, cite: '1874 OP 19-20', paragraph: 'OP 19-20', paragraphSeen: false, measure: 'trade-finance-ban', direction: 'to-target', nature: 'calls-upon', covers: 'no new grants or concessional loans (OP 19) and no public trade support (OP 20) where they could help the programmes', bound: ['all-member-states'], inForceFrom: '2009-06-12', certainty: 'high', verifiedBy: 'UNT web archive comparison page (content)'},
  {key: '1874-23', resolution: 'unscr-1874', position: 10, cite: '1874 OP 23', paragraph: 'OP 23', paragraphSeen: true, measure: 'wmd-items', direction: 'both', nature: 'binding', covers: '8(a), 8(b) and 8(c) of 1718 also reach items on newer nuclear supplier lists', bound: ['all-member-states'], inForceFrom: '2009-06-12', certainty: 'high', verifiedBy: 'https://unsanctionsapp.com/checklist/implementation/designation-practices/sanctions-committee'},
  {key: '1874-26', resolution: 'unscr-1874', position: 11, cite: '1874 OP 26', paragraph: 'OP 26', paragraphSeen: true, measure: 'panel-mandate', direction: 'none', nature: 'authority', covers: 'Secretary-General to set up a Panel of up to seven experts for one year', bound: [], inForceFrom: '2009-06-12', inForceTo: '2024-04-30', certainty: 'high', verifiedBy: 'https://press.un.org/en/2015/sc11806.doc.htm and https://www.un.org/press/en/2018/sc13256.doc.htm (Panel created under paragraph 26 of 1874); https://main.un.org/securitycouncil/en/sanctions/1718/resolutions (extensions)'},
  {key: '1874-28', resolution: 'unscr-1874', position: 12, cite: '1874 OP 28', paragraph: 'OP 28', paragraphSeen: false, measure: 'specialised-teaching', direction: 'to-target', nature: 'calls-upon', covers: 'watch for and prevent teaching DPRK nationals subjects that could serve nuclear or missile work', bound: ['all-member-states'], inForceFrom: '2009-06-12', certainty: 'high', verifiedBy: 'from general knowledge'},
  // S/RES/2087 (2013)
  {key: '2087-5-a', resolution: 'unscr-2087', position: 1, cite: '2087 OP 5(a)', paragraph: 'OP 5(a)', paragraphSeen: false, measure: 'designation', direction: 'none', nature: 'binding', covers: '8(d) freeze for Annex I and II, 8(e) travel ban for Annex I', bound: ['all-member-states'], inForceFrom: '2013-01-22', certainty: 'high', verifiedBy: 'from general knowledge'},
  {key: '2087-5-b', resolution: 'unscr-2087', position: 2, cite: '2087 OP 5(b)', paragraph: 'OP 5(b)', paragraphSeen: false, measure: 'wmd-items', direction: 'both', nature: 'binding', covers: '8(a), 8(b), 8(c) of 1718 reach the refreshed nuclear lists and S/2012/947', bound: ['all-member-states'], inForceFrom: '2013-01-22', certainty: 'high', verifiedBy: 'from general knowledge'},
  {key: '2087-8', resolution: 'unscr-2087', position: 3, cite: '2087 OP 8', paragraph: 'OP 8', paragraphSeen: false, measure: 'seizure-disposal', direction: 'both', nature: 'clarification', covers: 'what disposal may mean: destroying, disabling, storing or handing over seized items', bound: ['all-member-states'], inForceFrom: '2013-01-22', certainty: 'high', verifiedBy: 'general knowledge; 2321 OP 6 refers back to it'},
  {key: '2087-9', resolution: 'unscr-2087', position: 4, cite: '2087 OP 9', paragraph: 'OP 9', paragraphSeen: false, measure: 'catch-all-wmd', direction: 'both', nature: 'clarification', covers: 'any item is barred if a designated party is reasonably believed to be its source, intended recipient or facilitator', bound: ['all-member-states'], inForceFrom: '2013-01-22', certainty: 'high', verifiedBy: 'from general knowledge'},
  {key: '2087-12', resolution: 'unscr-2087', position: 5, cite: '2087 OP 12', paragraph: 'OP 12', paragraphSeen: false, measure: 'bulk-cash', direction: 'both', nature: 'calls-upon', covers: 'deplores bulk cash used to get round the measures', bound: ['all-member-states'], inForceFrom: '2013-01-22', certainty: 'check', verifiedBy: 'from general knowledge (paragraph number to be checked)'},
  // S/RES/2094 (2013)
  {key: '2094-7', resolution: 'unscr-2094', position: 1, cite: '2094 OP 7', paragraph: 'OP 7', paragraphSeen: false, measure: 'military-training-assistance', direction: 'both', nature: 'clarification', covers: '8(c) of 1718 also covers brokering and other go-between services', bound: ['all-member-states'], inForceFrom: '2013-03-07', certainty: 'medium', verifiedBy: 'from general knowledge'},
  {key: '2094-8', resolution: 'unscr-2094', position: 2, cite: '2094 OP 8', paragraph: 'OP 8', paragraphSeen: false, measure: 'asset-freeze', direction: 'none', nature: 'binding', covers: 'freeze for Annex I and II and for those acting for, owned or controlled by designated parties', bound: ['all-member-states'], inForceFrom: '2013-03-07', certainty: 'high', verifiedBy: 'from general knowledge'},
  {key: '2094-9', resolution: 'unscr-2094', position: 3, cite: '2094 OP 9', paragraph: 'OP 9', paragraphSeen: false, measure: 'travel-ban', direction: 'none', nature: 'binding', covers: 'travel ban for Annex I and for those acting for designated parties', bound: ['all-member-states'], inForceFrom: '2013-03-07', certainty: 'high', verifiedBy: 'from general knowledge'},
  {key: '2094-10', resolution: 'unscr-2094', position: 4, cite: '2094 OP 10', paragraph: 'OP 10', paragraphSeen: false, measure: 'expulsion', direction: 'none', nature: 'binding', covers: 'send home DPRK nationals who work for designated parties or help evasion', bound: ['all-member-states'], inForceFrom: '2013-03-07', certainty: 'high', verifiedBy: 'from general knowledge'},
  {key: '2094-11', resolution: 'unscr-2094', position: 5, cite: '2094 OP 11', paragraph: 'OP 11', paragraphSeen: true, measure: 'financial-services-ban', direction: 'both', nature: 'binding', covers: 'no financial services, funds or bulk cash that could feed the programmes, other banned activity or evasion', bound: ['all-member-states'], inForceFrom: '2013-03-07', certainty: 'high', verifiedBy: 'https://www.un.org/sc/suborg/en/sanctions/1718/resolutions (2371 entry cites paragraph 11 of 2094)'},
  {key: '2094-13', resolution: 'unscr-2094', position: 6, cite: '2094 OP 12-13', paragraph: 'OP 12-13', paragraphSeen: false, measure: 'bank-branches-ban', direction: 'both', nature: 'calls-upon', covers: 'keep DPRK banks and own banks from opening branches or accounts where they could help the programmes (both paragraphs call upon; neither binds)', bound: ['all-member-states'], inForceFrom: '2013-03-07', certainty: 'medium', verifiedBy: 'from general knowledge'},
  {key: '2094-14', resolution: 'unscr-2094', position: 7, cite: '2094 OP 14', paragraph: 'OP 14', paragraphSeen: false, measure: 'bulk-cash', direction: 'both', nature: 'clarification', covers: 'OP 11 applies to cash couriers to and from the DPRK', bound: ['all-member-states'], inForceFrom: '2013-03-07', certainty: 'high', verifiedBy: 'from general knowledge'},
  {key: '2094-15', resolution: 'unscr-2094', position: 8, cite: '2094 OP 15', paragraph: 'OP 15', paragraphSeen: false, measure: 'trade-finance-ban', direction: 'to-target', nature: 'binding', covers: 'no public financial support for trade that could help the programmes', bound: ['all-member-states'], inForceFrom: '2013-03-07', certainty: 'high', verifiedBy: 'from general knowledge'},
  {key: '2094-16', resolution: 'unscr-2094', position: 9, cite: '2094 OP 16', paragraph: 'OP 16', paragraphSeen: false, measure: 'cargo-inspection', direction: 'both', nature: 'binding', covers: 'inspect cargo in or passing through own territory on reasonable grounds', bound: ['all-member-states'], inForceFrom: '2013-03-07', inForceTo: '2016-03-02', certainty: 'high', verifiedBy: 'http://in.reuters.com/article/northkorea-nuclear-sanctions-idINL2N1690TE (describes the earlier reasonable-grounds rule)'},
  {key: '2094-17', resolution: 'unscr-2094', position: 10, cite: '2094 OP 17', paragraph: 'OP 17', paragraphSeen: true, measure: 'port-entry-ban', direction: 'none', nature: 'binding', covers: 'no port entry for a ship that refused an inspection its flag State had authorised, or for a DPRK-flagged ship that refused one under 1874 OP 12', bound: ['all-member-states'], exemptionsText: 'entry for inspection; emergency; return to port of origin', inForceFrom: '2013-03-07', certainty: 'high', verifiedBy: 'https://unsanctionsapp.com/checklist/implementation/enforcement-of-sanctions/shipping (names paragraph 17). Corrected: two cases and the exceptions added'},
  {key: '2094-18', resolution: 'unscr-2094', position: 11, cite: '2094 OP 18', paragraph: 'OP 18', paragraphSeen: true, measure: 'aviation-restriction', direction: 'both', nature: 'calls-upon', covers: 'refuse take-off, landing or overflight where an aircraft is thought to carry banned items', bound: ['all-member-states'], inForceFrom: '2013-03-07', certainty: 'high', verifiedBy: 'https://unsanctionsapp.com/types-of-sanctions/recommended-aviation-ban (names paragraph 18, calls upon; emergency landing excepted)'},
  {key: '2094-20', resolution: 'unscr-2094', position: 12, cite: '2094 OP 20', paragraph: 'OP 20', paragraphSeen: false, measure: 'wmd-items', direction: 'both', nature: 'binding', covers: '8(a) and 8(b) of 1718 reach the then-current nuclear, missile and chemical lists and Annex III items', bound: ['all-member-states'], inForceFrom: '2013-03-07', certainty: 'medium', verifiedBy: 'http://eximkey.com/notification.php?Path=%2FSec%2FDGFT%2FEximPolicy%2FFTPwef01042015%2F2.17.htm&intId=50367 (Indian trade rule lists Annex III of 2094 beside the nuclear lists); paragraph, and any reach beyond Annex III, from general knowledge'},
  {key: '2094-22', resolution: 'unscr-2094', position: 13, cite: '2094 OP 22', paragraph: 'OP 22', paragraphSeen: false, measure: 'catch-all-wmd', direction: 'both', nature: 'calls-upon', covers: 'stop any item a State judges could help the programmes, other banned activity or evasion', bound: ['all-member-states'], inForceFrom: '2013-03-07', certainty: 'high', verifiedBy: 'from general knowledge'},
  {key: '2094-23', resolution: 'unscr-2094', position: 14, cite: '2094 OP 23', paragraph: 'OP 23', paragraphSeen: false, measure: 'luxury-goods', direction: 'to-target', nature: 'clarification', covers: 'luxury goods include the Annex IV items (certain jewellery, yachts, luxury and racing cars)', bound: ['all-member-states'], inForceFrom: '2013-03-07', certainty: 'high', verifiedBy: 'http://eximkey.com/notification.php?Path=%2FSec%2FDGFT%2FEximPolicy%2FFTPwef01042015%2F2.17.htm&intId=50367 (Annex IV of 2094 is the luxury list); paragraph from general knowledge'},
  {key: '2094-29', resolution: 'unscr-2094', position: 15, cite: '2094 OP 29', paragraph: 'OP 29', paragraphSeen: false, measure: 'panel-mandate', direction: 'none', nature: 'authority', covers: 'Panel extended to 2014-04-07 and its size raised to eight', bound: [], inForceFrom: '2013-03-07', inForceTo: '2014-04-07', certainty: 'medium', verifiedBy: 'from general knowledge'},
  // S/RES/2270 (2016)
  {key: '2270-5', resolution: 'unscr-2270', position: 1, cite: '2270 OP 5', paragraph: 'OP 5', paragraphSeen: false, measure: 'military-training-assistance', direction: 'both', nature: 'clarification', covers: '8(c) of 1718 rules out any technical cooperation on launches with ballistic missile technology, satellites and space launchers included', bound: ['all-member-states'], inForceFrom: '2016-03-02', certainty: 'high', verifiedBy: 'https://www.steamshipmutual.com/liabilities-and-claims/sanctions/DPRK1/un-security-resolution030216.htm (content); http://peacedepot.org/nmtr/492-02 (numbered translation: OP 2-4 repeat the duties of the DPRK, OP 5 opens with all Member States and paragraph 8 of 1718, then the stored copy ends): number near certain, its text not fully seen'},
  {key: '2270-6', resolution: 'unscr-2270', position: 2, cite: '2270 OP 6', paragraph: 'OP 6', paragraphSeen: false, measure: 'arms-embargo', direction: 'to-target', nature: 'binding', covers: 'all arms and related materiel, small arms and light weapons now included, with related financial transactions, technical training, advice, services or assistance', bound: ['all-member-states'], exemptionsText: 'none', inForceFrom: '2016-03-02', certainty: 'high', verifiedBy: 'https://main.un.org/securitycouncil/en/sanctions/1718 (content); http://in.reuters.com/article/northkorea-nuclear-sanctions-idINL2N1690TE'},
  {key: '2270-7', resolution: 'unscr-2270', position: 3, cite: '2270 OP 7', paragraph: 'OP 7', paragraphSeen: false, measure: 'repair-servicing', direction: 'both', nature: 'clarification', covers: 'sending items to or from the DPRK for repair, servicing, refurbishing, testing, reverse-engineering or marketing is inside 8(a)-(c) even without a change of owner; people travelling for it fall under the travel ban', bound: ['all-member-states'], inForceFrom: '2016-03-02', certainty: 'high', verifiedBy: 'https://main.un.org/securitycouncil/en/sanctions/1718 (content); paragraph from general knowledge'},
  {key: '2270-8', resolution: 'unscr-2270', position: 4, cite: '2270 OP 8', paragraph: 'OP 8', paragraphSeen: true, measure: 'catch-all-military', direction: 'both', nature: 'binding', covers: 'any item except food or medicine that a State judges could directly build the operational capability of the DPRK\'s forces, or DPRK exports that would do so for another State\'s forces', bound: ['all-member-states'], exemptionsText: 'food and medicine; OP 8(a): the State finds that the use is only humanitarian or livelihood, earns the DPRK nothing and serves no banned work, and tells the Committee beforehand; OP 8(b): Committee decision case by case', inForceFrom: '2016-03-02', certainty: 'high', verifiedBy: 'https://main.un.org/securitycouncil/en/sanctions/1718 (names paragraph 8(a) and (b) of 2270 as the exemptions); https://main.un.org/securitycouncil/en/sanctions/1718/exemptions-measures/arms-embargo (who decides, prior notice). Corrected: the notice duty added'},
  {key: '2270-9', resolution: 'unscr-2270', position: 5, cite: '2270 OP 9', paragraph: 'OP 9', paragraphSeen: false, measure: 'military-training-assistance', direction: 'from-target', nature: 'clarification', covers: '1874 OP 9 bars hosting DPRK trainers, advisers or other officials for military, paramilitary or police training', bound: ['all-member-states'], inForceFrom: '2016-03-02', certainty: 'high', verifiedBy: 'https://www.un.org/securitycouncil/s/res/2270-%282016%29 (content: clarifies ban on hosting DPRK trainers); paragraph from general knowledge'},
  {key: '2270-10', resolution: 'unscr-2270', position: 6, cite: '2270 OP 10', paragraph: 'OP 10', paragraphSeen: false, measure: 'designation', direction: 'none', nature: 'binding', covers: '16 persons and 12 entities, Annexes I and II', bound: ['all-member-states'], inForceFrom: '2016-03-02', certainty: 'high', verifiedBy: 'https://www.un.org/securitycouncil/s/res/2270-%282016%29; UN Consolidated List, generated 2026-02-27 (KPi.013-028, KPe.021-032)'},
  {key: '2270-12', resolution: 'unscr-2270', position: 7, cite: '2270 OP 12', paragraph: 'OP 12', paragraphSeen: true, measure: 'asset-freeze', direction: 'none', nature: 'clarification', covers: 'economic resources include vessels and other assets', bound: ['all-member-states'], inForceFrom: '2016-03-02', certainty: 'high', verifiedBy: 'opensanctions/opensanctions datasets/_global/un_1718_vessels/crawler.py (UN column names)'},
  {key: '2270-13', resolution: 'unscr-2270', position: 8, cite: '2270 OP 13', paragraph: 'OP 13', paragraphSeen: false, measure: 'expulsion', direction: 'none', nature: 'binding', covers: 'expel DPRK diplomats and officials who work for designated parties or help evasion; OP 14 does the same for other foreigners', bound: ['all-member-states'], inForceFrom: '2016-03-02', certainty: 'high', verifiedBy: 'https://www.un.org/securitycouncil/s/res/2270-%282016%29 (content)'},
  {key: '2270-17', resolution: 'unscr-2270', position: 9, cite: '2270 OP 17', paragraph: 'OP 17', paragraphSeen: true, measure: 'specialised-teaching', direction: 'to-target', nature: 'binding', covers: 'prevent teaching DPRK nationals advanced physics, computer simulation, geospatial navigation, nuclear, aerospace and aeronautical engineering and the like', bound: ['all-member-states'], inForceFrom: '2016-03-02', certainty: 'high', verifiedBy: 'https://unsanctionsapp.com/types-of-sanctions/specialized-teaching-or-training (names paragraph 17)'},
  {key: '2270-18', resolution: 'unscr-2270', position: 10, cite: '2270 OP 18', paragraph: 'OP 18', paragraphSeen: true, measure: 'cargo-inspection', direction: 'both', nature: 'binding', covers: 'inspect all cargo to or from the DPRK in own territory, free zones included', bound: ['all-member-states'], inForceFrom: '2016-03-02', certainty: 'high', verifiedBy: 'https://unsanctionsapp.com/types-of-sanctions/vessel-deflagging-redirection-freeze (2375 OP 8 cites paragraph 18 of 2270)'},
  {key: '2270-19', resolution: 'unscr-2270', position: 11, cite: '2270 OP 19', paragraph: 'OP 19', paragraphSeen: true, measure: 'vessel-services-ban', direction: 'to-target', nature: 'binding', covers: 'no leasing or chartering of own-flag ships or aircraft, and no crews, for the DPRK, for designated parties or for those who helped evasion', bound: ['all-member-states'], exemptionsText: 'until 2321 OP 8: case-by-case notice to the Committee beforehand, showing livelihood use only and safeguards', inForceFrom: '2016-03-02', certainty: 'high', verifiedBy: 'https://unsanctionsapp.com/types-of-sanctions/leasing-chartering-crew-services (names paragraph 19). Corrected: reach to designated parties and evaders, and the form of the old exception'},
  {key: '2270-20', resolution: 'unscr-2270', position: 12, cite: '2270 OP 20', paragraph: 'OP 20', paragraphSeen: false, measure: 'vessel-services-ban', direction: 'both', nature: 'binding', covers: 'no registering ships in the DPRK, using its flag, or owning, leasing, operating, classing or insuring a DPRK-flagged ship', bound: ['all-member-states'], exemptionsText: 'livelihood case by case until 2321', inForceFrom: '2016-03-02', certainty: 'high', verifiedBy: 'https://www.steamshipmutual.com/liabilities-and-claims/sanctions/DPRK1/un-security-resolution030216.htm (content)'},
  {key: '2270-21', resolution: 'unscr-2270', position: 13, cite: '2270 OP 21', paragraph: 'OP 21', paragraphSeen: false, measure: 'aviation-restriction', direction: 'both', nature: 'binding', covers: 'refuse take-off, landing or overflight to aircraft suspected of carrying banned items, except to land for inspection', bound: ['all-member-states'], inForceFrom: '2016-03-02', certainty: 'high', verifiedBy: 'https://www.steamshipmutual.com/liabilities-and-claims/sanctions/DPRK1/un-security-resolution030216.htm (content)'},
  {key: '2270-22', resolution: 'unscr-2270', position: 14, cite: '2270 OP 22', paragraph: 'OP 22', paragraphSeen: false, measure: 'port-entry-ban', direction: 'none', nature: 'binding', covers: 'no port entry for ships tied to designated parties or to banned activity', bound: ['all-member-states'], exemptionsText: 'emergency; return to port of origin; inspection; Committee approval', inForceFrom: '2016-03-02', certainty: 'high', verifiedBy: 'http://in.reuters.com/article/northkorea-nuclear-sanctions-idINL2N1690TE (content)'},
  {key: '2270-23', resolution: 'unscr-2270', position: 15, cite: '2270 OP 23', paragraph: 'OP 23', paragraphSeen: false, measure: 'vessel-designation', direction: 'none', nature: 'binding', covers: 'Annex III ships are resources of Ocean Maritime Management (31 at adoption, some removed later)', bound: ['all-member-states'], inForceFrom: '2016-03-02', certainty: 'high', verifiedBy: 'https://www.un.org/securitycouncil/s/res/2270-%282016%29 (31 vessels, 4 removed 2016-03-21)'},
  {key: '2270-27', resolution: 'unscr-2270', position: 16, cite: '2270 OP 27', paragraph: 'OP 27', paragraphSeen: false, measure: 'catch-all-wmd', direction: 'both', nature: 'binding', covers: 'any item a State judges could serve nuclear, missile or other WMD programmes, other banned activity or evasion', bound: ['all-member-states'], inForceFrom: '2016-03-02', certainty: 'medium', verifiedBy: 'from general knowledge'},
  {key: '2270-29', resolution: 'unscr-2270', position: 17, cite: '2270 OP 29', paragraph: 'OP 29', paragraphSeen: false, measure: 'coal-export', direction: 'from-target', nature: 'binding', covers: 'coal, iron and iron ore', bound: ['all-member-states'], hs: ['2701', '2601', '72 (part)'], exemptionsText: '(a) foreign coal through Rajin (Rason) with notice; (b) livelihood trade not funding banned work', inForceFrom: '2016-03-02', inForceTo: '2016-11-30', certainty: 'high', verifiedBy: 'http://uk.reuters.com/article/northkorea-usa-sanctions-idUKL3N1HR1LZ (content); HS headings are an aid, not in the text (check)'},
  {key: '2270-30', resolution: 'unscr-2270', position: 18, cite: '2270 OP 30', paragraph: 'OP 30', paragraphSeen: false, measure: 'minerals-export', direction: 'from-target', nature: 'binding', covers: 'gold, titanium ore, vanadium ore and rare earth minerals', bound: ['all-member-states'], inForceFrom: '2016-03-02', certainty: 'high', verifiedBy: 'https://freekorea.us/sanctions-unsc (content)'},
  {key: '2270-31', resolution: 'unscr-2270', position: 19, cite: '2270 OP 31', paragraph: 'OP 31', paragraphSeen: true, measure: 'aviation-fuel-ban', direction: 'to-target', nature: 'binding', covers: 'aviation gasoline, naphtha-type and kerosene-type jet fuel, kerosene-type rocket fuel', bound: ['all-member-states'], exemptionsText: 'Committee approval for essential humanitarian need; refuelling civil airliners abroad for the flight to the DPRK and back', inForceFrom: '2016-03-02', certainty: 'high', verifiedBy: 'https://unsanctionsapp.com/types-of-sanctions/aviation-fuel-imports'},
  {key: '2270-32', resolution: 'unscr-2270', position: 20, cite: '2270 OP 32', paragraph: 'OP 32', paragraphSeen: false, measure: 'asset-freeze', direction: 'none', nature: 'binding', covers: 'freeze for DPRK government and Workers\' Party bodies tied to the programmes', bound: ['all-member-states'], exemptionsText: 'missions to the UN and diplomatic posts', inForceFrom: '2016-03-02', certainty: 'high', verifiedBy: 'https://www.un.org/securitycouncil/s/res/2270-%282016%29 (content)'},
  {key: '2270-33', resolution: 'unscr-2270', position: 21, cite: '2270 OP 33', paragraph: 'OP 33', paragraphSeen: false, measure: 'bank-branches-ban', direction: 'both', nature: 'binding', covers: 'no new DPRK bank branches, offices, joint ventures or correspondent relations; existing ones closed within 90 days', bound: ['all-member-states'], exemptionsText: 'Committee approval in advance', inForceFrom: '2016-03-02', certainty: 'high', verifiedBy: 'https://www.un.org/securitycouncil/s/res/2270-%282016%29 (content); https://user-9y4mjaj.cld.bz/Introductory-BSA-AML-Examiner-School-Manual-Aug-2019/401 (FinCEN advisory: joint ventures, ownership and correspondent relations barred without prior approval); paragraph from general knowledge. Corrected: approval exception added'},
  {key: '2270-34', resolution: 'unscr-2270', position: 22, cite: '2270 OP 34-35', paragraph: 'OP 34-35', paragraphSeen: false, measure: 'bank-branches-ban', direction: 'both', nature: 'binding', covers: 'own banks may not open in the DPRK; existing offices close where tied to the programmes', bound: ['all-member-states'], inForceFrom: '2016-03-02', certainty: 'high', verifiedBy: 'https://www.un.org/securitycouncil/s/res/2270-%282016%29 (content)'},
  {key: '2270-36', resolution: 'unscr-2270', position: 23, cite: '2270 OP 36', paragraph: 'OP 36', paragraphSeen: false, measure: 'trade-finance-ban', direction: 'to-target', nature: 'binding', covers: 'no public or private trade finance that could help the programmes', bound: ['all-member-states'], inForceFrom: '2016-03-02', inForceTo: '2016-11-30', certainty: 'high', verifiedBy: 'from general knowledge'},
  {key: '2270-37', resolution: 'unscr-2270', position: 24, cite: '2270 OP 37', paragraph: 'OP 37', paragraphSeen: false, measure: 'bulk-cash', direction: 'both', nature: 'clarification', covers: '2094 OP 11 also applies to gold and cash couriers', bound: ['all-member-states'], inForceFrom: '2016-03-02', certainty: 'medium', verifiedBy: 'from general knowledge'},
  {key: '2270-39', resolution: 'unscr-2270', position: 25, cite: '2270 OP 39', paragraph: 'OP 39', paragraphSeen: false, measure: 'luxury-goods', direction: 'to-target', nature: 'clarification', covers: 'adds the Annex IV items to the luxury list (costly watches, snowmobiles and water-sport craft, sports gear, lead crystal)', bound: ['all-member-states'], inForceFrom: '2016-03-02', certainty: 'medium', verifiedBy: 'http://eximkey.com/notification.php?Path=%2FSec%2FDGFT%2FEximPolicy%2FFTPwef01042015%2F2.17.htm&intId=50367 (names Annex IV of 2270 as the luxury list); https://www.sisajournal-e.com/news/articleView.html?idxno=74920 (the goods). Corrected: the annex is IV, not V; paragraph still to be checked'},
  // S/RES/2321 (2016)
  {key: '2321-3', resolution: 'unscr-2321', position: 1, cite: '2321 OP 3', paragraph: 'OP 3', paragraphSeen: false, measure: 'designation', direction: 'none', nature: 'binding', covers: '11 persons and 10 entities', bound: ['all-member-states'], inForceFrom: '2016-11-30', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27 (KPi.029-039 and KPe.033-042 listed 2016-11-30)'},
  {key: '2321-4', resolution: 'unscr-2321', position: 2, cite: '2321 OP 4', paragraph: 'OP 4', paragraphSeen: false, measure: 'wmd-items', direction: 'both', nature: 'binding', covers: '8(a)-(c) of 1718 reach the Annex III items', bound: ['all-member-states'], inForceFrom: '2016-11-30', certainty: 'medium', verifiedBy: 'http://eximkey.com/notification.php?Path=%2FSec%2FDGFT%2FEximPolicy%2FFTPwef01042015%2F2.17.htm&intId=50367 and justicecanada/laws-lois-xml eng/regulations/SOR-2006-287.xml (Annex III of 2321 holds banned items); paragraph from general knowledge'},
  {key: '2321-5', resolution: 'unscr-2321', position: 3, cite: '2321 OP 5', paragraph: 'OP 5', paragraphSeen: false, measure: 'luxury-goods', direction: 'to-target', nature: 'clarification', covers: 'adds Annex IV items to the luxury list', bound: ['all-member-states'], inForceFrom: '2016-11-30', certainty: 'medium', verifiedBy: 'http://eximkey.com/notification.php?Path=%2FSec%2FDGFT%2FEximPolicy%2FFTPwef01042015%2F2.17.htm&intId=50367 (Annex IV of 2321 is a luxury list); https://wbnkimf.com/en/s/res/2321-(2016).html (adds items); paragraph to be checked'},
  {key: '2321-7', resolution: 'unscr-2321', position: 4, cite: '2321 OP 7', paragraph: 'OP 7', paragraphSeen: false, measure: 'arms-embargo', direction: 'both', nature: 'binding', covers: '8(a)-(c) reach a new conventional-arms dual-use list to be adopted by the Committee', bound: ['all-member-states'], inForceFrom: '2016-11-30', certainty: 'high', verifiedBy: 'https://wbnkimf.com/en/s/res/2321-(2016).html (content)'},
  {key: '2321-8', resolution: 'unscr-2321', position: 5, cite: '2321 OP 8', paragraph: 'OP 8', paragraphSeen: true, measure: 'vessel-services-ban', direction: 'to-target', nature: 'binding', covers: '2270 OP 19 now without exception unless the Committee approves the case in advance', bound: ['all-member-states'], inForceFrom: '2016-11-30', certainty: 'high', verifiedBy: 'https://unsanctionsapp.com/types-of-sanctions/leasing-chartering-crew-services (names paragraph 8)'},
  {key: '2321-9', resolution: 'unscr-2321', position: 6, cite: '2321 OP 9', paragraph: 'OP 9', paragraphSeen: false, measure: 'vessel-services-ban', direction: 'both', nature: 'binding', covers: '2270 OP 20 now without exception unless the Committee approves', bound: ['all-member-states'], inForceFrom: '2016-11-30', certainty: 'high', verifiedBy: 'https://wbnkimf.com/en/s/res/2321-(2016).html (content)'},
  {key: '2321-10', resolution: 'unscr-2321', position: 7, cite: '2321 OP 10', paragraph: 'OP 10', paragraphSeen: true, measure: 'specialised-teaching', direction: 'to-target', nature: 'clarification', covers: '2270 OP 17 includes advanced materials, chemical, mechanical, electrical and industrial engineering', bound: ['all-member-states'], inForceFrom: '2016-11-30', certainty: 'high', verifiedBy: 'https://unsanctionsapp.com/types-of-sanctions/specialized-teaching-or-training (names paragraph 10)'},
  {key: '2321-11', resolution: 'unscr-2321', position: 8, cite: '2321 OP 11', paragraph: 'OP 11', paragraphSeen: false, measure: 'sci-tech-cooperation', direction: 'both', nature: 'binding', covers: 'suspend scientific and technical cooperation with persons or groups sponsored by or representing the DPRK', bound: ['all-member-states'], exemptionsText: 'medical exchanges; (a) nuclear, aerospace, aeronautical and advanced manufacturing fields only if the Committee agrees; (b) other fields if the State judges it harmless and notifies the Committee beforehand', inForceFrom: '2016-11-30', certainty: 'high', verifiedBy: 'https://platform.opennuclear.org/sanctions/details?page=23 (content, both exceptions, notice to the Committee in advance); https://l24.lt/en/world/item/176389-eu-expands-sanctions-against-the-north-korea-in-line-with-un-security-council-resolution (content); paragraph from general knowledge'},
  {key: '2321-12', resolution: 'unscr-2321', position: 9, cite: '2321 OP 12', paragraph: 'OP 12', paragraphSeen: true, measure: 'vessel-designation', direction: 'none', nature: 'binding', covers: 'through a designation: Committee may order for a named ship: (a) de-flagging, (b) direction to a port, (c) port ban, (d) asset freeze', bound: ['flag-states', 'port-states'], inForceFrom: '2016-11-30', certainty: 'high', verifiedBy: 'https://unsanctionsapp.com/types-of-sanctions/vessel-deflagging-redirection-freeze (a, b, d); opensanctions/opensanctions datasets/_global/un_1718_vessels/crawler.py (12(a) and 12(d) as UN column names); johnfkraus/un-sanctions uk_data/UK_Sanctions_List.odt (ship entries cite paragraph 6 of 2371, paragraph 6 of 2375 and paragraph 12 of 2321)'},
  {key: '2321-13', resolution: 'unscr-2321', position: 10, cite: '2321 OP 13', paragraph: 'OP 13', paragraphSeen: true, measure: 'cargo-inspection', direction: 'both', nature: 'clarification', covers: 'hand luggage and checked bags count as cargo', bound: ['all-member-states'], inForceFrom: '2016-11-30', certainty: 'high', verifiedBy: 'https://unsanctionsapp.com/checklist/implementation/enforcement-of-sanctions/shipping (names paragraph 13 for luggage); https://wbnkimf.com/en/s/res/2321-(2016).html (content)'},
  {key: '2321-14', resolution: 'unscr-2321', position: 11, cite: '2321 OP 14-18', paragraph: 'OP 14-18', paragraphSeen: false, measure: 'diplomatic-restriction', direction: 'none', nature: 'binding', covers: 'fewer mission staff (calls upon), entry limits for officials, one bank account per mission and per officer, no business by diplomats, no letting of mission property', bound: ['all-member-states'], inForceFrom: '2016-11-30', certainty: 'medium', verifiedBy: 'https://unsanctionsapp.com/types-of-sanctions/travel-of-state-representatives (OP 15, entry limits; OP 14, 16, 17 and 18 not seen); https://l24.lt/en/world/item/176389-eu-expands-sanctions-against-the-north-korea-in-line-with-un-security-council-resolution (content)'},
  {key: '2321-21', resolution: 'unscr-2321', position: 12, cite: '2321 OP 21', paragraph: 'OP 21', paragraphSeen: true, measure: 'cargo-inspection', direction: 'both', nature: 'clarification', covers: 'rail and road cargo count too', bound: ['all-member-states'], inForceFrom: '2016-11-30', certainty: 'high', verifiedBy: 'https://unsanctionsapp.com/checklist/implementation/enforcement-of-sanctions/shipping (gives paragraph 21 for rail and road, 13 for luggage); https://wbnkimf.com/en/s/res/2321-(2016).html (content)'},
  {key: '2321-22', resolution: 'unscr-2321', position: 13, cite: '2321 OP 22', paragraph: 'OP 22', paragraphSeen: false, measure: 'vessel-insurance-ban', direction: 'none', nature: 'binding', covers: 'no insurance or reinsurance for ships the DPRK owns, controls or operates', bound: ['all-member-states'], exemptionsText: 'Committee approval', inForceFrom: '2016-11-30', certainty: 'medium', verifiedBy: 'https://wbnkimf.com/en/s/res/2321-(2016).html (content); paragraph to be checked'},
  {key: '2321-23', resolution: 'unscr-2321', position: 14, cite: '2321 OP 23', paragraph: 'OP 23', paragraphSeen: true, measure: 'vessel-services-ban', direction: 'from-target', nature: 'binding', covers: 'no hiring of DPRK ship or aircraft crews', bound: ['all-member-states'], inForceFrom: '2016-11-30', certainty: 'high', verifiedBy: 'https://unsanctionsapp.com/types-of-sanctions/leasing-chartering-crew-services (names paragraph 23)'},
  {key: '2321-24', resolution: 'unscr-2321', position: 15, cite: '2321 OP 24', paragraph: 'OP 24', paragraphSeen: true, measure: 'vessel-deflagging', direction: 'none', nature: 'binding', covers: 'strike from the register ships the DPRK owns, controls or operates; no one re-registers them', bound: ['flag-states'], inForceFrom: '2016-11-30', certainty: 'high', verifiedBy: 'justicecanada/laws-lois-xml eng/regulations/SOR-2006-287.xml (Canadian rule: registration cancelled under paragraph 24 of 2321)'},
  {key: '2321-26', resolution: 'unscr-2321', position: 16, cite: '2321 OP 26', paragraph: 'OP 26', paragraphSeen: false, measure: 'coal-export', direction: 'from-target', nature: 'binding', covers: 'coal, iron and iron ore', bound: ['all-member-states'], hs: ['2701', '2601', '72 (part)'], exemptionsText: '(a) foreign coal through Rajin; (b) capped coal with no designated party involved and only for livelihood; (c) iron and iron ore for livelihood', inForceFrom: '2016-11-30', inForceTo: '2017-08-05', certainty: 'high', verifiedBy: 'http://uk.reuters.com/article/northkorea-usa-sanctions-idUKL3N1HR1LZ (400.87 million USD or 7.5 million t); the December 2016 figures from general knowledge'},
  {key: '2321-28', resolution: 'unscr-2321', position: 17, cite: '2321 OP 28', paragraph: 'OP 28', paragraphSeen: false, measure: 'metals-export', direction: 'from-target', nature: 'binding', covers: 'copper, nickel, silver and zinc', bound: ['all-member-states'], inForceFrom: '2016-11-30', certainty: 'high', verifiedBy: 'https://kr.usembassy.gov/113016-fact-sheet-resolution-2321-2016-strengthening-sanctions-dprk/ (content)'},
  {key: '2321-29', resolution: 'unscr-2321', position: 18, cite: '2321 OP 29', paragraph: 'OP 29', paragraphSeen: false, measure: 'statues-export', direction: 'from-target', nature: 'binding', covers: 'statues', bound: ['all-member-states'], exemptionsText: 'Committee approval', inForceFrom: '2016-11-30', certainty: 'high', verifiedBy: 'https://kr.usembassy.gov/113016-fact-sheet-resolution-2321-2016-strengthening-sanctions-dprk/ (content)'},
  {key: '2321-30', resolution: 'unscr-2321', position: 19, cite: '2321 OP 30', paragraph: 'OP 30', paragraphSeen: true, measure: 'helicopters-supply-ban', direction: 'to-target', nature: 'binding', covers: 'new helicopters and vessels', bound: ['all-member-states'], exemptionsText: 'Committee approval case by case', inForceFrom: '2016-11-30', certainty: 'high', verifiedBy: 'https://unsanctionsapp.com/types-of-sanctions/transportation-vehicles'},
  {key: '2321-31', resolution: 'unscr-2321', position: 20, cite: '2321 OP 31', paragraph: 'OP 31', paragraphSeen: false, measure: 'bank-branches-ban', direction: 'both', nature: 'binding', covers: 'close all offices, subsidiaries and accounts in the DPRK within 90 days', bound: ['all-member-states'], exemptionsText: 'humanitarian or diplomatic need by Committee decision', inForceFrom: '2016-11-30', certainty: 'high', verifiedBy: 'https://user-9y4mjaj.cld.bz/Introductory-BSA-AML-Examiner-School-Manual-Aug-2019/401 (FinCEN advisory: close existing offices; content in part); rest from general knowledge'},
  {key: '2321-32', resolution: 'unscr-2321', position: 21, cite: '2321 OP 32', paragraph: 'OP 32', paragraphSeen: true, measure: 'trade-finance-ban', direction: 'to-target', nature: 'binding', covers: 'public and private financial support for trade with the DPRK (credits, guarantees, insurance)', bound: ['all-member-states'], exemptionsText: 'Committee approval case by case', inForceFrom: '2016-11-30', certainty: 'high', verifiedBy: 'https://unsanctionsapp.com/types-of-sanctions/financial-support-trade-with-target'},
  {key: '2321-33', resolution: 'unscr-2321', position: 22, cite: '2321 OP 33', paragraph: 'OP 33', paragraphSeen: false, measure: 'expulsion', direction: 'none', nature: 'binding', covers: 'expel people working for a DPRK bank', bound: ['all-member-states'], inForceFrom: '2016-11-30', certainty: 'high', verifiedBy: 'https://user-9y4mjaj.cld.bz/Introductory-BSA-AML-Examiner-School-Manual-Aug-2019/401 (FinCEN advisory: expel people acting for a DPRK bank; content); paragraph from general knowledge'},
  {key: '2321-34', resolution: 'unscr-2321', position: 23, cite: '2321 OP 34', paragraph: 'OP 34', paragraphSeen: false, measure: 'labour', direction: 'from-target', nature: 'calls-upon', covers: 'concern about workers sent abroad to earn hard currency; vigilance', bound: ['all-member-states'], inForceFrom: '2016-11-30', certainty: 'high', verifiedBy: 'http://wordscope.be (EU recital repeats the paragraph\'s content)'},
  {key: '2321-46', resolution: 'unscr-2321', position: 24, cite: '2321 OP 46', paragraph: 'OP 46', paragraphSeen: true, measure: 'humanitarian-exemption', direction: 'none', nature: 'authority', covers: 'measures are not meant to harm civilians; the Committee may exempt an activity case by case', bound: [], inForceFrom: '2016-11-30', certainty: 'high', verifiedBy: 'https://unsanctionsapp.com/checklist/scope-limitations/humanitarian-exemptions/DPRK'},
  // S/RES/2356 (2017)
  {key: '2356-3', resolution: 'unscr-2356', position: 1, cite: '2356 OP 3', paragraph: 'OP 3', paragraphSeen: false, measure: 'designation', direction: 'none', nature: 'binding', covers: '8(d) freeze for Annex I and II, 8(e) travel ban for Annex I', bound: ['all-member-states'], inForceFrom: '2017-06-02', certainty: 'high', verifiedBy: 'https://www.un.org/sc/suborg/en/sanctions/1718/resolutions (content); paragraph from general knowledge'},
  // S/RES/2371 (2017)
  {key: '2371-3', resolution: 'unscr-2371', position: 1, cite: '2371 OP 3', paragraph: 'OP 3', paragraphSeen: false, measure: 'designation', direction: 'none', nature: 'binding', covers: '9 persons and 4 entities', bound: ['all-member-states'], inForceFrom: '2017-08-05', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27 (KPi.054-062, KPe.047-050)'},
  {key: '2371-4', resolution: 'unscr-2371', position: 2, cite: '2371 OP 4', paragraph: 'OP 4', paragraphSeen: false, measure: 'wmd-items', direction: 'both', nature: 'authority', covers: 'Committee to add WMD-related dual-use items', bound: ['all-member-states'], inForceFrom: '2017-08-05', certainty: 'high', verifiedBy: 'https://www.un.org/sc/suborg/en/sanctions/1718/resolutions (content)'},
  {key: '2371-5', resolution: 'unscr-2371', position: 3, cite: '2371 OP 5', paragraph: 'OP 5', paragraphSeen: false, measure: 'arms-embargo', direction: 'both', nature: 'authority', covers: 'Committee to add conventional-arms items', bound: ['all-member-states'], inForceFrom: '2017-08-05', certainty: 'high', verifiedBy: 'https://www.un.org/sc/suborg/en/sanctions/1718/resolutions (content)'},
  {key: '2371-6', resolution: 'unscr-2371', position: 4, cite: '2371 OP 6', paragraph: 'OP 6', paragraphSeen: true, measure: 'port-entry-ban', direction: 'none', nature: 'binding', covers: 'no port entry for ships the Committee names for banned activity', bound: ['port-states'], exemptionsText: 'emergency; return to port of origin; Committee approval', inForceFrom: '2017-08-05', certainty: 'high', verifiedBy: 'opensanctions/opensanctions datasets/_global/un_1718_vessels/crawler.py (UN column: paragraph 6 of 2371 and paragraph 6 of 2375); johnfkraus/un-sanctions uk_data/UK_Sanctions_List.odt (ship entries cite paragraph 6 of 2371, paragraph 6 of 2375 and paragraph 12 of 2321)'},
  {key: '2371-7', resolution: 'unscr-2371', position: 5, cite: '2371 OP 7', paragraph: 'OP 7', paragraphSeen: false, measure: 'vessel-services-ban', direction: 'both', nature: 'clarification', covers: 'chartering DPRK-flagged ships is inside 2270 OP 20 and 2321 OP 9', bound: ['all-member-states'], inForceFrom: '2017-08-05', certainty: 'medium', verifiedBy: 'https://www.un.org/sc/suborg/en/sanctions/1718/resolutions (content: bans chartering of DPRK-flagged vessels)'},
  {key: '2371-8', resolution: 'unscr-2371', position: 6, cite: '2371 OP 8', paragraph: 'OP 8', paragraphSeen: false, measure: 'coal-export', direction: 'from-target', nature: 'binding', covers: 'coal, iron and iron ore, full ban', bound: ['all-member-states'], hs: ['2701', '2601', '72 (part)'], exemptionsText: 'foreign-origin coal that only passes through the DPRK for export from Rajin (Rason), with prior notice and no revenue for banned work; iron and iron ore under written contracts signed before adoption, for 30 days, reported within 45', inForceFrom: '2017-08-05', certainty: 'high', verifiedBy: 'https://asil.org/print/blogs/un-security-council-passes-resolution-strengthening-sanctions-against-north-korea-august-5 (content); http://dprknow.jp/blog-entry-2424.html (text as first released, Rajin and wind-down terms; that copy numbers the coal ban 9). 2397 OP 6 puts the seafood ban at 9, which leaves 8 for coal, but 8 itself was not read: compare with the UN original. Corrected: the wind-down covers iron and iron ore only, not coal'},
  {key: '2371-9', resolution: 'unscr-2371', position: 7, cite: '2371 OP 9', paragraph: 'OP 9', paragraphSeen: true, measure: 'seafood-export', direction: 'from-target', nature: 'binding', covers: 'fish, crustaceans, molluscs and other aquatic invertebrates in any form', bound: ['all-member-states'], hs: ['03 and prepared forms'], exemptionsText: '30-day wind-down for paid contracts', inForceFrom: '2017-08-05', certainty: 'high', verifiedBy: 'https://www.kmi.re.kr/globalnews/posts/view.do?idx=4269&page=771&rbsIdx=32 (2397 OP 6 calls the seafood ban paragraph 9 of 2371); https://www.un.org/sc/suborg/en/sanctions/1718/resolutions (content); HS reference is an aid (check)'},
  {key: '2371-10', resolution: 'unscr-2371', position: 8, cite: '2371 OP 10', paragraph: 'OP 10', paragraphSeen: false, measure: 'lead-export', direction: 'from-target', nature: 'binding', covers: 'lead and lead ore', bound: ['all-member-states'], hs: ['78', '2607'], exemptionsText: '30-day wind-down', inForceFrom: '2017-08-05', certainty: 'high', verifiedBy: 'https://www.un.org/sc/suborg/en/sanctions/1718/resolutions (content); HS reference is an aid (check)'},
  {key: '2371-11', resolution: 'unscr-2371', position: 9, cite: '2371 OP 11', paragraph: 'OP 11', paragraphSeen: false, measure: 'labour', direction: 'from-target', nature: 'binding', covers: 'no more work permits for DPRK nationals than on the adoption date', bound: ['all-member-states'], exemptionsText: 'Committee approval', inForceFrom: '2017-08-05', inForceTo: '2017-09-11', certainty: 'high', verifiedBy: 'https://tedmontgomery.com/remarks/17.7-12/NKorea/Resolution2371.adopted.html (content)'},
  {key: '2371-12', resolution: 'unscr-2371', position: 10, cite: '2371 OP 12', paragraph: 'OP 12', paragraphSeen: false, measure: 'joint-venture-ban', direction: 'both', nature: 'binding', covers: 'no new joint ventures or cooperative entities, no added investment in old ones', bound: ['all-member-states'], inForceFrom: '2017-08-05', inForceTo: '2017-09-11', certainty: 'high', verifiedBy: 'https://tedmontgomery.com/remarks/17.7-12/NKorea/Resolution2371.adopted.html (content)'},
  {key: '2371-13', resolution: 'unscr-2371', position: 11, cite: '2371 OP 13', paragraph: 'OP 13', paragraphSeen: false, measure: 'financial-services-ban', direction: 'both', nature: 'clarification', covers: 'firms that do what banks do are treated as banks', bound: ['all-member-states'], inForceFrom: '2017-08-05', certainty: 'medium', verifiedBy: 'https://www.un.org/sc/suborg/en/sanctions/1718/resolutions (content)'},
  {key: '2371-14', resolution: 'unscr-2371', position: 12, cite: '2371 OP 14', paragraph: 'OP 14', paragraphSeen: false, measure: 'financial-services-ban', direction: 'both', nature: 'clarification', covers: '2094 OP 11 includes clearing funds through a State\'s territory', bound: ['all-member-states'], inForceFrom: '2017-08-05', certainty: 'medium', verifiedBy: 'https://www.un.org/sc/suborg/en/sanctions/1718/resolutions (content)'},
  // S/RES/2375 (2017)
  {key: '2375-3', resolution: 'unscr-2375', position: 1, cite: '2375 OP 3', paragraph: 'OP 3', paragraphSeen: false, measure: 'designation', direction: 'none', nature: 'binding', covers: '1 person and 3 entities (the Workers\' Party Central Military Commission, OGD and PAD)', bound: ['all-member-states'], inForceFrom: '2017-09-11', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27 (KPi.063, KPe.051-053)'},
  {key: '2375-4', resolution: 'unscr-2375', position: 2, cite: '2375 OP 4', paragraph: 'OP 4', paragraphSeen: false, measure: 'wmd-items', direction: 'both', nature: 'authority', covers: 'Committee to add WMD dual-use items', bound: ['all-member-states'], inForceFrom: '2017-09-11', certainty: 'high', verifiedBy: 'from general knowledge'},
  {key: '2375-5', resolution: 'unscr-2375', position: 3, cite: '2375 OP 5', paragraph: 'OP 5', paragraphSeen: false, measure: 'arms-embargo', direction: 'both', nature: 'authority', covers: 'Committee to add conventional-arms items', bound: ['all-member-states'], inForceFrom: '2017-09-11', certainty: 'high', verifiedBy: 'from general knowledge'},
  {key: '2375-6', resolution: 'unscr-2375', position: 4, cite: '2375 OP 6', paragraph: 'OP 6', paragraphSeen: true, measure: 'port-entry-ban', direction: 'none', nature: 'binding', covers: '2371 OP 6 port ban for ships carrying banned items', bound: ['port-states'], inForceFrom: '2017-09-11', certainty: 'high', verifiedBy: 'opensanctions/opensanctions datasets/_global/un_1718_vessels/crawler.py (UN column names); johnfkraus/un-sanctions uk_data/UK_Sanctions_List.odt (ship entries cite paragraph 6 of 2371, paragraph 6 of 2375 and paragraph 12 of 2321)'},
  {key: '2375-7', resolution: 'unscr-2375', position: 5, cite: '2375 OP 7-8', paragraph: 'OP 7-8', paragraphSeen: true, measure: 'cargo-inspection', direction: 'both', nature: 'calls-upon', covers: 'high-seas inspection with consent; OP 8 (binding) sends a refusing ship to port', bound: ['all-member-states', 'flag-states'], inForceFrom: '2017-09-11', certainty: 'high', verifiedBy: 'https://unsanctionsapp.com/types-of-sanctions/vessel-deflagging-redirection-freeze'},
  {key: '2375-11', resolution: 'unscr-2375', position: 6, cite: '2375 OP 11', paragraph: 'OP 11', paragraphSeen: false, measure: 'ship-to-ship-transfer-ban', direction: 'both', nature: 'binding', covers: 'own nationals, firms and others under the State\'s jurisdiction and own-flag ships may not take part in or help a ship-to-ship transfer to or from a DPRK-flagged ship of any goods going to or coming from the DPRK', bound: ['all-member-states'], inForceFrom: '2017-09-11', certainty: 'high', verifiedBy: 'http://wordscope.be/engels/nederlands/ship\'s+flag.html (EU text repeating the measure); http://safety4sea.com/panama-to-capture-ships-helping-north-korea/ (content); paragraph from general knowledge. Corrected: firms and others under the State\'s jurisdiction are bound too, taking part is covered as well as helping, and the goods must be on their way to or from the DPRK'},
  {key: '2375-13', resolution: 'unscr-2375', position: 7, cite: '2375 OP 13', paragraph: 'OP 13', paragraphSeen: false, measure: 'condensates-ngl-ban', direction: 'to-target', nature: 'binding', covers: 'all condensates and natural gas liquids', bound: ['all-member-states'], hs: ['2709 (condensate)', '2711'], inForceFrom: '2017-09-11', certainty: 'high', verifiedBy: 'https://www.thompsonhinesmartrade.com/2017/09/united-nations-adds-sanctions-north-korea/ (content); HS is an aid (check)'},
  {key: '2375-14', resolution: 'unscr-2375', position: 8, cite: '2375 OP 14', paragraph: 'OP 14', paragraphSeen: false, measure: 'refined-petroleum-cap', direction: 'to-target', nature: 'binding', covers: 'all refined petroleum products', bound: ['all-member-states'], hs: ['2710 (aid, check)'], conditionsText: 'livelihood only; no designated party; suppliers report to the Committee every 30 days; alerts at 75, 90 and 95 per cent', inForceFrom: '2017-09-11', inForceTo: '2017-12-31', certainty: 'high', verifiedBy: 'https://www.thompsonhinesmartrade.com/2017/09/united-nations-adds-sanctions-north-korea/; https://platform.opennuclear.org/sanctions/details?page=11 (both cap figures and dates)'},
  {key: '2375-15', resolution: 'unscr-2375', position: 9, cite: '2375 OP 15', paragraph: 'OP 15', paragraphSeen: false, measure: 'crude-oil-cap', direction: 'to-target', nature: 'binding', covers: 'crude oil in any 12 months from adoption above what the State supplied in the 12 months before', bound: ['all-member-states'], exemptionsText: 'Committee approval, livelihood', inForceFrom: '2017-09-11', inForceTo: '2017-12-22', certainty: 'high', verifiedBy: 'https://www.un.org/securitycouncil/fr/s/res/2375-%282017%29 (content)'},
  {key: '2375-16', resolution: 'unscr-2375', position: 10, cite: '2375 OP 16', paragraph: 'OP 16', paragraphSeen: false, measure: 'textile-export', direction: 'from-target', nature: 'binding', covers: 'textiles, fabrics and part or whole garments included', bound: ['all-member-states'], hs: ['50-63 (aid, check)'], exemptionsText: 'Committee approval; contracts signed before adoption until 2017-12-10', inForceFrom: '2017-09-11', certainty: 'high', verifiedBy: 'https://platform.opennuclear.org/sanctions/details?page=11 (wind-down date); https://www.un.org/securitycouncil/fr/s/res/2375-%282017%29'},
  {key: '2375-17', resolution: 'unscr-2375', position: 11, cite: '2375 OP 17', paragraph: 'OP 17', paragraphSeen: true, measure: 'labour', direction: 'from-target', nature: 'binding', covers: 'no new work permits for DPRK nationals', bound: ['all-member-states'], exemptionsText: 'contracts signed before adoption; Committee approval', inForceFrom: '2017-09-11', certainty: 'high', verifiedBy: 'reddit r/internationallaw 1dhbhz1 quotes 2397 OP 8, which cites paragraph 17 of 2375'},
  {key: '2375-18', resolution: 'unscr-2375', position: 12, cite: '2375 OP 18', paragraph: 'OP 18', paragraphSeen: false, measure: 'joint-venture-ban', direction: 'both', nature: 'binding', covers: 'all joint ventures and cooperative entities, old ones closed within 120 days', bound: ['all-member-states'], exemptionsText: 'non-commercial public utility projects by Committee approval; the China-DPRK hydropower works; the Russia-DPRK Rajin-Khasan port and rail project for Russian coal', inForceFrom: '2017-09-11', certainty: 'high', verifiedBy: 'https://www.un.org/securitycouncil/fr/s/res/2375-%282017%29 (content); details from general knowledge'},
  {key: '2375-26', resolution: 'unscr-2375', position: 13, cite: '2375 OP 26', paragraph: 'OP 26', paragraphSeen: true, measure: 'humanitarian-exemption', direction: 'none', nature: 'authority', covers: 'the same power of the Committee, restated', bound: [], inForceFrom: '2017-09-11', certainty: 'high', verifiedBy: 'https://press.un.org/en/2017/sc13113.doc.htm'},
  // S/RES/2397 (2017)
  {key: '2397-3', resolution: 'unscr-2397', position: 1, cite: '2397 OP 3', paragraph: 'OP 3', paragraphSeen: false, measure: 'designation', direction: 'none', nature: 'binding', covers: '16 persons and 1 entity (the ministry now called Ministry of National Defence)', bound: ['all-member-states'], inForceFrom: '2017-12-22', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27 (KPi.064-079, KPe.054)'},
  {key: '2397-4', resolution: 'unscr-2397', position: 2, cite: '2397 OP 4', paragraph: 'OP 4', paragraphSeen: true, measure: 'crude-oil-cap', direction: 'to-target', nature: 'binding', covers: 'crude oil', bound: ['all-member-states'], hs: ['2709 (aid, check)'], exemptionsText: 'case-by-case Committee approval, livelihood and unrelated to the programmes', conditionsText: 'suppliers report every 90 days', inForceFrom: '2017-12-22', certainty: 'high', verifiedBy: 'https://usun.state.gov/remarks/8238 (names OP4); https://main.un.org/securitycouncil/en/sanctions/1718/resolutions'},
  {key: '2397-5', resolution: 'unscr-2397', position: 3, cite: '2397 OP 5', paragraph: 'OP 5', paragraphSeen: true, measure: 'refined-petroleum-cap', direction: 'to-target', nature: 'binding', covers: 'all refined petroleum products, diesel and kerosene included', bound: ['all-member-states'], hs: ['2710 (aid, check)'], conditionsText: 'suppliers report every 30 days; no designated party or evasion; livelihood only; the Committee Secretary alerts States as the total nears the cap', capStarts: '2018-01-01', inForceFrom: '2017-12-22', certainty: 'high', verifiedBy: 'https://usun.state.gov/remarks/8238 (names OP5); https://main.un.org/securitycouncil/en/sanctions/1718/resolutions'},
  {key: '2397-6', resolution: 'unscr-2397', position: 4, cite: '2397 OP 6', paragraph: 'OP 6', paragraphSeen: true, measure: 'food-agri-export', alsoMeasures: ['machinery-export', 'electrical-export', 'earth-stone-export', 'wood-export', 'vessels-export', 'fishing-rights'], direction: 'from-target', nature: 'binding', covers: 'food and farm products, machinery, electrical equipment, earth and stone with magnesite and magnesia, wood, vessels; also confirms that selling fishing rights is barred', bound: ['all-member-states'], hs: ['12', '08', '07', '84', '85', '25', '44', '89'], exemptionsText: 'goods under written contracts signed before adoption, for 30 days, reported to the Committee within 45', inForceFrom: '2017-12-22', certainty: 'high', verifiedBy: 'https://www.kmi.re.kr/globalnews/posts/view.do?idx=4269&page=771&rbsIdx=32 (paragraph 6 with every HS chapter and the wind-down); https://unsanctionsapp.com/types-of-sanctions/transportation-vehicles (paragraph 6, vessels HS 89). Corrected: reporting limit of the wind-down added'},
  {key: '2397-7', resolution: 'unscr-2397', position: 5, cite: '2397 OP 7', paragraph: 'OP 7', paragraphSeen: true, measure: 'industrial-machinery-supply-ban', alsoMeasures: ['vehicles-supply-ban', 'metals-supply-ban'], direction: 'to-target', nature: 'binding', covers: 'all industrial machinery, transport vehicles, iron, steel and other metals', bound: ['all-member-states'], hs: ['84', '85', '86-89', '72-83'], exemptionsText: 'spare parts for the safety of listed DPRK civil passenger aircraft types then in use', inForceFrom: '2017-12-22', certainty: 'high', verifiedBy: 'https://dailysignal.com//print?post_id=932116 (names paragraph 7 for machinery); https://www.weblio.jp/content/%E6%B1%BA%E8%AD%B02397 (HS chapters 72 to 89, civil aircraft spares excepted); https://main.un.org/securitycouncil/en/sanctions/1718/resolutions (content)'},
  {key: '2397-8', resolution: 'unscr-2397', position: 6, cite: '2397 OP 8', paragraph: 'OP 8', paragraphSeen: true, measure: 'labour', direction: 'from-target', nature: 'binding', covers: 'send home all DPRK nationals earning income and their minders, at once and at the latest 24 months after adoption', bound: ['all-member-states'], exemptionsText: 'own nationals; people whose return is barred by national or international law, refugee and human rights law and UN privileges included', conditionsText: 'States report at 15 months and finally at 27 months after adoption', deadline: '2019-12-22', inForceFrom: '2017-12-22', certainty: 'high', verifiedBy: 'https://www.voakorea.com/archive/4175785 (names OP8); https://sejong.org/web/boad/22/egoread.php?bd=24&pg=48&seq=5193 (Article 8); https://lavender.5ch.net/test/read.cgi/news4plus/1539312431/373 (item 8 in translation, reporting dates); https://lr.eu.psf.lt/r/internationallaw/comments/1dhbhz1/did_the_unsc_effectively_ban_employment_of_north (exceptions). Corrected: UN privileges and report dates added'},
  {key: '2397-9', resolution: 'unscr-2397', position: 7, cite: '2397 OP 9', paragraph: 'OP 9', paragraphSeen: false, measure: 'vessel-seizure', direction: 'none', nature: 'binding', covers: 'seize, inspect and freeze in port (may do so in territorial waters) a ship reasonably believed to have been in banned activity', bound: ['port-states'], exemptionsText: 'release once six months have passed and the Committee finds, case by case, that repetition is prevented', inForceFrom: '2017-12-22', certainty: 'high', verifiedBy: 'https://usun.state.gov/remarks/8238 (OPs 9-15 maritime, seize and impound); https://www.un.org/securitycouncil/zh/s/res/2397-%282017%29 (content, six-month release); the exact number within 9-15 from general knowledge. Corrected: release clause added'},
  {key: '2397-11', resolution: 'unscr-2397', position: 8, cite: '2397 OP 11', paragraph: 'OP 11', paragraphSeen: false, measure: 'vessel-insurance-ban', direction: 'none', nature: 'binding', covers: 'no insurance or reinsurance for ships reasonably believed to be in banned activity', bound: ['all-member-states'], inForceFrom: '2017-12-22', certainty: 'medium', verifiedBy: 'https://www.un.org/securitycouncil/zh/s/res/2397-%282017%29 (content); paragraph to be checked'},
  {key: '2397-12', resolution: 'unscr-2397', position: 9, cite: '2397 OP 12', paragraph: 'OP 12', paragraphSeen: false, measure: 'vessel-deflagging', direction: 'none', nature: 'binding', covers: 'de-register such ships and stop class services', bound: ['flag-states'], inForceFrom: '2017-12-22', certainty: 'medium', verifiedBy: 'https://www.un.org/securitycouncil/zh/s/res/2397-%282017%29 (content); paragraph to be checked'},
  {key: '2397-13', resolution: 'unscr-2397', position: 10, cite: '2397 OP 13', paragraph: 'OP 13', paragraphSeen: false, measure: 'vessel-services-ban', direction: 'none', nature: 'calls-upon', covers: 'concern over AIS being switched off; vigilance', bound: ['flag-states'], inForceFrom: '2017-12-22', certainty: 'medium', verifiedBy: 'https://usun.state.gov/remarks/8238 (OPs 9-15 are the maritime part); number and content from general knowledge'},
  {key: '2397-14', resolution: 'unscr-2397', position: 11, cite: '2397 OP 14', paragraph: 'OP 14', paragraphSeen: true, measure: 'vessels-supply-ban', direction: 'to-target', nature: 'binding', covers: 'any new or used vessel', bound: ['all-member-states'], exemptionsText: 'Committee approval in advance', inForceFrom: '2017-12-22', certainty: 'high', verifiedBy: 'https://unsanctionsapp.com/types-of-sanctions/transportation-vehicles'},
  {key: '2397-16', resolution: 'unscr-2397', position: 12, cite: '2397 OP 16', paragraph: 'OP 16', paragraphSeen: false, measure: 'coal-export', direction: 'from-target', nature: 'clarification', covers: 'Rajin-Khasan Russian coal transit stays outside the measures', bound: [], inForceFrom: '2017-12-22', certainty: 'check', verifiedBy: 'from general knowledge (content sure, paragraph number to be checked)'},
  {key: '2397-25', resolution: 'unscr-2397', position: 13, cite: '2397 OP 25', paragraph: 'OP 25', paragraphSeen: false, measure: 'humanitarian-exemption', direction: 'none', nature: 'authority', covers: 'measures are not meant to harm civilians; Committee may exempt aid work case by case', bound: [], inForceFrom: '2017-12-22', certainty: 'medium', verifiedBy: 'from general knowledge; the same power is in 2321 OP 46 (https://unsanctionsapp.com/checklist/scope-limitations/humanitarian-exemptions/DPRK) and 2375 OP 26 (https://press.un.org/en/2017/sc13113.doc.htm)'},
  {key: '2397-27', resolution: 'unscr-2397', position: 14, cite: '2397 OP 27', paragraph: 'OP 27', paragraphSeen: true, measure: 'refined-petroleum-cap', direction: 'none', nature: 'authority', covers: 'a further nuclear test or ICBM launch will lead the Council to cut oil further (not acted on)', bound: [], inForceFrom: '2017-12-22', certainty: 'high', verifiedBy: 'https://usun.state.gov/remarks/8238 (names OP27)'},
  // S/RES/2664 (2022)
  {key: '2664-1', resolution: 'unscr-2664', position: 1, cite: '2664 OP 1', paragraph: 'OP 1', paragraphSeen: false, measure: 'humanitarian-exemption', direction: 'none', nature: 'authority', covers: 'funds and goods for humanitarian aid by listed kinds of actor do not breach asset freezes', bound: [], inForceFrom: '2022-12-09', certainty: 'medium', verifiedBy: 'from general knowledge'}
] AS row
MATCH (resolution:Resolution {key: row.resolution})
MERGE (n:Provision {key: row.key})
SET n.position = row.position, n.cite = row.cite, n.paragraph = row.paragraph, n.paragraphSeen = row.paragraphSeen,
  n.measure = row.measure, n.alsoMeasures = row.alsoMeasures, n.direction = row.direction, n.nature = row.nature,
  n.covers = row.covers, n.bound = row.bound, n.hs = row.hs, n.exemptionsText = row.exemptionsText,
  n.conditionsText = row.conditionsText, n.deadline = date(row.deadline), n.capStarts = date(row.capStarts),
  n.inForceFrom = date(row.inForceFrom), n.inForceTo = date(row.inForceTo), n.certainty = row.certainty,
  n.verifiedBy = row.verifiedBy
MERGE (n)<-[:HAS_PROVISION]-(resolution);

// How paragraphs change one another: from the older one to the one that changes it, from a day on.
UNWIND [
  {from: '1695-3', to: '1718-8-a-ii', how: 'expands', on: '2006-10-14'},
  {from: '1695-4', to: '1718-8-b', how: 'expands', on: '2006-10-14'},
  {from: '1718-2', to: '1874-2', how: 'expands', on: '2009-06-12'},
  {from: '1718-8-a-i', to: '1874-10', how: 'expands', on: '2009-06-12', note: 'all arms except small arms and light weapons'},
  {from: '1718-8-a-i', to: '2270-6', how: 'expands', on: '2016-03-02', note: 'the small-arms exception ends'},
  {from: '1718-8-a-i', to: '2270-7', how: 'clarifies', on: '2016-03-02'},
  {from: '1718-8-a-i', to: '2270-8', how: 'expands', on: '2016-03-02'},
  {from: '1718-8-a-i', to: '2321-7', how: 'adds-items', on: '2016-11-30'},
  {from: '1718-8-a-i', to: '2371-5', how: 'adds-items', on: '2017-08-05'},
  {from: '1718-8-a-i', to: '2375-5', how: 'adds-items', on: '2017-09-11'},
  {from: '1718-8-a-ii', to: '1874-23', how: 'adds-items', on: '2009-06-12'},
  {from: '1718-8-a-ii', to: '2087-5-b', how: 'adds-items', on: '2013-01-22'},
  {from: '1718-8-a-ii', to: '2094-20', how: 'adds-items', on: '2013-03-07'},
  {from: '1718-8-a-ii', to: '2270-27', how: 'expands', on: '2016-03-02'},
  {from: '1718-8-a-ii', to: '2321-4', how: 'adds-items', on: '2016-11-30'},
  {from: '1718-8-a-ii', to: '2371-4', how: 'adds-items', on: '2017-08-05'},
  {from: '1718-8-a-ii', to: '2375-4', how: 'adds-items', on: '2017-09-11'},
  {from: '1718-8-a-iii', to: '2094-23', how: 'clarifies', on: '2013-03-07'},
  {from: '1718-8-a-iii', to: '2270-39', how: 'adds-items', on: '2016-03-02'},
  {from: '1718-8-a-iii', to: '2321-5', how: 'adds-items', on: '2016-11-30'},
  {from: '1718-8-b', to: '1874-9', how: 'expands', on: '2009-06-12', note: 'all arms and related materiel plus services and money'},
  {from: '1718-8-b', to: '2270-7', how: 'clarifies', on: '2016-03-02'},
  {from: '1718-8-b', to: '2270-8', how: 'expands', on: '2016-03-02'},
  {from: '1718-8-c', to: '1874-9', how: 'expands', on: '2009-06-12', note: 'from the DPRK'},
  {from: '1718-8-c', to: '1874-10', how: 'expands', on: '2009-06-12', note: 'to the DPRK'},
  {from: '1718-8-c', to: '2094-7', how: 'clarifies', on: '2013-03-07', note: 'brokering'},
  {from: '1718-8-c', to: '2270-5', how: 'clarifies', on: '2016-03-02', note: 'launch technology'},
  {from: '1718-8-c', to: '2270-6', how: 'expands', on: '2016-03-02'},
  {from: '1718-8-d', to: '2087-5-a', how: 'adds-items', on: '2013-01-22'},
  {from: '1718-8-d', to: '2094-8', how: 'expands', on: '2013-03-07'},
  {from: '1718-8-d', to: '2270-10', how: 'adds-items', on: '2016-03-02'},
  {from: '1718-8-d', to: '2270-12', how: 'clarifies', on: '2016-03-02', note: 'vessels count as economic resources'},
  {from: '1718-8-d', to: '2270-32', how: 'expands', on: '2016-03-02'},
  {from: '1718-8-d', to: '2321-3', how: 'adds-items', on: '2016-11-30'},
  {from: '1718-8-d', to: '2356-3', how: 'adds-items', on: '2017-06-02'},
  {from: '1718-8-d', to: '2371-3', how: 'adds-items', on: '2017-08-05'},
  {from: '1718-8-d', to: '2375-3', how: 'adds-items', on: '2017-09-11'},
  {from: '1718-8-d', to: '2397-3', how: 'adds-items', on: '2017-12-22'},
  {from: '1718-8-d', to: '2664-1', how: 'exempts', on: '2022-12-09'},
  {from: '1718-8-e', to: '2094-9', how: 'expands', on: '2013-03-07'},
  {from: '1718-8-e', to: '2270-10', how: 'adds-items', on: '2016-03-02'},
  {from: '1718-8-f', to: '1874-11', how: 'expands', on: '2009-06-12'},
  {from: '1874-9', to: '2270-9', how: 'clarifies', on: '2016-03-02', note: 'hosting DPRK trainers and advisers is inside the ban'},
  {from: '1874-10', to: '2270-6', how: 'narrows-exemption', on: '2016-03-02', note: 'exception for small arms removed'},
  {from: '1874-11', to: '2094-16', how: 'expands', on: '2013-03-07'},
  {from: '1874-11', to: '2270-18', how: 'replaces', on: '2016-03-02'},
  {from: '1874-18', to: '2094-11', how: 'replaces', on: '2013-03-07', note: 'made binding'},
  {from: '1874-20', to: '2094-15', how: 'expands', on: '2013-03-07'},
  {from: '1874-20', to: '2321-32', how: 'replaces', on: '2016-11-30'},
  {from: '1874-23', to: '2087-5-b', how: 'replaces', on: '2013-01-22'},
  {from: '1874-28', to: '2270-17', how: 'expands', on: '2016-03-02', note: 'made binding'},
  {from: '2087-5-b', to: '2094-20', how: 'replaces', on: '2013-03-07'},
  {from: '2087-12', to: '2094-14', how: 'expands', on: '2013-03-07'},
  {from: '2094-10', to: '2270-13', how: 'expands', on: '2016-03-02'},
  {from: '2094-11', to: '2094-14', how: 'clarifies', on: '2013-03-07'},
  {from: '2094-11', to: '2270-37', how: 'clarifies', on: '2016-03-02'},
  {from: '2094-11', to: '2371-13', how: 'clarifies', on: '2017-08-05'},
  {from: '2094-11', to: '2371-14', how: 'clarifies', on: '2017-08-05', note: 'clearing counts'},
  {from: '2094-13', to: '2270-33', how: 'replaces', on: '2016-03-02'},
  {from: '2094-14', to: '2270-37', how: 'clarifies', on: '2016-03-02'},
  {from: '2094-15', to: '2270-36', how: 'expands', on: '2016-03-02'},
  {from: '2094-15', to: '2321-32', how: 'replaces', on: '2016-11-30'},
  {from: '2094-16', to: '2270-18', how: 'replaces', on: '2016-03-02', note: 'all cargo without need of suspicion'},
  {from: '2094-18', to: '2270-21', how: 'replaces', on: '2016-03-02', note: 'made binding'},
  {from: '2094-22', to: '2270-27', how: 'replaces', on: '2016-03-02', note: 'made binding'},
  {from: '2270-17', to: '2321-10', how: 'adds-items', on: '2016-11-30'},
  {from: '2270-18', to: '2321-13', how: 'clarifies', on: '2016-11-30'},
  {from: '2270-18', to: '2321-21', how: 'clarifies', on: '2016-11-30'},
  {from: '2270-19', to: '2321-8', how: 'narrows-exemption', on: '2016-11-30'},
  {from: '2270-20', to: '2321-9', how: 'narrows-exemption', on: '2016-11-30'},
  {from: '2270-29', to: '2321-26', how: 'replaces', on: '2016-11-30'},
  {from: '2270-34', to: '2321-31', how: 'replaces', on: '2016-11-30'},
  {from: '2270-36', to: '2321-32', how: 'replaces', on: '2016-11-30'},
  {from: '2321-9', to: '2371-7', how: 'clarifies', on: '2017-08-05'},
  {from: '2321-26', to: '2371-8', how: 'replaces', on: '2017-08-05'},
  {from: '2321-30', to: '2397-14', how: 'expands', on: '2017-12-22', note: 'used vessels too'},
  {from: '2321-34', to: '2371-11', how: 'replaces', on: '2017-08-05'},
  {from: '2371-6', to: '2375-6', how: 'expands', on: '2017-09-11'},
  {from: '2371-9', to: '2397-6', how: 'clarifies', on: '2017-12-22', note: 'fishing rights'},
  {from: '2371-11', to: '2375-17', how: 'replaces', on: '2017-09-11'},
  {from: '2371-12', to: '2375-18', how: 'replaces', on: '2017-09-11'},
  {from: '2375-14', to: '2397-5', how: 'tightens-cap', on: '2017-12-22'},
  {from: '2375-15', to: '2397-4', how: 'tightens-cap', on: '2017-12-22'},
  {from: '2375-17', to: '2397-8', how: 'expands', on: '2017-12-22'}
] AS row
MATCH (older:Provision {key: row.from})
MATCH (newer:Provision {key: row.to})
MERGE (older)-[r:CHANGED_BY]->(newer)
SET r.how = row.how, r.on = date(row.on), r.note = row.note;

// ------------------------------------------------------ the goods, services and persons that provisions speak of

// The item categories.
UNWIND [
  {key: 'arms', label: 'arms and related materiel'},
  {key: 'un-register-weapons', label: 'weapons of the seven UN Register categories'},
  {key: 'battle-tank', label: 'battle tanks'},
  {key: 'armoured-combat-vehicle', label: 'armoured combat vehicles'},
  {key: 'heavy-artillery', label: 'large-calibre artillery systems'},
  {key: 'combat-aircraft', label: 'combat aircraft'},
  {key: 'attack-helicopter', label: 'attack helicopters'},
  {key: 'warship', label: 'warships'},
  {key: 'missile-and-launcher', label: 'missiles and missile launchers of the Register', note: 'leaves out ground-to-air missiles other than portable ones'},
  {key: 'ballistic-missile', label: 'ballistic missiles'},
  {key: 'portable-air-defence', label: 'portable air-defence missiles'},
  {key: 'munitions-and-related-materiel', label: 'mixed munitions and related materiel'},
  {key: 'artillery-and-mlrs-ammunition', label: 'artillery and rocket-launcher ammunition'},
  {key: 'infantry-rockets-and-missiles', label: 'infantry rockets and missiles'},
  {key: 'small-arms-and-light-weapons', label: 'small arms and light weapons'},
  {key: 'air-defence', label: 'air-defence systems and missiles'},
  {key: 'self-propelled-air-defence', label: 'air-defence vehicles'},
  {key: 'electronic-warfare', label: 'electronic-warfare equipment'},
  {key: 'military-equipment', label: 'other military equipment (drones, protective gear ...)'},
  {key: 'wmd-item', label: 'items of the nuclear, missile, chemical and biological lists'},
  {key: 'nuclear-item', label: 'items of the nuclear lists'},
  {key: 'missile-related-item', label: 'items of the missile list'},
  {key: 'chemical-or-biological-item', label: 'items of the chemical and biological lists'},
  {key: 'luxury-good', label: 'luxury goods'},
  {key: 'luxury-vehicle', label: 'luxury cars'},
  {key: 'petroleum', label: 'oil and oil products'},
  {key: 'crude-oil', label: 'crude oil'},
  {key: 'refined-petroleum', label: 'refined petroleum products'},
  {key: 'aviation-fuel', label: 'aviation and rocket fuel'},
  {key: 'condensates-and-natural-gas-liquids', label: 'condensates and natural gas liquids'},
  {key: 'mineral', label: 'minerals and metals of DPRK origin'},
  {key: 'coal', label: 'coal'},
  {key: 'iron', label: 'iron and iron ore'},
  {key: 'gold-titanium-vanadium-rare-earths', label: 'gold, titanium ore, vanadium ore and rare earths'},
  {key: 'copper-nickel-silver-zinc', label: 'copper, nickel, silver and zinc'},
  {key: 'lead', label: 'lead and lead ore'},
  {key: 'statue', label: 'statues'},
  {key: 'seafood', label: 'seafood'},
  {key: 'textile', label: 'textiles and garments'},
  {key: 'food-and-farm-product', label: 'food and farm products'},
  {key: 'earth-and-stone', label: 'earth and stone, magnesite and magnesia included'},
  {key: 'wood', label: 'wood'},
  {key: 'machinery', label: 'machinery'},
  {key: 'electrical-equipment', label: 'electrical equipment'},
  {key: 'vessel', label: 'ships'},
  {key: 'helicopter', label: 'helicopters'},
  {key: 'transport-vehicle', label: 'transport vehicles', hs: '86-89'},
  {key: 'steel-and-metal', label: 'iron, steel and other metals'},
  {key: 'military-service', label: 'training, advice, services and assistance about arms'},
  {key: 'military-training', label: 'military training'},
  {key: 'heavy-weapons-training', label: 'training on heavy weapons'},
  {key: 'missile-technology', label: 'assistance with missile technology'},
  {key: 'brokering', label: 'brokering of arms'},
  {key: 'repair-and-servicing', label: 'repair and servicing of arms'},
  {key: 'military-personnel', label: 'military personnel'},
  {key: 'workers', label: 'workers'},
  {key: 'financial-service', label: 'financial services'},
  {key: 'correspondent-banking', label: 'accounts and correspondent banking'},
  {key: 'bulk-cash', label: 'bulk cash and gold'},
  {key: 'crypto-theft', label: 'theft of crypto-assets'},
  {key: 'port-service', label: 'port calls and port services'},
  {key: 'ship-to-ship-transfer', label: 'ship-to-ship transfer'},
  {key: 'scientific-cooperation', label: 'scientific and technical cooperation'}
] AS row
MERGE (n:ItemCategory {key: row.key})
SET n.label = row.label, n.hs = row.hs, n.note = row.note;

// The tree of the categories: from the narrower one to the broader one; a category may have several broader ones.
UNWIND [
  {narrower: 'un-register-weapons', broader: 'arms'},
  {narrower: 'battle-tank', broader: 'un-register-weapons'},
  {narrower: 'armoured-combat-vehicle', broader: 'un-register-weapons'},
  {narrower: 'armoured-combat-vehicle', broader: 'transport-vehicle'},
  {narrower: 'heavy-artillery', broader: 'un-register-weapons'},
  {narrower: 'combat-aircraft', broader: 'un-register-weapons'},
  {narrower: 'attack-helicopter', broader: 'un-register-weapons'},
  {narrower: 'warship', broader: 'un-register-weapons'},
  {narrower: 'missile-and-launcher', broader: 'un-register-weapons'},
  {narrower: 'ballistic-missile', broader: 'missile-and-launcher'},
  {narrower: 'ballistic-missile', broader: 'missile-related-item'},
  {narrower: 'portable-air-defence', broader: 'missile-and-launcher'},
  {narrower: 'portable-air-defence', broader: 'air-defence'},
  {narrower: 'munitions-and-related-materiel', broader: 'arms'},
  {narrower: 'artillery-and-mlrs-ammunition', broader: 'munitions-and-related-materiel'},
  {narrower: 'infantry-rockets-and-missiles', broader: 'arms'},
  {narrower: 'small-arms-and-light-weapons', broader: 'arms'},
  {narrower: 'air-defence', broader: 'arms'},
  {narrower: 'self-propelled-air-defence', broader: 'air-defence'},
  {narrower: 'self-propelled-air-defence', broader: 'transport-vehicle'},
  {narrower: 'electronic-warfare', broader: 'arms'},
  {narrower: 'military-equipment', broader: 'arms'},
  {narrower: 'nuclear-item', broader: 'wmd-item'},
  {narrower: 'missile-related-item', broader: 'wmd-item'},
  {narrower: 'chemical-or-biological-item', broader: 'wmd-item'},
  {narrower: 'luxury-vehicle', broader: 'luxury-good'},
  {narrower: 'luxury-vehicle', broader: 'transport-vehicle'},
  {narrower: 'crude-oil', broader: 'petroleum'},
  {narrower: 'refined-petroleum', broader: 'petroleum'},
  {narrower: 'aviation-fuel', broader: 'refined-petroleum'},
  {narrower: 'condensates-and-natural-gas-liquids', broader: 'petroleum'},
  {narrower: 'coal', broader: 'mineral'},
  {narrower: 'iron', broader: 'mineral'},
  {narrower: 'gold-titanium-vanadium-rare-earths', broader: 'mineral'},
  {narrower: 'copper-nickel-silver-zinc', broader: 'mineral'},
  {narrower: 'lead', broader: 'mineral'},
  {narrower: 'military-training', broader: 'military-service'},
  {narrower: 'heavy-weapons-training', broader: 'military-training'},
  {narrower: 'missile-technology', broader: 'military-service'},
  {narrower: 'brokering', broader: 'military-service'},
  {narrower: 'repair-and-servicing', broader: 'military-service'},
  {narrower: 'correspondent-banking', broader: 'financial-service'},
  {narrower: 'bulk-cash', broader: 'financial-service'}
] AS row
MATCH (narrower:ItemCategory {key: row.narrower})
MATCH (broader:ItemCategory {key: row.broader})
MERGE (narrower)-[:NARROWER_THAN]->(broader);

// What each provision covers. Settled: the words name it, or the Committee, the Panel and States all read it so.
// Disputed: some read it so and others would reject it; why says what the doubt is.
UNWIND [
  {provision: '1695-3', category: 'missile-related-item', reading: 'settled'},
  {provision: '1695-4', category: 'missile-related-item', reading: 'settled'},
  {provision: '1718-8-a-i', category: 'un-register-weapons', reading: 'settled'},
  {provision: '1718-8-a-i', category: 'artillery-and-mlrs-ammunition', reading: 'settled', why: 'related materiel of large-calibre artillery'},
  {provision: '1718-8-a-i', category: 'air-defence', reading: 'disputed', why: 'the Register\'s missile category leaves out most ground-to-air missiles'},
  {provision: '1718-8-a-ii', category: 'wmd-item', reading: 'settled'},
  {provision: '1718-8-a-iii', category: 'luxury-good', reading: 'settled'},
  {provision: '1718-8-b', category: 'un-register-weapons', reading: 'settled'},
  {provision: '1718-8-b', category: 'artillery-and-mlrs-ammunition', reading: 'settled', why: 'related materiel of large-calibre artillery'},
  {provision: '1718-8-b', category: 'wmd-item', reading: 'settled'},
  {provision: '1718-8-b', category: 'munitions-and-related-materiel', reading: 'disputed', why: 'of a mixed load only the heavy weapons and their ammunition are in 8(a)(i)'},
  {provision: '1718-8-c', category: 'missile-technology', reading: 'settled'},
  {provision: '1718-8-c', category: 'heavy-weapons-training', reading: 'settled'},
  {provision: '1718-8-c', category: 'brokering', reading: 'settled', why: '2094 OP 7 says so'},
  {provision: '1718-8-c', category: 'military-training', reading: 'disputed', why: 'only training about the weapons of 8(a) is meant'},
  {provision: '1718-8-c', category: 'military-personnel', reading: 'disputed', why: 'soldiers are not assistance about listed weapons in plain words'},
  {provision: '1718-8-d', category: 'crypto-theft', reading: 'disputed', why: 'theft is not dealing with frozen funds in plain words; States say it feeds designated bodies'},
  {provision: '1874-9', category: 'arms', reading: 'settled'},
  {provision: '1874-9', category: 'military-service', reading: 'settled'},
  {provision: '1874-9', category: 'military-personnel', reading: 'disputed', why: 'no resolution names the sending of troops; the United States reads it as services or assistance'},
  {provision: '1874-10', category: 'arms', reading: 'settled'},
  {provision: '1874-10', category: 'military-service', reading: 'settled'},
  {provision: '1874-23', category: 'nuclear-item', reading: 'settled'},
  {provision: '2087-5-b', category: 'wmd-item', reading: 'settled'},
  {provision: '2094-7', category: 'brokering', reading: 'settled'},
  {provision: '2094-11', category: 'financial-service', reading: 'disputed', why: 'only services that could feed the programmes or evasion'},
  {provision: '2094-14', category: 'bulk-cash', reading: 'settled'},
  {provision: '2094-20', category: 'wmd-item', reading: 'settled'},
  {provision: '2094-23', category: 'luxury-good', reading: 'settled'},
  {provision: '2270-5', category: 'missile-technology', reading: 'settled'},
  {provision: '2270-6', category: 'arms', reading: 'settled'},
  {provision: '2270-6', category: 'military-service', reading: 'settled'},
  {provision: '2270-7', category: 'repair-and-servicing', reading: 'settled'},
  {provision: '2270-8', category: 'arms', reading: 'disputed', why: 'turns on a State\'s own finding that the item directly builds military capability'},
  {provision: '2270-8', category: 'military-personnel', reading: 'disputed', why: 'people are not items'},
  {provision: '2270-9', category: 'military-training', reading: 'settled'},
  {provision: '2270-9', category: 'military-personnel', reading: 'disputed', why: 'speaks of trainers, advisers and other officials, not of rank-and-file soldiers'},
  {provision: '2270-29', category: 'coal', reading: 'settled'},
  {provision: '2270-29', category: 'iron', reading: 'settled'},
  {provision: '2270-30', category: 'gold-titanium-vanadium-rare-earths', reading: 'settled'},
  {provision: '2270-31', category: 'aviation-fuel', reading: 'settled'},
  {provision: '2270-33', category: 'correspondent-banking', reading: 'settled'},
  {provision: '2270-37', category: 'bulk-cash', reading: 'settled'},
  {provision: '2270-39', category: 'luxury-good', reading: 'settled'},
  {provision: '2321-4', category: 'wmd-item', reading: 'settled'},
  {provision: '2321-5', category: 'luxury-good', reading: 'settled'},
  {provision: '2321-11', category: 'scientific-cooperation', reading: 'settled'},
  {provision: '2321-11', category: 'missile-technology', reading: 'disputed', why: 'aims at cooperation with State-sponsored groups; 1718 OP 8(c) is the plain ground'},
  {provision: '2321-26', category: 'coal', reading: 'settled'},
  {provision: '2321-26', category: 'iron', reading: 'settled'},
  {provision: '2321-28', category: 'copper-nickel-silver-zinc', reading: 'settled'},
  {provision: '2321-29', category: 'statue', reading: 'settled'},
  {provision: '2321-30', category: 'helicopter', reading: 'settled'},
  {provision: '2321-30', category: 'vessel', reading: 'settled'},
  {provision: '2371-8', category: 'coal', reading: 'settled'},
  {provision: '2371-8', category: 'iron', reading: 'settled'},
  {provision: '2371-9', category: 'seafood', reading: 'settled'},
  {provision: '2371-10', category: 'lead', reading: 'settled'},
  {provision: '2371-11', category: 'workers', reading: 'settled'},
  {provision: '2375-11', category: 'ship-to-ship-transfer', reading: 'settled'},
  {provision: '2375-13', category: 'condensates-and-natural-gas-liquids', reading: 'settled'},
  {provision: '2375-14', category: 'refined-petroleum', reading: 'settled'},
  {provision: '2375-15', category: 'crude-oil', reading: 'settled'},
  {provision: '2375-16', category: 'textile', reading: 'settled'},
  {provision: '2375-17', category: 'workers', reading: 'disputed', why: 'forbids new work permits; whether these workers held new ones is not known'},
  {provision: '2397-4', category: 'crude-oil', reading: 'settled'},
  {provision: '2397-5', category: 'refined-petroleum', reading: 'settled'},
  {provision: '2397-6', category: 'food-and-farm-product', reading: 'settled'},
  {provision: '2397-6', category: 'machinery', reading: 'settled'},
  {provision: '2397-6', category: 'electrical-equipment', reading: 'settled'},
  {provision: '2397-6', category: 'earth-and-stone', reading: 'settled'},
  {provision: '2397-6', category: 'wood', reading: 'settled'},
  {provision: '2397-6', category: 'vessel', reading: 'settled'},
  {provision: '2397-7', category: 'machinery', reading: 'settled'},
  {provision: '2397-7', category: 'transport-vehicle', reading: 'settled'},
  {provision: '2397-7', category: 'steel-and-metal', reading: 'settled'},
  {provision: '2397-8', category: 'workers', reading: 'settled'},
  {provision: '2397-14', category: 'vessel', reading: 'settled'}
] AS row
MATCH (provision:Provision {key: row.provision})
MATCH (category:ItemCategory {key: row.category})
MERGE (provision)-[r:COVERS]->(category)
SET r.reading = row.reading, r.why = row.why;

// What a provision leaves out of what it covers, and the last day on which it did.
UNWIND [
  {provision: '1874-10', category: 'small-arms-and-light-weapons', until: '2016-03-01', why: 'allowed with notice to the Committee until 2270 OP 6'}
] AS row
MATCH (provision:Provision {key: row.provision})
MATCH (category:ItemCategory {key: row.category})
MERGE (provision)-[r:EXCEPTS]->(category)
SET r.until = date(row.until), r.why = row.why;

// ---------------------------------------------------------------------------------------------------------- caps

// The limits on an amount per period, the provision that sets each and the category that it limits.
UNWIND [
  {key: '2321-26-cap-2016', provision: '2321-26', category: 'coal', amount: 53495894, unit: 'USD', orAmount: 1000866, orUnit: 'metric-ton', rule: 'whichever-lower', from: '2016-11-30', to: '2016-12-31', periodKind: 'once'},
  {key: '2321-26-cap-2017', provision: '2321-26', category: 'coal', amount: 400870018, unit: 'USD', orAmount: 7500000, orUnit: 'metric-ton', rule: 'whichever-lower', from: '2017-01-01', to: '2017-08-05', periodKind: 'calendar-year'},
  {key: '2375-14-cap-2017', provision: '2375-14', category: 'refined-petroleum', amount: 500000, unit: 'barrel', from: '2017-10-01', to: '2017-12-31', periodKind: 'once'},
  {key: '2375-14-cap-2018', provision: '2375-14', category: 'refined-petroleum', amount: 2000000, unit: 'barrel', from: '2018-01-01', periodKind: 'calendar-year', note: 'never took effect; replaced on 2017-12-22'},
  {key: '2375-15-cap', provision: '2375-15', category: 'crude-oil', rule: 'prior-12-months-level', from: '2017-09-11', to: '2017-12-22', periodKind: 'rolling-12-months'},
  {key: '2397-4-cap', provision: '2397-4', category: 'crude-oil', amount: 4000000, unit: 'barrel', orAmount: 525000, orUnit: 'metric-ton', rule: 'either', from: '2017-12-22', periodKind: 'twelve-months-from-22-december'},
  {key: '2397-5-cap', provision: '2397-5', category: 'refined-petroleum', amount: 500000, unit: 'barrel', from: '2018-01-01', periodKind: 'calendar-year', scope: 'all-suppliers-together'}
] AS row
MATCH (provision:Provision {key: row.provision})
MATCH (category:ItemCategory {key: row.category})
MERGE (n:Cap {key: row.key})
SET n.amount = row.amount, n.unit = row.unit, n.orAmount = row.orAmount, n.orUnit = row.orUnit, n.rule = row.rule,
  n.from = date(row.from), n.to = date(row.to), n.periodKind = row.periodKind, n.scope = row.scope, n.note = row.note
MERGE (n)<-[:CAPPED_AT]-(provision)
MERGE (n)-[:LIMITS]->(category);

// --------------------------------------------------------------------------- the mandate of the Panel of Experts

// The extensions of the mandate, oldest first.
UNWIND [
  {key: 'mandate-1928', symbol: 'S/RES/1928 (2010)', adoptedOn: '2010-06-07', until: '2011-06-12', vote: '15-0-0', certainty: 'high', verifiedBy: 'from general knowledge'},
  {key: 'mandate-1985', symbol: 'S/RES/1985 (2011)', adoptedOn: '2011-06-10', until: '2012-06-12', vote: '15-0-0', certainty: 'high', verifiedBy: 'from general knowledge'},
  {key: 'mandate-2050', symbol: 'S/RES/2050 (2012)', adoptedOn: '2012-06-12', until: '2013-07-12', vote: '15-0-0', certainty: 'high', verifiedBy: 'from general knowledge'},
  {key: 'mandate-2094', symbol: 'S/RES/2094 (2013)', adoptedOn: '2013-03-07', until: '2014-04-07', vote: '15-0-0', note: 'OP 29', certainty: 'medium', verifiedBy: 'from general knowledge'},
  {key: 'mandate-2141', symbol: 'S/RES/2141 (2014)', adoptedOn: '2014-03-05', until: '2015-04-05', vote: '15-0-0', certainty: 'high', verifiedBy: 'from general knowledge'},
  {key: 'mandate-2207', symbol: 'S/RES/2207 (2015)', adoptedOn: '2015-03-04', until: '2016-04-05', vote: '15-0-0', certainty: 'high', verifiedBy: 'https://press.un.org/en/2015/sc11806.doc.htm'},
  {key: 'mandate-2276', symbol: 'S/RES/2276 (2016)', adoptedOn: '2016-03-24', until: '2017-04-24', vote: '15-0-0', certainty: 'high', verifiedBy: 'from general knowledge'},
  {key: 'mandate-2345', symbol: 'S/RES/2345 (2017)', adoptedOn: '2017-03-23', until: '2018-04-24', vote: '15-0-0', certainty: 'high', verifiedBy: 'https://www.un.org/sc/suborg/en/sanctions/1718/resolutions (date and end); symbol from general knowledge'},
  {key: 'mandate-2407', symbol: 'S/RES/2407 (2018)', adoptedOn: '2018-03-21', until: '2019-04-24', vote: '15-0-0', certainty: 'high', verifiedBy: 'https://main.un.org/securitycouncil/en/sanctions/1718/resolutions; https://www.uu.se/en/department/peace-and-conflict-research/research/spits/the-spits-sanctions-list/north-korea'},
  {key: 'mandate-2464', symbol: 'S/RES/2464 (2019)', adoptedOn: '2019-04-10', until: '2020-04-24', vote: '15-0-0', certainty: 'high', verifiedBy: 'https://main.un.org/securitycouncil/en/sanctions/1718/resolutions; https://www.uu.se/en/department/peace-and-conflict-research/research/spits/the-spits-sanctions-list/north-korea'},
  {key: 'mandate-2515', symbol: 'S/RES/2515 (2020)', adoptedOn: '2020-03-30', until: '2021-04-30', vote: '15-0-0', certainty: 'high', verifiedBy: 'https://main.un.org/securitycouncil/en/sanctions/1718/resolutions; https://www.uu.se/en/department/peace-and-conflict-research/research/spits/the-spits-sanctions-list/north-korea'},
  {key: 'mandate-2569', symbol: 'S/RES/2569 (2021)', adoptedOn: '2021-03-26', until: '2022-04-30', vote: '15-0-0', certainty: 'high', verifiedBy: 'https://main.un.org/securitycouncil/en/sanctions/1718/resolutions; https://www.uu.se/en/department/peace-and-conflict-research/research/spits/the-spits-sanctions-list/north-korea'},
  {key: 'mandate-2627', symbol: 'S/RES/2627 (2022)', adoptedOn: '2022-03-25', until: '2023-04-30', vote: '15-0-0', certainty: 'high', verifiedBy: 'https://main.un.org/securitycouncil/en/sanctions/1718/resolutions; https://www.uu.se/en/department/peace-and-conflict-research/research/spits/the-spits-sanctions-list/north-korea'},
  {key: 'mandate-2680', symbol: 'S/RES/2680 (2023)', adoptedOn: '2023-03-23', until: '2024-04-30', vote: '15-0-0', note: 'last extension', certainty: 'high', verifiedBy: 'https://main.un.org/securitycouncil/en/sanctions/1718/resolutions; https://www.uu.se/en/department/peace-and-conflict-research/research/spits/the-spits-sanctions-list/north-korea'}
] AS row
MERGE (n:MandateExtension {key: row.key})
SET n.symbol = row.symbol, n.adoptedOn = date(row.adoptedOn), n.until = date(row.until), n.vote = row.vote,
  n.note = row.note, n.certainty = row.certainty, n.verifiedBy = row.verifiedBy;

// Drafts that the Council did not adopt.
UNWIND [
  {key: 'draft-2022-431', symbol: 'S/2022/431', votedOn: '2022-05-26', result: 'vetoed', votesFor: 13, votesAgainst: 2, abstentions: 0, summary: 'US draft answering the 2022 ICBM launches; would have lowered the oil caps', certainty: 'medium', verifiedBy: 'from general knowledge'},
  {key: 'draft-2024-255', symbol: 'S/2024/255', votedOn: '2024-03-28', result: 'vetoed', votesFor: 13, votesAgainst: 1, abstentions: 1, summary: 'US draft to keep the Panel going until 30 April 2025', certainty: 'high', verifiedBy: 'http://sapo24.pt/atualidade/artigos/russia-veta-na-onu-prolongamento-de-mandato-de-peritos-para-coreia-do-norte; https://press.un.org/en/security-council?page=43; https://www.tribuneindia.com/news/world/russia-vetoes-monitoring-of-un-curbs-against-north-korea-605135 (vote); the draft\'s symbol from general knowledge'}
] AS row
MERGE (n:Draft {key: row.key})
SET n.symbol = row.symbol, n.votedOn = date(row.votedOn), n.result = row.result, n.votesFor = row.votesFor,
  n.votesAgainst = row.votesAgainst, n.abstentions = row.abstentions, n.summary = row.summary,
  n.certainty = row.certainty, n.verifiedBy = row.verifiedBy;
