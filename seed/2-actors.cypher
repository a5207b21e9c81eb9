// The actors and the places: who acts or is acted on, with names in every script (aliasLanguages: BCP 47, empty when not known)
// and identifiers; then the ties of the law to actors.

// -------------------------------------------------------------------------------------------------------- States

// States: the parties to the transfers, the members of the MSMT, and others.
UNWIND [
  {key: 'dprk', name: 'Democratic People\'s Republic of Korea', aliases: ['DPRK', 'North Korea', '조선민주주의인민공화국', 'КНДР', 'Северная Корея'], aliasLanguages: ['', '', 'ko', 'ru', 'ru'], unMember: true, iso2: 'KP', roles: ['target of the 1718 regime', 'supplier', 'recipient'], inArticle: 'yes', certainty: 'high', verifiedBy: 'NBC News article of 31 May 2025 (src-article)'},
  {key: 'russian-federation', name: 'Russian Federation', aliases: ['Russia', 'Moscow', 'Российская Федерация', 'Россия'], aliasLanguages: ['', '', 'ru', 'ru'], unMember: true, iso2: 'RU', roles: ['recipient', 'supplier', 'permanent Council member'], inArticle: 'yes', certainty: 'high', verifiedBy: 'NBC News article of 31 May 2025 (src-article)'},
  {key: 'ukraine', name: 'Ukraine', aliases: ['Україна', 'Kyiv'], aliasLanguages: ['uk', ''], unMember: true, iso2: 'UA', roles: ['victim state', 'source of evidence'], inArticle: 'yes', certainty: 'high', verifiedBy: 'NBC News article of 31 May 2025 (src-article)'},
  {key: 'china', name: 'People\'s Republic of China', aliases: ['China', 'PRC', '中华人民共和国'], aliasLanguages: ['', '', 'zh'], unMember: true, iso2: 'CN', roles: ['permanent Council member', 'abstained on draft-2024-255'], inArticle: 'no', certainty: 'high', verifiedBy: 'https://www.tribuneindia.com/news/world/russia-vetoes-monitoring-of-un-curbs-against-north-korea-605135'},
  {key: 'australia', name: 'Australia', unMember: true, iso2: 'AU', roles: ['MSMT member'], inArticle: 'implied', certainty: 'high', verifiedBy: 'https://thefederalnewswire.com/stories/674050401-u-s-briefs-un-on-north-korea-russia-military-cooperation'},
  {key: 'canada', name: 'Canada', unMember: true, iso2: 'CA', roles: ['MSMT member'], inArticle: 'implied', certainty: 'high', verifiedBy: 'https://thefederalnewswire.com/stories/674050401-u-s-briefs-un-on-north-korea-russia-military-cooperation'},
  {key: 'france', name: 'France', unMember: true, iso2: 'FR', roles: ['MSMT member', 'permanent Council member'], inArticle: 'implied', certainty: 'high', verifiedBy: 'https://thefederalnewswire.com/stories/674050401-u-s-briefs-un-on-north-korea-russia-military-cooperation'},
  {key: 'germany', name: 'Germany', unMember: true, iso2: 'DE', roles: ['MSMT member'], inArticle: 'implied', certainty: 'high', verifiedBy: 'https://thefederalnewswire.com/stories/674050401-u-s-briefs-un-on-north-korea-russia-military-cooperation'},
  {key: 'italy', name: 'Italy', unMember: true, iso2: 'IT', roles: ['MSMT member'], inArticle: 'implied', certainty: 'high', verifiedBy: 'https://thefederalnewswire.com/stories/674050401-u-s-briefs-un-on-north-korea-russia-military-cooperation'},
  {key: 'japan', name: 'Japan', aliases: ['日本'], aliasLanguages: ['ja'], unMember: true, iso2: 'JP', roles: ['MSMT member'], inArticle: 'yes', certainty: 'high', verifiedBy: 'https://thefederalnewswire.com/stories/674050401-u-s-briefs-un-on-north-korea-russia-military-cooperation'},
  {key: 'netherlands', name: 'Kingdom of the Netherlands', aliases: ['Netherlands'], aliasLanguages: [''], unMember: true, iso2: 'NL', roles: ['MSMT member'], inArticle: 'implied', certainty: 'high', verifiedBy: 'https://thefederalnewswire.com/stories/674050401-u-s-briefs-un-on-north-korea-russia-military-cooperation'},
  {key: 'new-zealand', name: 'New Zealand', unMember: true, iso2: 'NZ', roles: ['MSMT member'], inArticle: 'implied', certainty: 'high', verifiedBy: 'https://thefederalnewswire.com/stories/674050401-u-s-briefs-un-on-north-korea-russia-military-cooperation'},
  {key: 'republic-of-korea', name: 'Republic of Korea', aliases: ['South Korea', 'ROK', '대한민국'], aliasLanguages: ['', '', 'ko'], unMember: true, iso2: 'KR', roles: ['MSMT member'], inArticle: 'implied', certainty: 'high', verifiedBy: 'https://thefederalnewswire.com/stories/674050401-u-s-briefs-un-on-north-korea-russia-military-cooperation'},
  {key: 'united-kingdom', name: 'United Kingdom of Great Britain and Northern Ireland', aliases: ['UK', 'Britain'], aliasLanguages: ['', ''], unMember: true, iso2: 'GB', roles: ['MSMT member', 'permanent Council member'], inArticle: 'yes', certainty: 'high', verifiedBy: 'https://thefederalnewswire.com/stories/674050401-u-s-briefs-un-on-north-korea-russia-military-cooperation'},
  {key: 'united-states', name: 'United States of America', aliases: ['US', 'USA'], aliasLanguages: ['', ''], unMember: true, iso2: 'US', roles: ['MSMT member', 'permanent Council member'], inArticle: 'yes', certainty: 'high', verifiedBy: 'https://thefederalnewswire.com/stories/674050401-u-s-briefs-un-on-north-korea-russia-military-cooperation'},
  {key: 'south-ossetia', name: 'South Ossetia (Russian-occupied region of Georgia)', aliases: ['South Ossetia'], aliasLanguages: [''], unMember: false, roles: ['location of MRB Bank'], inArticle: 'no', note: 'not a Member of the United Nations; occupied by Russia, to be read as territory of Georgia', certainty: 'high', verifiedBy: 'https://m.koreatimes.co.kr/pages/article.asp?newsIdx=382736'}
] AS row
MERGE (n:Actor {key: row.key})
SET n:State, n.kind = 'state', n.name = row.name, n.aliases = coalesce(row.aliases, []),
  n.aliasLanguages = coalesce(row.aliasLanguages, []), n.unMember = row.unMember, n.iso2 = row.iso2,
  n.roles = row.roles, n.inArticle = row.inArticle, n.note = row.note, n.certainty = row.certainty,
  n.verifiedBy = row.verifiedBy;

// --------------------------------------------------------- bodies, forces, ministries, research groups and media

// Coalitions of States.
UNWIND [
  {key: 'msmt', name: 'Multilateral Sanctions Monitoring Team', aliases: ['MSMT', 'Multinational Sanctions Monitoring Team', '다국적제재모니터링팀'], aliasLanguages: ['', '', 'ko'], foundedOn: '2024-10-16', website: 'https://msmt.info', membersCount: 11, inArticle: 'yes', note: 'voluntary coalition, no Council mandate; the DPRK and Russia dispute its standing', certainty: 'high', verifiedBy: 'https://thefederalnewswire.com/stories/674050401-u-s-briefs-un-on-north-korea-russia-military-cooperation; https://koreajoongangdaily.joins.com/news/2025-05-29/national/northKorea/Sanctions-monitoring-teams-first-report-details-North-KoreaRussia-military-ties/2318841 (16 October 2024 meeting)'}
] AS row
MERGE (n:Actor {key: row.key})
SET n:Coalition, n.kind = 'coalition', n.name = row.name, n.aliases = coalesce(row.aliases, []),
  n.aliasLanguages = coalesce(row.aliasLanguages, []), n.foundedOn = date(row.foundedOn), n.website = row.website,
  n.membersCount = row.membersCount, n.inArticle = row.inArticle, n.note = row.note, n.certainty = row.certainty,
  n.verifiedBy = row.verifiedBy;

// Bodies of States and of the United Nations, ministries and missions among them.
UNWIND [
  {key: 'un-security-council', name: 'United Nations Security Council', aliases: ['UNSC', 'Security Council'], aliasLanguages: ['', ''], inArticle: 'yes', certainty: 'high', verifiedBy: 'NBC News article of 31 May 2025 (src-article)'},
  {key: 'panel-of-experts-1874', name: 'Panel of Experts established pursuant to resolution 1874 (2009)', aliases: ['Panel of Experts', 'PoE', '1718 Panel'], aliasLanguages: ['', '', ''], activeFrom: '2009-06-12', activeTo: '2024-04-30', mandateEndedOn: '2024-04-30', mandateEndedWhy: 'draft S/2024/255 to extend it to 2025-04-30 was vetoed by the Russian Federation on 2024-03-28', inArticle: 'implied', certainty: 'high', verifiedBy: 'https://main.un.org/securitycouncil/en/sanctions/1718/resolutions'},
  {key: 'un-general-assembly', name: 'United Nations General Assembly', aliases: ['UNGA'], aliasLanguages: [''], inArticle: 'no', certainty: 'high', verifiedBy: 'from general knowledge'},
  {key: 'european-union', name: 'European Union', aliases: ['EU'], aliasLanguages: [''], inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions/opensanctions datasets/eu/journal_sanctions'},
  {key: 'dprk-foreign-ministry', name: 'Ministry of Foreign Affairs of the DPRK', aliases: ['DPRK MFA', '조선민주주의인민공화국 외무성'], aliasLanguages: ['', 'ko'], inArticle: 'no', certainty: 'high', verifiedBy: 'https://tass.com/world/1966779'},
  {key: 'dprk-un-mission', name: 'Permanent Mission of the DPRK to the United Nations', inArticle: 'no', certainty: 'high', verifiedBy: 'from general knowledge'},
  {key: 'russian-mod', name: 'Ministry of Defence of the Russian Federation', aliases: ['Russian MoD', 'Министерство обороны Российской Федерации'], aliasLanguages: ['', 'ru'], inArticle: 'implied', certainty: 'high', verifiedBy: 'EU Reg. 269/2014 listings'},
  {key: 'russian-foreign-ministry', name: 'Ministry of Foreign Affairs of the Russian Federation', aliases: ['Russian MFA', 'МИД России'], aliasLanguages: ['', 'ru'], inArticle: 'no', certainty: 'high', verifiedBy: 'https://tass.com/politics/1861381/amp'},
  {key: 'russian-un-mission', name: 'Permanent Mission of the Russian Federation to the United Nations', inArticle: 'no', certainty: 'high', verifiedBy: 'https://tass.com/world/1866905/amp'},
  {key: 'kremlin', name: 'Kremlin (Presidential Administration of Russia)', aliases: ['Kremlin', 'Кремль'], aliasLanguages: ['', 'ru'], inArticle: 'yes', certainty: 'high', verifiedBy: 'NBC News article of 31 May 2025 (src-article)'},
  {key: 'us-state-department', name: 'United States Department of State', aliases: ['State Department'], aliasLanguages: [''], inArticle: 'no', certainty: 'high', verifiedBy: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=182393'},
  {key: 'us-ofac', name: 'Office of Foreign Assets Control, US Treasury', aliases: ['OFAC'], aliasLanguages: [''], inArticle: 'no', certainty: 'high', verifiedBy: 'https://complianceconcourse.willkie.com/articles/us-imposes-sanctions-to-disrupt-the-transfer-of-arms-between-dprk-and-russia/'},
  {key: 'us-nsc', name: 'United States National Security Council', aliases: ['White House NSC'], aliasLanguages: [''], inArticle: 'no', certainty: 'high', verifiedBy: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=185241'},
  {key: 'rok-mnd', name: 'Ministry of National Defense of the Republic of Korea', aliases: ['ROK MND', '국방부'], aliasLanguages: ['', 'ko'], inArticle: 'no', certainty: 'high', verifiedBy: 'https://www.themoscowtimes.com/2025/02/11/north-korea-sent-russia-200-long-range-artillery-systems-seoul-says-a87939'},
  {key: 'rok-dia', name: 'Defense Intelligence Agency of the Republic of Korea', aliases: ['ROK DIA', '국방정보본부'], aliasLanguages: ['', 'ko'], inArticle: 'no', certainty: 'high', verifiedBy: 'https://www.trtkorean.com/article/a5ccfb85a601'}
] AS row
MERGE (n:Actor {key: row.key})
SET n:Body, n.kind = 'body', n.name = row.name, n.aliases = coalesce(row.aliases, []),
  n.aliasLanguages = coalesce(row.aliasLanguages, []), n.activeFrom = date(row.activeFrom),
  n.activeTo = date(row.activeTo), n.mandateEndedOn = date(row.mandateEndedOn),
  n.mandateEndedWhy = row.mandateEndedWhy, n.inArticle = row.inArticle, n.note = row.note,
  n.certainty = row.certainty, n.verifiedBy = row.verifiedBy;

// Committees.
UNWIND [
  {key: 'committee-1718', name: 'Security Council Committee established pursuant to resolution 1718 (2006)', aliases: ['1718 Committee', 'DPRK Sanctions Committee'], aliasLanguages: ['', ''], inArticle: 'implied', certainty: 'high', verifiedBy: 'https://main.un.org/securitycouncil/en/sanctions/1718'}
] AS row
MERGE (n:Actor {key: row.key})
SET n:Committee, n.kind = 'committee', n.name = row.name, n.aliases = coalesce(row.aliases, []),
  n.aliasLanguages = coalesce(row.aliasLanguages, []), n.inArticle = row.inArticle, n.note = row.note,
  n.certainty = row.certainty, n.verifiedBy = row.verifiedBy;

// Organizations: parties, agencies, research groups and an armed group.
UNWIND [
  {key: 'wpk', name: 'Workers\' Party of Korea', aliases: ['WPK', '조선로동당'], aliasLanguages: ['', 'ko'], inArticle: 'implied', certainty: 'high', verifiedBy: 'from general knowledge'},
  {key: 'missile-general-bureau', name: 'Missile General Bureau', aliases: ['Missile Administration', '미싸일총국'], aliasLanguages: ['', 'ko'], inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions/opensanctions datasets/eu/journal_sanctions/data/consolidated/32014R0269.csv; Korean form from general knowledge'},
  {key: 'hur', name: 'Main Directorate of Intelligence of Ukraine', aliases: ['HUR', 'GUR', 'Головне управління розвідки'], aliasLanguages: ['', '', 'uk'], inArticle: 'no', certainty: 'high', verifiedBy: 'https://ifpnews.com/north-korea-russia-dozens-ballistic-missiles-millions-artillery-shells-ukraine/'},
  {key: 'open-source-centre', name: 'Open Source Centre', aliases: ['OSC'], aliasLanguages: [''], inArticle: 'no', note: 'London research group that tracks ships and oil by satellite', certainty: 'high', verifiedBy: 'https://stories.opensourcecentre.org/red-passage'},
  {key: 'rusi', name: 'Royal United Services Institute', aliases: ['RUSI'], aliasLanguages: [''], inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions/opensanctions datasets/kp/rusi_reports/kp_rusi_reports.yml'},
  {key: 'c4ads', name: 'C4ADS', aliases: ['Center for Advanced Defense Studies'], aliasLanguages: [''], inArticle: 'no', certainty: 'high', verifiedBy: 'https://ukranews.com/en/news/1015332-north-korea-hands-over-1-6-million-artillery-shells-to-russia-in-4-months-wp'},
  {key: 'wagner', name: 'PMC Wagner', aliases: ['Wagner Group', 'ЧВК Вагнер'], aliasLanguages: ['', 'ru'], inArticle: 'no', certainty: 'high', verifiedBy: 'https://cloudflare.egyptindependent.com/north-korea-denies-report-claiming-it-sent-arms-to-russia/'}
] AS row
MERGE (n:Actor {key: row.key})
SET n:Organization, n.kind = 'organization', n.name = row.name, n.aliases = coalesce(row.aliases, []),
  n.aliasLanguages = coalesce(row.aliasLanguages, []), n.inArticle = row.inArticle, n.note = row.note,
  n.certainty = row.certainty, n.verifiedBy = row.verifiedBy;

// Armed forces and their units.
UNWIND [
  {key: 'kpa', name: 'Korean People\'s Army', aliases: ['KPA', '조선인민군', 'Корейская народная армия'], aliasLanguages: ['', 'ko', 'ru'], inArticle: 'implied', certainty: 'high', verifiedBy: 'https://tass.com/world/1950153'},
  {key: 'kpa-general-staff', name: 'General Staff of the Korean People\'s Army', aliases: ['KPA General Staff'], aliasLanguages: [''], inArticle: 'no', certainty: 'high', verifiedBy: 'EU Reg. 269/2014 listing of Kim Yong Bok (opensanctions mirror)'},
  {key: 'kpa-11th-corps', name: 'KPA 11th Corps', aliases: ['Storm Corps', '폭풍군단'], aliasLanguages: ['', 'ko'], inArticle: 'no', note: 'special forces linked to the 2024 deployment', certainty: 'medium', verifiedBy: 'EU Reg. 269/2014 listing of Kim Yong Bok (names the 11th Corps); Storm Corps name from general knowledge'},
  {key: 'russian-armed-forces', name: 'Armed Forces of the Russian Federation', aliases: ['Russian Armed Forces', 'Вооружённые силы Российской Федерации'], aliasLanguages: ['', 'ru'], inArticle: 'yes', certainty: 'high', verifiedBy: 'NBC News article of 31 May 2025 (src-article)'},
  {key: 'russian-vta', name: 'Command of the Military Transport Aviation', aliases: ['VTA', 'Командование военно-транспортной авиации'], aliasLanguages: ['', 'ru'], inArticle: 'no', certainty: 'high', verifiedBy: 'https://complianceconcourse.willkie.com/articles/us-imposes-sanctions-to-disrupt-the-transfer-of-arms-between-dprk-and-russia/'},
  {key: 'ukrainian-air-force', name: 'Air Force of the Armed Forces of Ukraine', aliases: ['Ukrainian Air Force', 'Повітряні сили Збройних Сил України'], aliasLanguages: ['', 'uk'], inArticle: 'yes', certainty: 'high', verifiedBy: 'NBC News article of 31 May 2025 (src-article)'}
] AS row
MERGE (n:Actor {key: row.key})
SET n:MilitaryUnit, n.kind = 'military-unit', n.name = row.name, n.aliases = coalesce(row.aliases, []),
  n.aliasLanguages = coalesce(row.aliasLanguages, []), n.inArticle = row.inArticle, n.note = row.note,
  n.certainty = row.certainty, n.verifiedBy = row.verifiedBy;

// News agencies and broadcasters that speak or are quoted.
UNWIND [
  {key: 'kcna', name: 'Korean Central News Agency', aliases: ['KCNA', '조선중앙통신'], aliasLanguages: ['', 'ko'], inArticle: 'yes', certainty: 'high', verifiedBy: 'NBC News article of 31 May 2025 (src-article)'},
  {key: 'nbc-news', name: 'NBC News', aliases: ['NBC'], aliasLanguages: [''], inArticle: 'yes', certainty: 'high', verifiedBy: 'NBC News article of 31 May 2025 (src-article), credit line'}
] AS row
MERGE (n:Actor {key: row.key})
SET n:Media, n.kind = 'media', n.name = row.name, n.aliases = coalesce(row.aliases, []),
  n.aliasLanguages = coalesce(row.aliasLanguages, []), n.inArticle = row.inArticle, n.note = row.note,
  n.certainty = row.certainty, n.verifiedBy = row.verifiedBy;

// ------------------------------------------------------------------------------------------------------- persons

// Officials, officers and other persons.
UNWIND [
  {key: 'kim-jong-un', name: 'Kim Jong Un', aliases: ['Kim Jong-un', '김정은', 'Ким Чен Ын'], aliasLanguages: ['', 'ko', 'ru'], inArticle: 'yes', note: 'not on the UN Consolidated List generated 2026-02-27', certainty: 'high', verifiedBy: 'NBC News article of 31 May 2025 (src-article)'},
  {key: 'kim-yo-jong', name: 'Kim Yo Jong', aliases: ['Kim Yo-jong', '김여정'], aliasLanguages: ['', 'ko'], inArticle: 'no', certainty: 'high', verifiedBy: 'https://www.lbcgroup.tv/news/world-news/772766/north-korea-leaders-sister-denies-weapons-exchange-with-russia/en'},
  {key: 'vladimir-putin', name: 'Vladimir Putin', aliases: ['Владимир Владимирович Путин'], aliasLanguages: ['ru'], inArticle: 'yes', certainty: 'high', verifiedBy: 'NBC News article of 31 May 2025 (src-article)'},
  {key: 'volodymyr-zelenskyy', name: 'Volodymyr Zelenskyy', aliases: ['Volodymyr Zelensky', 'Володимир Зеленський'], aliasLanguages: ['', 'ru'], inArticle: 'yes', certainty: 'high', verifiedBy: 'NBC News article of 31 May 2025 (src-article)'},
  {key: 'andrii-yermak', name: 'Andrii Yermak', aliases: ['Андрій Єрмак'], aliasLanguages: ['uk'], inArticle: 'yes', note: 'senior adviser to the President on the day of the article; later posts are not covered', certainty: 'high', verifiedBy: 'NBC News article of 31 May 2025 (src-article)'},
  {key: 'valery-gerasimov', name: 'Valery Gerasimov', aliases: ['Валерий Герасимов'], aliasLanguages: ['ru'], inArticle: 'no', certainty: 'high', verifiedBy: 'https://tass.com/world/1950153'},
  {key: 'sergei-shoigu', name: 'Sergei Shoigu', aliases: ['Сергей Шойгу'], aliasLanguages: ['ru'], inArticle: 'no', certainty: 'high', verifiedBy: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=182393'},
  {key: 'andrei-belousov', name: 'Andrei Belousov', aliases: ['Андрей Белоусов'], aliasLanguages: ['ru'], inArticle: 'no', certainty: 'high', verifiedBy: 'https://ifpnews.com/north-korea-russia-dozens-ballistic-missiles-millions-artillery-shells-ukraine/'},
  {key: 'vasily-nebenzya', name: 'Vasily Nebenzya', aliases: ['Vassily Nebenzia', 'Василий Небензя'], aliasLanguages: ['', 'ru'], inArticle: 'no', certainty: 'high', verifiedBy: 'https://donezaa.com/?p=2010'},
  {key: 'maria-zakharova', name: 'Maria Zakharova', aliases: ['Мария Захарова'], aliasLanguages: ['ru'], inArticle: 'no', certainty: 'high', verifiedBy: 'https://english.pravda.ru/news/world/162175-north-korean-soldiers-kursk/'},
  {key: 'andrey-rudenko', name: 'Andrey Rudenko', aliases: ['Андрей Руденко'], aliasLanguages: ['ru'], inArticle: 'no', certainty: 'high', verifiedBy: 'https://tass.com/politics/1861381/amp'},
  {key: 'dmitry-peskov', name: 'Dmitry Peskov', aliases: ['Дмитрий Песков'], aliasLanguages: ['ru'], inArticle: 'no', certainty: 'high', verifiedBy: 'https://dcweekly.org/2023/09/20/accusations-fly-russia-violates-un-resolutions-with-military-cooperation-with-north-korea/'},
  {key: 'kim-song', name: 'Kim Song', aliases: ['김성'], aliasLanguages: ['ko'], inArticle: 'no', certainty: 'high', verifiedBy: 'https://donezaa.com/?p=2010; Korean form from general knowledge'},
  {key: 'kwon-jong-gun', name: 'Kwon Jong Gun', aliases: ['Kwon Jong-gun', '권정근'], aliasLanguages: ['', 'ko'], inArticle: 'no', certainty: 'high', verifiedBy: 'https://www.paudal.com/2023/01/29/accused-by-washington-north-korea-denies-supplying-arms-to-moscow/; Korean form from general knowledge'},
  {key: 'ri-chang-dae', name: 'Ri Chang Dae', aliases: ['리창대'], aliasLanguages: ['ko'], inArticle: 'no', note: 'State Security Minister', certainty: 'high', verifiedBy: 'https://tass.com/world/1964789; Korean form from general knowledge'},
  {key: 'kim-yong-bok', name: 'Kim Yong Bok', aliases: ['KIM Young Bok', '김영복'], aliasLanguages: ['', 'ko'], inArticle: 'no', note: 'said to oversee the deployment in Russia', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv; https://koreadailyus.com/?p=44164'},
  {key: 'ri-chang-ho', name: 'Ri Chang Ho', aliases: ['LEE Chang Ho', 'RHEE Chang Ho', '리창호', 'ЛИ Чхан Хо'], aliasLanguages: ['', '', 'ko', 'ru'], inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv; https://koreadailyus.com/?p=44164'},
  {key: 'no-kwang-chol', name: 'No Kwang Chol', aliases: ['Ro Kwang Chol', '노광철'], aliasLanguages: ['', 'ko'], inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv; https://rfa.org/english/korea/2024/12/16/north-korea-sanctions-missile-russia-ukraine'},
  {key: 'kang-sun-nam', name: 'Kang Sun Nam', aliases: ['강순남'], aliasLanguages: ['ko'], inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv; Korean form from general knowledge'},
  {key: 'pak-jong-chon', name: 'Pak Jong Chon', aliases: ['PAK Jong-chon', '박정천'], aliasLanguages: ['', 'ko'], inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv; https://koreadailyus.com/?p=44164'},
  {key: 'kim-kum-chol', name: 'Kim Kum Chol', aliases: ['Kim Geum-chol', 'SHIN Geum Cheol', '김금철'], aliasLanguages: ['', '', 'ko'], inArticle: 'no', note: 'sources disagree: the EU entry\'s Korean script reads 김금철 while its English name reads Shin, and the US listing of 2024-12-16 names a university president of the same Korean name; do not merge without review', certainty: 'check', verifiedBy: 'opensanctions mirror 32014R0269.csv; https://koreadailyus.com/?p=44164'},
  {key: 'cha-yong-bom', name: 'Cha Yong Bom', aliases: ['CHA Yong Beom', 'CHA Yong-pom', '차용범'], aliasLanguages: ['', '', 'ko'], inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv'},
  {key: 'oleg-kozhemyako', name: 'Oleg Kozhemyako', aliases: ['Олег Николаевич Кожемяко'], aliasLanguages: ['ru'], inArticle: 'no', note: 'Governor of Primorsky Krai', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (Annex XVI.A)'},
  {key: 'vladimir-mikheychik', name: 'Vladimir Mikheychik', aliases: ['Владимир Михейчик'], aliasLanguages: ['ru'], inArticle: 'no', certainty: 'high', verifiedBy: 'https://jurist.org/news/2024/01/us-issues-new-russia-sanctions-over-transfer-of-north-korea-ballistic-missiles; Russian form from general knowledge'},
  {key: 'vladimir-bobrov', name: 'Vladimir Bobrov', aliases: ['Владимир Александрович Бобров'], aliasLanguages: ['ru'], inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv'},
  {key: 'svetlana-savelyeva', name: 'Svetlana Savelyeva', aliases: ['Светлана Владимировна Савельева'], aliasLanguages: ['ru'], inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv'},
  {key: 'vladimir-shastin', name: 'Vladimir Shastin', aliases: ['Владимир Иванович Шастин'], aliasLanguages: ['ru'], inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv'},
  {key: 'nikolai-pankov', name: 'Nikolai Pankov', aliases: ['Николай Анатольевич Паньков'], aliasLanguages: ['ru'], inArticle: 'no', note: 'not the Russian deputy defence minister of that name', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv'},
  {key: 'dmitry-nikulin', name: 'Dmitry Nikulin', aliases: ['Дмитрий Никулин'], aliasLanguages: ['ru'], inArticle: 'no', certainty: 'high', verifiedBy: 'https://newsukraine.rbc.ua/news/us-imposes-sanctions-on-russia-for-financial-1726775992.html'},
  {key: 'ashot-mkrtychev', name: 'Ashot Mkrtychev', aliases: ['Ashot Mkrtichev'], aliasLanguages: [''], inArticle: 'no', note: 'Slovak national', certainty: 'high', verifiedBy: 'https://newsrebeat.com/world-news/176819.html'},
  {key: 'john-kirby', name: 'John Kirby', inArticle: 'no', certainty: 'high', verifiedBy: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=185241'},
  {key: 'matthew-miller', name: 'Matthew Miller', inArticle: 'no', certainty: 'high', verifiedBy: 'https://koreadailyus.com/u-s-calls-russias-training-of-north-korean-troops-a-direct-unsc-violation'},
  {key: 'seth-bailey', name: 'Seth Bailey', inArticle: 'no', certainty: 'high', verifiedBy: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=194625'},
  {key: 'jeon-ha-kyu', name: 'Jeon Ha-kyu', aliases: ['전하규'], aliasLanguages: ['ko'], inArticle: 'no', certainty: 'high', verifiedBy: 'https://global.espreso.tv/south-korea-denounces-north-korean-troops-in-russia-calls-out-international-law-violations; Korean form from general knowledge'}
] AS row
MERGE (n:Actor {key: row.key})
SET n:Person, n.kind = 'person', n.name = row.name, n.aliases = coalesce(row.aliases, []),
  n.aliasLanguages = coalesce(row.aliasLanguages, []), n.inArticle = row.inArticle, n.note = row.note,
  n.certainty = row.certainty, n.verifiedBy = row.verifiedBy;

// ------------------------------------------------------- Russian-side companies, and the banks of the MRB scheme

// Companies.
UNWIND [
  {key: 'm-leasing', name: 'M Leasing LLC', aliases: ['ООО М ЛИЗИНГ', 'OOO M Lizing'], aliasLanguages: ['ru', ''], companyImo: '6246853', ogrn: '1217700121737', inn: '9701173086', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv; https://standard-club.com/knowledge-news/the-us-announces-more-sanctions-against-russia-designates-several-russian-shipping-companies-vessels-to-sdn-list-4382'},
  {key: 'mg-flot', name: 'MG-Flot LLC', aliases: ['TransMorFlot LLC', 'ООО МГ-ФЛОТ', 'ООО Трансморфлот'], aliasLanguages: ['', 'ru', 'ru'], companyImo: '6016988', ogrn: '1067761638240', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv; https://stories.opensourcecentre.org/red-passage; https://caliber.az/en/post/media-russian-cargo-ship-seen-at-north-korean-weapons-port'},
  {key: 'marine-trans-shipping', name: 'Marine Trans Shipping LLC', aliases: ['ООО Марин Транс Шиппинг'], aliasLanguages: ['ru'], companyImo: '6183435', ogrn: '1203000004151', inn: '3025037914', inArticle: 'no', note: 'any link to one named ship is left open', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv; https://standard-club.com/knowledge-news/the-us-announces-more-sanctions-against-russia-designates-several-russian-shipping-companies-vessels-to-sdn-list-4382'},
  {key: 'azia-shipping-company', name: 'Azia Shipping Company LLC', aliases: ['Azia Shipping Co', 'AZSCO', 'ООО Судоходная Компания Азиа'], aliasLanguages: ['', '', 'ru'], inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv; http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=182393'},
  {key: 'azia-shipping-holdings', name: 'Azia Shipping Holdings Limited', inArticle: 'no', note: 'reported to operate eight ships', certainty: 'high', verifiedBy: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=182393'},
  {key: 'ibex-shipping', name: 'Ibex Shipping Inc', inArticle: 'no', certainty: 'high', verifiedBy: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=182393'},
  {key: 'oboronlogistics', name: 'Oboronlogistics LLC', aliases: ['Oboronlogistika OOO', 'ООО Оборонлогистика'], aliasLanguages: ['', 'ru'], inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv (listing of M. Lukyanov); https://standard-club.com/knowledge-news/the-us-announces-more-sanctions-against-russia-designates-several-russian-shipping-companies-vessels-to-sdn-list-4382'},
  {key: 'sovfracht', name: 'Sovfracht JSC', aliases: ['АО СОВФРАХТ'], aliasLanguages: ['ru'], companyImo: '1618475', ogrn: '1027739059820', inn: '7702059030', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv'},
  {key: 'vostochnaya-stevedoring', name: 'Vostochnaya Stevedoring Company LLC', aliases: ['Eastern Stevedoring Company', 'VSC', 'ООО «Восточная Стивидорная Компания»'], aliasLanguages: ['', '', 'ru'], registrationNumber: '2508064833', inArticle: 'no', note: 'the EU reason says the arms flow through its port breaks resolutions 1718 and 1874', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv and 32014R0269.csv'},
  {key: 'transcontainer', name: 'PJSC TransContainer', aliases: ['ПАО Трансконтейнер'], aliasLanguages: ['ru'], inArticle: 'no', note: 'the EU says it helps import military goods from the DPRK', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0269.csv'},
  {key: 'flight-unit-224', name: 'JSC the 224th Flight Unit State Airlines', aliases: ['224th Flight Unit', '224-й лётный отряд'], aliasLanguages: ['', 'ru'], inArticle: 'no', certainty: 'high', verifiedBy: 'https://complianceconcourse.willkie.com/articles/us-imposes-sanctions-to-disrupt-the-transfer-of-arms-between-dprk-and-russia/'},
  {key: 'stroytreyd', name: 'Stroytreyd LLC', aliases: ['ООО Стройтрейд'], aliasLanguages: ['ru'], inArticle: 'no', certainty: 'high', verifiedBy: 'https://newsukraine.rbc.ua/news/us-imposes-sanctions-on-russia-for-financial-1726775992.html; Russian form from general knowledge'},
  {key: 'vostok-trading', name: 'Vostok Trading LLC', inArticle: 'no', note: 'listed with DV Ink LLC, Novosibirskoblgaz LLC and Sibregiongaz CJSC for oil and gas deliveries to the DPRK', certainty: 'medium', verifiedBy: 'https://www.tut-news.org/politik/das-us-finanzministerium-kundigte-die-ausweitung-der-sanktionen-an'}
] AS row
MERGE (n:Actor {key: row.key})
SET n:Company, n.kind = 'company', n.name = row.name, n.aliases = coalesce(row.aliases, []),
  n.aliasLanguages = coalesce(row.aliasLanguages, []), n.companyImo = row.companyImo, n.ogrn = row.ogrn,
  n.inn = row.inn, n.registrationNumber = row.registrationNumber, n.inArticle = row.inArticle, n.note = row.note,
  n.certainty = row.certainty, n.verifiedBy = row.verifiedBy;

// Banks.
UNWIND [
  {key: 'mrb-bank', name: 'MRB Bank', inArticle: 'no', certainty: 'high', verifiedBy: 'https://m.koreatimes.co.kr/pages/article.asp?newsIdx=382736'},
  {key: 'tsmrbank', name: 'TSMRBank', aliases: ['ЦМРБанк'], aliasLanguages: ['ru'], inArticle: 'no', certainty: 'high', verifiedBy: 'https://m.koreatimes.co.kr/pages/article.asp?newsIdx=382736; Russian form from general knowledge'},
  {key: 'russian-financial-corporation', name: 'Russian Financial Corporation Bank JSC', aliases: ['RFC Bank'], aliasLanguages: [''], inArticle: 'no', certainty: 'high', verifiedBy: 'https://m.koreatimes.co.kr/pages/article.asp?newsIdx=382736'},
  {key: 'timer-bank', name: 'Timer Bank', inArticle: 'no', certainty: 'high', verifiedBy: 'https://m.koreatimes.co.kr/pages/article.asp?newsIdx=382736'},
  {key: 'golden-triangle-bank', name: 'Golden Triangle Bank', inArticle: 'no', note: 'Rason zone', certainty: 'high', verifiedBy: 'https://www.business-standard.com/amp/world-news/us-sanctions-target-north-korea-and-russia-over-military-cooperation-124121700212_1.html'},
  {key: 'korea-mandal-credit-bank', name: 'Korea Mandal Credit Bank', aliases: ['KMCB'], aliasLanguages: [''], inArticle: 'no', certainty: 'high', verifiedBy: 'https://koreadailyus.com/?p=44164'}
] AS row
MERGE (n:Actor {key: row.key})
SET n:Bank, n.kind = 'bank', n.name = row.name, n.aliases = coalesce(row.aliases, []),
  n.aliasLanguages = coalesce(row.aliasLanguages, []), n.inArticle = row.inArticle, n.note = row.note,
  n.certainty = row.certainty, n.verifiedBy = row.verifiedBy;

// -------------------------------------------------------------------- vessels and aircraft used for arms and oil

// Ships that carried arms or oil, keyed by name; the IMO number tells namesakes apart.
UNWIND [
  {key: 'angara', name: 'Angara', aliases: ['Ангара'], aliasLanguages: ['ru'], imo: '9179842', vesselType: 'ro-ro / container cargo', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0833.csv (EU Annex XLII, IMO); https://insightnews.media/new-north-korean-weapons-shipment-at-the-russian-port-vostochny/'},
  {key: 'maria', name: 'Maria', aliases: ['Мария'], aliasLanguages: ['ru'], imo: '8517839', vesselType: 'dry cargo', inArticle: 'no', note: 'not the oil tanker Maria, IMO 9198783, which the EU listed on 2025-07-20', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0833.csv; http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=182393'},
  {key: 'maia-1', name: 'Maia-1', aliases: ['Neptun', 'Майя-1'], aliasLanguages: ['', 'ru'], imo: '9358010', vesselType: 'cargo', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0833.csv; OFAC extract in kebalkhadka/Sanctionslist output/ofac_USOFAC_SDN_parsed.csv (alias Neptun)'},
  {key: 'lady-r', name: 'Lady R', aliases: ['Леди Р'], aliasLanguages: ['ru'], imo: '9161003', vesselType: 'cargo', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32014R0833.csv; https://insightnews.media/new-north-korean-weapons-shipment-at-the-russian-port-vostochny/; https://www.donga.com/en/article/all/20240610/4994524/1'},
  {key: 'arkadiy-chernyshev', name: 'Arkadiy Chernyshev', aliases: ['Аркадий Чернышев'], aliasLanguages: ['ru'], inArticle: 'no', note: 'the IMO number is left out because it was not verified', certainty: 'high', verifiedBy: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=182393'},
  {key: 'captain-yakubovich', name: 'Captain Yakubovich', aliases: ['Kapitan Yakubovich', 'Капитан Якубович'], aliasLanguages: ['', 'ru'], inArticle: 'no', note: 'the IMO number is left out because it was not verified', certainty: 'high', verifiedBy: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=182393'},
  {key: 'paek-yang-san-1', name: 'Paek Yang San 1', vesselType: 'oil tanker', inArticle: 'no', note: 'first DPRK tanker seen at Vostochny, 7 March 2024', certainty: 'high', verifiedBy: 'https://www.seatrade-maritime.com/regulations/tankers-directly-shuttling-oil-between-russia-and-north-korea'}
] AS row
MERGE (n:Actor {key: row.key})
SET n:Vessel, n.kind = 'vessel', n.name = row.name, n.aliases = coalesce(row.aliases, []),
  n.aliasLanguages = coalesce(row.aliasLanguages, []), n.imo = row.imo, n.vesselType = row.vesselType,
  n.inArticle = row.inArticle, n.note = row.note, n.certainty = row.certainty, n.verifiedBy = row.verifiedBy;

// Aircraft.
UNWIND [
  {key: 'ra-82030', name: 'An-124 RA-82030', aliases: ['RA-82030'], aliasLanguages: [''], registrationMark: 'RA-82030', inArticle: 'no', certainty: 'medium', verifiedBy: 'https://defence-blog.com/russian-heavy-lift-cargo-aircraft-secretly-fly-to-north-korea/'}
] AS row
MERGE (n:Actor {key: row.key})
SET n:Aircraft, n.kind = 'aircraft', n.name = row.name, n.aliases = coalesce(row.aliases, []),
  n.aliasLanguages = coalesce(row.aliasLanguages, []), n.registrationMark = row.registrationMark,
  n.inArticle = row.inArticle, n.note = row.note, n.certainty = row.certainty, n.verifiedBy = row.verifiedBy;

// --------------------------------------------------------------- UN-designated entities and persons, a selection

// UN-designated companies, in the order of their references.
UNWIND [
  {key: 'komid', name: 'Korea Mining Development Trading Corporation', aliases: ['Changgwang Sinyong Corporation', 'External Technology General Corporation', 'DPRKN Mining Development Trading Cooperation', 'KOMID', '조선광업개발무역회사'], aliasLanguages: ['', '', '', '', 'ko'], inArticle: 'no', note: 'main DPRK arms dealer and exporter of missile and conventional arms goods', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'ryonbong', name: 'Korea Ryonbong General Corporation', aliases: ['Korea Yonbong General Corporation', 'Lyongaksan General Trading Corporation'], aliasLanguages: ['', ''], inArticle: 'no', note: 'buys for the defence industry and supports military sales', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'namchongang', name: 'Namchongang Trading Corporation', aliases: ['NCG', 'Namchongang Trading', 'Nam Chon Gang Corporation', 'Nomchongang Trading Co.', 'Nam Chong Gan Trading Corporation', 'Namhung Trading Corporation', 'Korea Daeryonggang Trading Corporation', 'Korea Tearyonggang Trading Corporation'], aliasLanguages: ['', '', '', '', '', '', '', ''], inArticle: 'no', note: 'nuclear procurement', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'hk-electronics', name: 'Hong Kong Electronics', aliases: ['Hong Kong Electronics Kish Co.'], aliasLanguages: [''], inArticle: 'no', note: 'moved proliferation money', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'hyoksin', name: 'Korea Hyoksin Trading Corporation', aliases: ['Korea Hyoksin Export and Import Corporation'], aliasLanguages: [''], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'tangun', name: 'Korean Tangun Trading Corporation', aliases: ['Kuryonggang Trading Corporation', 'Ryungseng Trading Corporation', 'Ryung Seng Trading Corporation', 'Ryungsong Trading Corporation', 'Kore Kuryonggang Trading Corporation', '조선단군무역회사'], aliasLanguages: ['', '', '', '', '', 'ko'], inArticle: 'no', note: 'buys for defence research', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'green-pine', name: 'Green Pine Associated Corporation', aliases: ['Cho\'ngsong United Trading Company', 'Chongsong Yonhap', 'Ch\'o\'ngsong Yo\'nhap', 'Chosun Chawo\'n Kaebal T\'uja Hoesa', 'Jindallae', 'Ku\'mhaeryong Company Ltd.', 'Natural Resources Development and Investment Corporation', 'Saeingp\'il Company', 'National Resources Development and Investment Corporation', 'Saeng Pil Trading Corporation', '청송련합'], aliasLanguages: ['', '', '', '', '', '', '', '', '', '', 'ko'], inArticle: 'no', note: 'about half of DPRK arms exports at listing; ships, submarines, torpedoes, missile systems', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'heungjin', name: 'Korea Heungjin Trading Company', aliases: ['Hunjin Trading Co.', 'Korea Henjin Trading Co.', 'Korea Hengjin Trading Company'], aliasLanguages: ['', '', ''], inArticle: 'no', note: 'KOMID trading arm', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'kumryong', name: 'Korea Kumryong Trading Corporation', inArticle: 'no', note: 'name used by KOMID for purchases', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'tosong', name: 'Tosong Technology Trading Corporation', inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'ryonha', name: 'Korea Ryonha Machinery Joint Venture Corporation', aliases: ['Chosun Yunha Machinery Joint Operation Company', 'Korea Ryenha Machinery J/v Corporation', 'Ryonha Machinery Joint Venture Corporation', 'Ryonha Machinery Corporation', 'Ryonha Machinery', 'Ryonha Machine Tool', 'Ryonha Machine Tool Corporation', 'Ryonha Machinery Corp.', 'Ryonhwa Machinery Joint Venture Corporation', 'Ryonhwa Machinery JV', 'Huichon Ryonha Machinery General Plant', 'Unsan', 'Unsan Solid Tools', 'Millim Technology Company', '朝鲜联合机械贸易会社'], aliasLanguages: ['', '', '', '', '', '', '', '', '', '', '', '', '', '', 'zh'], inArticle: 'no', note: 'machine tools', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'leader-hk', name: 'Leader (Hong Kong) International', aliases: ['Leader International Trading Limited', 'Leader (Hong Kong) International Trading Limited'], aliasLanguages: ['', ''], inArticle: 'no', note: 'Hong Kong firm that shipped for KOMID', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'complex-equipment', name: 'Korea Complex Equipment Import Corporation', inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'omm', name: 'Ocean Maritime Management Company, Limited (OMM)', aliases: ['East Sea Shipping Company', 'Korea Mirae Shipping Co. Ltd', 'Haeyang Crew Management Company', '원양해운관리회사'], aliasLanguages: ['', '', '', 'ko'], inArticle: 'no', note: 'ran the Chong Chon Gang arms voyage of 2013; 2270 Annex III ships are its resources', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'chongchongang-shipping', name: 'Chongchongang Shipping Company', aliases: ['Chong Chon Gang Shipping Co. Ltd.', 'Chongchongang Shipping Co Ltd'], aliasLanguages: ['', ''], inArticle: 'no', note: 'owner named for the 2013 arms voyage', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'hesong', name: 'Hesong Trading Company', inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'kwangsong-trading', name: 'Korea Kwangsong Trading Corporation', inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'pugang', name: 'Korea Pugang Trading Corporation', inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'intl-chemical-jv', name: 'Korea International Chemical Joint Venture Company', aliases: ['Choson International Chemicals Joint Operation Company', 'Chosun International Chemicals Joint Operation Company', 'International Chemical Joint Venture Company'], aliasLanguages: ['', '', ''], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'taesong-trading', name: 'Korea Taesong Trading Company', inArticle: 'no', note: 'acted for KOMID with Syria', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'kangbong', name: 'Kangbong Trading Corporation', inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'knic', name: 'Korean National Insurance Company (KNIC)', aliases: ['Korea Foreign Insurance Company'], aliasLanguages: [''], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'mansudae', name: 'Mansudae Overseas Project Group of Companies', aliases: ['Mansudae Art Studio', '만수대해외개발회사그룹'], aliasLanguages: ['', 'ko'], inArticle: 'no', note: 'statues and workers abroad', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'chang-an-shipping', name: 'Chang An Shipping & Technology', aliases: ['長安海連技術有限公司', 'Chang An Shipping and Technology'], aliasLanguages: ['zh', ''], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'chonmyong-shipping', name: 'Chonmyong Shipping Co', aliases: ['Chon Myong Shipping Company Limited'], aliasLanguages: [''], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'first-oil-jv', name: 'First Oil JV Co Ltd', inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'hapjanggang-shipping', name: 'Hapjanggang Shipping Corp', inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'huaxin-shipping', name: 'Huaxin Shipping Hongkong Ltd', aliases: ['華信船務(香港)有限公司'], aliasLanguages: ['zh'], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'kingly-won', name: 'Kingly Won International Co., Ltd', inArticle: 'no', note: 'tried to broker oil in 2017', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'achim-shipping', name: 'Korea Achim Shipping Co', inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'ansan-shipping', name: 'Korea Ansan Shipping Company', aliases: ['Korea Ansan SHPG Company', 'Korea Ansan SHPG Co'], aliasLanguages: ['', ''], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'myongdok-shipping', name: 'Korea Myongdok Shipping Co', inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'samjong-shipping', name: 'Korea Samjong Shipping', inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'samma-shipping', name: 'Korea Samma Shipping Co', aliases: ['Korea Samma SHPG Co'], aliasLanguages: [''], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'yujong-shipping', name: 'Korea Yujong Shipping Co Ltd', inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'koti-corp', name: 'Koti Corp', inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'myohyang-shipping', name: 'Myohyang Shipping Co', inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'paekma-shipping', name: 'Paekma Shipping Co', aliases: ['Care of First Oil JV Co Ltd'], aliasLanguages: [''], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'phyongchon-shipping', name: 'Phyongchon Shipping & Marine', aliases: ['Phyongchon Shipping and Marine'], aliasLanguages: [''], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'pro-gain', name: 'Pro-gain Group Corporation', inArticle: 'no', note: 'DPRK coal', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'shanghai-dongfeng', name: 'Shanghai Dongfeng Shipping Co Ltd', inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'shen-zhong', name: 'Shen Zhong International Shipping', aliases: ['沈忠國際海運有限公司'], aliasLanguages: ['zh'], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'weihai-world', name: 'Weihai World-shipping Freight', inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'yuk-tung-energy', name: 'Yuk Tung Energy Pte Ltd', inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'}
] AS row
MERGE (n:Actor {key: row.key})
SET n:Company, n.kind = 'company', n.name = row.name, n.aliases = coalesce(row.aliases, []),
  n.aliasLanguages = coalesce(row.aliasLanguages, []), n.companyImo = row.companyImo, n.ogrn = row.ogrn,
  n.inn = row.inn, n.registrationNumber = row.registrationNumber, n.inArticle = row.inArticle, n.note = row.note,
  n.certainty = row.certainty, n.verifiedBy = row.verifiedBy;

// UN-designated banks, in the order of their references.
UNWIND [
  {key: 'tanchon', name: 'Tanchon Commercial Bank', aliases: ['Changgwang Credit Bank', 'Korea Changgwang Credit Bank', '단천상업은행'], aliasLanguages: ['', '', 'ko'], inArticle: 'no', note: 'main bank for arms and missile sales', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'amroggang', name: 'Amroggang Development Banking Corporation', aliases: ['Amroggang Development Bank', 'Amnokkang Development Bank'], aliasLanguages: ['', ''], inArticle: 'no', note: 'run by Tanchon officials', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'bank-of-east-land', name: 'Bank of East Land', aliases: ['Dongbang Bank', 'Tongbang U\'nhaeng', 'Tongbang Bank'], aliasLanguages: ['', '', ''], inArticle: 'no', note: 'moved money for Green Pine', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'dcb', name: 'Daedong Credit Bank (DCB)', aliases: ['DCB', 'Taedong Credit Bank', 'Dae-Dong Credit Bank'], aliasLanguages: ['', '', ''], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'kkbc', name: 'Korea Kwangson Banking Corporation (KKBC)', aliases: ['KKBC', '조선광선은행'], aliasLanguages: ['', 'ko'], inArticle: 'no', note: 'held accounts at MRB Bank according to the US Treasury', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'ilsim', name: 'Ilsim International Bank', inArticle: 'no', note: 'military-linked bank', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'daesong-bank', name: 'Korea Daesong Bank', aliases: ['Choson Taesong Unhaeng', 'Taesong Bank'], aliasLanguages: ['', ''], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'ftb', name: 'Foreign Trade Bank (FTB)', aliases: ['Mooyokbank', 'Korea Trading Bank', '조선무역은행'], aliasLanguages: ['', '', 'ko'], inArticle: 'no', note: 'main foreign-exchange bank; party to the MRB scheme', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'}
] AS row
MERGE (n:Actor {key: row.key})
SET n:Bank, n.kind = 'bank', n.name = row.name, n.aliases = coalesce(row.aliases, []),
  n.aliasLanguages = coalesce(row.aliasLanguages, []), n.inArticle = row.inArticle, n.note = row.note,
  n.certainty = row.certainty, n.verifiedBy = row.verifiedBy;

// UN-designated organizations, in the order of their references.
UNWIND [
  {key: 'gbae', name: 'General Bureau of Atomic Energy (GBAE)', aliases: ['General Department of Atomic Energy (GDAE)'], aliasLanguages: [''], inArticle: 'no', note: 'nuclear agency; its functions passed to the ministry KPe.027 in 2013', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'sans', name: 'Second Academy of Natural Sciences', aliases: ['2ND Academy of Natural Sciences', 'CHE 2 Chayon Kwahakwon', 'Academy of Natural Sciences', 'Chayon Kwahak-won', 'National Defense Academy', 'Kukpang Kwahak-won', 'Second Academy of Natural Sciences Research Institute', 'SANSRI', '제2자연과학원'], aliasLanguages: ['', '', '', '', '', '', '', '', 'ko'], inArticle: 'no', note: 'weapons research; the list also carries KPe.021 under a later name', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'ands', name: 'Academy of National Defense Science', aliases: ['Second Academy of Natural Sciences (KPE.018)', '국방과학원'], aliasLanguages: ['', 'ko'], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'maei', name: 'Ministry of Atomic Energy Industry', aliases: ['MAEI'], aliasLanguages: [''], inArticle: 'no', note: 'nuclear ministry', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'mid', name: 'Munitions Industry Department', aliases: ['Military Supplies Industry Department', 'MID', 'Machine Industry Department', '군수공업부'], aliasLanguages: ['', '', '', 'ko'], inArticle: 'no', note: 'Party department over weapons production; above the SEC and SANS', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'nata', name: 'National Aerospace Technology Administration', aliases: ['NATA', 'National Aerospace Development Administration', 'NADA'], aliasLanguages: ['', '', ''], inArticle: 'no', note: 'space agency', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'office-39', name: 'Office 39', aliases: ['Office #39', 'Office No. 39', 'Bureau 39', 'Central Committee Bureau 39', 'Third Floor', 'Division 39', '39호실'], aliasLanguages: ['', '', '', '', '', '', 'ko'], inArticle: 'no', note: 'Party money office', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'rgb', name: 'Reconnaissance General Bureau', aliases: ['Chongch\'al Ch\'ongguk', 'KPA Unit 586', 'RGB', '정찰총국'], aliasLanguages: ['', '', '', 'ko'], inArticle: 'no', note: 'intelligence service; trades arms; parent of state hacking groups', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'sec', name: 'Second Economic Committee', aliases: ['제2경제위원회'], aliasLanguages: ['ko'], inArticle: 'no', note: 'runs missile production', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'cmc-wpk', name: 'Central Military Commission of the Workers\' Party of Korea (CMC)', aliases: ['조선로동당 중앙군사위원회', 'DPRK Central Military Commission'], aliasLanguages: ['ko', ''], inArticle: 'yes', note: 'the "Central Military Commission" of the NBC News article; a UN-designated body issued the confirmation of April 2025', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'ogd', name: 'Organization and Guidance Department (OGD)', aliases: ['조직지도부'], aliasLanguages: ['ko'], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'pad', name: 'Propaganda and Agitation Department (PAD)', aliases: ['선전선동부'], aliasLanguages: ['ko'], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'mnd-dprk', name: 'Ministry of National Defence', aliases: ['Ministry of National Defense', 'Ministry of Defence', 'Ministry of Defense', 'Ministry of the People\'s Armed Forces (MPAF)', '국방성'], aliasLanguages: ['', '', '', '', 'ko'], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'}
] AS row
MERGE (n:Actor {key: row.key})
SET n:Organization, n.kind = 'organization', n.name = row.name, n.aliases = coalesce(row.aliases, []),
  n.aliasLanguages = coalesce(row.aliasLanguages, []), n.inArticle = row.inArticle, n.note = row.note,
  n.certainty = row.certainty, n.verifiedBy = row.verifiedBy;

// UN-designated military units, in the order of their references.
UNWIND [
  {key: 'strategic-force', name: 'Strategic Rocket Force of the Korean People\'s Army', aliases: ['Strategic Rocket Force', 'Strategic Rocket Force Command of KPA', 'Strategic Force', 'Strategic Forces', '전략군'], aliasLanguages: ['', '', '', '', 'ko'], inArticle: 'no', note: 'KPA missile force', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'}
] AS row
MERGE (n:Actor {key: row.key})
SET n:MilitaryUnit, n.kind = 'military-unit', n.name = row.name, n.aliases = coalesce(row.aliases, []),
  n.aliasLanguages = coalesce(row.aliasLanguages, []), n.inArticle = row.inArticle, n.note = row.note,
  n.certainty = row.certainty, n.verifiedBy = row.verifiedBy;

// UN-designated persons, in the order of their references.
UNWIND [
  {key: 'kim-yong-chol-komid', name: 'Kim Yong Chol', aliases: ['Kim Yong-Chol', 'Kim Young-Chol', 'Kim Young-Cheol', 'Young-Chul'], aliasLanguages: ['', '', '', ''], inArticle: 'no', note: 'KOMID representative in Iran; not the Party official of that name', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'ri-man-gon', name: 'Ri Man Gon', aliases: ['리만건'], aliasLanguages: ['ko'], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'jang-chang-ha', name: 'Chang Chang Ha', aliases: ['Jang Chang Ha', '장창하'], aliasLanguages: ['', 'ko'], inArticle: 'no', note: 'named in later reporting as head of the missile administration (from general knowledge)', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'jo-chun-ryong', name: 'Cho Chun Ryong', aliases: ['Jo Chun Ryong', '조춘룡'], aliasLanguages: ['', 'ko'], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'jo-yong-won', name: 'Jo Yong-won', aliases: ['Cho Yongwon', '조용원'], aliasLanguages: ['', 'ko'], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'paek-se-bong', name: 'Paek Se Bong', aliases: ['Paek Se Pong'], aliasLanguages: [''], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'pak-han-se', name: 'Pak Han Se', aliases: ['Kang Myong Chol'], aliasLanguages: [''], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'pak-to-chun', name: 'Pak To Chun', aliases: ['Pak Do Chun', 'Pak To\'-Ch\'un'], aliasLanguages: ['', ''], inArticle: 'no', note: 'died 2022-07-27 according to the list', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'han-jang-su', name: 'Han Jang Su', aliases: ['Chang-Su Han'], aliasLanguages: [''], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'jo-chol-song', name: 'Jo Chol Song', aliases: ['Cho Ch\'o\'l-so\'ng'], aliasLanguages: [''], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'},
  {key: 'pak-yong-sik', name: 'Pak Yong Sik', aliases: ['Pak Yo\'ng-sik', '박영식'], aliasLanguages: ['', 'ko'], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'kim-jong-sik', name: 'Kim Jong Sik', aliases: ['Kim Cho\'ng-sik', '김정식'], aliasLanguages: ['', 'ko'], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'ri-pyong-chol', name: 'Ri Pyong Chul', aliases: ['Ri Pyo\'ng-ch\'o\'l', 'Ri Pyong Chol', '리병철'], aliasLanguages: ['', '', 'ko'], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27; Korean forms from general knowledge'},
  {key: 'tsang-yung-yuan', name: 'Tsang Yung Yuan', aliases: ['Neil Tsang', 'Yun Yuan Tsang'], aliasLanguages: ['', ''], inArticle: 'no', certainty: 'high', verifiedBy: 'UN Consolidated List, generated 2026-02-27'}
] AS row
MERGE (n:Actor {key: row.key})
SET n:Person, n.kind = 'person', n.name = row.name, n.aliases = coalesce(row.aliases, []),
  n.aliasLanguages = coalesce(row.aliasLanguages, []), n.inArticle = row.inArticle, n.note = row.note,
  n.certainty = row.certainty, n.verifiedBy = row.verifiedBy;

// ----------------------------------------------------------------------------------------- UN-designated vessels

// The ships of the 1718 vessel list, as the EU carries it.
// The resource ships of Ocean Maritime Management (2270 Annex III) are left out.
UNWIND [
  {key: 'chon-myong-1', name: 'Chon Myong 1', imo: '8712362', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'an-san-1', name: 'An San 1', imo: '7303803', inArticle: 'no', note: 'reported, as An San, loading at Vostochny in 2024', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'yu-phyong-5', name: 'Yu Phyong 5', imo: '8605026', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'sam-jong-1', name: 'Sam Jong 1', imo: '8405311', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'sam-jong-2', name: 'Sam Jong 2', imo: '7408873', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'sam-ma-2', name: 'Sam Ma 2', imo: '8106496', inArticle: 'no', note: 'reported loading at Vostochny in 2024', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'yu-jong-2', name: 'Yu Jong 2', imo: '8604917', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'paek-ma', name: 'Paek Ma', imo: '9066978', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'ji-song-6', name: 'Ji Song 6', imo: '8898740', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'chon-ma-san', name: 'Chon Ma San', imo: '8660313', inArticle: 'no', note: 'reported off the Vostochny oil berth in 2024', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'nam-san-8', name: 'Nam San 8', imo: '8122347', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'yu-son', name: 'Yu Son', imo: '8691702', inArticle: 'no', note: 'reported loading at Vostochny in 2024', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'woory-star', name: 'Woory Star', imo: '8408595', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'ji-song-8', name: 'Ji Song 8', imo: '8503228', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'hap-jang-gang-6', name: 'Hap Jang Gang 6', imo: '9066540', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'petrel-8', name: 'Petrel 8', imo: '9562233', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'hao-fan-6', name: 'Hao Fan 6', imo: '8628597', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'tong-san-2', name: 'Tong San 2', imo: '8937675', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'jie-shun', name: 'Jie Shun', imo: '8518780', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'billions-no-18', name: 'Billions No. 18', imo: '9191773', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'ul-ji-bong-6', name: 'Ul Ji Bong 6', imo: '9114555', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'rung-ra-2', name: 'Rung Ra 2', aliases: ['Paek Yang San'], aliasLanguages: [''], imo: '9020534', inArticle: 'no', note: 'cargo ship; its alias is not the tanker paek-yang-san-1', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'rye-song-gang-1', name: 'Rye Song Gang 1', imo: '7389704', inArticle: 'no', note: 'reported, as Rye Song Gang, loading at Vostochny in 2024', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list)'},
  {key: 'asia-bridge-1', name: 'Asia Bridge 1', imo: '8916580', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'xin-guang-hai', name: 'Xin Guang Hai', imo: '9004700', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'hua-fu', name: 'Hua Fu', imo: '9020003', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'yuk-tung', name: 'Yuk Tung', imo: '9030591', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'koti', name: 'Koti', imo: '9417115', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'dong-feng-6', name: 'Dong Feng 6', imo: '9008201', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'hao-fan-2', name: 'Hao Fan 2', imo: '8747604', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'jin-hye', name: 'Jin Hye', imo: '8518572', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'fan-ke', name: 'Fan Ke', imo: '8914934', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'wan-heng-11', name: 'Wan Heng 11', aliases: ['Kum Jin Gang 3'], aliasLanguages: [''], imo: '8791667', inArticle: 'no', note: 'renamed Kum Jin Gang 3 (the list entry says so), reported at Vostochny in 2024', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'min-ning-de-you-078', name: 'Min Ning De You 078', inArticle: 'no', note: 'the list gives no IMO number', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'shang-yuan-bao', name: 'Shang Yuan Bao', imo: '8126070', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'new-regent', name: 'New Regent', imo: '8312497', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'},
  {key: 'kum-un-san-3', name: 'Kum Un San 3', imo: '8705539', inArticle: 'no', certainty: 'high', verifiedBy: 'opensanctions mirror 32017R1509.csv (EU Annex XIV, which carries the UN vessel list); de-flagging: maritime-executive.com and nknews.org pages of 2018'}
] AS row
MERGE (n:Actor {key: row.key})
SET n:Vessel, n.kind = 'vessel', n.name = row.name, n.aliases = coalesce(row.aliases, []),
  n.aliasLanguages = coalesce(row.aliasLanguages, []), n.imo = row.imo, n.vesselType = row.vesselType,
  n.inArticle = row.inArticle, n.note = row.note, n.certainty = row.certainty, n.verifiedBy = row.verifiedBy;

// --------------------------------------------------------------------------------------------------------- press

// The outlets whose pages are sources.
UNWIND [
  {key: 'kbs', name: 'KBS', inArticle: 'no', certainty: 'high', verifiedBy: 'publisher of src-kbs-msmt, src-kbs-newstoday'},
  {key: 'joongang-daily', name: 'Korea JoongAng Daily', inArticle: 'no', certainty: 'high', verifiedBy: 'publisher of src-joongang-msmt'},
  {key: 'joongang-ilbo', name: 'JoongAng Ilbo', inArticle: 'no', certainty: 'high', verifiedBy: 'publisher of src-joongang-kr-msmt'},
  {key: 'korea-herald', name: 'Korea Herald', inArticle: 'no', certainty: 'high', verifiedBy: 'publisher of src-koreaherald-msmt'},
  {key: 'ajp', name: 'AJP', inArticle: 'no', certainty: 'high', verifiedBy: 'publisher of src-ajp-msmt'},
  {key: 'upi', name: 'UPI', inArticle: 'no', certainty: 'high', verifiedBy: 'publisher of src-upi-msmt'},
  {key: 'cnn', name: 'CNN', inArticle: 'no', certainty: 'high', verifiedBy: 'publisher of src-cnn-msmt'},
  {key: 'the-independent', name: 'The Independent', inArticle: 'no', certainty: 'high', verifiedBy: 'publisher of src-independent-msmt'},
  {key: 'nk-pro', name: 'NK Pro', inArticle: 'no', certainty: 'high', verifiedBy: 'publisher of src-nkpro-2024-03, src-nkpro-2025-10'},
  {key: 'yomiuri-shimbun', name: 'Yomiuri Shimbun', inArticle: 'no', certainty: 'high', verifiedBy: 'publisher of src-yomiuri-2024-06'},
  {key: 'voa', name: 'VOA', inArticle: 'no', certainty: 'high', verifiedBy: 'publisher of src-voa-chon-ma-san'}
] AS row
MERGE (n:Actor {key: row.key})
SET n:Media, n.kind = 'media', n.name = row.name, n.aliases = coalesce(row.aliases, []),
  n.aliasLanguages = coalesce(row.aliasLanguages, []), n.inArticle = row.inArticle, n.note = row.note,
  n.certainty = row.certainty, n.verifiedBy = row.verifiedBy;

// ---------------------------------------------------------------------------------------------- ports and places

// Ports, facilities and regions. A place is no actor; it may be designated.
UNWIND [
  {key: 'port-rajin', name: 'Rajin', kind: 'port', aliases: ['Najin', 'Rason port', '라진항', 'Раджин'], aliasLanguages: ['', '', 'ko', 'ru'], country: 'KP', locode: 'KPRAJ', inArticle: 'no', certainty: 'high', verifiedBy: 'https://stories.opensourcecentre.org/red-passage'},
  {key: 'port-chongjin', name: 'Chongjin', kind: 'port', aliases: ['청진항'], aliasLanguages: ['ko'], country: 'KP', inArticle: 'no', certainty: 'high', verifiedBy: 'https://fxmartlive.com/ru/economic-news/article/19382'},
  {key: 'port-dunay', name: 'Dunay', kind: 'port', aliases: ['Dunai', 'Danube', 'Дунай'], aliasLanguages: ['', '', 'ru'], country: 'RU', inArticle: 'no', note: 'naval port near Vladivostok; "Danube" is a mistranslation', certainty: 'high', verifiedBy: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=181077'},
  {key: 'port-vostochny', name: 'Vostochny', kind: 'port', aliases: ['Vostochny Port', 'Vostochnyy', 'Восточный'], aliasLanguages: ['', '', 'ru'], country: 'RU', inArticle: 'no', certainty: 'high', verifiedBy: 'https://stories.opensourcecentre.org/refined-tastes'},
  {key: 'port-vladivostok', name: 'Vladivostok', kind: 'port', aliases: ['Владивосток'], aliasLanguages: ['ru'], country: 'RU', inArticle: 'no', certainty: 'high', verifiedBy: 'https://thegaze.media/news/the-white-house-north-korea-provided-russia-with-around-1000-containers-of-equipment-and-ammunition-for-the-war-in-ukraine'},
  {key: 'tikhoretsk-depot', name: 'Ammunition depot near Tikhoretsk', kind: 'facility', aliases: ['Тихорецк'], aliasLanguages: ['ru'], country: 'RU', inArticle: 'no', note: 'about 290 km from Ukraine', certainty: 'high', verifiedBy: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=181077'},
  {key: 'tumangang-rail', name: 'Tumangang rail facility', kind: 'facility', aliases: ['Tumangang-Khasan crossing', '두만강역', 'Хасан'], aliasLanguages: ['', 'ko', 'ru'], country: 'KP', inArticle: 'no', certainty: 'high', verifiedBy: 'Daily Mail caption of the White House image, https://www.dailymail.co.uk/news/article-12629237/'},
  {key: 'ashuluk-range', name: 'Ashuluk Firing Range', kind: 'facility', aliases: ['полигон Ашулук'], aliasLanguages: ['ru'], country: 'RU', inArticle: 'no', certainty: 'high', verifiedBy: 'https://jurist.org/news/2024/01/us-issues-new-russia-sanctions-over-transfer-of-north-korea-ballistic-missiles'},
  {key: 'vladimirovka-complex', name: 'Vladimirovka Advanced Weapons and Research Complex', kind: 'facility', country: 'RU', inArticle: 'no', certainty: 'high', verifiedBy: 'https://jurist.org/news/2024/01/us-issues-new-russia-sanctions-over-transfer-of-north-korea-ballistic-missiles'},
  {key: 'kursk-region', name: 'Kursk region', kind: 'region', aliases: ['Kursk Oblast', 'Курская область'], aliasLanguages: ['', 'ru'], country: 'RU', inArticle: 'yes', certainty: 'high', verifiedBy: 'NBC News article of 31 May 2025 (src-article)'}
] AS row
MERGE (n:Place {key: row.key})
SET n.name = row.name, n.kind = row.kind, n.aliases = coalesce(row.aliases, []),
  n.aliasLanguages = coalesce(row.aliasLanguages, []), n.country = row.country, n.locode = row.locode,
  n.inArticle = row.inArticle, n.note = row.note, n.certainty = row.certainty, n.verifiedBy = row.verifiedBy;

// ---------------------------------------------------------------------------------------- the law and the actors

// The State that a regime aims at.
UNWIND [
  {regime: '1718', actor: 'dprk'}
] AS row
MATCH (regime:Regime {key: row.regime})
MATCH (actor:Actor {key: row.actor})
MERGE (regime)-[:TARGETS]->(actor);

// The provisions that bind an actor by name, beside the States that they bind as a kind.
UNWIND [
  {provision: '1718-2', actor: 'dprk'},
  {provision: '1718-5', actor: 'dprk'},
  {provision: '1718-6', actor: 'dprk'},
  {provision: '1718-7', actor: 'dprk'},
  {provision: '1718-8-b', actor: 'dprk'},
  {provision: '1874-2', actor: 'dprk'},
  {provision: '1874-9', actor: 'dprk'},
  {provision: '2270-29', actor: 'dprk'},
  {provision: '2270-30', actor: 'dprk'},
  {provision: '2321-26', actor: 'dprk'},
  {provision: '2321-28', actor: 'dprk'},
  {provision: '2321-29', actor: 'dprk'},
  {provision: '2371-8', actor: 'dprk'},
  {provision: '2371-9', actor: 'dprk'},
  {provision: '2371-10', actor: 'dprk'},
  {provision: '2375-13', actor: 'dprk'},
  {provision: '2375-14', actor: 'dprk'},
  {provision: '2375-16', actor: 'dprk'},
  {provision: '2397-5', actor: 'dprk'},
  {provision: '2397-6', actor: 'dprk'}
] AS row
MATCH (provision:Provision {key: row.provision})
MATCH (actor:Actor {key: row.actor})
MERGE (provision)-[:BINDS]->(actor);

// The paragraph that created the Panel of Experts.
UNWIND [
  {provision: '1874-26', actor: 'panel-of-experts-1874', certainty: 'high'}
] AS row
MATCH (provision:Provision {key: row.provision})
MATCH (actor:Actor {key: row.actor})
MERGE (provision)-[r:CREATED]->(actor)
SET r.certainty = row.certainty;

// The mandate that each extension carried on.
UNWIND [
  {extension: 'mandate-1928', actor: 'panel-of-experts-1874'},
  {extension: 'mandate-1985', actor: 'panel-of-experts-1874'},
  {extension: 'mandate-2050', actor: 'panel-of-experts-1874'},
  {extension: 'mandate-2094', actor: 'panel-of-experts-1874'},
  {extension: 'mandate-2141', actor: 'panel-of-experts-1874'},
  {extension: 'mandate-2207', actor: 'panel-of-experts-1874'},
  {extension: 'mandate-2276', actor: 'panel-of-experts-1874'},
  {extension: 'mandate-2345', actor: 'panel-of-experts-1874'},
  {extension: 'mandate-2407', actor: 'panel-of-experts-1874'},
  {extension: 'mandate-2464', actor: 'panel-of-experts-1874'},
  {extension: 'mandate-2515', actor: 'panel-of-experts-1874'},
  {extension: 'mandate-2569', actor: 'panel-of-experts-1874'},
  {extension: 'mandate-2627', actor: 'panel-of-experts-1874'},
  {extension: 'mandate-2680', actor: 'panel-of-experts-1874'}
] AS row
MATCH (extension:MandateExtension {key: row.extension})
MATCH (actor:Actor {key: row.actor})
MERGE (extension)-[:EXTENDS_MANDATE_OF]->(actor);

// Who vetoed a draft.
UNWIND [
  {draft: 'draft-2022-431', actor: 'china'},
  {draft: 'draft-2022-431', actor: 'russian-federation'},
  {draft: 'draft-2024-255', actor: 'russian-federation'}
] AS row
MATCH (draft:Draft {key: row.draft})
MATCH (actor:Actor {key: row.actor})
MERGE (draft)-[:VETOED_BY]->(actor);

// Who abstained on a draft.
UNWIND [
  {draft: 'draft-2024-255', actor: 'china'}
] AS row
MATCH (draft:Draft {key: row.draft})
MATCH (actor:Actor {key: row.actor})
MERGE (draft)-[:ABSTAINED_BY]->(actor);
