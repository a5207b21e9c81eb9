// The ties between actors, read from start to end. A tie without dates is known, and holds, always.
// A tie without its own verifiedBy was seen where the actor that it starts from was seen.

// -------------------------------------------------------------------------------------- organs and organizations

// What is part of what.
UNWIND [
  {from: 'committee-1718', to: 'un-security-council', certainty: 'high'},
  {from: 'kpa', to: 'dprk', certainty: 'high'},
  {from: 'kpa-general-staff', to: 'kpa', certainty: 'high'},
  {from: 'kpa-11th-corps', to: 'kpa', certainty: 'medium'},
  {from: 'dprk-foreign-ministry', to: 'dprk', certainty: 'high'},
  {from: 'dprk-un-mission', to: 'dprk', certainty: 'high'},
  {from: 'kcna', to: 'dprk', certainty: 'high'},
  {from: 'missile-general-bureau', to: 'dprk', certainty: 'high'},
  {from: 'russian-mod', to: 'russian-federation', certainty: 'high'},
  {from: 'russian-vta', to: 'russian-armed-forces', certainty: 'high'},
  {from: 'russian-foreign-ministry', to: 'russian-federation', certainty: 'high'},
  {from: 'russian-un-mission', to: 'russian-federation', certainty: 'high'},
  {from: 'kremlin', to: 'russian-federation', certainty: 'high'},
  {from: 'ukrainian-air-force', to: 'ukraine', certainty: 'high'},
  {from: 'hur', to: 'ukraine', certainty: 'high'},
  {from: 'us-state-department', to: 'united-states', certainty: 'high'},
  {from: 'us-ofac', to: 'united-states', certainty: 'high'},
  {from: 'us-nsc', to: 'united-states', certainty: 'high'},
  {from: 'rok-mnd', to: 'republic-of-korea', certainty: 'high'},
  {from: 'rok-dia', to: 'rok-mnd', certainty: 'high'},
  {from: 'gbae', to: 'dprk', certainty: 'high'},
  {from: 'maei', to: 'dprk', certainty: 'high'},
  {from: 'mid', to: 'wpk', certainty: 'high'},
  {from: 'nata', to: 'dprk', certainty: 'high'},
  {from: 'office-39', to: 'wpk', certainty: 'high'},
  {from: 'rgb', to: 'kpa', certainty: 'high'},
  {from: 'strategic-force', to: 'kpa', certainty: 'high'},
  {from: 'cmc-wpk', to: 'wpk', certainty: 'high'},
  {from: 'ogd', to: 'wpk', certainty: 'high'},
  {from: 'pad', to: 'wpk', certainty: 'high'},
  {from: 'mnd-dprk', to: 'dprk', certainty: 'high'}
] AS row
MATCH (a:Actor {key: row.from})
MATCH (b:Actor {key: row.to})
MERGE (a)-[r:PART_OF]->(b)
SET r.note = row.note, r.certainty = row.certainty, r.verifiedBy = row.verifiedBy;

// Who is under whom.
UNWIND [
  {from: 'panel-of-experts-1874', to: 'committee-1718', certainty: 'high'},
  {from: 'russian-armed-forces', to: 'russian-mod', certainty: 'high'},
  {from: 'oboronlogistics', to: 'russian-mod', certainty: 'high'},
  {from: 'flight-unit-224', to: 'russian-federation', certainty: 'high'},
  {from: 'komid', to: 'sec', certainty: 'high'},
  {from: 'namchongang', to: 'gbae', certainty: 'high'},
  {from: 'tangun', to: 'sans', certainty: 'high'},
  {from: 'green-pine', to: 'rgb', certainty: 'high'},
  {from: 'sans', to: 'mid', certainty: 'high'},
  {from: 'ands', to: 'mid', certainty: 'high'},
  {from: 'sec', to: 'mid', certainty: 'high'},
  {from: 'daesong-bank', to: 'office-39', certainty: 'high'}
] AS row
MATCH (a:Actor {key: row.from})
MATCH (b:Actor {key: row.to})
MERGE (a)-[r:SUBORDINATE_TO]->(b)
SET r.note = row.note, r.certainty = row.certainty, r.verifiedBy = row.verifiedBy;

// Who controls whom.
UNWIND [
  {from: 'rgb', to: 'green-pine', certainty: 'high'},
  {from: 'sec', to: 'komid', certainty: 'high'},
  {from: 'cmc-wpk', to: 'kpa', certainty: 'high'},
  {from: 'pak-han-se', to: 'komid', certainty: 'high'},
  {from: 'tsang-yung-yuan', to: 'pro-gain', certainty: 'high'}
] AS row
MATCH (a:Actor {key: row.from})
MATCH (b:Actor {key: row.to})
MERGE (a)-[r:CONTROLS]->(b)
SET r.note = row.note, r.certainty = row.certainty, r.verifiedBy = row.verifiedBy;

// Subsidiaries and their parents.
UNWIND [
  {from: 'hyoksin', to: 'ryonbong', certainty: 'high'},
  {from: 'tosong', to: 'komid', certainty: 'high'},
  {from: 'ryonha', to: 'ryonbong', certainty: 'high'},
  {from: 'complex-equipment', to: 'ryonbong', certainty: 'high'},
  {from: 'hesong', to: 'komid', certainty: 'high'},
  {from: 'kwangsong-trading', to: 'ryonbong', certainty: 'high'},
  {from: 'pugang', to: 'ryonbong', certainty: 'high'},
  {from: 'intl-chemical-jv', to: 'ryonbong', certainty: 'high'},
  {from: 'kangbong', to: 'mnd-dprk', certainty: 'high'}
] AS row
MATCH (a:Actor {key: row.from})
MATCH (b:Actor {key: row.to})
MERGE (a)-[r:SUBSIDIARY_OF]->(b)
SET r.note = row.note, r.certainty = row.certainty, r.verifiedBy = row.verifiedBy;

// Members of coalitions and of commissions.
UNWIND [
  {from: 'australia', to: 'msmt', certainty: 'high'},
  {from: 'canada', to: 'msmt', certainty: 'high'},
  {from: 'france', to: 'msmt', certainty: 'high'},
  {from: 'germany', to: 'msmt', certainty: 'high'},
  {from: 'italy', to: 'msmt', certainty: 'high'},
  {from: 'japan', to: 'msmt', certainty: 'high'},
  {from: 'netherlands', to: 'msmt', certainty: 'high'},
  {from: 'new-zealand', to: 'msmt', certainty: 'high'},
  {from: 'republic-of-korea', to: 'msmt', certainty: 'high'},
  {from: 'united-kingdom', to: 'msmt', certainty: 'high'},
  {from: 'united-states', to: 'msmt', certainty: 'high'},
  {from: 'ri-chang-ho', to: 'cmc-wpk', certainty: 'high'}
] AS row
MATCH (a:Actor {key: row.from})
MATCH (b:Actor {key: row.to})
MERGE (a)-[r:MEMBER_OF]->(b)
SET r.note = row.note, r.certainty = row.certainty, r.verifiedBy = row.verifiedBy;

// Who acts for whom.
UNWIND [
  {from: 'wpk', to: 'dprk', note: 'ruling party; what its organs declare is taken as the State\'s word', certainty: 'high'},
  {from: 'm-leasing', to: 'russian-mod', certainty: 'high'},
  {from: 'mg-flot', to: 'russian-mod', certainty: 'high'},
  {from: 'marine-trans-shipping', to: 'russian-mod', certainty: 'high'},
  {from: 'azia-shipping-company', to: 'russian-mod', certainty: 'high'},
  {from: 'sovfracht', to: 'russian-mod', certainty: 'high'},
  {from: 'mrb-bank', to: 'tsmrbank', certainty: 'high'},
  {from: 'stroytreyd', to: 'ftb', certainty: 'high'},
  {from: 'hk-electronics', to: 'tanchon', certainty: 'high'},
  {from: 'hk-electronics', to: 'komid', certainty: 'high'},
  {from: 'heungjin', to: 'komid', certainty: 'high'},
  {from: 'leader-hk', to: 'komid', certainty: 'high'},
  {from: 'taesong-trading', to: 'komid', certainty: 'high'}
] AS row
MATCH (a:Actor {key: row.from})
MATCH (b:Actor {key: row.to})
MERGE (a)-[r:ACTS_FOR]->(b)
SET r.note = row.note, r.certainty = row.certainty, r.verifiedBy = row.verifiedBy;

// ------------------------------------------------------------------------------------------------------- persons

// Who leads what.
UNWIND [
  {from: 'kim-jong-un', to: 'dprk', certainty: 'high'},
  {from: 'kim-jong-un', to: 'cmc-wpk', certainty: 'high'},
  {from: 'vladimir-putin', to: 'russian-federation', certainty: 'high'},
  {from: 'volodymyr-zelenskyy', to: 'ukraine', certainty: 'high'},
  {from: 'andrei-belousov', to: 'russian-mod', certainty: 'high'},
  {from: 'vasily-nebenzya', to: 'russian-un-mission', certainty: 'high'},
  {from: 'kim-song', to: 'dprk-un-mission', certainty: 'high'},
  {from: 'ri-chang-ho', to: 'rgb', certainty: 'high'},
  {from: 'no-kwang-chol', to: 'mnd-dprk', certainty: 'high'},
  {from: 'vladimir-mikheychik', to: 'flight-unit-224', certainty: 'high'},
  {from: 'svetlana-savelyeva', to: 'm-leasing', certainty: 'high'},
  {from: 'vladimir-shastin', to: 'azia-shipping-company', certainty: 'high'},
  {from: 'nikolai-pankov', to: 'marine-trans-shipping', certainty: 'high'},
  {from: 'jang-chang-ha', to: 'sans', certainty: 'high'},
  {from: 'jo-chun-ryong', to: 'sec', certainty: 'high'},
  {from: 'jo-yong-won', to: 'ogd', certainty: 'high'}
] AS row
MATCH (a:Actor {key: row.from})
MATCH (b:Actor {key: row.to})
MERGE (a)-[r:LEADS]->(b)
SET r.note = row.note, r.certainty = row.certainty, r.verifiedBy = row.verifiedBy;

// Who holds or held office where.
UNWIND [
  {from: 'kim-yo-jong', to: 'wpk', certainty: 'high'},
  {from: 'andrii-yermak', to: 'ukraine', certainty: 'high'},
  {from: 'valery-gerasimov', to: 'russian-armed-forces', certainty: 'high'},
  {from: 'sergei-shoigu', to: 'russian-federation', certainty: 'high'},
  {from: 'maria-zakharova', to: 'russian-foreign-ministry', certainty: 'high'},
  {from: 'andrey-rudenko', to: 'russian-foreign-ministry', certainty: 'high'},
  {from: 'dmitry-peskov', to: 'kremlin', certainty: 'high'},
  {from: 'kwon-jong-gun', to: 'dprk-foreign-ministry', certainty: 'high'},
  {from: 'ri-chang-dae', to: 'dprk', certainty: 'high'},
  {from: 'kim-yong-bok', to: 'kpa-general-staff', certainty: 'high'},
  {from: 'kim-yong-bok', to: 'kpa-11th-corps', certainty: 'high'},
  {from: 'ri-chang-ho', to: 'kpa-general-staff', certainty: 'high'},
  {from: 'kang-sun-nam', to: 'mnd-dprk', note: 'former minister', certainty: 'high'},
  {from: 'pak-jong-chon', to: 'cmc-wpk', certainty: 'high'},
  {from: 'kim-kum-chol', to: 'kpa-general-staff', certainty: 'check'},
  {from: 'cha-yong-bom', to: 'kpa', certainty: 'high'},
  {from: 'oleg-kozhemyako', to: 'russian-federation', certainty: 'high'},
  {from: 'vladimir-bobrov', to: 'mg-flot', note: 'former director', certainty: 'high'},
  {from: 'dmitry-nikulin', to: 'tsmrbank', certainty: 'high'},
  {from: 'john-kirby', to: 'us-nsc', certainty: 'high'},
  {from: 'matthew-miller', to: 'us-state-department', certainty: 'high'},
  {from: 'seth-bailey', to: 'us-state-department', certainty: 'high'},
  {from: 'jeon-ha-kyu', to: 'rok-mnd', certainty: 'high'},
  {from: 'kim-yong-chol-komid', to: 'komid', certainty: 'high'},
  {from: 'ri-man-gon', to: 'mid', note: 'former minister', certainty: 'high'},
  {from: 'paek-se-bong', to: 'sec', note: 'former', certainty: 'high'},
  {from: 'pak-han-se', to: 'sec', certainty: 'high'},
  {from: 'pak-to-chun', to: 'mid', note: 'former', certainty: 'high'},
  {from: 'han-jang-su', to: 'ftb', note: 'former representative; Moscow in US reporting', certainty: 'high'},
  {from: 'jo-chol-song', to: 'kkbc', certainty: 'high'},
  {from: 'pak-yong-sik', to: 'cmc-wpk', note: 'former member', certainty: 'high'},
  {from: 'kim-jong-sik', to: 'mid', certainty: 'high'},
  {from: 'ri-pyong-chol', to: 'cmc-wpk', certainty: 'high'}
] AS row
MATCH (a:Actor {key: row.from})
MATCH (b:Actor {key: row.to})
MERGE (a)-[r:OFFICIAL_OF]->(b)
SET r.note = row.note, r.certainty = row.certainty, r.verifiedBy = row.verifiedBy;

// ----------------------------------------------------------------------- ships, aircraft, ports and their owners

// Who owns what.
UNWIND [
  {from: 'm-leasing', to: 'angara', certainty: 'medium', verifiedBy: 'from general knowledge (US listing links the ship to the firm); the EU reason ties M Leasing to the Dunai-Tikhoretsk route'},
  {from: 'mg-flot', to: 'maia-1', certainty: 'high'},
  {from: 'mg-flot', to: 'lady-r', certainty: 'high'},
  {from: 'ibex-shipping', to: 'maria', certainty: 'check', verifiedBy: 'KBS page: Ibex owns three Russian-flagged ships; three ships, Maria among them, were listed the same day; the pairing is an inference'},
  {from: 'flight-unit-224', to: 'ra-82030', certainty: 'medium', verifiedBy: 'https://defence-blog.com/russian-heavy-lift-cargo-aircraft-secretly-fly-to-north-korea/'},
  {from: 'chang-an-shipping', to: 'hua-fu', certainty: 'high'},
  {from: 'chonmyong-shipping', to: 'chon-myong-1', certainty: 'high'},
  {from: 'first-oil-jv', to: 'paek-ma', certainty: 'high'},
  {from: 'hapjanggang-shipping', to: 'nam-san-8', certainty: 'high'},
  {from: 'hapjanggang-shipping', to: 'hap-jang-gang-6', certainty: 'high'},
  {from: 'achim-shipping', to: 'chon-ma-san', certainty: 'high'},
  {from: 'ansan-shipping', to: 'an-san-1', certainty: 'high'},
  {from: 'myongdok-shipping', to: 'yu-phyong-5', certainty: 'high'},
  {from: 'samjong-shipping', to: 'sam-jong-1', certainty: 'high'},
  {from: 'samjong-shipping', to: 'sam-jong-2', certainty: 'high'},
  {from: 'samma-shipping', to: 'sam-ma-2', certainty: 'high'},
  {from: 'yujong-shipping', to: 'yu-jong-2', certainty: 'high'},
  {from: 'paekma-shipping', to: 'paek-ma', certainty: 'high'},
  {from: 'phyongchon-shipping', to: 'ji-song-6', certainty: 'high'},
  {from: 'phyongchon-shipping', to: 'ji-song-8', certainty: 'high'},
  {from: 'phyongchon-shipping', to: 'woory-star', certainty: 'high'},
  {from: 'shanghai-dongfeng', to: 'dong-feng-6', certainty: 'high'}
] AS row
MATCH (a:Actor {key: row.from})
MATCH (b:Actor {key: row.to})
MERGE (a)-[r:OWNS]->(b)
SET r.note = row.note, r.certainty = row.certainty, r.verifiedBy = row.verifiedBy;

// Who manages which ship.
UNWIND [
  {from: 'huaxin-shipping', to: 'asia-bridge-1', certainty: 'high'},
  {from: 'koti-corp', to: 'koti', certainty: 'high'},
  {from: 'myohyang-shipping', to: 'yu-son', certainty: 'high'},
  {from: 'shen-zhong', to: 'hao-fan-2', certainty: 'high'},
  {from: 'shen-zhong', to: 'hao-fan-6', certainty: 'high'},
  {from: 'weihai-world', to: 'xin-guang-hai', certainty: 'high'},
  {from: 'yuk-tung-energy', to: 'yuk-tung', certainty: 'high'}
] AS row
MATCH (a:Actor {key: row.from})
MATCH (b:Actor {key: row.to})
MERGE (a)-[r:MANAGES]->(b)
SET r.note = row.note, r.certainty = row.certainty, r.verifiedBy = row.verifiedBy;

// Who operates which place.
UNWIND [
  {from: 'vostochnaya-stevedoring', to: 'port-vostochny', certainty: 'high'}
] AS row
MATCH (a:Actor {key: row.from})
MATCH (b:Place {key: row.to})
MERGE (a)-[r:OPERATES]->(b)
SET r.note = row.note, r.certainty = row.certainty, r.verifiedBy = row.verifiedBy;

// Whose flag a ship flies, or where an aircraft is registered.
UNWIND [
  {from: 'angara', to: 'russian-federation', certainty: 'high'},
  {from: 'maria', to: 'russian-federation', certainty: 'high'},
  {from: 'maia-1', to: 'russian-federation', certainty: 'high'},
  {from: 'lady-r', to: 'russian-federation', certainty: 'high'},
  {from: 'arkadiy-chernyshev', to: 'russian-federation', certainty: 'high'},
  {from: 'captain-yakubovich', to: 'russian-federation', certainty: 'high'},
  {from: 'ra-82030', to: 'russian-federation', certainty: 'medium'},
  {from: 'paek-yang-san-1', to: 'dprk', certainty: 'high'}
] AS row
MATCH (a:Actor {key: row.from})
MATCH (b:Actor {key: row.to})
MERGE (a)-[r:FLAGGED_BY]->(b)
SET r.note = row.note, r.certainty = row.certainty, r.verifiedBy = row.verifiedBy;

// ---------------------------------------------------------------------------------- money, names and other links

// Who finances whom.
UNWIND [
  {from: 'tanchon', to: 'komid', certainty: 'high'},
  {from: 'bank-of-east-land', to: 'green-pine', certainty: 'high'},
  {from: 'dcb', to: 'komid', certainty: 'high'},
  {from: 'dcb', to: 'tanchon', certainty: 'high'},
  {from: 'kkbc', to: 'tanchon', certainty: 'high'},
  {from: 'kkbc', to: 'hyoksin', certainty: 'high'},
  {from: 'ftb', to: 'kkbc', certainty: 'high'}
] AS row
MATCH (a:Actor {key: row.from})
MATCH (b:Actor {key: row.to})
MERGE (a)-[r:FINANCES]->(b)
SET r.note = row.note, r.certainty = row.certainty, r.verifiedBy = row.verifiedBy;

// A name that stands for another actor.
UNWIND [
  {from: 'kumryong', to: 'komid', certainty: 'high'}
] AS row
MATCH (a:Actor {key: row.from})
MATCH (b:Actor {key: row.to})
MERGE (a)-[r:ALIAS_OF]->(b)
SET r.note = row.note, r.certainty = row.certainty, r.verifiedBy = row.verifiedBy;

// Links that are known without their exact nature.
UNWIND [
  {from: 'azia-shipping-holdings', to: 'azia-shipping-company', certainty: 'medium', verifiedBy: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=182393'},
  {from: 'amroggang', to: 'tanchon', certainty: 'high'},
  {from: 'green-pine', to: 'komid', note: 'took over much of its work', certainty: 'high'},
  {from: 'ands', to: 'sans', note: 'the list treats the two as the same body', certainty: 'high'},
  {from: 'chongchongang-shipping', to: 'omm', certainty: 'high'},
  {from: 'ilsim', to: 'kpa', certainty: 'high'},
  {from: 'ilsim', to: 'kkbc', certainty: 'high'},
  {from: 'knic', to: 'office-39', certainty: 'high'},
  {from: 'mnd-dprk', to: 'kpa', note: 'its administration and logistics', certainty: 'high'},
  {from: 'paekma-shipping', to: 'first-oil-jv', certainty: 'high'},
  {from: 'pro-gain', to: 'tsang-yung-yuan', certainty: 'high'},
  {from: 'tsang-yung-yuan', to: 'kingly-won', certainty: 'high'}
] AS row
MATCH (a:Actor {key: row.from})
MATCH (b:Actor {key: row.to})
MERGE (a)-[r:LINKED_TO]->(b)
SET r.note = row.note, r.certainty = row.certainty, r.verifiedBy = row.verifiedBy;

// ------------------------------------------------------------------------------------------------ where they are

// Where actors are.
UNWIND [
  {from: 'mrb-bank', to: 'south-ossetia', certainty: 'high'},
  {from: 'tsmrbank', to: 'russian-federation', certainty: 'high'},
  {from: 'golden-triangle-bank', to: 'dprk', certainty: 'high'},
  {from: 'korea-mandal-credit-bank', to: 'dprk', certainty: 'high'},
  {from: 'ryonbong', to: 'dprk', certainty: 'high'},
  {from: 'omm', to: 'dprk', certainty: 'high'},
  {from: 'mansudae', to: 'dprk', certainty: 'high'}
] AS row
MATCH (a:Actor {key: row.from})
MATCH (b:Actor {key: row.to})
MERGE (a)-[r:LOCATED_IN]->(b)
SET r.note = row.note, r.certainty = row.certainty, r.verifiedBy = row.verifiedBy;

// The State in whose territory a place is.
UNWIND [
  {from: 'port-rajin', to: 'dprk', certainty: 'high'},
  {from: 'port-chongjin', to: 'dprk', certainty: 'high'},
  {from: 'port-dunay', to: 'russian-federation', certainty: 'high'},
  {from: 'port-vostochny', to: 'russian-federation', certainty: 'high'},
  {from: 'port-vladivostok', to: 'russian-federation', certainty: 'high'},
  {from: 'tikhoretsk-depot', to: 'russian-federation', certainty: 'high'},
  {from: 'tumangang-rail', to: 'dprk', certainty: 'high'},
  {from: 'ashuluk-range', to: 'russian-federation', certainty: 'high'},
  {from: 'vladimirovka-complex', to: 'russian-federation', certainty: 'high'},
  {from: 'kursk-region', to: 'russian-federation', certainty: 'high'}
] AS row
MATCH (a:Place {key: row.from})
MATCH (b:Actor {key: row.to})
MERGE (a)-[r:LOCATED_IN]->(b)
SET r.note = row.note, r.certainty = row.certainty, r.verifiedBy = row.verifiedBy;
