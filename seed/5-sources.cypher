// The sources: documents and broadcasts that carry claims, and the reports of the Panel of Experts.

// -------------------------------------------------------------------------------------- documents and broadcasts

// Everything that carries a claim or a fact. reliability is a first guess, not a verdict: primary, official, monitor, research, press,
// republished (copy of a press text), unverified-copy (seen only through a third page).
// A source dated to a month or a year carries its last day; publishedPrecision says so. seen is where it was read.
UNWIND [
  // Monitors
  {key: 'src-msmt-1', type: 'monitoring-report', title: 'Report of the Multilateral Sanctions Monitoring Team on unlawful DPRK-Russia military cooperation (official short title: Unlawful Military Cooperation including Arms Transfers between North Korea and Russia)', publisher: 'Multilateral Sanctions Monitoring Team', publishedOn: '2025-05-29', publishedPrecision: 'DAY', languages: ['en', 'es', 'fr', 'ru', 'zh', 'ar'], pages: 29, reliability: 'monitor', original: 'https://msmt.info', seen: 'https://thefederalnewswire.com/stories/674050401-u-s-briefs-un-on-north-korea-russia-military-cooperation; https://www.daily8.com/en/article/294bb4642fa9313964836b29a302ea82', url: 'https://msmt.info', note: 'the text of the report was not available; everything attributed to it comes through press summaries; the exact title should be checked', certainty: 'medium'},
  {key: 'src-msmt-2', type: 'monitoring-report', title: 'MSMT report on DPRK cyber and IT worker activities', publisher: 'Multilateral Sanctions Monitoring Team', publishedOn: '2025-10-22', publishedPrecision: 'DAY', reliability: 'monitor', original: 'https://msmt.info', seen: 'https://www.chainalysis.com/blog/msmt-report-north-korea-dprk-cyber-threats/; https://www.finanznachrichten.de/nachrichten-2025-10/66772217-msmt-releases-report-on-north-korean-cyber-and-it-worker-activities-020.htm', url: 'https://msmt.info', certainty: 'high'},
  {key: 'src-poe-kharkiv', type: 'monitor-report', title: 'Panel team report on missile debris from Kharkiv', publisher: 'Panel of Experts established pursuant to resolution 1874 (2009)', publishedOn: '2024-04-25', publishedPrecision: 'DAY', pages: 32, reliability: 'monitor', seen: 'https://stratnewsglobal.com/world-news/un-experts-confirm-that-n-korea-made-ballistic-missile-was-used-against-ukraine; http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=185185', url: 'https://stratnewsglobal.com/world-news/un-experts-confirm-that-n-korea-made-ballistic-missile-was-used-against-ukraine', certainty: 'high'},
  // Press
  {key: 'src-article', type: 'news-article', title: 'North Korea Has Deployed Thousands Of Troops To Help Russia \'Terrorize Ukraine,\' Report Finds', publisher: 'NBC News', republisher: 'unknown blog (page ends with a comment form)', publishedOn: '2025-05-31', publishedPrecision: 'DAY', publishedNote: 'day-inferred', language: 'en', reliability: 'republished', seen: 'the NBC News article as republished', note: 'the text says the report came out on Thursday (29 May) and cites officials on Saturday, so Saturday 31 May 2025; 1 June is possible', certainty: 'high'},
  {key: 'src-kbs-msmt', type: 'news-article', title: 'KBS World on the first MSMT report', publisher: 'KBS', publishedOn: '2025-05-29', publishedPrecision: 'DAY', publishedNote: 'check (page stamp 2025-05-23 precedes the report)', reliability: 'press', seen: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=193414', url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=193414', certainty: 'high'},
  {key: 'src-kbs-newstoday', type: 'news-article', title: 'KBS News Today on the Pantsir finding', publisher: 'KBS', publishedOn: '2025-05-30', publishedPrecision: 'DAY', reliability: 'press', seen: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8268252', url: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8268252', certainty: 'high'},
  {key: 'src-joongang-msmt', type: 'news-article', title: 'Korea JoongAng Daily on the first MSMT report', publisher: 'Korea JoongAng Daily', publishedOn: '2025-05-29', publishedPrecision: 'DAY', reliability: 'press', seen: 'https://koreajoongangdaily.joins.com/news/2025-05-29/national/northKorea/Sanctions-monitoring-teams-first-report-details-North-KoreaRussia-military-ties/2318841', url: 'https://koreajoongangdaily.joins.com/news/2025-05-29/national/northKorea/Sanctions-monitoring-teams-first-report-details-North-KoreaRussia-military-ties/2318841', certainty: 'high'},
  {key: 'src-joongang-kr-msmt', type: 'news-article', title: 'JoongAng Ilbo (Korean) on the first MSMT report', publisher: 'JoongAng Ilbo', publishedOn: '2025-05-30', publishedPrecision: 'DAY', language: 'ko', reliability: 'republished', seen: 'https://jeongsimkim.tistory.com/archive/20250530', url: 'https://jeongsimkim.tistory.com/archive/20250530', certainty: 'high'},
  {key: 'src-koreaherald-msmt', type: 'news-article', title: 'Korea Herald on the first MSMT report', publisher: 'Korea Herald', publishedOn: '2025-05-29', publishedPrecision: 'DAY', publishedNote: 'day-inferred', reliability: 'press', seen: 'https://www.koreaherald.com/article/10498995', url: 'https://www.koreaherald.com/article/10498995', certainty: 'high'},
  {key: 'src-ajp-msmt', type: 'news-article', title: 'AJP on the first MSMT report', publisher: 'AJP', publishedOn: '2025-05-30', publishedPrecision: 'DAY', reliability: 'press', seen: 'https://www.ajupress.com/view/20250530145146635', url: 'https://www.ajupress.com/view/20250530145146635', certainty: 'high'},
  {key: 'src-upi-msmt', type: 'news-article', title: 'UPI on the first MSMT report', publisher: 'UPI', publishedOn: '2025-05-30', publishedPrecision: 'DAY', reliability: 'republished', seen: 'https://www.daily8.com/en/article/294bb4642fa9313964836b29a302ea82', url: 'https://www.daily8.com/en/article/294bb4642fa9313964836b29a302ea82', certainty: 'high'},
  {key: 'src-cnn-msmt', type: 'news-article', title: 'CNN on the first MSMT report', publisher: 'CNN', publishedOn: '2025-05-30', publishedPrecision: 'DAY', reliability: 'republished', seen: 'https://truthlensai.com/news/14000-troops-100-ballistic-missiles-and-millions-of-munitions-what-north-korea-has-sent-to-russia-report-finds-7bc72cdd', url: 'https://truthlensai.com/news/14000-troops-100-ballistic-missiles-and-millions-of-munitions-what-north-korea-has-sent-to-russia-report-finds-7bc72cdd', certainty: 'high'},
  {key: 'src-independent-msmt', type: 'news-article', title: 'The Independent on the first MSMT report', publisher: 'The Independent', publishedOn: '2025-05-30', publishedPrecision: 'DAY', publishedNote: 'day-inferred', reliability: 'press', seen: 'https://trksof.xyz/news/world/europe/north-korea-russia-ukraine-war-b2760485.html (mirror)', url: 'https://trksof.xyz/news/world/europe/north-korea-russia-ukraine-war-b2760485.html', certainty: 'high'},
  {key: 'src-nkpro-2024-03', type: 'news-article', title: 'NK Pro on Lady R', publisher: 'NK Pro', publishedOn: '2024-03-31', publishedPrecision: 'MONTH', reliability: 'press', seen: 'https://insightnews.media/new-north-korean-weapons-shipment-at-the-russian-port-vostochny/', url: 'https://insightnews.media/new-north-korean-weapons-shipment-at-the-russian-port-vostochny/', certainty: 'high'},
  {key: 'src-nkpro-2025-10', type: 'news-article', title: 'NK Pro on Lady R in October 2025', publisher: 'NK Pro', publishedOn: '2025-10-31', publishedPrecision: 'MONTH', reliability: 'press', seen: 'https://caliber.az/en/post/media-russian-cargo-ship-seen-at-north-korean-weapons-port', url: 'https://caliber.az/en/post/media-russian-cargo-ship-seen-at-north-korean-weapons-port', certainty: 'high'},
  {key: 'src-yomiuri-2024-06', type: 'news-article', title: 'Yomiuri Shimbun on Lady R and tankers', publisher: 'Yomiuri Shimbun', publishedOn: '2024-06-09', publishedPrecision: 'DAY', reliability: 'press', seen: 'https://www.donga.com/en/article/all/20240610/4994524/1; https://news1global.com/north-korea/view/423142/?amp=1', url: 'https://www.donga.com/en/article/all/20240610/4994524/1', certainty: 'high'},
  {key: 'src-voa-chon-ma-san', type: 'news-article', title: 'VOA on Chon Ma San at Vostochny', publisher: 'VOA', publishedOn: '2024-12-31', publishedPrecision: 'YEAR', reliability: 'press', seen: 'https://viewusglobal.com/?p=75977', url: 'https://viewusglobal.com/?p=75977', certainty: 'high'},
  // Statements, briefings and replies
  {key: 'src-msmt-joint-2025-05-29', type: 'joint-statement', title: 'Joint statement of the MSMT participating states on the first report', publisher: 'Multilateral Sanctions Monitoring Team', publishedOn: '2025-05-29', publishedPrecision: 'DAY', reliability: 'official', seen: 'https://corruptionbuzz.com/joint-statement-of-the-multilateral-sanctions-monitoring-team-msmt-on-the-first-report-covering-dprk-russia-military-cooperation/amp', url: 'https://corruptionbuzz.com/joint-statement-of-the-multilateral-sanctions-monitoring-team-msmt-on-the-first-report-covering-dprk-russia-military-cooperation/amp', certainty: 'high'},
  {key: 'src-kcna-2025-04-28', type: 'statement', title: 'Statement of the Workers\' Party Central Military Commission carried by KCNA', publisher: 'Korean Central News Agency', publishedOn: '2025-04-28', publishedPrecision: 'DAY', reliability: 'primary', seen: 'https://tass.com/world/1950153; https://en.althawranews.net/2025/04/dprk-officially-confirms-korean-forces-are-fighting-alongside-russia-against-ukraine', url: 'https://tass.com/world/1950153', certainty: 'high'},
  {key: 'src-gerasimov-2025-04-26', type: 'statement', title: 'Gerasimov\'s report to Putin on Kursk', publishedOn: '2025-04-26', publishedPrecision: 'DAY', reliability: 'primary', seen: 'https://english.pravda.ru/news/world/162175-north-korean-soldiers-kursk/; https://tass.com/world/1950153', url: 'https://english.pravda.ru/news/world/162175-north-korean-soldiers-kursk/', certainty: 'high'},
  {key: 'src-putin-2025-04-28', type: 'statement', title: 'Putin\'s statement thanking the DPRK', publishedOn: '2025-04-30', publishedPrecision: 'MONTH', publishedNote: 'the NBC News article says April; compiled as 28 April 2025', reliability: 'primary', seen: 'NBC News article of 31 May 2025 (src-article), which says April', certainty: 'medium'},
  {key: 'src-ri-chang-dae-2025-05-28', type: 'statement', title: 'Remarks of the DPRK State Security Minister at a Moscow security forum', publishedOn: '2025-05-28', publishedPrecision: 'DAY', reliability: 'primary', seen: 'https://tass.com/world/1964789', url: 'https://tass.com/world/1964789', certainty: 'high'},
  {key: 'src-dprk-mfa-2025-06-02', type: 'statement', title: 'DPRK Foreign Ministry statement against the MSMT report', publishedOn: '2025-06-02', publishedPrecision: 'DAY', publishedNote: 'carried 2 June; other outlets date it 1 June', reliability: 'primary', seen: 'https://tass.com/world/1966779; https://dprk.news-pravda.com/en/dprk/2025/06/02/8137.html; https://mediatalkafrica.com/215184/north-korea-slams-report-on-ties-with-russia-as-political-provocation/', url: 'https://tass.com/world/1966779', certainty: 'high'},
  {key: 'src-kim-yo-jong-2024-05-17', type: 'statement', title: 'Press statement of Kim Yo Jong', publishedOn: '2024-05-17', publishedPrecision: 'DAY', reliability: 'primary', seen: 'https://www.lbcgroup.tv/news/world-news/772766/north-korea-leaders-sister-denies-weapons-exchange-with-russia/en', url: 'https://www.lbcgroup.tv/news/world-news/772766/north-korea-leaders-sister-denies-weapons-exchange-with-russia/en', certainty: 'high'},
  {key: 'src-dprk-mfa-2022-12-23', type: 'statement', title: 'DPRK Foreign Ministry denial of a munitions report', publishedOn: '2022-12-23', publishedPrecision: 'DAY', reliability: 'primary', seen: 'https://tass.com/world/1554859; https://cloudflare.egyptindependent.com/north-korea-denies-report-claiming-it-sent-arms-to-russia/', url: 'https://tass.com/world/1554859', certainty: 'high'},
  {key: 'src-kwon-2023-01-29', type: 'statement', title: 'Statement of Kwon Jong Gun', publishedOn: '2023-01-29', publishedPrecision: 'DAY', reliability: 'primary', seen: 'https://www.paudal.com/2023/01/29/accused-by-washington-north-korea-denies-supplying-arms-to-moscow/', url: 'https://www.paudal.com/2023/01/29/accused-by-washington-north-korea-denies-supplying-arms-to-moscow/', certainty: 'high'},
  {key: 'src-nebenzya-2024-10-30', type: 'statement', title: 'Nebenzya at the Security Council on DPRK troops', publishedOn: '2024-10-30', publishedPrecision: 'DAY', publishedNote: 'day-inferred', reliability: 'primary', seen: 'https://donezaa.com/?p=2010', url: 'https://donezaa.com/?p=2010', certainty: 'medium'},
  {key: 'src-yevstigneyeva-2024-11-04', type: 'statement', title: 'Russia\'s deputy envoy to the UN on treaty Article 4', publishedOn: '2024-11-04', publishedPrecision: 'DAY', reliability: 'primary', seen: 'https://tass.com/world/1866905/amp', url: 'https://tass.com/world/1866905/amp', certainty: 'high'},
  {key: 'src-russia-panel-reply-2023', type: 'reply-to-monitor', title: 'Russia\'s reply to the Panel on arms trade allegations', publishedOn: '2023-10-27', publishedPrecision: 'DAY', publishedNote: 'report-date', reliability: 'official', seen: 'https://newsrebeat.com/world-news/176819.html', url: 'https://newsrebeat.com/world-news/176819.html', certainty: 'high'},
  {key: 'src-us-nsc-2022-12-22', type: 'briefing', title: 'White House on DPRK arms for Wagner', publishedOn: '2022-12-22', publishedPrecision: 'DAY', reliability: 'official', seen: 'https://cloudflare.egyptindependent.com/north-korea-denies-report-claiming-it-sent-arms-to-russia/', url: 'https://cloudflare.egyptindependent.com/north-korea-denies-report-claiming-it-sent-arms-to-russia/', certainty: 'high'},
  {key: 'src-us-nsc-2023-10-13', type: 'briefing', title: 'White House briefing with imagery of the Rajin-Dunay-Tikhoretsk route', publishedOn: '2023-10-13', publishedPrecision: 'DAY', reliability: 'official', seen: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=181077; https://kyivindependent.com/white-house-north-korea-delivers-over-1-000-containers-of-arms-to-russia/', url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=181077', certainty: 'high'},
  {key: 'src-us-nsc-2024-01-04', type: 'briefing', title: 'White House on DPRK ballistic missiles used by Russia', publishedOn: '2024-01-04', publishedPrecision: 'DAY', reliability: 'official', seen: 'https://rfa.org/english/news/korea/russia-ukraine-sanctions-01122024101320.html', url: 'https://rfa.org/english/news/korea/russia-ukraine-sanctions-01122024101320.html', certainty: 'high'},
  {key: 'src-us-nsc-2024-05-02', type: 'briefing', title: 'White House on refined petroleum from Vostochny', publishedOn: '2024-05-02', publishedPrecision: 'DAY', reliability: 'official', seen: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=185241', url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=185241', certainty: 'high'},
  {key: 'src-us-2024-02', type: 'official-statement', title: 'US figure of over 10,000 containers since September 2023', publishedOn: '2024-02-29', publishedPrecision: 'MONTH', reliability: 'official', seen: 'https://rustle-news.com/eu-commission-proposes-sanctions-on-vessels-transporting-military-equipment-from-north-korea-to-russia-and-targets-tankers-circumventing-g7s-russian-oil-price-cap', url: 'https://rustle-news.com/eu-commission-proposes-sanctions-on-vessels-transporting-military-equipment-from-north-korea-to-russia-and-targets-tankers-circumventing-g7s-russian-oil-price-cap', certainty: 'medium'},
  {key: 'src-us-state-2024-10-29', type: 'briefing', title: 'State Department on which resolutions training breaks', publishedOn: '2024-10-29', publishedPrecision: 'DAY', publishedNote: 'day-inferred', reliability: 'official', seen: 'https://koreadailyus.com/u-s-calls-russias-training-of-north-korean-troops-a-direct-unsc-violation; http://world.kbs.co.kr/service/news_view.htm?Seq_Code=79205&lang=a', url: 'https://koreadailyus.com/u-s-calls-russias-training-of-north-korean-troops-a-direct-unsc-violation', certainty: 'high'},
  {key: 'src-us-state-2025-04-28', type: 'official-statement', title: 'State Department reaction to the KCNA confirmation', publishedOn: '2025-04-28', publishedPrecision: 'DAY', reliability: 'official', seen: 'https://babel.ua/en/news/117501-north-korea-for-the-first-time-acknowledged-the-participation-of-its-military-in-the-war-against-ukraine', url: 'https://babel.ua/en/news/117501-north-korea-for-the-first-time-acknowledged-the-participation-of-its-military-in-the-war-against-ukraine', certainty: 'high'},
  {key: 'src-joint-2024-12-16', type: 'joint-statement', title: 'Statement of ten countries and the EU on DPRK-Russia military ties', publishedOn: '2024-12-16', publishedPrecision: 'DAY', publishedNote: '16-17 December', reliability: 'official', seen: 'https://www.business-standard.com/amp/world-news/us-sanctions-target-north-korea-and-russia-over-military-cooperation-124121700212_1.html', url: 'https://www.business-standard.com/amp/world-news/us-sanctions-target-north-korea-and-russia-over-military-cooperation-124121700212_1.html', certainty: 'high'},
  {key: 'src-rok-mnd-2025-04-28', type: 'briefing', title: 'ROK Defence Ministry on the troop dispatch', publishedOn: '2025-04-28', publishedPrecision: 'DAY', reliability: 'official', seen: 'https://global.espreso.tv/south-korea-denounces-north-korean-troops-in-russia-calls-out-international-law-violations', url: 'https://global.espreso.tv/south-korea-denounces-north-korean-troops-in-russia-calls-out-international-law-violations', certainty: 'high'},
  {key: 'src-kcna-aurus-2024', type: 'statement', title: 'KCNA on a car given to Kim Jong Un by Putin', publisher: 'Korean Central News Agency', publishedOn: '2024-02-20', publishedPrecision: 'DAY', reliability: 'primary', seen: 'from general knowledge', certainty: 'medium'},
  // Research, interviews and estimates
  {key: 'src-rok-mnd-2025-02-11', type: 'report-to-parliament', title: 'ROK Defence Ministry on long-range artillery', publishedOn: '2025-02-11', publishedPrecision: 'DAY', reliability: 'official', seen: 'https://www.themoscowtimes.com/2025/02/11/north-korea-sent-russia-200-long-range-artillery-systems-seoul-says-a87939', url: 'https://www.themoscowtimes.com/2025/02/11/north-korea-sent-russia-200-long-range-artillery-systems-seoul-says-a87939', certainty: 'high'},
  {key: 'src-rok-dia-containers', type: 'intelligence-estimate', title: 'ROK DIA estimate of 33,000 containers', publishedOn: '2026-12-31', publishedPrecision: 'YEAR', publishedNote: 'year-inferred (it refers back to an estimate of 2025)', reliability: 'official', seen: 'https://www.trtkorean.com/article/a5ccfb85a601', url: 'https://www.trtkorean.com/article/a5ccfb85a601', certainty: 'check'},
  {key: 'src-hur-2024-11-30', type: 'interview', title: 'HUR to Interfax-Ukraine on DPRK artillery', publishedOn: '2024-11-30', publishedPrecision: 'DAY', reliability: 'official', seen: 'https://ifpnews.com/north-korea-russia-dozens-ballistic-missiles-millions-artillery-shells-ukraine/', url: 'https://ifpnews.com/north-korea-russia-dozens-ballistic-missiles-millions-artillery-shells-ukraine/', certainty: 'high'},
  {key: 'src-budanov-koksan', type: 'interview', title: 'Budanov on Koksan guns and DPRK instructors', publishedOn: '2025-02-28', publishedPrecision: 'MONTH', publishedNote: 'check', reliability: 'press', seen: 'https://360ua.news/de/pivnichna_koreya_gotuyetsya_do_novyh_postavok_zbroyi_dlya_rosiyi', url: 'https://360ua.news/de/pivnichna_koreya_gotuyetsya_do_novyh_postavok_zbroyi_dlya_rosiyi', certainty: 'medium'},
  {key: 'src-osc-refined-tastes', type: 'research-report', title: 'Refined Tastes', publisher: 'Open Source Centre', publishedOn: '2024-11-22', publishedPrecision: 'DAY', reliability: 'research', seen: 'https://stories.opensourcecentre.org/refined-tastes; https://www.seatrade-maritime.com/regulations/tankers-directly-shuttling-oil-between-russia-and-north-korea; https://bunatimes.com/world/335924.html', url: 'https://stories.opensourcecentre.org/refined-tastes', certainty: 'high'},
  {key: 'src-osc-red-passage', type: 'research-report', title: 'Red Passage', publisher: 'Open Source Centre', publishedOn: '2025-02-18', publishedPrecision: 'DAY', reliability: 'research', seen: 'https://stories.opensourcecentre.org/red-passage', url: 'https://stories.opensourcecentre.org/red-passage', certainty: 'high'},
  {key: 'src-osc-reuters-2025-04', type: 'research-report', title: 'OSC and Reuters on 20 months of shell deliveries', publisher: 'Open Source Centre', publishedOn: '2025-04-30', publishedPrecision: 'MONTH', publishedNote: 'month-inferred', reliability: 'research', seen: 'https://m.tv.zum.com/news/play/1357275', url: 'https://m.tv.zum.com/news/play/1357275', certainty: 'medium'},
  {key: 'src-rusi-2024-03', type: 'research-report', title: 'RUSI estimate of the first Vostochny oil loadings', publisher: 'Royal United Services Institute', publishedOn: '2024-03-31', publishedPrecision: 'MONTH', reliability: 'research', seen: 'https://fxmartlive.com/ru/economic-news/article/19382', url: 'https://fxmartlive.com/ru/economic-news/article/19382', certainty: 'high'},
  {key: 'src-rusi-2023-10', type: 'research-report', title: 'RUSI and Washington Post on Maria and Angara', publisher: 'Royal United Services Institute', publishedOn: '2023-10-31', publishedPrecision: 'MONTH', reliability: 'research', seen: 'https://thegaze.media/news/the-white-house-north-korea-provided-russia-with-around-1000-containers-of-equipment-and-ammunition-for-the-war-in-ukraine', url: 'https://thegaze.media/news/the-white-house-north-korea-provided-russia-with-around-1000-containers-of-equipment-and-ammunition-for-the-war-in-ukraine', certainty: 'high'},
  {key: 'src-wp-c4ads-2024-06', type: 'research-report', title: 'Washington Post and C4ADS on explosives freight', publisher: 'C4ADS', publishedOn: '2024-06-22', publishedPrecision: 'DAY', reliability: 'research', seen: 'https://ukranews.com/en/news/1015332-north-korea-hands-over-1-6-million-artillery-shells-to-russia-in-4-months-wp; https://nocutnews.co.kr/news/6165434', url: 'https://ukranews.com/en/news/1015332-north-korea-hands-over-1-6-million-artillery-shells-to-russia-in-4-months-wp', certainty: 'high'},
  // Treaty, legal acts, lists, notices and other documents
  {key: 'src-treaty-2024', type: 'treaty', title: 'Treaty on Comprehensive Strategic Partnership between the Russian Federation and the DPRK', reliability: 'primary', signedOn: '2024-06-19', inForceOn: '2024-12-04', place: 'Pyongyang', replaces: 'treaty of friendship of 2000-02-09', articles: ['Article 3: consult at once on an imminent threat of armed attack', 'Article 4: if one party is attacked and at war, the other gives military and other aid at once by all means, under Article 51 of the UN Charter and both national laws', 'Article 5: no pacts with third States against the other party', 'Article 8: joint measures to strengthen defence capability'], ratifications: ['Russian Federation: 2024-11-09', 'Democratic People\'s Republic of Korea: 2024-11-11'], seen: 'https://tass.com/world/1882445; https://fmimalta.com/russia-dprk-committed-to-mutual-aid-in-case-of-armed-aggression/; https://deutsch.news-pravda.com/russia/2024/11/13/247197.html (article 8)', url: 'https://tass.com/world/1882445', certainty: 'high'},
  {key: 'src-us-state-2023-12-12', type: 'sanctions-notice', title: 'US listing of Ibex and Azia shipping firms and three ships', publishedOn: '2023-12-12', publishedPrecision: 'DAY', reliability: 'official', seen: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=182393', url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=182393', certainty: 'high'},
  {key: 'src-us-state-2024-01-11', type: 'sanctions-notice', title: 'US listing over transfer and testing of DPRK missiles', publishedOn: '2024-01-11', publishedPrecision: 'DAY', reliability: 'official', seen: 'https://occasionaldigest.com/2024/01/12/u-s-imposes-sanctions-over-russia-north-korea-arms-deal/?amp=1; https://jurist.org/news/2024/01/us-issues-new-russia-sanctions-over-transfer-of-north-korea-ballistic-missiles', url: 'https://occasionaldigest.com/2024/01/12/u-s-imposes-sanctions-over-russia-north-korea-arms-deal/?amp=1', certainty: 'high'},
  {key: 'src-ofac-2024-09-19', type: 'sanctions-notice', title: 'US Treasury on the MRB Bank scheme', publishedOn: '2024-09-19', publishedPrecision: 'DAY', reliability: 'official', seen: 'https://m.koreatimes.co.kr/pages/article.asp?newsIdx=382736; https://newsukraine.rbc.ua/news/us-imposes-sanctions-on-russia-for-financial-1726775992.html', url: 'https://m.koreatimes.co.kr/pages/article.asp?newsIdx=382736', certainty: 'high'},
  {key: 'src-ofac-2024-12-16', type: 'sanctions-notice', title: 'US Treasury on DPRK generals and banks and Russian fuel firms', publishedOn: '2024-12-16', publishedPrecision: 'DAY', reliability: 'official', seen: 'https://ca.news.yahoo.com/us-sanctions-target-north-korea-151616252.html; https://koreadailyus.com/?p=44164', url: 'https://ca.news.yahoo.com/us-sanctions-target-north-korea-151616252.html', certainty: 'high'},
  {key: 'src-43-states-2020', type: 'letter-to-committee', title: 'Complaint of 43 States to the 1718 Committee on refined petroleum', publishedOn: '2020-07-24', publishedPrecision: 'DAY', publishedNote: 'press-date', reliability: 'official', seen: 'https://exportcompliancedaily.com/article/2020/07/27/43-countries-accuse-north-korea-of-violating-un-cap-on-oil-imports-2007240025?BC=bc_67427cf8dc4bb', url: 'https://exportcompliancedaily.com/article/2020/07/27/43-countries-accuse-north-korea-of-violating-un-cap-on-oil-imports-2007240025?BC=bc_67427cf8dc4bb', certainty: 'high'},
  {key: 'src-eu-833-2014', type: 'legal-act', title: 'Council Regulation (EU) No 833/2014, Annex XLII (vessels)', publisher: 'European Union', reliability: 'official', seen: 'opensanctions/opensanctions @f33cff2 datasets/eu/journal_sanctions/data/consolidated/32014R0833.csv', certainty: 'high'},
  {key: 'src-eu-269-2014', type: 'legal-act', title: 'Council Regulation (EU) No 269/2014, Annex I', publisher: 'European Union', reliability: 'official', seen: 'opensanctions/opensanctions @f33cff2 datasets/eu/journal_sanctions/data/consolidated/32014R0269.csv', certainty: 'high'},
  {key: 'src-eu-2017-1509', type: 'legal-act', title: 'Council Regulation (EU) 2017/1509 (DPRK)', publisher: 'European Union', reliability: 'official', seen: 'opensanctions/opensanctions @f33cff2 datasets/eu/journal_sanctions/data/consolidated/32017R1509.csv', certainty: 'high'},
  {key: 'src-un-list', type: 'sanctions-list', title: 'UN Security Council Consolidated List (XML)', publisher: 'United Nations Security Council', publishedOn: '2026-02-27', publishedPrecision: 'DAY', publishedNote: 'day on which the list file was generated', reliability: 'official', seen: 'UN Consolidated List, generated 2026-02-27', certainty: 'high'},
  {key: 'src-un-1718-site', type: 'web-page', title: '1718 Committee pages: measures and resolutions', publisher: 'Security Council Committee established pursuant to resolution 1718 (2006)', reliability: 'official', seen: 'https://main.un.org/securitycouncil/en/sanctions/1718; https://main.un.org/securitycouncil/en/sanctions/1718/resolutions', url: 'https://main.un.org/securitycouncil/en/sanctions/1718', certainty: 'high'},
  {key: 'src-us-2397-factsheet', type: 'fact-sheet', title: 'US fact sheet on resolution 2397', publisher: 'United States of America', publishedOn: '2017-12-22', publishedPrecision: 'DAY', reliability: 'official', seen: 'https://usun.state.gov/remarks/8238', url: 'https://usun.state.gov/remarks/8238', certainty: 'high'},
  {key: 'src-general-knowledge', type: 'compiler-note', title: 'Compiler\'s general knowledge (no page seen)', publisher: 'compiler', reliability: 'unverified-copy', seen: 'none', certainty: 'check'}
] AS row
MERGE (n:Source {key: row.key})
SET n.type = row.type, n.title = row.title, n.publisher = row.publisher, n.republisher = row.republisher,
  n.publishedOn = date(row.publishedOn), n.publishedPrecision = row.publishedPrecision,
  n.publishedNote = row.publishedNote, n.language = row.language, n.languages = row.languages, n.pages = row.pages,
  n.reliability = row.reliability, n.signedOn = date(row.signedOn), n.inForceOn = date(row.inForceOn),
  n.place = row.place, n.replaces = row.replaces, n.articles = row.articles, n.ratifications = row.ratifications,
  n.original = row.original, n.seen = row.seen, n.url = row.url, n.note = row.note, n.certainty = row.certainty;

// ------------------------------------------------------------------------------- reports of the Panel of Experts

// The reports of the Panel, oldest first; the dates are those of issue.
UNWIND [
  {key: 'src-poe-2010-571', type: 'panel-report', reportKind: 'final', symbol: 'S/2010/571', title: 'Final report of the Panel of Experts, S/2010/571', publisher: 'Panel of Experts established pursuant to resolution 1874 (2009)', publishedOn: '2010-11-05', publishedPrecision: 'DAY', reliability: 'monitor', seen: '914ash/dprk-document-analysis-app, docs/all_dprk_poe_reports.csv', certainty: 'high'},
  {key: 'src-poe-2011-final', type: 'panel-report', reportKind: 'final', title: 'Final report of the Panel of Experts, 2011 (not published)', publisher: 'Panel of Experts established pursuant to resolution 1874 (2009)', publishedOn: '2011-05-12', publishedPrecision: 'DAY', reliability: 'monitor', seen: '914ash/dprk-document-analysis-app, docs/all_dprk_poe_reports.csv', note: 'never issued officially; China did not agree', certainty: 'medium'},
  {key: 'src-poe-2012-422', type: 'panel-report', reportKind: 'final', symbol: 'S/2012/422', title: 'Final report of the Panel of Experts, S/2012/422', publisher: 'Panel of Experts established pursuant to resolution 1874 (2009)', publishedOn: '2012-06-14', publishedPrecision: 'DAY', reliability: 'monitor', seen: '914ash/dprk-document-analysis-app, docs/all_dprk_poe_reports.csv', certainty: 'high'},
  {key: 'src-poe-2013-337', type: 'panel-report', reportKind: 'final', symbol: 'S/2013/337', title: 'Final report of the Panel of Experts, S/2013/337', publisher: 'Panel of Experts established pursuant to resolution 1874 (2009)', publishedOn: '2013-06-11', publishedPrecision: 'DAY', reliability: 'monitor', seen: '914ash/dprk-document-analysis-app, docs/all_dprk_poe_reports.csv', certainty: 'high'},
  {key: 'src-poe-2014-147', type: 'panel-report', reportKind: 'final', symbol: 'S/2014/147', title: 'Final report of the Panel of Experts, S/2014/147', publisher: 'Panel of Experts established pursuant to resolution 1874 (2009)', publishedOn: '2014-03-06', publishedPrecision: 'DAY', reliability: 'monitor', seen: '914ash/dprk-document-analysis-app, docs/all_dprk_poe_reports.csv', certainty: 'high'},
  {key: 'src-poe-2015-131', type: 'panel-report', reportKind: 'final', symbol: 'S/2015/131', title: 'Final report of the Panel of Experts, S/2015/131', publisher: 'Panel of Experts established pursuant to resolution 1874 (2009)', publishedOn: '2015-02-23', publishedPrecision: 'DAY', reliability: 'monitor', seen: '914ash/dprk-document-analysis-app, docs/all_dprk_poe_reports.csv', certainty: 'high'},
  {key: 'src-poe-2016-157', type: 'panel-report', reportKind: 'final', symbol: 'S/2016/157', title: 'Final report of the Panel of Experts, S/2016/157', publisher: 'Panel of Experts established pursuant to resolution 1874 (2009)', publishedOn: '2016-02-24', publishedPrecision: 'DAY', reliability: 'monitor', seen: '914ash/dprk-document-analysis-app, docs/all_dprk_poe_reports.csv', certainty: 'high'},
  {key: 'src-poe-2017-150', type: 'panel-report', reportKind: 'final', symbol: 'S/2017/150', title: 'Final report of the Panel of Experts, S/2017/150', publisher: 'Panel of Experts established pursuant to resolution 1874 (2009)', publishedOn: '2017-02-27', publishedPrecision: 'DAY', reliability: 'monitor', seen: '914ash/dprk-document-analysis-app, docs/all_dprk_poe_reports.csv', certainty: 'high'},
  {key: 'src-poe-2017-742', type: 'panel-report', reportKind: 'midterm', symbol: 'S/2017/742', title: 'Midterm report of the Panel of Experts, S/2017/742', publisher: 'Panel of Experts established pursuant to resolution 1874 (2009)', publishedOn: '2017-09-05', publishedPrecision: 'DAY', reliability: 'monitor', seen: '914ash/dprk-document-analysis-app, docs/all_dprk_poe_reports.csv', certainty: 'high'},
  {key: 'src-poe-2018-171', type: 'panel-report', reportKind: 'final', symbol: 'S/2018/171', title: 'Final report of the Panel of Experts, S/2018/171', publisher: 'Panel of Experts established pursuant to resolution 1874 (2009)', publishedOn: '2018-03-05', publishedPrecision: 'DAY', reliability: 'monitor', seen: '914ash/dprk-document-analysis-app, docs/all_dprk_poe_reports.csv', certainty: 'high'},
  {key: 'src-poe-2018-midterm', type: 'panel-report', reportKind: 'midterm', title: 'Midterm report of the Panel of Experts, 2018 (not published)', publisher: 'Panel of Experts established pursuant to resolution 1874 (2009)', publishedOn: '2018-09-30', publishedPrecision: 'MONTH', reliability: 'monitor', seen: '914ash/dprk-document-analysis-app, docs/all_dprk_poe_reports.csv', note: 'sent to the Committee but never issued publicly', certainty: 'medium'},
  {key: 'src-poe-2019-171', type: 'panel-report', reportKind: 'final', symbol: 'S/2019/171', title: 'Final report of the Panel of Experts, S/2019/171', publisher: 'Panel of Experts established pursuant to resolution 1874 (2009)', publishedOn: '2019-03-05', publishedPrecision: 'DAY', reliability: 'monitor', seen: '914ash/dprk-document-analysis-app, docs/all_dprk_poe_reports.csv', note: 'the list file gives 2019-03-12; commonly dated 5 March', certainty: 'check'},
  {key: 'src-poe-2019-691', type: 'panel-report', reportKind: 'midterm', symbol: 'S/2019/691', title: 'Midterm report of the Panel of Experts, S/2019/691', publisher: 'Panel of Experts established pursuant to resolution 1874 (2009)', publishedOn: '2019-08-30', publishedPrecision: 'DAY', reliability: 'monitor', seen: '914ash/dprk-document-analysis-app, docs/all_dprk_poe_reports.csv', certainty: 'high'},
  {key: 'src-poe-2020-151', type: 'panel-report', reportKind: 'final', symbol: 'S/2020/151', title: 'Final report of the Panel of Experts, S/2020/151', publisher: 'Panel of Experts established pursuant to resolution 1874 (2009)', publishedOn: '2020-03-02', publishedPrecision: 'DAY', reliability: 'monitor', seen: '914ash/dprk-document-analysis-app, docs/all_dprk_poe_reports.csv', certainty: 'high'},
  {key: 'src-poe-2020-840', type: 'panel-report', reportKind: 'midterm', symbol: 'S/2020/840', title: 'Midterm report of the Panel of Experts, S/2020/840', publisher: 'Panel of Experts established pursuant to resolution 1874 (2009)', publishedOn: '2020-08-28', publishedPrecision: 'DAY', reliability: 'monitor', seen: '914ash/dprk-document-analysis-app, docs/all_dprk_poe_reports.csv', certainty: 'high'},
  {key: 'src-poe-2021-211', type: 'panel-report', reportKind: 'final', symbol: 'S/2021/211', title: 'Final report of the Panel of Experts, S/2021/211', publisher: 'Panel of Experts established pursuant to resolution 1874 (2009)', publishedOn: '2021-03-04', publishedPrecision: 'DAY', reliability: 'monitor', seen: '914ash/dprk-document-analysis-app, docs/all_dprk_poe_reports.csv', certainty: 'high'},
  {key: 'src-poe-2021-777', type: 'panel-report', reportKind: 'midterm', symbol: 'S/2021/777', title: 'Midterm report of the Panel of Experts, S/2021/777', publisher: 'Panel of Experts established pursuant to resolution 1874 (2009)', publishedOn: '2021-09-08', publishedPrecision: 'DAY', reliability: 'monitor', seen: '914ash/dprk-document-analysis-app, docs/all_dprk_poe_reports.csv', certainty: 'high'},
  {key: 'src-poe-2022-132', type: 'panel-report', reportKind: 'final', symbol: 'S/2022/132', title: 'Final report of the Panel of Experts, S/2022/132', publisher: 'Panel of Experts established pursuant to resolution 1874 (2009)', publishedOn: '2022-03-01', publishedPrecision: 'DAY', reliability: 'monitor', seen: '914ash/dprk-document-analysis-app, docs/all_dprk_poe_reports.csv', certainty: 'high'},
  {key: 'src-poe-2022-668', type: 'panel-report', reportKind: 'midterm', symbol: 'S/2022/668', title: 'Midterm report of the Panel of Experts, S/2022/668', publisher: 'Panel of Experts established pursuant to resolution 1874 (2009)', publishedOn: '2022-09-07', publishedPrecision: 'DAY', reliability: 'monitor', seen: '914ash/dprk-document-analysis-app, docs/all_dprk_poe_reports.csv', certainty: 'high'},
  {key: 'src-poe-2023-171', type: 'panel-report', reportKind: 'final', symbol: 'S/2023/171', title: 'Final report of the Panel of Experts, S/2023/171', publisher: 'Panel of Experts established pursuant to resolution 1874 (2009)', publishedOn: '2023-03-07', publishedPrecision: 'DAY', reliability: 'monitor', seen: '914ash/dprk-document-analysis-app, docs/all_dprk_poe_reports.csv', certainty: 'high'},
  {key: 'src-poe-2023-656', type: 'panel-report', reportKind: 'midterm', symbol: 'S/2023/656', title: 'Midterm report of the Panel of Experts, S/2023/656', publisher: 'Panel of Experts established pursuant to resolution 1874 (2009)', publishedOn: '2023-09-12', publishedPrecision: 'DAY', reliability: 'monitor', seen: '914ash/dprk-document-analysis-app, docs/all_dprk_poe_reports.csv', note: 'made public on 27 October 2023 according to press', certainty: 'high'},
  {key: 'src-poe-2024-215', type: 'panel-report', reportKind: 'final', symbol: 'S/2024/215', title: 'Final report of the Panel of Experts, S/2024/215', publisher: 'Panel of Experts established pursuant to resolution 1874 (2009)', publishedOn: '2024-03-07', publishedPrecision: 'DAY', pages: 615, reliability: 'monitor', seen: '914ash/dprk-document-analysis-app, docs/all_dprk_poe_reports.csv; https://www.38north.org/2024/04/un-panel-of-experts-the-final-act/', url: 'https://www.38north.org/2024/04/un-panel-of-experts-the-final-act/', note: 'last report', certainty: 'high'}
] AS row
MERGE (n:Source {key: row.key})
SET n.type = row.type, n.reportKind = row.reportKind, n.symbol = row.symbol, n.title = row.title,
  n.publisher = row.publisher, n.publishedOn = date(row.publishedOn), n.publishedPrecision = row.publishedPrecision,
  n.pages = row.pages, n.reliability = row.reliability, n.seen = row.seen, n.url = row.url, n.note = row.note,
  n.certainty = row.certainty;

// ---------------------------------------------------------------------------------------- who stands behind them

// Who published a source.
UNWIND [
  {source: 'src-article', actor: 'nbc-news'},
  {source: 'src-msmt-1', actor: 'msmt'},
  {source: 'src-msmt-joint-2025-05-29', actor: 'msmt'},
  {source: 'src-msmt-2', actor: 'msmt'},
  {source: 'src-kbs-msmt', actor: 'kbs'},
  {source: 'src-kbs-newstoday', actor: 'kbs'},
  {source: 'src-joongang-msmt', actor: 'joongang-daily'},
  {source: 'src-joongang-kr-msmt', actor: 'joongang-ilbo'},
  {source: 'src-koreaherald-msmt', actor: 'korea-herald'},
  {source: 'src-ajp-msmt', actor: 'ajp'},
  {source: 'src-upi-msmt', actor: 'upi'},
  {source: 'src-cnn-msmt', actor: 'cnn'},
  {source: 'src-independent-msmt', actor: 'the-independent'},
  {source: 'src-kcna-2025-04-28', actor: 'kcna'},
  {source: 'src-osc-refined-tastes', actor: 'open-source-centre'},
  {source: 'src-osc-red-passage', actor: 'open-source-centre'},
  {source: 'src-osc-reuters-2025-04', actor: 'open-source-centre'},
  {source: 'src-rusi-2024-03', actor: 'rusi'},
  {source: 'src-rusi-2023-10', actor: 'rusi'},
  {source: 'src-wp-c4ads-2024-06', actor: 'c4ads'},
  {source: 'src-nkpro-2024-03', actor: 'nk-pro'},
  {source: 'src-nkpro-2025-10', actor: 'nk-pro'},
  {source: 'src-yomiuri-2024-06', actor: 'yomiuri-shimbun'},
  {source: 'src-voa-chon-ma-san', actor: 'voa'},
  {source: 'src-poe-kharkiv', actor: 'panel-of-experts-1874'},
  {source: 'src-eu-833-2014', actor: 'european-union'},
  {source: 'src-eu-269-2014', actor: 'european-union'},
  {source: 'src-eu-2017-1509', actor: 'european-union'},
  {source: 'src-un-list', actor: 'un-security-council'},
  {source: 'src-un-1718-site', actor: 'committee-1718'},
  {source: 'src-us-2397-factsheet', actor: 'united-states'},
  {source: 'src-kcna-aurus-2024', actor: 'kcna'},
  {source: 'src-poe-2010-571', actor: 'panel-of-experts-1874'},
  {source: 'src-poe-2011-final', actor: 'panel-of-experts-1874'},
  {source: 'src-poe-2012-422', actor: 'panel-of-experts-1874'},
  {source: 'src-poe-2013-337', actor: 'panel-of-experts-1874'},
  {source: 'src-poe-2014-147', actor: 'panel-of-experts-1874'},
  {source: 'src-poe-2015-131', actor: 'panel-of-experts-1874'},
  {source: 'src-poe-2016-157', actor: 'panel-of-experts-1874'},
  {source: 'src-poe-2017-150', actor: 'panel-of-experts-1874'},
  {source: 'src-poe-2017-742', actor: 'panel-of-experts-1874'},
  {source: 'src-poe-2018-171', actor: 'panel-of-experts-1874'},
  {source: 'src-poe-2018-midterm', actor: 'panel-of-experts-1874'},
  {source: 'src-poe-2019-171', actor: 'panel-of-experts-1874'},
  {source: 'src-poe-2019-691', actor: 'panel-of-experts-1874'},
  {source: 'src-poe-2020-151', actor: 'panel-of-experts-1874'},
  {source: 'src-poe-2020-840', actor: 'panel-of-experts-1874'},
  {source: 'src-poe-2021-211', actor: 'panel-of-experts-1874'},
  {source: 'src-poe-2021-777', actor: 'panel-of-experts-1874'},
  {source: 'src-poe-2022-132', actor: 'panel-of-experts-1874'},
  {source: 'src-poe-2022-668', actor: 'panel-of-experts-1874'},
  {source: 'src-poe-2023-171', actor: 'panel-of-experts-1874'},
  {source: 'src-poe-2023-656', actor: 'panel-of-experts-1874'},
  {source: 'src-poe-2024-215', actor: 'panel-of-experts-1874'}
] AS row
MATCH (source:Source {key: row.source})
MATCH (actor:Actor {key: row.actor})
MERGE (source)-[:PUBLISHED_BY]->(actor);

// Whose words a source holds, where that is not its publisher or is known besides.
UNWIND [
  {source: 'src-kcna-2025-04-28', actor: 'cmc-wpk'},
  {source: 'src-gerasimov-2025-04-26', actor: 'valery-gerasimov'},
  {source: 'src-putin-2025-04-28', actor: 'vladimir-putin'},
  {source: 'src-ri-chang-dae-2025-05-28', actor: 'ri-chang-dae'},
  {source: 'src-dprk-mfa-2025-06-02', actor: 'dprk-foreign-ministry'},
  {source: 'src-kim-yo-jong-2024-05-17', actor: 'kim-yo-jong'},
  {source: 'src-dprk-mfa-2022-12-23', actor: 'dprk-foreign-ministry'},
  {source: 'src-kwon-2023-01-29', actor: 'kwon-jong-gun'},
  {source: 'src-nebenzya-2024-10-30', actor: 'vasily-nebenzya'},
  {source: 'src-yevstigneyeva-2024-11-04', actor: 'russian-un-mission'},
  {source: 'src-russia-panel-reply-2023', actor: 'russian-federation'},
  {source: 'src-us-nsc-2022-12-22', actor: 'us-nsc'},
  {source: 'src-us-nsc-2023-10-13', actor: 'us-nsc'},
  {source: 'src-us-nsc-2024-01-04', actor: 'us-nsc'},
  {source: 'src-us-nsc-2024-05-02', actor: 'us-nsc'},
  {source: 'src-us-2024-02', actor: 'united-states'},
  {source: 'src-us-state-2023-12-12', actor: 'us-state-department'},
  {source: 'src-us-state-2024-01-11', actor: 'us-state-department'},
  {source: 'src-us-state-2024-10-29', actor: 'matthew-miller'},
  {source: 'src-us-state-2025-04-28', actor: 'us-state-department'},
  {source: 'src-ofac-2024-09-19', actor: 'us-ofac'},
  {source: 'src-ofac-2024-12-16', actor: 'us-ofac'},
  {source: 'src-rok-mnd-2025-02-11', actor: 'rok-mnd'},
  {source: 'src-rok-mnd-2025-04-28', actor: 'jeon-ha-kyu'},
  {source: 'src-rok-dia-containers', actor: 'rok-dia'},
  {source: 'src-hur-2024-11-30', actor: 'hur'},
  {source: 'src-budanov-koksan', actor: 'hur'}
] AS row
MATCH (source:Source {key: row.source})
MATCH (actor:Actor {key: row.actor})
MERGE (source)-[:ISSUED_BY]->(actor);

// The parties to a treaty.
UNWIND [
  {actor: 'russian-federation', source: 'src-treaty-2024'},
  {actor: 'dprk', source: 'src-treaty-2024'}
] AS row
MATCH (actor:Actor {key: row.actor})
MATCH (source:Source {key: row.source})
MERGE (actor)-[:PARTY_TO]->(source);
