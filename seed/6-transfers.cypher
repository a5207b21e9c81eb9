// The transfers: who moved what to whom, when, by what and by which way.

// ------------------------------------------------------------------------------------------------- the transfers

// One real flow or activity each, as far as it can be told apart. Months and years are widened to their first and last day; precision
// says how exact they are. The quantity is a reviewed summary: the numbers themselves belong to the claims.
UNWIND [
  // Told in the NBC News article of 31 May 2025
  {key: 'tr-troops-2024', label: 'Soldiers, DPRK to Russia, late 2024', description: 'DPRK soldiers sent to fight with Russian forces in the war against Ukraine', kind: 'troops', status: 'carried-out', from: '2024-10-01', to: '2024-12-31', precision: 'MONTH', statedAs: '2024', quantityMin: 11000, unit: 'person', qualifier: 'AT_LEAST', legalNote: 'No DPRK resolution names the sending of troops. Compare the Libya arms embargo (1970 OP 9), whose text names armed mercenary personnel.', inArticle: 'yes', certainty: 'high', verifiedBy: 'NBC News article of 31 May 2025 (src-article); https://www.daily8.com/en/article/294bb4642fa9313964836b29a302ea82; https://tass.com/world/1950153'},
  {key: 'tr-troops-2025', label: 'Further soldiers, DPRK to Russia, early 2025', description: 'further DPRK soldiers sent early in 2025', kind: 'troops', status: 'carried-out', from: '2025-01-01', to: '2025-03-31', precision: 'MONTH', quantityMin: 3000, unit: 'person', qualifier: 'AT_LEAST', inArticle: 'yes', certainty: 'high', verifiedBy: 'NBC News article of 31 May 2025 (src-article); CNN copy at truthlensai.com. The article gives a plain 3,000, so "at least" is the softer reading'},
  {key: 'tr-ballistic-missiles-2024', label: 'Short-range ballistic missiles, DPRK to Russia, 2024', description: 'short-range ballistic missiles', kind: 'arms', status: 'carried-out', from: '2024-01-01', to: '2024-12-31', precision: 'YEAR', quantityMin: 100, unit: 'missile', qualifier: 'AT_LEAST', models: ['KN-23', 'KN-24', 'Hwasong-11 series'], inArticle: 'yes', certainty: 'high', verifiedBy: 'NBC News article of 31 May 2025 (src-article); truthlensai.com copy of CNN'},
  {key: 'tr-munitions-2024', label: 'Artillery and rocket rounds, DPRK to Russia, 2024', description: 'mixed artillery and multiple rocket launcher rounds', kind: 'ammunition', status: 'carried-out', from: '2024-01-01', to: '2024-12-15', precision: 'MONTH', statedAs: 'January to mid-December 2024', quantityMax: 9000000, unit: 'round', qualifier: 'UP_TO', means: 'Russian-flagged cargo ships', inArticle: 'yes', certainty: 'high', verifiedBy: 'NBC News article of 31 May 2025 (src-article); https://jeongsimkim.tistory.com/archive/20250530 (49 voyages); joongang page. The named ships come from other sources, not from the quoted MSMT text'},
  {key: 'tr-air-defence-to-dprk', label: 'Air defence equipment, Russia to DPRK, since November 2024', description: 'air defence equipment and anti-aircraft missiles', kind: 'arms', status: 'carried-out', from: '2024-11-01', precision: 'MONTH', statedAs: 'since November 2024', qualifier: 'UNSPECIFIED', means: 'Russian cargo aircraft', meansVerifiedBy: 'https://www.ajupress.com/view/20250530145146635', inArticle: 'yes', certainty: 'high', verifiedBy: 'NBC News article of 31 May 2025 (src-article); https://www.ajupress.com/view/20250530145146635'},
  {key: 'tr-pantsir-to-dprk', label: 'Pantsir combat vehicle, Russia to DPRK, since November 2024', description: 'Pantsir-class combat vehicle', kind: 'arms', status: 'carried-out', from: '2024-11-01', precision: 'MONTH', quantityMin: 1, unit: 'vehicle', qualifier: 'AT_LEAST', models: ['Pantsir'], inArticle: 'no', certainty: 'high', verifiedBy: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=193414'},
  {key: 'tr-ew-to-dprk', label: 'Electronic warfare equipment, Russia to DPRK, since November 2024', description: 'advanced electronic warfare equipment with jammers', kind: 'arms', status: 'carried-out', from: '2024-11-01', precision: 'MONTH', qualifier: 'UNSPECIFIED', inArticle: 'yes', certainty: 'high', verifiedBy: 'NBC News article of 31 May 2025 (src-article); https://www.ajupress.com/view/20250530145146635'},
  {key: 'tr-missile-data-feedback', label: 'Data from missile use, Russia to DPRK, 2024 to May 2025', description: 'data from missile use passed back; better guidance followed', kind: 'technical-assistance', status: 'carried-out', from: '2024-01-01', to: '2025-05-31', precision: 'YEAR', qualifier: 'UNSPECIFIED', inArticle: 'yes', certainty: 'high', verifiedBy: 'NBC News article of 31 May 2025 (src-article); https://news.kbs.co.kr/news/pc/view/view.do?ncd=8268252'},
  {key: 'tr-training-of-dprk-troops', label: 'Training of DPRK soldiers by Russia, since October 2024', description: 'Russian forces train DPRK soldiers in Russia', kind: 'training', status: 'carried-out', from: '2024-10-01', precision: 'MONTH', qualifier: 'UNSPECIFIED', inArticle: 'yes', certainty: 'high', verifiedBy: 'NBC News article of 31 May 2025 (src-article); https://koreadailyus.com/u-s-calls-russias-training-of-north-korean-troops-a-direct-unsc-violation'},
  {key: 'tr-petroleum-2024', label: 'Refined petroleum, Russia to DPRK, March to November 2024', description: 'refined petroleum beyond the yearly cap', kind: 'petroleum', status: 'carried-out', from: '2024-03-07', to: '2024-11-05', precision: 'DAY', statedAs: 'observed voyages; MSMT speaks of 2024', quantityMin: 1000000, unit: 'barrel', qualifier: 'AT_LEAST', means: 'DPRK-flagged tankers', inArticle: 'yes', certainty: 'high', verifiedBy: 'https://stories.opensourcecentre.org/refined-tastes; https://bunatimes.com/world/335924.html; http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=185241'},
  // Further, from the MSMT, States and research
  {key: 'tr-petroleum-2024-03', label: 'Refined petroleum, Russia to DPRK, March 2024', description: 'March 2024 share of the 2024 flow', kind: 'petroleum', status: 'carried-out', from: '2024-03-01', to: '2024-03-31', precision: 'MONTH', quantityMin: 165000, unit: 'barrel', qualifier: 'AT_LEAST', inArticle: 'no', certainty: 'high', verifiedBy: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=185241'},
  {key: 'tr-designated-tanker-calls-2024', label: 'Calls of UN-listed tankers at Vostochny, March to November 2024', description: 'UN-listed DPRK tankers admitted to a Russian port and loaded', kind: 'port-call', status: 'carried-out', from: '2024-03-01', to: '2024-11-30', precision: 'MONTH', quantityMin: 6, unit: 'vessel', qualifier: 'AT_LEAST', inArticle: 'no', certainty: 'high', verifiedBy: 'https://www.seatrade-maritime.com/regulations/tankers-directly-shuttling-oil-between-russia-and-north-korea; https://viewusglobal.com/?p=75977; the UK list gives the UN measure per ship and the name Kum Jin Gang 3 for Wan Heng 11'},
  {key: 'tr-petroleum-2023-jan-apr', label: 'Refined petroleum, all suppliers to DPRK, January to April 2023', description: 'deliveries by DPRK and other tankers, all suppliers', kind: 'petroleum', status: 'carried-out', from: '2023-01-01', to: '2023-04-30', precision: 'MONTH', statedAs: 'January to April 2023', quantityMax: 781497, unit: 'barrel', qualifier: 'UP_TO', inArticle: 'no', certainty: 'high', verifiedBy: 'https://newsrebeat.com/world-news/176819.html'},
  {key: 'tr-petroleum-2020-jan-may', label: 'Refined petroleum, all suppliers to DPRK, January to May 2020', description: 'illicit tanker deliveries, all suppliers', kind: 'petroleum', status: 'carried-out', from: '2020-01-01', to: '2020-05-31', precision: 'MONTH', quantityMin: 1600000, unit: 'barrel', qualifier: 'AT_LEAST', inArticle: 'no', certainty: 'high', verifiedBy: 'https://exportcompliancedaily.com/article/2020/07/27/43-countries-accuse-north-korea-of-violating-un-cap-on-oil-imports-2007240025; https://infohubbd.com/?p=1618'},
  {key: 'tr-containers-since-2023', label: 'Containers of munitions, DPRK to Russia, since September 2023', description: 'containers of shells, ballistic missiles, heavy artillery, anti-tank weapons and rockets', kind: 'ammunition', status: 'carried-out', from: '2023-09-01', precision: 'MONTH', statedAs: 'since September 2023', quantityMin: 20000, unit: 'container', qualifier: 'AT_LEAST', means: 'ship and rail', inArticle: 'no', certainty: 'high', verifiedBy: 'the pages named at the sources of its claims'},
  {key: 'tr-angara-2023-09', label: 'Containers on the Angara, DPRK to Russia, September 2023', description: 'container load shown by the White House', kind: 'ammunition', status: 'carried-out', from: '2023-09-07', to: '2023-10-01', precision: 'DAY', quantityMin: 300, quantityMax: 300, unit: 'container', qualifier: 'APPROXIMATELY', means: 'Angara then rail', inArticle: 'no', certainty: 'high', verifiedBy: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=181077; https://viewusglobal.com/?p=66166 (300 containers, 7-12 September); https://taketonews.com (300). The US named the ship in other texts as Angara (medium)'},
  {key: 'tr-maia-1-voyages', label: 'Containers on the Maia-1, DPRK to Russia, October 2023 to December 2024', description: 'containers carried by Maia-1', kind: 'ammunition', status: 'carried-out', from: '2023-10-01', to: '2024-12-31', precision: 'MONTH', quantityMin: 2000, quantityMax: 2000, unit: 'container', qualifier: 'APPROXIMATELY', inArticle: 'no', certainty: 'high', verifiedBy: 'https://stories.opensourcecentre.org/red-passage'},
  {key: 'tr-lady-r-2024-03', label: 'Containers on the Lady R, DPRK to Russia, March 2024', description: 'deck load of 20-foot containers; contents not seen', kind: 'ammunition', status: 'carried-out', from: '2024-03-12', to: '2024-03-15', precision: 'DAY', unit: 'container', qualifier: 'UNSPECIFIED', inArticle: 'no', certainty: 'high', verifiedBy: 'https://insightnews.media/new-north-korean-weapons-shipment-at-the-russian-port-vostochny/'},
  {key: 'tr-lady-r-2024-04', label: 'Suspected cargo on the Lady R, DPRK to Russia, April 2024', description: 'suspected pick-up; cargo not seen; AIS off', kind: 'ammunition', status: 'carried-out', from: '2024-04-02', to: '2024-04-14', precision: 'DAY', qualifier: 'UNSPECIFIED', inArticle: 'no', certainty: 'high', verifiedBy: 'https://www.donga.com/en/article/all/20240610/4994524/1'},
  {key: 'tr-lady-r-2025-10', label: 'Suspected cargo on the Lady R, DPRK to Russia, October 2025', description: 'call at Rajin after a two-month pause; cargo not seen', kind: 'ammunition', status: 'carried-out', from: '2025-10-01', to: '2025-10-01', precision: 'DAY', qualifier: 'UNSPECIFIED', inArticle: 'no', certainty: 'high', verifiedBy: 'https://caliber.az/en/post/media-russian-cargo-ship-seen-at-north-korean-weapons-port'},
  {key: 'tr-heavy-artillery-2024', label: 'Heavy artillery and rocket launchers, DPRK to Russia, late 2024', description: 'self-propelled guns and multiple rocket launchers with support vehicles', kind: 'arms', status: 'carried-out', from: '2024-10-01', to: '2024-12-31', precision: 'MONTH', statedAs: '2024', quantityMin: 200, unit: 'piece', qualifier: 'AT_LEAST', models: ['170 mm M1989 Koksan', '240 mm M1991 MLRS'], inArticle: 'no', certainty: 'high', verifiedBy: 'https://www.koreaherald.com/article/10498995; https://www.themoscowtimes.com/2025/02/11/north-korea-sent-russia-200-long-range-artillery-systems-seoul-says-a87939; https://ifpnews.com/north-korea-russia-dozens-ballistic-missiles-millions-artillery-shells-ukraine/'},
  {key: 'tr-dprk-instructors', label: 'Instructors for Koksan guns, DPRK to Russia, winter 2024/25', description: 'DPRK instructors teach Russian crews to use Koksan guns', kind: 'training', status: 'carried-out', from: '2024-11-01', to: '2025-02-28', precision: 'MONTH', unit: 'person', qualifier: 'UNSPECIFIED', inArticle: 'no', certainty: 'medium', verifiedBy: 'https://360ua.news/de/pivnichna_koreya_gotuyetsya_do_novyh_postavok_zbroyi_dlya_rosiyi'},
  {key: 'tr-missile-airlift-2023-11', label: 'Airlift of ballistic missiles, DPRK to Russia, late 2023', description: 'launchers and several dozen ballistic missiles moved by air', kind: 'arms', status: 'carried-out', from: '2023-11-01', to: '2023-12-31', precision: 'MONTH', unit: 'missile', qualifier: 'UNSPECIFIED', verbal: 'several dozen', inArticle: 'no', certainty: 'high', verifiedBy: 'https://occasionaldigest.com/2024/01/12/u-s-imposes-sanctions-over-russia-north-korea-arms-deal/?amp=1; jurist.org 2024-01. The tail number\'s part in this very flight is medium'},
  {key: 'tr-missile-use-kharkiv-2024-01-02', label: 'DPRK-made missile fired at Kharkiv, 2 January 2024', description: 'DPRK-made missile debris found in Kharkiv', kind: 'use-of-arms', status: 'carried-out', from: '2024-01-02', to: '2024-01-02', precision: 'DAY', quantityMin: 1, quantityMax: 1, unit: 'missile', qualifier: 'EXACT', models: ['Hwasong-11 series'], inArticle: 'no', certainty: 'high', verifiedBy: 'https://stratnewsglobal.com/world-news/un-experts-confirm-that-n-korea-made-ballistic-missile-was-used-against-ukraine; http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=185185'},
  {key: 'tr-labour-2024', label: 'Workers, DPRK to Russia, 2024', description: 'DPRK workers for Russian building and forestry', kind: 'labour', status: 'carried-out', from: '2024-01-01', to: '2024-12-31', precision: 'YEAR', quantityMin: 8000, quantityMax: 8000, unit: 'person', qualifier: 'APPROXIMATELY', inArticle: 'no', certainty: 'high', verifiedBy: 'https://www.koreaherald.com/article/10498995; https://www.ajupress.com/view/20250530145146635'},
  {key: 'tr-labour-2025-plan', label: 'Planned workers, DPRK to Russia, first half of 2025', description: 'plan to send thousands more in the first half of 2025', kind: 'labour', status: 'planned', from: '2025-01-01', to: '2025-06-30', precision: 'MONTH', unit: 'person', qualifier: 'UNSPECIFIED', inArticle: 'no', certainty: 'high', verifiedBy: 'https://www.ajupress.com/view/20250530145146635'},
  {key: 'tr-mrb-accounts', label: 'Accounts of DPRK banks at MRB Bank, until September 2024', description: 'accounts for two UN-listed DPRK banks with cash deposits; part paid for fuel', kind: 'finance', status: 'carried-out', to: '2024-09-19', precision: 'OPEN', unit: 'USD', qualifier: 'UNSPECIFIED', inArticle: 'no', certainty: 'high', verifiedBy: 'https://newsukraine.rbc.ua/news/us-imposes-sanctions-on-russia-for-financial-1726775992.html; https://m.koreatimes.co.kr/pages/article.asp?newsIdx=382736'},
  {key: 'tr-kozhemyako-gifts-2023', label: 'Weapons and uniforms given to Kim Jong Un, September 2023', description: 'weaponry and uniforms handed over during the Far East visit', kind: 'gift', status: 'carried-out', from: '2023-09-01', to: '2023-09-30', precision: 'MONTH', qualifier: 'UNSPECIFIED', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (Annex XVI.A)'},
  {key: 'tr-aurus-2024', label: 'Luxury car given to Kim Jong Un, February 2024', description: 'Russian-made luxury car given as a present', kind: 'vehicle', status: 'carried-out', from: '2024-02-18', to: '2024-02-18', precision: 'DAY', quantityMin: 1, quantityMax: 1, unit: 'vehicle', qualifier: 'EXACT', hs: '8703', inArticle: 'no', certainty: 'medium', verifiedBy: 'from general knowledge (date to be checked)'},
  {key: 'tr-wagner-2022', label: 'Rockets and missiles, DPRK to Wagner, November 2022', description: 'rockets and missiles for Wagner, moved by rail', kind: 'arms', status: 'carried-out', from: '2022-11-01', to: '2022-11-30', precision: 'MONTH', qualifier: 'UNSPECIFIED', means: 'rail', inArticle: 'no', certainty: 'high', verifiedBy: 'https://cloudflare.egyptindependent.com/north-korea-denies-report-claiming-it-sent-arms-to-russia/; https://www.paudal.com/2023/01/29/accused-by-washington-north-korea-denies-supplying-arms-to-moscow/; the crossing point is from general knowledge'},
  {key: 'tr-mkrtychev-brokering', label: 'Attempted brokering of DPRK arms to Russia, 2022 to 2023', description: 'attempted brokering of more than two dozen kinds of weapons', kind: 'arms', status: 'attempted', from: '2022-12-01', to: '2023-03-31', precision: 'MONTH', qualifier: 'UNSPECIFIED', inArticle: 'no', certainty: 'medium', verifiedBy: 'https://newsrebeat.com/world-news/176819.html'},
  {key: 'tr-cyber-2024-2025', label: 'Theft of crypto-assets by DPRK hackers, 2024 to September 2025', description: 'theft of virtual assets by state hackers', kind: 'cyber', status: 'carried-out', from: '2024-01-01', to: '2025-09-30', precision: 'MONTH', quantityMin: 2837000000, unit: 'USD', qualifier: 'AT_LEAST', inArticle: 'no', certainty: 'high', verifiedBy: 'https://phemex.com/pt/news/article/north-korean-hackers-launder-165-billion-in-crypto-via-huiwang-payment-29574; chainalysis page; finanznachrichten page'},
  {key: 'tr-cyber-2017-2023', label: 'Theft of crypto-assets by DPRK hackers, 2017 to 2023', description: '58 suspected attacks on crypto firms', kind: 'cyber', status: 'carried-out', from: '2017-01-01', to: '2023-12-31', precision: 'YEAR', quantityMin: 3000000000, quantityMax: 3000000000, unit: 'USD', qualifier: 'APPROXIMATELY', inArticle: 'no', certainty: 'high', verifiedBy: 'https://www3.nhk.or.jp/nhkworld/en/news/20240209_01/; https://www.oodaloop.com/briefs/2024/02/12/un-experts-investigating-58-suspected-north-korean-cyberattacks-valued-at-about-3-billion/'}
] AS row
MERGE (n:Transfer {key: row.key})
SET n.label = row.label, n.description = row.description, n.kind = row.kind, n.status = row.status,
  n.from = date(row.from), n.to = date(row.to), n.precision = row.precision, n.statedAs = row.statedAs,
  n.quantityMin = row.quantityMin, n.quantityMax = row.quantityMax, n.unit = row.unit, n.qualifier = row.qualifier,
  n.verbal = row.verbal, n.models = row.models, n.hs = row.hs, n.means = row.means,
  n.meansVerifiedBy = row.meansVerifiedBy, n.legalNote = row.legalNote, n.inArticle = row.inArticle,
  n.sortOn = coalesce(row.from, row.to, ''), n.certainty = row.certainty, n.verifiedBy = row.verifiedBy;

// What each transfer is of. Suspected: nobody saw the goods.
UNWIND [
  {transfer: 'tr-troops-2024', category: 'military-personnel', suspected: false},
  {transfer: 'tr-troops-2025', category: 'military-personnel', suspected: false},
  {transfer: 'tr-ballistic-missiles-2024', category: 'ballistic-missile', suspected: false},
  {transfer: 'tr-munitions-2024', category: 'artillery-and-mlrs-ammunition', suspected: false},
  {transfer: 'tr-air-defence-to-dprk', category: 'air-defence', suspected: false},
  {transfer: 'tr-pantsir-to-dprk', category: 'self-propelled-air-defence', suspected: false},
  {transfer: 'tr-ew-to-dprk', category: 'electronic-warfare', suspected: false},
  {transfer: 'tr-missile-data-feedback', category: 'missile-technology', suspected: false},
  {transfer: 'tr-training-of-dprk-troops', category: 'military-training', suspected: false},
  {transfer: 'tr-petroleum-2024', category: 'refined-petroleum', suspected: false},
  {transfer: 'tr-petroleum-2024-03', category: 'refined-petroleum', suspected: false},
  {transfer: 'tr-designated-tanker-calls-2024', category: 'port-service', suspected: false},
  {transfer: 'tr-petroleum-2023-jan-apr', category: 'refined-petroleum', suspected: false},
  {transfer: 'tr-petroleum-2023-jan-apr', category: 'ship-to-ship-transfer', suspected: true},
  {transfer: 'tr-petroleum-2020-jan-may', category: 'refined-petroleum', suspected: false},
  {transfer: 'tr-petroleum-2020-jan-may', category: 'ship-to-ship-transfer', suspected: true},
  {transfer: 'tr-containers-since-2023', category: 'munitions-and-related-materiel', suspected: false},
  {transfer: 'tr-angara-2023-09', category: 'munitions-and-related-materiel', suspected: false},
  {transfer: 'tr-maia-1-voyages', category: 'munitions-and-related-materiel', suspected: false},
  {transfer: 'tr-lady-r-2024-03', category: 'munitions-and-related-materiel', suspected: true},
  {transfer: 'tr-lady-r-2024-04', category: 'munitions-and-related-materiel', suspected: true},
  {transfer: 'tr-lady-r-2025-10', category: 'munitions-and-related-materiel', suspected: true},
  {transfer: 'tr-heavy-artillery-2024', category: 'heavy-artillery', suspected: false},
  {transfer: 'tr-dprk-instructors', category: 'heavy-weapons-training', suspected: false},
  {transfer: 'tr-missile-airlift-2023-11', category: 'ballistic-missile', suspected: false},
  {transfer: 'tr-missile-use-kharkiv-2024-01-02', category: 'ballistic-missile', suspected: false},
  {transfer: 'tr-labour-2024', category: 'workers', suspected: false},
  {transfer: 'tr-labour-2025-plan', category: 'workers', suspected: false},
  {transfer: 'tr-mrb-accounts', category: 'correspondent-banking', suspected: false},
  {transfer: 'tr-mrb-accounts', category: 'bulk-cash', suspected: false},
  {transfer: 'tr-kozhemyako-gifts-2023', category: 'military-equipment', suspected: false},
  {transfer: 'tr-aurus-2024', category: 'luxury-vehicle', suspected: false},
  {transfer: 'tr-wagner-2022', category: 'infantry-rockets-and-missiles', suspected: false},
  {transfer: 'tr-mkrtychev-brokering', category: 'brokering', suspected: false},
  {transfer: 'tr-cyber-2024-2025', category: 'crypto-theft', suspected: false},
  {transfer: 'tr-cyber-2017-2023', category: 'crypto-theft', suspected: false}
] AS row
MATCH (transfer:Transfer {key: row.transfer})
MATCH (category:ItemCategory {key: row.category})
MERGE (transfer)-[r:OF]->(category)
SET r.suspected = row.suspected;

// ------------------------------------------------------------------------------------------------- who took part

// Who supplied.
UNWIND [
  {actor: 'dprk', transfer: 'tr-troops-2024'},
  {actor: 'dprk', transfer: 'tr-troops-2025'},
  {actor: 'dprk', transfer: 'tr-ballistic-missiles-2024'},
  {actor: 'dprk', transfer: 'tr-munitions-2024'},
  {actor: 'russian-federation', transfer: 'tr-air-defence-to-dprk'},
  {actor: 'russian-federation', transfer: 'tr-pantsir-to-dprk'},
  {actor: 'russian-federation', transfer: 'tr-ew-to-dprk'},
  {actor: 'russian-federation', transfer: 'tr-missile-data-feedback'},
  {actor: 'russian-federation', transfer: 'tr-training-of-dprk-troops'},
  {actor: 'russian-federation', transfer: 'tr-petroleum-2024'},
  {actor: 'russian-federation', transfer: 'tr-petroleum-2024-03'},
  {actor: 'russian-federation', transfer: 'tr-designated-tanker-calls-2024'},
  {actor: 'dprk', transfer: 'tr-containers-since-2023'},
  {actor: 'dprk', transfer: 'tr-angara-2023-09'},
  {actor: 'dprk', transfer: 'tr-maia-1-voyages'},
  {actor: 'dprk', transfer: 'tr-lady-r-2024-03'},
  {actor: 'dprk', transfer: 'tr-lady-r-2024-04'},
  {actor: 'dprk', transfer: 'tr-lady-r-2025-10'},
  {actor: 'dprk', transfer: 'tr-heavy-artillery-2024'},
  {actor: 'dprk', transfer: 'tr-dprk-instructors'},
  {actor: 'dprk', transfer: 'tr-missile-airlift-2023-11'},
  {actor: 'russian-federation', transfer: 'tr-missile-use-kharkiv-2024-01-02'},
  {actor: 'dprk', transfer: 'tr-labour-2024'},
  {actor: 'dprk', transfer: 'tr-labour-2025-plan'},
  {actor: 'russian-federation', transfer: 'tr-mrb-accounts'},
  {actor: 'oleg-kozhemyako', transfer: 'tr-kozhemyako-gifts-2023'},
  {actor: 'vladimir-putin', transfer: 'tr-aurus-2024'},
  {actor: 'dprk', transfer: 'tr-wagner-2022'},
  {actor: 'dprk', transfer: 'tr-mkrtychev-brokering'},
  {actor: 'dprk', transfer: 'tr-cyber-2024-2025'},
  {actor: 'dprk', transfer: 'tr-cyber-2017-2023'}
] AS row
MATCH (actor:Actor {key: row.actor})
MATCH (transfer:Transfer {key: row.transfer})
MERGE (transfer)<-[:SUPPLIED]-(actor);

// Who received, or was struck.
UNWIND [
  {transfer: 'tr-troops-2024', actor: 'russian-federation'},
  {transfer: 'tr-troops-2025', actor: 'russian-federation'},
  {transfer: 'tr-ballistic-missiles-2024', actor: 'russian-federation'},
  {transfer: 'tr-munitions-2024', actor: 'russian-federation'},
  {transfer: 'tr-air-defence-to-dprk', actor: 'dprk'},
  {transfer: 'tr-pantsir-to-dprk', actor: 'dprk'},
  {transfer: 'tr-ew-to-dprk', actor: 'dprk'},
  {transfer: 'tr-missile-data-feedback', actor: 'dprk'},
  {transfer: 'tr-training-of-dprk-troops', actor: 'dprk'},
  {transfer: 'tr-petroleum-2024', actor: 'dprk'},
  {transfer: 'tr-petroleum-2024-03', actor: 'dprk'},
  {transfer: 'tr-designated-tanker-calls-2024', actor: 'dprk'},
  {transfer: 'tr-petroleum-2023-jan-apr', actor: 'dprk'},
  {transfer: 'tr-petroleum-2020-jan-may', actor: 'dprk'},
  {transfer: 'tr-containers-since-2023', actor: 'russian-federation'},
  {transfer: 'tr-angara-2023-09', actor: 'russian-federation'},
  {transfer: 'tr-maia-1-voyages', actor: 'russian-federation'},
  {transfer: 'tr-lady-r-2024-03', actor: 'russian-federation'},
  {transfer: 'tr-lady-r-2024-04', actor: 'russian-federation'},
  {transfer: 'tr-lady-r-2025-10', actor: 'russian-federation'},
  {transfer: 'tr-heavy-artillery-2024', actor: 'russian-federation'},
  {transfer: 'tr-dprk-instructors', actor: 'russian-federation'},
  {transfer: 'tr-missile-airlift-2023-11', actor: 'russian-federation'},
  {transfer: 'tr-missile-use-kharkiv-2024-01-02', actor: 'ukraine'},
  {transfer: 'tr-labour-2024', actor: 'russian-federation'},
  {transfer: 'tr-labour-2025-plan', actor: 'russian-federation'},
  {transfer: 'tr-mrb-accounts', actor: 'dprk'},
  {transfer: 'tr-kozhemyako-gifts-2023', actor: 'kim-jong-un'},
  {transfer: 'tr-aurus-2024', actor: 'kim-jong-un'},
  {transfer: 'tr-wagner-2022', actor: 'wagner'},
  {transfer: 'tr-mkrtychev-brokering', actor: 'russian-federation'}
] AS row
MATCH (transfer:Transfer {key: row.transfer})
MATCH (actor:Actor {key: row.actor})
MERGE (transfer)-[:DELIVERED_TO]->(actor);

// Who took part otherwise.
UNWIND [
  {actor: 'flight-unit-224', transfer: 'tr-missile-airlift-2023-11', role: 'operator'},
  {actor: 'russian-vta', transfer: 'tr-missile-airlift-2023-11', role: 'operator'},
  {actor: 'mrb-bank', transfer: 'tr-mrb-accounts', role: 'participant'},
  {actor: 'tsmrbank', transfer: 'tr-mrb-accounts', role: 'participant'},
  {actor: 'ftb', transfer: 'tr-mrb-accounts', role: 'participant'},
  {actor: 'kkbc', transfer: 'tr-mrb-accounts', role: 'participant'},
  {actor: 'russian-financial-corporation', transfer: 'tr-mrb-accounts', role: 'participant'},
  {actor: 'timer-bank', transfer: 'tr-mrb-accounts', role: 'participant'},
  {actor: 'stroytreyd', transfer: 'tr-mrb-accounts', role: 'participant'},
  {actor: 'dmitry-nikulin', transfer: 'tr-mrb-accounts', role: 'participant'},
  {actor: 'ashot-mkrtychev', transfer: 'tr-mkrtychev-brokering', role: 'participant'},
  {actor: 'rgb', transfer: 'tr-cyber-2024-2025', role: 'participant'},
  {actor: 'rgb', transfer: 'tr-cyber-2017-2023', role: 'participant'}
] AS row
MATCH (actor:Actor {key: row.actor})
MATCH (transfer:Transfer {key: row.transfer})
MERGE (transfer)<-[:TOOK_PART_IN {role: row.role}]-(actor);

// Who made the goods, where that is not the supplier.
UNWIND [
  {transfer: 'tr-missile-use-kharkiv-2024-01-02', actor: 'dprk'}
] AS row
MATCH (transfer:Transfer {key: row.transfer})
MATCH (actor:Actor {key: row.actor})
MERGE (transfer)-[:GOODS_MADE_BY]->(actor);

// The ships and aircraft that carried.
UNWIND [
  {transfer: 'tr-munitions-2024', actor: 'angara'},
  {transfer: 'tr-munitions-2024', actor: 'maria'},
  {transfer: 'tr-munitions-2024', actor: 'maia-1'},
  {transfer: 'tr-munitions-2024', actor: 'lady-r'},
  {transfer: 'tr-petroleum-2024', actor: 'paek-yang-san-1'},
  {transfer: 'tr-petroleum-2024', actor: 'yu-son'},
  {transfer: 'tr-petroleum-2024', actor: 'rye-song-gang-1'},
  {transfer: 'tr-petroleum-2024', actor: 'chon-ma-san'},
  {transfer: 'tr-petroleum-2024', actor: 'sam-ma-2'},
  {transfer: 'tr-petroleum-2024', actor: 'an-san-1'},
  {transfer: 'tr-petroleum-2024', actor: 'wan-heng-11'},
  {transfer: 'tr-designated-tanker-calls-2024', actor: 'yu-son'},
  {transfer: 'tr-designated-tanker-calls-2024', actor: 'rye-song-gang-1'},
  {transfer: 'tr-designated-tanker-calls-2024', actor: 'chon-ma-san'},
  {transfer: 'tr-designated-tanker-calls-2024', actor: 'sam-ma-2'},
  {transfer: 'tr-designated-tanker-calls-2024', actor: 'an-san-1'},
  {transfer: 'tr-designated-tanker-calls-2024', actor: 'wan-heng-11'},
  {transfer: 'tr-containers-since-2023', actor: 'angara'},
  {transfer: 'tr-containers-since-2023', actor: 'maria'},
  {transfer: 'tr-containers-since-2023', actor: 'maia-1'},
  {transfer: 'tr-containers-since-2023', actor: 'lady-r'},
  {transfer: 'tr-angara-2023-09', actor: 'angara'},
  {transfer: 'tr-maia-1-voyages', actor: 'maia-1'},
  {transfer: 'tr-lady-r-2024-03', actor: 'lady-r'},
  {transfer: 'tr-lady-r-2024-04', actor: 'lady-r'},
  {transfer: 'tr-lady-r-2025-10', actor: 'lady-r'},
  {transfer: 'tr-missile-airlift-2023-11', actor: 'ra-82030'}
] AS row
MATCH (transfer:Transfer {key: row.transfer})
MATCH (actor:Actor {key: row.actor})
MERGE (transfer)-[:CARRIED_BY]->(actor);

// The places on the way.
UNWIND [
  {transfer: 'tr-troops-2024', place: 'kursk-region', role: 'site'},
  {transfer: 'tr-troops-2025', place: 'kursk-region', role: 'site'},
  {transfer: 'tr-munitions-2024', place: 'port-rajin', role: 'from'},
  {transfer: 'tr-munitions-2024', place: 'port-vostochny', role: 'to'},
  {transfer: 'tr-munitions-2024', place: 'port-dunay', role: 'to'},
  {transfer: 'tr-petroleum-2024', place: 'port-vostochny', role: 'from'},
  {transfer: 'tr-petroleum-2024', place: 'port-chongjin', role: 'to'},
  {transfer: 'tr-petroleum-2024-03', place: 'port-vostochny', role: 'from'},
  {transfer: 'tr-petroleum-2024-03', place: 'port-chongjin', role: 'to'},
  {transfer: 'tr-designated-tanker-calls-2024', place: 'port-vostochny', role: 'from'},
  {transfer: 'tr-containers-since-2023', place: 'port-rajin', role: 'from'},
  {transfer: 'tr-containers-since-2023', place: 'port-dunay', role: 'to'},
  {transfer: 'tr-containers-since-2023', place: 'port-vostochny', role: 'to'},
  {transfer: 'tr-containers-since-2023', place: 'tikhoretsk-depot', role: 'onward'},
  {transfer: 'tr-angara-2023-09', place: 'port-rajin', role: 'from'},
  {transfer: 'tr-angara-2023-09', place: 'port-dunay', role: 'to'},
  {transfer: 'tr-angara-2023-09', place: 'tikhoretsk-depot', role: 'onward'},
  {transfer: 'tr-maia-1-voyages', place: 'port-rajin', role: 'from'},
  {transfer: 'tr-maia-1-voyages', place: 'port-vostochny', role: 'to'},
  {transfer: 'tr-lady-r-2024-03', place: 'port-rajin', role: 'from'},
  {transfer: 'tr-lady-r-2024-03', place: 'port-vostochny', role: 'to'},
  {transfer: 'tr-lady-r-2024-04', place: 'port-rajin', role: 'from'},
  {transfer: 'tr-lady-r-2024-04', place: 'port-vostochny', role: 'to'},
  {transfer: 'tr-lady-r-2025-10', place: 'port-rajin', role: 'from'},
  {transfer: 'tr-missile-airlift-2023-11', place: 'ashuluk-range', role: 'site'},
  {transfer: 'tr-missile-airlift-2023-11', place: 'vladimirovka-complex', role: 'site'},
  {transfer: 'tr-wagner-2022', place: 'tumangang-rail', role: 'from'}
] AS row
MATCH (transfer:Transfer {key: row.transfer})
MATCH (place:Place {key: row.place})
MERGE (transfer)-[:VIA {role: row.role}]->(place);

// --------------------------------------------------------------------------------------- transfers and transfers

// Transfers that are part of another one.
UNWIND [
  {part: 'tr-pantsir-to-dprk', whole: 'tr-air-defence-to-dprk'},
  {part: 'tr-petroleum-2024-03', whole: 'tr-petroleum-2024'}
] AS row
MATCH (part:Transfer {key: row.part})
MATCH (whole:Transfer {key: row.whole})
MERGE (part)-[:PART_OF]->(whole);

// Transfers that are partly of the same goods, each pair once: their quantities are never added together.
UNWIND [
  {one: 'tr-ballistic-missiles-2024', other: 'tr-missile-airlift-2023-11'},
  {one: 'tr-ballistic-missiles-2024', other: 'tr-missile-use-kharkiv-2024-01-02'},
  {one: 'tr-munitions-2024', other: 'tr-containers-since-2023'},
  {one: 'tr-munitions-2024', other: 'tr-maia-1-voyages'},
  {one: 'tr-munitions-2024', other: 'tr-lady-r-2024-03'},
  {one: 'tr-munitions-2024', other: 'tr-lady-r-2024-04'},
  {one: 'tr-petroleum-2024', other: 'tr-petroleum-2024-03'},
  {one: 'tr-petroleum-2024', other: 'tr-designated-tanker-calls-2024'},
  {one: 'tr-containers-since-2023', other: 'tr-ballistic-missiles-2024'},
  {one: 'tr-containers-since-2023', other: 'tr-heavy-artillery-2024'},
  {one: 'tr-containers-since-2023', other: 'tr-angara-2023-09'},
  {one: 'tr-containers-since-2023', other: 'tr-maia-1-voyages'},
  {one: 'tr-lady-r-2024-03', other: 'tr-containers-since-2023'},
  {one: 'tr-lady-r-2024-04', other: 'tr-containers-since-2023'},
  {one: 'tr-lady-r-2025-10', other: 'tr-containers-since-2023'},
  {one: 'tr-missile-airlift-2023-11', other: 'tr-missile-use-kharkiv-2024-01-02'}
] AS row
MATCH (one:Transfer {key: row.one})
MATCH (other:Transfer {key: row.other})
MERGE (one)-[:OVERLAPS]->(other);

// What was found in one place and shows that another transfer took place.
UNWIND [
  {evidence: 'tr-missile-use-kharkiv-2024-01-02', transfer: 'tr-missile-airlift-2023-11'},
  {evidence: 'tr-missile-use-kharkiv-2024-01-02', transfer: 'tr-ballistic-missiles-2024'}
] AS row
MATCH (evidence:Transfer {key: row.evidence})
MATCH (transfer:Transfer {key: row.transfer})
MERGE (evidence)-[:EVIDENCE_OF]->(transfer);
