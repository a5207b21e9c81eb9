// The claims: assertions, admissions, denials, rejections, legal justifications and accusations, with their makers and sources.

// ---------------------------------------------------------------------------------------------------- the claims

// What one maker says of one transfer in one source, transfer by transfer. about, maker and source are keys.
// A claim about a part of the transfer or of its time says so in periodText or in its note; ofPart marks a number that is not of the
// whole, so that it never stands in for the quantity of the transfer.
UNWIND [
  // Soldiers, DPRK to Russia, late 2024
  {key: 'cl-troops-2024-msmt-article', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-troops-2024', maker: 'msmt', source: 'src-article', periodText: '2024', quantityMin: 11000, unit: 'person', qualifier: 'AT_LEAST', note: '"over 11,000"', certainty: 'high'},
  {key: 'cl-troops-2024-msmt-upi', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-troops-2024', maker: 'msmt', source: 'src-upi-msmt', periodText: '2024', quantityMin: 11000, unit: 'person', qualifier: 'AT_LEAST', certainty: 'high'},
  {key: 'cl-troops-2024-msmt-independent', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-troops-2024', maker: 'msmt', source: 'src-independent-msmt', periodText: '2024', quantityMax: 11000, unit: 'person', qualifier: 'APPROXIMATELY', note: '"nearly 11,000", which differs in direction from "over 11,000"', certainty: 'high'},
  {key: 'cl-troops-2024-rok-mnd-2025-02-11', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-troops-2024', maker: 'rok-mnd', source: 'src-rok-mnd-2025-02-11', periodText: '2024', quantityMin: 11000, quantityMax: 11000, unit: 'person', qualifier: 'APPROXIMATELY', certainty: 'high'},
  {key: 'cl-gerasimov-2025-troops-2024', position: 'ADMITS', strength: 'CONFIRMED', about: 'tr-troops-2024', maker: 'valery-gerasimov', source: 'src-gerasimov-2025-04-26', statedOn: '2025-04-26', statedPrecision: 'DAY', note: 'first Russian acknowledgement; no numbers', certainty: 'high'},
  {key: 'cl-cmc-2025-troops-2024', position: 'ADMITS', strength: 'CONFIRMED', about: 'tr-troops-2024', maker: 'cmc-wpk', source: 'src-kcna-2025-04-28', statedOn: '2025-04-28', statedPrecision: 'DAY', note: 'first DPRK acknowledgement; the deployment is admitted without numbers', certainty: 'high'},
  {key: 'cl-cmc-2025-kim-jong-un-troops-2024', position: 'ADMITS', strength: 'CONFIRMED', about: 'tr-troops-2024', maker: 'kim-jong-un', source: 'src-kcna-2025-04-28', statedOn: '2025-04-28', statedPrecision: 'DAY', note: 'first DPRK acknowledgement; the deployment is admitted without numbers', certainty: 'high'},
  {key: 'cl-putin-2025-troops-2024', position: 'ADMITS', strength: 'CONFIRMED', about: 'tr-troops-2024', maker: 'vladimir-putin', source: 'src-article', statedOn: '2025-04-30', statedPrecision: 'MONTH', note: 'the NBC News article says April; compiled as 28 April 2025', certainty: 'high'},
  {key: 'cl-nebenzya-2024-troops-2024', position: 'DENIES', about: 'tr-troops-2024', maker: 'vasily-nebenzya', source: 'src-nebenzya-2024-10-30', statedOn: '2024-10-30', statedPrecision: 'DAY', note: 'called claims of DPRK soldiers at the front lies and said cooperation is lawful', certainty: 'high'},
  {key: 'cl-dprk-mfa-2025-troops-2024', position: 'REJECTS_REPORT', about: 'tr-troops-2024', maker: 'dprk-foreign-ministry', source: 'src-dprk-mfa-2025-06-02', statedOn: '2025-06-02', statedPrecision: 'DAY', note: 'calls the MSMT illegitimate and its report made up, and the cooperation a lawful use of sovereign rights; it does not answer the findings one by one', certainty: 'high'},
  {key: 'cl-yevstigneyeva-2024-troops-2024', position: 'JUSTIFIES', about: 'tr-troops-2024', maker: 'russian-un-mission', source: 'src-yevstigneyeva-2024-11-04', statedOn: '2024-11-04', statedPrecision: 'DAY', certainty: 'high'},
  {key: 'cl-cmc-2025-legal-troops-2024', position: 'JUSTIFIES', about: 'tr-troops-2024', maker: 'cmc-wpk', source: 'src-kcna-2025-04-28', statedOn: '2025-04-28', statedPrecision: 'DAY', legalBasis: ['treaty Article 4', 'UN Charter Article 51'], certainty: 'high'},
  {key: 'cl-ri-chang-dae-2025-troops-2024', position: 'JUSTIFIES', about: 'tr-troops-2024', maker: 'ri-chang-dae', source: 'src-ri-chang-dae-2025-05-28', statedOn: '2025-05-28', statedPrecision: 'DAY', certainty: 'high'},
  {key: 'cl-us-2024-legal-troops-2024', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-troops-2024', maker: 'matthew-miller', source: 'src-us-state-2024-10-29', statedOn: '2024-10-29', statedPrecision: 'DAY', certainty: 'high'},
  {key: 'cl-us-2025-legal-troops-2024', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-troops-2024', maker: 'us-state-department', source: 'src-us-state-2025-04-28', statedOn: '2025-04-28', statedPrecision: 'DAY', note: 'says several resolutions bar giving or taking military help', certainty: 'high'},
  {key: 'cl-rok-2025-legal-troops-2024', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-troops-2024', maker: 'jeon-ha-kyu', source: 'src-rok-mnd-2025-04-28', statedOn: '2025-04-28', statedPrecision: 'DAY', note: 'speaks of the UN Charter and Council resolutions; the page adds resolution 1718', certainty: 'high'},
  {key: 'cl-joint-2024-12-united-states-troops-2024', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-troops-2024', maker: 'united-states', source: 'src-joint-2024-12-16', statedOn: '2024-12-16', statedPrecision: 'DAY', note: 'ten countries and the EU; only those named on the page are listed', certainty: 'high'},
  {key: 'cl-joint-2024-12-republic-of-korea-troops-2024', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-troops-2024', maker: 'republic-of-korea', source: 'src-joint-2024-12-16', statedOn: '2024-12-16', statedPrecision: 'DAY', note: 'ten countries and the EU; only those named on the page are listed', certainty: 'high'},
  {key: 'cl-joint-2024-12-japan-troops-2024', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-troops-2024', maker: 'japan', source: 'src-joint-2024-12-16', statedOn: '2024-12-16', statedPrecision: 'DAY', note: 'ten countries and the EU; only those named on the page are listed', certainty: 'high'},
  {key: 'cl-joint-2024-12-united-kingdom-troops-2024', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-troops-2024', maker: 'united-kingdom', source: 'src-joint-2024-12-16', statedOn: '2024-12-16', statedPrecision: 'DAY', note: 'ten countries and the EU; only those named on the page are listed', certainty: 'high'},
  {key: 'cl-joint-2024-12-france-troops-2024', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-troops-2024', maker: 'france', source: 'src-joint-2024-12-16', statedOn: '2024-12-16', statedPrecision: 'DAY', note: 'ten countries and the EU; only those named on the page are listed', certainty: 'high'},
  {key: 'cl-joint-2024-12-australia-troops-2024', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-troops-2024', maker: 'australia', source: 'src-joint-2024-12-16', statedOn: '2024-12-16', statedPrecision: 'DAY', note: 'ten countries and the EU; only those named on the page are listed', certainty: 'high'},
  {key: 'cl-joint-2024-12-european-union-troops-2024', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-troops-2024', maker: 'european-union', source: 'src-joint-2024-12-16', statedOn: '2024-12-16', statedPrecision: 'DAY', note: 'ten countries and the EU; only those named on the page are listed', certainty: 'high'},
  // Further soldiers, DPRK to Russia, early 2025
  {key: 'cl-troops-2025-msmt-article', position: 'ASSERTS', strength: 'ESTIMATED', about: 'tr-troops-2025', maker: 'msmt', source: 'src-article', periodText: '2025-01/2025-03', quantityMin: 3000, quantityMax: 3000, unit: 'person', qualifier: 'APPROXIMATELY', note: '"an additional 3,000", estimated', certainty: 'high'},
  {key: 'cl-troops-2025-msmt-cnn', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-troops-2025', maker: 'msmt', source: 'src-cnn-msmt', periodText: 'early 2025', quantityMin: 3000, quantityMax: 3000, unit: 'person', qualifier: 'APPROXIMATELY', certainty: 'high'},
  {key: 'cl-gerasimov-2025-troops-2025', position: 'ADMITS', strength: 'CONFIRMED', about: 'tr-troops-2025', maker: 'valery-gerasimov', source: 'src-gerasimov-2025-04-26', statedOn: '2025-04-26', statedPrecision: 'DAY', note: 'first Russian acknowledgement; no numbers', certainty: 'high'},
  {key: 'cl-cmc-2025-troops-2025', position: 'ADMITS', strength: 'CONFIRMED', about: 'tr-troops-2025', maker: 'cmc-wpk', source: 'src-kcna-2025-04-28', statedOn: '2025-04-28', statedPrecision: 'DAY', note: 'first DPRK acknowledgement; the deployment is admitted without numbers', certainty: 'high'},
  {key: 'cl-cmc-2025-kim-jong-un-troops-2025', position: 'ADMITS', strength: 'CONFIRMED', about: 'tr-troops-2025', maker: 'kim-jong-un', source: 'src-kcna-2025-04-28', statedOn: '2025-04-28', statedPrecision: 'DAY', note: 'first DPRK acknowledgement; the deployment is admitted without numbers', certainty: 'high'},
  {key: 'cl-putin-2025-troops-2025', position: 'ADMITS', strength: 'CONFIRMED', about: 'tr-troops-2025', maker: 'vladimir-putin', source: 'src-article', statedOn: '2025-04-30', statedPrecision: 'MONTH', note: 'the NBC News article says April; compiled as 28 April 2025', certainty: 'high'},
  {key: 'cl-dprk-mfa-2025-troops-2025', position: 'REJECTS_REPORT', about: 'tr-troops-2025', maker: 'dprk-foreign-ministry', source: 'src-dprk-mfa-2025-06-02', statedOn: '2025-06-02', statedPrecision: 'DAY', note: 'calls the MSMT illegitimate and its report made up, and the cooperation a lawful use of sovereign rights; it does not answer the findings one by one', certainty: 'high'},
  {key: 'cl-cmc-2025-legal-troops-2025', position: 'JUSTIFIES', about: 'tr-troops-2025', maker: 'cmc-wpk', source: 'src-kcna-2025-04-28', statedOn: '2025-04-28', statedPrecision: 'DAY', legalBasis: ['treaty Article 4', 'UN Charter Article 51'], certainty: 'high'},
  {key: 'cl-ri-chang-dae-2025-troops-2025', position: 'JUSTIFIES', about: 'tr-troops-2025', maker: 'ri-chang-dae', source: 'src-ri-chang-dae-2025-05-28', statedOn: '2025-05-28', statedPrecision: 'DAY', certainty: 'high'},
  {key: 'cl-us-2025-legal-troops-2025', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-troops-2025', maker: 'us-state-department', source: 'src-us-state-2025-04-28', statedOn: '2025-04-28', statedPrecision: 'DAY', note: 'says several resolutions bar giving or taking military help', certainty: 'high'},
  {key: 'cl-rok-2025-legal-troops-2025', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-troops-2025', maker: 'jeon-ha-kyu', source: 'src-rok-mnd-2025-04-28', statedOn: '2025-04-28', statedPrecision: 'DAY', note: 'speaks of the UN Charter and Council resolutions; the page adds resolution 1718', certainty: 'high'},
  // Short-range ballistic missiles, DPRK to Russia, 2024
  {key: 'cl-ballistic-missiles-2024-msmt-article', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-ballistic-missiles-2024', maker: 'msmt', source: 'src-article', periodText: '2024', quantityMin: 100, unit: 'missile', qualifier: 'AT_LEAST', certainty: 'high'},
  {key: 'cl-ballistic-missiles-2024-msmt-cnn', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-ballistic-missiles-2024', maker: 'msmt', source: 'src-cnn-msmt', quantityMin: 100, unit: 'missile', qualifier: 'AT_LEAST', note: 'adds that they were fired at civil infrastructure and populated areas such as Kyiv and Zaporizhzhia', certainty: 'high'},
  {key: 'cl-ballistic-missiles-2024-hur-2024-11-30', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-ballistic-missiles-2024', maker: 'hur', source: 'src-hur-2024-11-30', periodText: 'by November 2024', quantityMin: 100, quantityMax: 100, unit: 'missile', qualifier: 'APPROXIMATELY', note: 'the page says 100 artillery shells, an apparent slip for 100 missiles of the KN-23/24 type: treat with care', certainty: 'high'},
  {key: 'cl-both-deny-arms-dprk-ballistic-missiles-2024', position: 'DENIES', about: 'tr-ballistic-missiles-2024', maker: 'dprk', source: 'src-article', note: 'the NBC News article says that both deny any arms transfer; undated and general', certainty: 'high'},
  {key: 'cl-both-deny-arms-russian-federation-ballistic-missiles-2024', position: 'DENIES', about: 'tr-ballistic-missiles-2024', maker: 'russian-federation', source: 'src-article', note: 'the NBC News article says that both deny any arms transfer; undated and general', certainty: 'high'},
  {key: 'cl-kim-yo-jong-2024-ballistic-missiles-2024', position: 'DENIES', about: 'tr-ballistic-missiles-2024', maker: 'kim-yo-jong', source: 'src-kim-yo-jong-2024-05-17', statedOn: '2024-05-17', statedPrecision: 'DAY', note: 'called the talk of an arms deal absurd and said the weapons are not for export', certainty: 'high'},
  {key: 'cl-dprk-mfa-2025-ballistic-missiles-2024', position: 'REJECTS_REPORT', about: 'tr-ballistic-missiles-2024', maker: 'dprk-foreign-ministry', source: 'src-dprk-mfa-2025-06-02', statedOn: '2025-06-02', statedPrecision: 'DAY', note: 'calls the MSMT illegitimate and its report made up, and the cooperation a lawful use of sovereign rights; it does not answer the findings one by one', certainty: 'high'},
  {key: 'cl-ballistic-missiles-2024-panel-accusation', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-ballistic-missiles-2024', maker: 'panel-of-experts-1874', source: 'src-poe-kharkiv', note: 'missiles are in 8(a)(i) and 8(a)(ii); the DPRK may not export them and no State may procure them', certainty: 'high'},
  // Artillery and rocket rounds, DPRK to Russia, 2024
  {key: 'cl-munitions-2024-msmt-article', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-munitions-2024', maker: 'msmt', source: 'src-article', periodText: '2024', quantityMax: 9000000, unit: 'round', qualifier: 'UP_TO', note: '"as many as 9 million"', certainty: 'high'},
  {key: 'cl-munitions-2024-msmt-kbs', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-munitions-2024', maker: 'msmt', source: 'src-kbs-msmt', quantityMax: 9000000, unit: 'round', qualifier: 'UP_TO', note: 'carried by Russian-flagged cargo ships', certainty: 'high'},
  {key: 'cl-munitions-2024-msmt-joongang-daily', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-munitions-2024', maker: 'msmt', source: 'src-joongang-msmt', periodText: '2024-01/2024-12', quantityMin: 9000000, quantityMax: 9000000, unit: 'round', qualifier: 'APPROXIMATELY', note: 'the paper turns "up to" into "approximately"', certainty: 'high'},
  {key: 'cl-munitions-2024-msmt-joongang-ilbo', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-munitions-2024', maker: 'msmt', source: 'src-joongang-kr-msmt', quantityMin: 49, quantityMax: 49, unit: 'voyage', qualifier: 'EXACT', note: '49 cargo ship voyages in 2024', certainty: 'high'},
  {key: 'cl-munitions-2024-c4ads-2024-06', position: 'ASSERTS', strength: 'REPORTED', about: 'tr-munitions-2024', maker: 'c4ads', source: 'src-wp-c4ads-2024-06', periodText: '2023-08/2024-01', quantityMin: 74000, unit: 'metric-ton', qualifier: 'AT_LEAST', ofPart: true, note: 'explosives freight, said to equal about 1.6 million rounds', certainty: 'high'},
  {key: 'cl-both-deny-arms-dprk-munitions-2024', position: 'DENIES', about: 'tr-munitions-2024', maker: 'dprk', source: 'src-article', note: 'the NBC News article says that both deny any arms transfer; undated and general', certainty: 'high'},
  {key: 'cl-both-deny-arms-russian-federation-munitions-2024', position: 'DENIES', about: 'tr-munitions-2024', maker: 'russian-federation', source: 'src-article', note: 'the NBC News article says that both deny any arms transfer; undated and general', certainty: 'high'},
  {key: 'cl-kim-yo-jong-2024-munitions-2024', position: 'DENIES', about: 'tr-munitions-2024', maker: 'kim-yo-jong', source: 'src-kim-yo-jong-2024-05-17', statedOn: '2024-05-17', statedPrecision: 'DAY', note: 'called the talk of an arms deal absurd and said the weapons are not for export', certainty: 'high'},
  {key: 'cl-dprk-mfa-2025-munitions-2024', position: 'REJECTS_REPORT', about: 'tr-munitions-2024', maker: 'dprk-foreign-ministry', source: 'src-dprk-mfa-2025-06-02', statedOn: '2025-06-02', statedPrecision: 'DAY', note: 'calls the MSMT illegitimate and its report made up, and the cooperation a lawful use of sovereign rights; it does not answer the findings one by one', certainty: 'high'},
  // Air defence equipment, Russia to DPRK, since November 2024
  {key: 'cl-air-defence-to-dprk-msmt-article', position: 'ASSERTS', strength: 'BELIEVED', about: 'tr-air-defence-to-dprk', maker: 'msmt', source: 'src-article', note: 'the NBC News article says "believed"', certainty: 'high'},
  {key: 'cl-air-defence-to-dprk-msmt-ajp', position: 'ASSERTS', strength: 'BELIEVED', about: 'tr-air-defence-to-dprk', maker: 'msmt', source: 'src-ajp-msmt', periodText: 'since 2024-11', note: 'short-range systems by cargo aircraft with operating knowledge', certainty: 'high'},
  {key: 'cl-dprk-mfa-2025-air-defence-to-dprk', position: 'REJECTS_REPORT', about: 'tr-air-defence-to-dprk', maker: 'dprk-foreign-ministry', source: 'src-dprk-mfa-2025-06-02', statedOn: '2025-06-02', statedPrecision: 'DAY', note: 'calls the MSMT illegitimate and its report made up, and the cooperation a lawful use of sovereign rights; it does not answer the findings one by one', certainty: 'high'},
  // Pantsir combat vehicle, Russia to DPRK, since November 2024
  {key: 'cl-pantsir-to-dprk-msmt-kbs', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-pantsir-to-dprk', maker: 'msmt', source: 'src-kbs-msmt', periodText: 'since 2024-11', quantityMin: 1, unit: 'vehicle', qualifier: 'AT_LEAST', certainty: 'high'},
  {key: 'cl-pantsir-to-dprk-msmt-kbs-newstoday', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-pantsir-to-dprk', maker: 'msmt', source: 'src-kbs-newstoday', quantityMin: 1, unit: 'vehicle', qualifier: 'AT_LEAST', note: 'first named weapon type in this direction', certainty: 'high'},
  {key: 'cl-dprk-mfa-2025-pantsir-to-dprk', position: 'REJECTS_REPORT', about: 'tr-pantsir-to-dprk', maker: 'dprk-foreign-ministry', source: 'src-dprk-mfa-2025-06-02', statedOn: '2025-06-02', statedPrecision: 'DAY', note: 'calls the MSMT illegitimate and its report made up, and the cooperation a lawful use of sovereign rights; it does not answer the findings one by one', certainty: 'high'},
  // Electronic warfare equipment, Russia to DPRK, since November 2024
  {key: 'cl-ew-to-dprk-msmt-article', position: 'ASSERTS', strength: 'BELIEVED', about: 'tr-ew-to-dprk', maker: 'msmt', source: 'src-article', certainty: 'high'},
  {key: 'cl-ew-to-dprk-msmt-ajp', position: 'ASSERTS', strength: 'BELIEVED', about: 'tr-ew-to-dprk', maker: 'msmt', source: 'src-ajp-msmt', note: 'names jamming gear', certainty: 'high'},
  {key: 'cl-dprk-mfa-2025-ew-to-dprk', position: 'REJECTS_REPORT', about: 'tr-ew-to-dprk', maker: 'dprk-foreign-ministry', source: 'src-dprk-mfa-2025-06-02', statedOn: '2025-06-02', statedPrecision: 'DAY', note: 'calls the MSMT illegitimate and its report made up, and the cooperation a lawful use of sovereign rights; it does not answer the findings one by one', certainty: 'high'},
  // Data from missile use, Russia to DPRK, 2024 to May 2025
  {key: 'cl-missile-data-feedback-msmt-article', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-missile-data-feedback', maker: 'msmt', source: 'src-article', note: 'speaks of support for the missile programme that led to better guidance', certainty: 'high'},
  {key: 'cl-missile-data-feedback-msmt-kbs-newstoday', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-missile-data-feedback', maker: 'msmt', source: 'src-kbs-newstoday', note: 'names data feedback', certainty: 'high'},
  {key: 'cl-dprk-mfa-2025-missile-data-feedback', position: 'REJECTS_REPORT', about: 'tr-missile-data-feedback', maker: 'dprk-foreign-ministry', source: 'src-dprk-mfa-2025-06-02', statedOn: '2025-06-02', statedPrecision: 'DAY', note: 'calls the MSMT illegitimate and its report made up, and the cooperation a lawful use of sovereign rights; it does not answer the findings one by one', certainty: 'high'},
  // Training of DPRK soldiers by Russia, since October 2024
  {key: 'cl-training-of-dprk-troops-msmt-article', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-training-of-dprk-troops', maker: 'msmt', source: 'src-article', note: 'listed among the violations', certainty: 'high'},
  {key: 'cl-training-of-dprk-troops-msmt-joint-statement', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-training-of-dprk-troops', maker: 'msmt', source: 'src-msmt-joint-2025-05-29', certainty: 'high'},
  {key: 'cl-training-of-dprk-troops-united-states-2024-10-29', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-training-of-dprk-troops', maker: 'united-states', source: 'src-us-state-2024-10-29', certainty: 'high'},
  {key: 'cl-dprk-mfa-2025-training-of-dprk-troops', position: 'REJECTS_REPORT', about: 'tr-training-of-dprk-troops', maker: 'dprk-foreign-ministry', source: 'src-dprk-mfa-2025-06-02', statedOn: '2025-06-02', statedPrecision: 'DAY', note: 'calls the MSMT illegitimate and its report made up, and the cooperation a lawful use of sovereign rights; it does not answer the findings one by one', certainty: 'high'},
  {key: 'cl-yevstigneyeva-2024-training-of-dprk-troops', position: 'JUSTIFIES', about: 'tr-training-of-dprk-troops', maker: 'russian-un-mission', source: 'src-yevstigneyeva-2024-11-04', statedOn: '2024-11-04', statedPrecision: 'DAY', certainty: 'high'},
  {key: 'cl-us-2024-legal-training-of-dprk-troops', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-training-of-dprk-troops', maker: 'matthew-miller', source: 'src-us-state-2024-10-29', statedOn: '2024-10-29', statedPrecision: 'DAY', certainty: 'high'},
  {key: 'cl-us-2025-legal-training-of-dprk-troops', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-training-of-dprk-troops', maker: 'us-state-department', source: 'src-us-state-2025-04-28', statedOn: '2025-04-28', statedPrecision: 'DAY', note: 'says several resolutions bar giving or taking military help', certainty: 'high'},
  // Refined petroleum, Russia to DPRK, March to November 2024
  {key: 'cl-petroleum-2024-msmt-article', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-petroleum-2024', maker: 'msmt', source: 'src-article', note: 'beyond Council limits, no figure', certainty: 'high'},
  {key: 'cl-petroleum-2024-msmt-independent', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-petroleum-2024', maker: 'msmt', source: 'src-independent-msmt', note: 'far above the yearly cap', certainty: 'high'},
  {key: 'cl-petroleum-2024-msmt-report-1', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-petroleum-2024', maker: 'msmt', source: 'src-msmt-1', periodText: '2024-03/2024-10', quantityMin: 1000000, unit: 'barrel', qualifier: 'AT_LEAST', note: 'the figure was not seen in any text that was read', certainty: 'check'},
  {key: 'cl-petroleum-2024-osc-refined-tastes', position: 'ASSERTS', strength: 'ESTIMATED', about: 'tr-petroleum-2024', maker: 'open-source-centre', source: 'src-osc-refined-tastes', periodText: '2024-03-07/2024-11-05', quantityMin: 1000000, unit: 'barrel', qualifier: 'AT_LEAST', note: '43 voyages by more than ten tankers, over 56,000 t', certainty: 'high'},
  {key: 'cl-petroleum-2024-us-nsc-2024-05-02', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-petroleum-2024', maker: 'us-nsc', source: 'src-us-nsc-2024-05-02', periodText: '2024-03', quantityMin: 165000, unit: 'barrel', qualifier: 'AT_LEAST', ofPart: true, note: 'March alone; says the yearly cap had already been passed', certainty: 'high'},
  {key: 'cl-petroleum-2024-rusi-2024-03', position: 'ASSERTS', strength: 'ESTIMATED', about: 'tr-petroleum-2024', maker: 'rusi', source: 'src-rusi-2024-03', periodText: '2024-03', quantityMin: 125000, quantityMax: 125000, unit: 'barrel', qualifier: 'APPROXIMATELY', ofPart: true, note: 'first weeks, at least five tankers', certainty: 'high'},
  {key: 'cl-dprk-mfa-2025-petroleum-2024', position: 'REJECTS_REPORT', about: 'tr-petroleum-2024', maker: 'dprk-foreign-ministry', source: 'src-dprk-mfa-2025-06-02', statedOn: '2025-06-02', statedPrecision: 'DAY', note: 'calls the MSMT illegitimate and its report made up, and the cooperation a lawful use of sovereign rights; it does not answer the findings one by one', certainty: 'high'},
  {key: 'cl-petroleum-2024-us-nsc-accusation', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-petroleum-2024', maker: 'us-nsc', source: 'src-us-nsc-2024-05-02', note: 'more than 500,000 barrels in a calendar year and no report to the Committee', certainty: 'high'},
  // Refined petroleum, Russia to DPRK, March 2024
  {key: 'cl-petroleum-2024-03-us-nsc-2024-05-02', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-petroleum-2024-03', maker: 'us-nsc', source: 'src-us-nsc-2024-05-02', quantityMin: 165000, unit: 'barrel', qualifier: 'AT_LEAST', certainty: 'high'},
  {key: 'cl-petroleum-2024-03-us-nsc-accusation', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-petroleum-2024-03', maker: 'us-nsc', source: 'src-us-nsc-2024-05-02', note: 'part of a yearly total above the cap', certainty: 'high'},
  // Calls of UN-listed tankers at Vostochny, March to November 2024
  {key: 'cl-designated-tanker-calls-2024-osc-refined-tastes', position: 'ASSERTS', strength: 'REPORTED', about: 'tr-designated-tanker-calls-2024', maker: 'open-source-centre', source: 'src-osc-refined-tastes', note: 'names listed tankers among more than ten', certainty: 'high'},
  {key: 'cl-designated-tanker-calls-2024-voa-chon-ma-san', position: 'ASSERTS', strength: 'REPORTED', about: 'tr-designated-tanker-calls-2024', maker: 'voa', source: 'src-voa-chon-ma-san', note: 'Chon Ma San near the oil berth', certainty: 'high'},
  {key: 'cl-designated-tanker-calls-2024-yomiuri-shimbun-2024-06', position: 'ASSERTS', strength: 'REPORTED', about: 'tr-designated-tanker-calls-2024', maker: 'yomiuri-shimbun', source: 'src-yomiuri-2024-06', note: 'Yu Son seen on 1 April 2024', certainty: 'high'},
  // Refined petroleum, all suppliers to DPRK, January to April 2023
  {key: 'cl-petroleum-2023-jan-apr-panel-2023-656', position: 'ASSERTS', strength: 'ESTIMATED', about: 'tr-petroleum-2023-jan-apr', maker: 'panel-of-experts-1874', source: 'src-poe-2023-656', quantityMax: 781497, unit: 'barrel', qualifier: 'UP_TO', note: 'capacity-based estimate', certainty: 'high'},
  // Refined petroleum, all suppliers to DPRK, January to May 2020
  {key: 'cl-petroleum-2020-jan-may-united-states-43-states-2020', position: 'ASSERTS', strength: 'ESTIMATED', about: 'tr-petroleum-2020-jan-may', maker: 'united-states', source: 'src-43-states-2020', quantityMin: 1600000, unit: 'barrel', qualifier: 'AT_LEAST', note: '56 deliveries; complaint joined by 43 States', certainty: 'high'},
  {key: 'cl-petroleum-2020-jan-may-united-states-accusation', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-petroleum-2020-jan-may', maker: 'united-states', source: 'src-43-states-2020', note: 'above the yearly cap; ship-to-ship transfers', certainty: 'high'},
  // Containers of munitions, DPRK to Russia, since September 2023
  {key: 'cl-containers-since-2023-msmt-joongang-daily', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-containers-since-2023', maker: 'msmt', source: 'src-joongang-msmt', asOf: '2025-05-29', quantityMin: 20000, unit: 'container', qualifier: 'AT_LEAST', certainty: 'high'},
  {key: 'cl-containers-since-2023-msmt-ajp', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-containers-since-2023', maker: 'msmt', source: 'src-ajp-msmt', asOf: '2025-05-29', quantityMin: 20000, unit: 'container', qualifier: 'AT_LEAST', certainty: 'high'},
  {key: 'cl-containers-since-2023-us-nsc-2023-10-13', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-containers-since-2023', maker: 'us-nsc', source: 'src-us-nsc-2023-10-13', asOf: '2023-10-13', quantityMin: 1000, unit: 'container', qualifier: 'AT_LEAST', certainty: 'high'},
  {key: 'cl-containers-since-2023-united-states-2024-02', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-containers-since-2023', maker: 'united-states', source: 'src-us-2024-02', asOf: '2024-02-29', asOfText: '2024-02', quantityMin: 10000, unit: 'container', qualifier: 'AT_LEAST', certainty: 'high'},
  {key: 'cl-containers-since-2023-osc-reuters-2025-04', position: 'ASSERTS', strength: 'REPORTED', about: 'tr-containers-since-2023', maker: 'open-source-centre', source: 'src-osc-reuters-2025-04', asOf: '2025-04-30', asOfText: '2025-04', quantityMin: 16000, quantityMax: 16000, unit: 'container', qualifier: 'APPROXIMATELY', note: '64 voyages by four Russian ships', certainty: 'high'},
  {key: 'cl-containers-since-2023-rok-dia-containers', position: 'ASSERTS', strength: 'ESTIMATED', about: 'tr-containers-since-2023', maker: 'rok-dia', source: 'src-rok-dia-containers', asOfText: '2026, to be checked', quantityMin: 33000, quantityMax: 33000, unit: 'container', qualifier: 'APPROXIMATELY', note: 'said to equal more than 15 million rounds; an earlier figure was 28,000', certainty: 'high'},
  {key: 'cl-kim-yo-jong-2024-containers-since-2023', position: 'DENIES', about: 'tr-containers-since-2023', maker: 'kim-yo-jong', source: 'src-kim-yo-jong-2024-05-17', statedOn: '2024-05-17', statedPrecision: 'DAY', note: 'called the talk of an arms deal absurd and said the weapons are not for export', certainty: 'high'},
  {key: 'cl-russia-panel-2023-containers-since-2023', position: 'SAYS_NO_EVIDENCE', about: 'tr-containers-since-2023', maker: 'russian-federation', source: 'src-russia-panel-reply-2023', statedOn: '2023-10-27', statedPrecision: 'DAY', certainty: 'high'},
  {key: 'cl-eu-vsc-2024-containers-since-2023', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-containers-since-2023', maker: 'european-union', source: 'src-eu-2017-1509', statedOn: '2024-05-31', statedPrecision: 'DAY', certainty: 'high'},
  {key: 'cl-joint-2024-12-united-states-containers-since-2023', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-containers-since-2023', maker: 'united-states', source: 'src-joint-2024-12-16', statedOn: '2024-12-16', statedPrecision: 'DAY', note: 'ten countries and the EU; only those named on the page are listed', certainty: 'high'},
  {key: 'cl-joint-2024-12-republic-of-korea-containers-since-2023', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-containers-since-2023', maker: 'republic-of-korea', source: 'src-joint-2024-12-16', statedOn: '2024-12-16', statedPrecision: 'DAY', note: 'ten countries and the EU; only those named on the page are listed', certainty: 'high'},
  {key: 'cl-joint-2024-12-japan-containers-since-2023', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-containers-since-2023', maker: 'japan', source: 'src-joint-2024-12-16', statedOn: '2024-12-16', statedPrecision: 'DAY', note: 'ten countries and the EU; only those named on the page are listed', certainty: 'high'},
  {key: 'cl-joint-2024-12-united-kingdom-containers-since-2023', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-containers-since-2023', maker: 'united-kingdom', source: 'src-joint-2024-12-16', statedOn: '2024-12-16', statedPrecision: 'DAY', note: 'ten countries and the EU; only those named on the page are listed', certainty: 'high'},
  {key: 'cl-joint-2024-12-france-containers-since-2023', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-containers-since-2023', maker: 'france', source: 'src-joint-2024-12-16', statedOn: '2024-12-16', statedPrecision: 'DAY', note: 'ten countries and the EU; only those named on the page are listed', certainty: 'high'},
  {key: 'cl-joint-2024-12-australia-containers-since-2023', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-containers-since-2023', maker: 'australia', source: 'src-joint-2024-12-16', statedOn: '2024-12-16', statedPrecision: 'DAY', note: 'ten countries and the EU; only those named on the page are listed', certainty: 'high'},
  {key: 'cl-joint-2024-12-european-union-containers-since-2023', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-containers-since-2023', maker: 'european-union', source: 'src-joint-2024-12-16', statedOn: '2024-12-16', statedPrecision: 'DAY', note: 'ten countries and the EU; only those named on the page are listed', certainty: 'high'},
  // Containers on the Angara, DPRK to Russia, September 2023
  {key: 'cl-angara-2023-09-us-nsc-2023-10-13', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-angara-2023-09', maker: 'us-nsc', source: 'src-us-nsc-2023-10-13', periodText: '2023-09-07/2023-09-12 at sea, depot by 2023-10-01', quantityMin: 300, quantityMax: 300, unit: 'container', qualifier: 'APPROXIMATELY', certainty: 'high'},
  {key: 'cl-angara-2023-09-rusi-2023-10', position: 'ASSERTS', strength: 'REPORTED', about: 'tr-angara-2023-09', maker: 'rusi', source: 'src-rusi-2023-10', note: 'Maria and Angara, at least five round trips from mid-August to mid-October 2023', certainty: 'high'},
  {key: 'cl-russia-panel-2023-angara-2023-09', position: 'SAYS_NO_EVIDENCE', about: 'tr-angara-2023-09', maker: 'russian-federation', source: 'src-russia-panel-reply-2023', statedOn: '2023-10-27', statedPrecision: 'DAY', certainty: 'high'},
  // Containers on the Maia-1, DPRK to Russia, October 2023 to December 2024
  {key: 'cl-maia-1-voyages-osc-red-passage', position: 'ASSERTS', strength: 'REPORTED', about: 'tr-maia-1-voyages', maker: 'open-source-centre', source: 'src-osc-red-passage', quantityMin: 2000, quantityMax: 2000, unit: 'container', qualifier: 'APPROXIMATELY', note: 'at least nine trips', certainty: 'high'},
  // Containers on the Lady R, DPRK to Russia, March 2024
  {key: 'cl-lady-r-2024-03-nk-pro-2024-03', position: 'ASSERTS', strength: 'REPORTED', about: 'tr-lady-r-2024-03', maker: 'nk-pro', source: 'src-nkpro-2024-03', note: 'hundreds of containers', certainty: 'high'},
  // Suspected cargo on the Lady R, DPRK to Russia, April 2024
  {key: 'cl-lady-r-2024-04-yomiuri-shimbun-2024-06', position: 'ASSERTS', strength: 'ALLEGED', about: 'tr-lady-r-2024-04', maker: 'yomiuri-shimbun', source: 'src-yomiuri-2024-06', note: 'at Vostochny 2-3 April, at Rajin 14 April', certainty: 'high'},
  // Suspected cargo on the Lady R, DPRK to Russia, October 2025
  {key: 'cl-lady-r-2025-10-nk-pro-2025-10', position: 'ASSERTS', strength: 'ALLEGED', about: 'tr-lady-r-2025-10', maker: 'nk-pro', source: 'src-nkpro-2025-10', certainty: 'high'},
  // Heavy artillery and rocket launchers, DPRK to Russia, late 2024
  {key: 'cl-heavy-artillery-2024-msmt-korea-herald', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-heavy-artillery-2024', maker: 'msmt', source: 'src-koreaherald-msmt', quantityMin: 3, quantityMax: 3, unit: 'brigade-equivalent', qualifier: 'APPROXIMATELY', note: 'enough to arm three Russian brigades', certainty: 'high'},
  {key: 'cl-heavy-artillery-2024-msmt-report-1', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-heavy-artillery-2024', maker: 'msmt', source: 'src-msmt-1', quantityMin: 200, unit: 'piece', qualifier: 'AT_LEAST', note: 'the figure was not seen in any account of the report; the press that was read gives it only from the ROK ministry', certainty: 'check'},
  {key: 'cl-heavy-artillery-2024-rok-mnd-2025-02-11', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-heavy-artillery-2024', maker: 'rok-mnd', source: 'src-rok-mnd-2025-02-11', quantityMin: 200, quantityMax: 200, unit: 'piece', qualifier: 'APPROXIMATELY', note: 'long-range artillery, up from about 160 in November 2024', certainty: 'high'},
  {key: 'cl-heavy-artillery-2024-hur-2024-11-30', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-heavy-artillery-2024', maker: 'hur', source: 'src-hur-2024-11-30', asOf: '2024-11-30', asOfText: '2024-11', quantityMin: 100, unit: 'piece', qualifier: 'AT_LEAST', certainty: 'high'},
  {key: 'cl-both-deny-arms-dprk-heavy-artillery-2024', position: 'DENIES', about: 'tr-heavy-artillery-2024', maker: 'dprk', source: 'src-article', note: 'the NBC News article says that both deny any arms transfer; undated and general', certainty: 'high'},
  {key: 'cl-both-deny-arms-russian-federation-heavy-artillery-2024', position: 'DENIES', about: 'tr-heavy-artillery-2024', maker: 'russian-federation', source: 'src-article', note: 'the NBC News article says that both deny any arms transfer; undated and general', certainty: 'high'},
  {key: 'cl-dprk-mfa-2025-heavy-artillery-2024', position: 'REJECTS_REPORT', about: 'tr-heavy-artillery-2024', maker: 'dprk-foreign-ministry', source: 'src-dprk-mfa-2025-06-02', statedOn: '2025-06-02', statedPrecision: 'DAY', note: 'calls the MSMT illegitimate and its report made up, and the cooperation a lawful use of sovereign rights; it does not answer the findings one by one', certainty: 'high'},
  // Instructors for Koksan guns, DPRK to Russia, winter 2024/25
  {key: 'cl-dprk-instructors-hur-budanov-koksan', position: 'ASSERTS', strength: 'ALLEGED', about: 'tr-dprk-instructors', maker: 'hur', source: 'src-budanov-koksan', certainty: 'medium'},
  // Airlift of ballistic missiles, DPRK to Russia, late 2023
  {key: 'cl-missile-airlift-2023-11-united-states-2024-01-11', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-missile-airlift-2023-11', maker: 'united-states', source: 'src-us-state-2024-01-11', note: 'two planes of the unit in late November 2023; four aircraft blocked', certainty: 'high'},
  {key: 'cl-missile-airlift-2023-11-us-nsc-2024-01-04', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-missile-airlift-2023-11', maker: 'us-nsc', source: 'src-us-nsc-2024-01-04', note: 'fired at Ukraine on 30 December 2023 and 2 January 2024', certainty: 'high'},
  // DPRK-made missile fired at Kharkiv, 2 January 2024
  {key: 'cl-missile-use-kharkiv-2024-01-02-panel-kharkiv', position: 'ASSERTS', strength: 'CONFIRMED', about: 'tr-missile-use-kharkiv-2024-01-02', maker: 'panel-of-experts-1874', source: 'src-poe-kharkiv', note: 'debris examined; origin DPRK; launch place and shooter not independently established; trajectory data from Ukraine point to Russia', certainty: 'high'},
  {key: 'cl-missile-use-kharkiv-2024-01-02-panel-accusation', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-missile-use-kharkiv-2024-01-02', maker: 'panel-of-experts-1874', source: 'src-poe-kharkiv', note: 'procurement by Russian nationals would breach the 2006 embargo', certainty: 'high'},
  // Workers, DPRK to Russia, 2024
  {key: 'cl-labour-2024-msmt-korea-herald', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-labour-2024', maker: 'msmt', source: 'src-koreaherald-msmt', quantityMin: 8000, quantityMax: 8000, unit: 'person', qualifier: 'APPROXIMATELY', note: 'says dispatched', certainty: 'high'},
  {key: 'cl-labour-2024-msmt-ajp', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-labour-2024', maker: 'msmt', source: 'src-ajp-msmt', quantityMin: 8000, quantityMax: 8000, unit: 'person', qualifier: 'APPROXIMATELY', note: 'quotes visas sought for 8,000: an application is not an arrival; keep the two readings apart', certainty: 'high'},
  // Planned workers, DPRK to Russia, first half of 2025
  {key: 'cl-labour-2025-plan-msmt-ajp', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-labour-2025-plan', maker: 'msmt', source: 'src-ajp-msmt', note: 'thousands', certainty: 'high'},
  // Accounts of DPRK banks at MRB Bank, until September 2024
  {key: 'cl-mrb-accounts-ofac-2024-09-19', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-mrb-accounts', maker: 'us-ofac', source: 'src-ofac-2024-09-19', note: 'millions of dollars and roubles in cash', certainty: 'high'},
  {key: 'cl-mrb-accounts-msmt-independent', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-mrb-accounts', maker: 'msmt', source: 'src-independent-msmt', note: 'correspondent banking relations kept up', certainty: 'high'},
  // Weapons and uniforms given to Kim Jong Un, September 2023
  {key: 'cl-kozhemyako-gifts-2023-eu-2017-1509', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-kozhemyako-gifts-2023', maker: 'european-union', source: 'src-eu-2017-1509', note: 'basis of his EU listing', certainty: 'high'},
  {key: 'cl-kozhemyako-gifts-2023-eu-accusation', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-kozhemyako-gifts-2023', maker: 'european-union', source: 'src-eu-2017-1509', note: 'the EU speaks of Council resolutions without a paragraph; arms to the DPRK', certainty: 'high'},
  // Luxury car given to Kim Jong Un, February 2024
  {key: 'cl-aurus-2024-kcna-2024-02', position: 'ADMITS', strength: 'CONFIRMED', about: 'tr-aurus-2024', maker: 'kcna', source: 'src-kcna-aurus-2024', certainty: 'medium'},
  // Rockets and missiles, DPRK to Wagner, November 2022
  {key: 'cl-wagner-2022-us-nsc-2022-12-22', position: 'ASSERTS', strength: 'ASSESSED', about: 'tr-wagner-2022', maker: 'us-nsc', source: 'src-us-nsc-2022-12-22', certainty: 'high'},
  {key: 'cl-dprk-mfa-2022-wagner-2022', position: 'DENIES', about: 'tr-wagner-2022', maker: 'dprk-foreign-ministry', source: 'src-dprk-mfa-2022-12-23', statedOn: '2022-12-23', statedPrecision: 'DAY', note: 'called the report false and said no arms deal ever took place', certainty: 'high'},
  {key: 'cl-wagner-2022-wagner-2022', position: 'DENIES', about: 'tr-wagner-2022', maker: 'wagner', source: 'src-us-nsc-2022-12-22', statedOn: '2022-12-23', statedPrecision: 'DAY', note: 'Wagner\'s head later denied it (day approximate)', certainty: 'medium'},
  {key: 'cl-kwon-2023-wagner-2022', position: 'DENIES', about: 'tr-wagner-2022', maker: 'kwon-jong-gun', source: 'src-kwon-2023-01-29', statedOn: '2023-01-29', statedPrecision: 'DAY', certainty: 'high'},
  // Attempted brokering of DPRK arms to Russia, 2022 to 2023
  {key: 'cl-mkrtychev-brokering-panel-2023-656', position: 'ASSERTS', strength: 'ALLEGED', about: 'tr-mkrtychev-brokering', maker: 'panel-of-experts-1874', source: 'src-poe-2023-656', note: 'the Panel says it is looking into it; the press page speaks of more than 20 occasions, which looks like a mistranslation of kinds', certainty: 'medium'},
  {key: 'cl-russia-panel-2023-mkrtychev-brokering', position: 'SAYS_NO_EVIDENCE', about: 'tr-mkrtychev-brokering', maker: 'russian-federation', source: 'src-russia-panel-reply-2023', statedOn: '2023-10-27', statedPrecision: 'DAY', certainty: 'high'},
  // Theft of crypto-assets by DPRK hackers, 2024 to September 2025
  {key: 'cl-cyber-2024-2025-msmt-report-2', position: 'ASSERTS', strength: 'ESTIMATED', about: 'tr-cyber-2024-2025', maker: 'msmt', source: 'src-msmt-2', quantityMin: 2837000000, unit: 'USD', qualifier: 'AT_LEAST', note: '1.65 billion of it in the first nine months of 2025', certainty: 'high'},
  {key: 'cl-cyber-2024-2025-msmt-accusation', position: 'ACCUSES', strength: 'ASSESSED', about: 'tr-cyber-2024-2025', maker: 'msmt', source: 'src-msmt-2', note: 'revenue of designated bodies outside the freeze', certainty: 'high'},
  // Theft of crypto-assets by DPRK hackers, 2017 to 2023
  {key: 'cl-cyber-2017-2023-panel-2024-215', position: 'ASSERTS', strength: 'ALLEGED', about: 'tr-cyber-2017-2023', maker: 'panel-of-experts-1874', source: 'src-poe-2024-215', note: 'under investigation', certainty: 'high'}
] AS row
MATCH (transfer:Transfer {key: row.about})
MATCH (maker:Actor {key: row.maker})
MATCH (source:Source {key: row.source})
MERGE (n:Claim {key: row.key})
SET n.label = maker.name + CASE row.position
    WHEN 'ASSERTS' THEN ' asserts' WHEN 'ADMITS' THEN ' admits' WHEN 'DENIES' THEN ' denies'
    WHEN 'REJECTS_REPORT' THEN ' rejects a report' WHEN 'SAYS_NO_EVIDENCE' THEN ' says there is no evidence'
    WHEN 'JUSTIFIES' THEN ' justifies' WHEN 'ACCUSES' THEN ' accuses' END,
  n.position = row.position, n.strength = row.strength, n.statedOn = date(row.statedOn),
  n.statedPrecision = row.statedPrecision, n.periodText = row.periodText, n.asOf = date(row.asOf),
  n.asOfText = row.asOfText, n.quantityMin = row.quantityMin, n.quantityMax = row.quantityMax, n.unit = row.unit,
  n.qualifier = row.qualifier, n.ofPart = row.ofPart, n.legalBasis = row.legalBasis, n.note = row.note, n.certainty = row.certainty
MERGE (n)-[:ABOUT]->(transfer)
MERGE (n)-[:MADE_BY]->(maker)
MERGE (n)-[:`IN`]->(source);

// ------------------------------------------------------------------------------------------ what claims point to

// What an accusation cites. level says how closely: the regime as a whole, a resolution, or the measure without its paragraph.
UNWIND [
  {claim: 'cl-us-2024-legal-troops-2024', resolution: 'unscr-1718', level: 'resolution'},
  {claim: 'cl-us-2024-legal-troops-2024', resolution: 'unscr-1874', level: 'resolution'},
  {claim: 'cl-us-2024-legal-troops-2024', resolution: 'unscr-2270', level: 'resolution'},
  {claim: 'cl-rok-2025-legal-troops-2024', resolution: 'unscr-1718', level: 'resolution'},
  {claim: 'cl-rok-2025-legal-troops-2025', resolution: 'unscr-1718', level: 'resolution'},
  {claim: 'cl-ballistic-missiles-2024-panel-accusation', resolution: 'unscr-1718', level: 'measure'},
  {claim: 'cl-us-2024-legal-training-of-dprk-troops', resolution: 'unscr-1718', level: 'resolution'},
  {claim: 'cl-us-2024-legal-training-of-dprk-troops', resolution: 'unscr-1874', level: 'resolution'},
  {claim: 'cl-us-2024-legal-training-of-dprk-troops', resolution: 'unscr-2270', level: 'resolution'},
  {claim: 'cl-petroleum-2024-us-nsc-accusation', resolution: 'unscr-2397', level: 'measure'},
  {claim: 'cl-petroleum-2024-03-us-nsc-accusation', resolution: 'unscr-2397', level: 'measure'},
  {claim: 'cl-petroleum-2020-jan-may-united-states-accusation', resolution: 'unscr-2397', level: 'measure'},
  {claim: 'cl-petroleum-2020-jan-may-united-states-accusation', resolution: 'unscr-2375', level: 'measure'},
  {claim: 'cl-eu-vsc-2024-containers-since-2023', resolution: 'unscr-1718', level: 'resolution'},
  {claim: 'cl-eu-vsc-2024-containers-since-2023', resolution: 'unscr-1874', level: 'resolution'},
  {claim: 'cl-missile-use-kharkiv-2024-01-02-panel-accusation', resolution: 'unscr-1718', level: 'measure'},
  {claim: 'cl-kozhemyako-gifts-2023-eu-accusation', resolution: 'unscr-2270', level: 'regime'},
  {claim: 'cl-cyber-2024-2025-msmt-accusation', resolution: 'unscr-1718', level: 'resolution'}
] AS row
MATCH (claim:Claim {key: row.claim})
MATCH (resolution:Resolution {key: row.resolution})
MERGE (claim)-[r:CITES]->(resolution)
SET r.level = row.level;

// Denials that a later admission from the same side has overtaken.
UNWIND [
  {earlier: 'cl-nebenzya-2024-troops-2024', later: 'cl-gerasimov-2025-troops-2024'}
] AS row
MATCH (earlier:Claim {key: row.earlier})
MATCH (later:Claim {key: row.later})
MERGE (earlier)-[:OVERTAKEN_BY]->(later);

// The report that a claim rejects as a whole.
UNWIND [
  {claim: 'cl-dprk-mfa-2025-troops-2024', source: 'src-msmt-1'},
  {claim: 'cl-dprk-mfa-2025-troops-2025', source: 'src-msmt-1'},
  {claim: 'cl-dprk-mfa-2025-ballistic-missiles-2024', source: 'src-msmt-1'},
  {claim: 'cl-dprk-mfa-2025-munitions-2024', source: 'src-msmt-1'},
  {claim: 'cl-dprk-mfa-2025-air-defence-to-dprk', source: 'src-msmt-1'},
  {claim: 'cl-dprk-mfa-2025-pantsir-to-dprk', source: 'src-msmt-1'},
  {claim: 'cl-dprk-mfa-2025-ew-to-dprk', source: 'src-msmt-1'},
  {claim: 'cl-dprk-mfa-2025-missile-data-feedback', source: 'src-msmt-1'},
  {claim: 'cl-dprk-mfa-2025-training-of-dprk-troops', source: 'src-msmt-1'},
  {claim: 'cl-dprk-mfa-2025-petroleum-2024', source: 'src-msmt-1'},
  {claim: 'cl-dprk-mfa-2025-heavy-artillery-2024', source: 'src-msmt-1'}
] AS row
MATCH (claim:Claim {key: row.claim})
MATCH (source:Source {key: row.source})
MERGE (claim)-[:REJECTS]->(source);
