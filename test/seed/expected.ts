/** What the seeds hold, kept by hand beside them: whoever adds or takes away a record says so here as well. */

/** The keys under each label, sorted. */
export const expectedKeys: Readonly<Record<string, readonly string[]>> = {
  Dataset: words(`
    dataset
  `),
  Regime: words(`
    1718
  `),
  Resolution: words(`
    unscr-1695 unscr-1718 unscr-1874 unscr-2087 unscr-2094 unscr-2270 unscr-2321 unscr-2356 unscr-2371 unscr-2375
    unscr-2397 unscr-2664
  `),
  Provision: words(`
    1695-3 1695-4 1718-12 1718-2 1718-5 1718-6 1718-7 1718-8-a-i 1718-8-a-ii 1718-8-a-iii 1718-8-b 1718-8-c 1718-8-d
    1718-8-e 1718-8-f 1874-10 1874-11 1874-12 1874-14 1874-17 1874-18 1874-2 1874-20 1874-23 1874-26 1874-28 1874-9
    2087-12 2087-5-a 2087-5-b 2087-8 2087-9 2094-10 2094-11 2094-13 2094-14 2094-15 2094-16 2094-17 2094-18 2094-20
    2094-22 2094-23 2094-29 2094-7 2094-8 2094-9 2270-10 2270-12 2270-13 2270-17 2270-18 2270-19 2270-20 2270-21
    2270-22 2270-23 2270-27 2270-29 2270-30 2270-31 2270-32 2270-33 2270-34 2270-36 2270-37 2270-39 2270-5 2270-6
    2270-7 2270-8 2270-9 2321-10 2321-11 2321-12 2321-13 2321-14 2321-21 2321-22 2321-23 2321-24 2321-26 2321-28
    2321-29 2321-3 2321-30 2321-31 2321-32 2321-33 2321-34 2321-4 2321-46 2321-5 2321-7 2321-8 2321-9 2356-3 2371-10
    2371-11 2371-12 2371-13 2371-14 2371-3 2371-4 2371-5 2371-6 2371-7 2371-8 2371-9 2375-11 2375-13 2375-14 2375-15
    2375-16 2375-17 2375-18 2375-26 2375-3 2375-4 2375-5 2375-6 2375-7 2397-11 2397-12 2397-13 2397-14 2397-16
    2397-25 2397-27 2397-3 2397-4 2397-5 2397-6 2397-7 2397-8 2397-9 2664-1
  `),
  ItemCategory: words(`
    air-defence armoured-combat-vehicle arms artillery-and-mlrs-ammunition attack-helicopter aviation-fuel
    ballistic-missile battle-tank brokering bulk-cash chemical-or-biological-item coal combat-aircraft
    condensates-and-natural-gas-liquids copper-nickel-silver-zinc correspondent-banking crude-oil crypto-theft
    earth-and-stone electrical-equipment electronic-warfare financial-service food-and-farm-product
    gold-titanium-vanadium-rare-earths heavy-artillery heavy-weapons-training helicopter
    infantry-rockets-and-missiles iron lead luxury-good luxury-vehicle machinery military-equipment
    military-personnel military-service military-training mineral missile-and-launcher missile-related-item
    missile-technology munitions-and-related-materiel nuclear-item petroleum port-service portable-air-defence
    refined-petroleum repair-and-servicing scientific-cooperation seafood self-propelled-air-defence
    ship-to-ship-transfer small-arms-and-light-weapons statue steel-and-metal textile transport-vehicle
    un-register-weapons vessel warship wmd-item wood workers
  `),
  Cap: words(`
    2321-26-cap-2016 2321-26-cap-2017 2375-14-cap-2017 2375-14-cap-2018 2375-15-cap 2397-4-cap 2397-5-cap
  `),
  MandateExtension: words(`
    mandate-1928 mandate-1985 mandate-2050 mandate-2094 mandate-2141 mandate-2207 mandate-2276 mandate-2345
    mandate-2407 mandate-2464 mandate-2515 mandate-2569 mandate-2627 mandate-2680
  `),
  Draft: words(`
    draft-2022-431 draft-2024-255
  `),
  Actor: words(`
    achim-shipping ajp amroggang an-san-1 andrei-belousov andrey-rudenko andrii-yermak ands angara ansan-shipping
    arkadiy-chernyshev ashot-mkrtychev asia-bridge-1 australia azia-shipping-company azia-shipping-holdings
    bank-of-east-land billions-no-18 c4ads canada captain-yakubovich cha-yong-bom chang-an-shipping china
    chon-ma-san chon-myong-1 chongchongang-shipping chonmyong-shipping cmc-wpk cnn committee-1718 complex-equipment
    daesong-bank dcb dmitry-nikulin dmitry-peskov dong-feng-6 dprk dprk-foreign-ministry dprk-un-mission
    european-union fan-ke first-oil-jv flight-unit-224 france ftb gbae germany golden-triangle-bank green-pine
    han-jang-su hao-fan-2 hao-fan-6 hap-jang-gang-6 hapjanggang-shipping hesong heungjin hk-electronics hua-fu
    huaxin-shipping hur hyoksin ibex-shipping ilsim intl-chemical-jv italy jang-chang-ha japan jeon-ha-kyu ji-song-6
    ji-song-8 jie-shun jin-hye jo-chol-song jo-chun-ryong jo-yong-won john-kirby joongang-daily joongang-ilbo
    kang-sun-nam kangbong kbs kcna kim-jong-sik kim-jong-un kim-kum-chol kim-song kim-yo-jong kim-yong-bok
    kim-yong-chol-komid kingly-won kkbc knic komid korea-herald korea-mandal-credit-bank koti koti-corp kpa
    kpa-11th-corps kpa-general-staff kremlin kum-un-san-3 kumryong kwangsong-trading kwon-jong-gun lady-r leader-hk
    m-leasing maei maia-1 mansudae maria maria-zakharova marine-trans-shipping matthew-miller mg-flot mid
    min-ning-de-you-078 missile-general-bureau mnd-dprk mrb-bank msmt myohyang-shipping myongdok-shipping nam-san-8
    namchongang nata nbc-news netherlands new-regent new-zealand nikolai-pankov nk-pro no-kwang-chol oboronlogistics
    office-39 ogd oleg-kozhemyako omm open-source-centre pad paek-ma paek-se-bong paek-yang-san-1 paekma-shipping
    pak-han-se pak-jong-chon pak-to-chun pak-yong-sik panel-of-experts-1874 petrel-8 phyongchon-shipping pro-gain
    pugang ra-82030 republic-of-korea rgb ri-chang-dae ri-chang-ho ri-man-gon ri-pyong-chol rok-dia rok-mnd
    rung-ra-2 rusi russian-armed-forces russian-federation russian-financial-corporation russian-foreign-ministry
    russian-mod russian-un-mission russian-vta rye-song-gang-1 ryonbong ryonha sam-jong-1 sam-jong-2 sam-ma-2
    samjong-shipping samma-shipping sans sec sergei-shoigu seth-bailey shang-yuan-bao shanghai-dongfeng shen-zhong
    south-ossetia sovfracht strategic-force stroytreyd svetlana-savelyeva taesong-trading tanchon tangun
    the-independent timer-bank tong-san-2 tosong transcontainer tsang-yung-yuan tsmrbank ukraine ukrainian-air-force
    ul-ji-bong-6 un-general-assembly un-security-council united-kingdom united-states upi us-nsc us-ofac
    us-state-department valery-gerasimov vasily-nebenzya vladimir-bobrov vladimir-mikheychik vladimir-putin
    vladimir-shastin voa volodymyr-zelenskyy vostochnaya-stevedoring vostok-trading wagner wan-heng-11 weihai-world
    woory-star wpk xin-guang-hai yomiuri-shimbun yu-jong-2 yu-phyong-5 yu-son yujong-shipping yuk-tung
    yuk-tung-energy
  `),
  Place: words(`
    ashuluk-range kursk-region port-chongjin port-dunay port-rajin port-vladivostok port-vostochny tikhoretsk-depot
    tumangang-rail vladimirovka-complex
  `),
  Designation: words(`
    eu-angara eu-azia-shipping-company eu-cha-yong-bom eu-kang-sun-nam eu-kim-kum-chol eu-kim-yong-bok eu-lady-r
    eu-m-leasing eu-maia-1 eu-maria eu-marine-trans-shipping eu-mg-flot eu-missile-general-bureau eu-nikolai-pankov
    eu-no-kwang-chol eu-oleg-kozhemyako eu-pak-jong-chon eu-ri-chang-ho eu-sovfracht eu-svetlana-savelyeva
    eu-transcontainer eu-vladimir-bobrov eu-vladimir-shastin eu-vostochnaya-stevedoring eu-vostochnaya-stevedoring-2
    rok-lady-r un-kpe-001 un-kpe-002 un-kpe-003 un-kpe-004 un-kpe-005 un-kpe-006 un-kpe-007 un-kpe-008 un-kpe-009
    un-kpe-010 un-kpe-011 un-kpe-013 un-kpe-014 un-kpe-015 un-kpe-016 un-kpe-017 un-kpe-018 un-kpe-019 un-kpe-020
    un-kpe-021 un-kpe-022 un-kpe-023 un-kpe-024 un-kpe-025 un-kpe-026 un-kpe-027 un-kpe-028 un-kpe-029 un-kpe-030
    un-kpe-031 un-kpe-032 un-kpe-034 un-kpe-035 un-kpe-038 un-kpe-039 un-kpe-041 un-kpe-043 un-kpe-046 un-kpe-047
    un-kpe-048 un-kpe-050 un-kpe-051 un-kpe-052 un-kpe-053 un-kpe-054 un-kpe-055 un-kpe-056 un-kpe-057 un-kpe-058
    un-kpe-059 un-kpe-060 un-kpe-061 un-kpe-062 un-kpe-063 un-kpe-064 un-kpe-065 un-kpe-066 un-kpe-067 un-kpe-068
    un-kpe-069 un-kpe-070 un-kpe-071 un-kpe-072 un-kpe-073 un-kpe-074 un-kpe-075 un-kpi-024 un-kpi-026 un-kpi-037
    un-kpi-038 un-kpi-043 un-kpi-048 un-kpi-049 un-kpi-050 un-kpi-055 un-kpi-058 un-kpi-063 un-kpi-066 un-kpi-076
    un-kpi-080 un-vessel-an-san-1 un-vessel-asia-bridge-1 un-vessel-billions-no-18 un-vessel-chon-ma-san
    un-vessel-chon-myong-1 un-vessel-dong-feng-6 un-vessel-fan-ke un-vessel-hao-fan-2 un-vessel-hao-fan-6
    un-vessel-hap-jang-gang-6 un-vessel-hua-fu un-vessel-ji-song-6 un-vessel-ji-song-8 un-vessel-jie-shun
    un-vessel-jin-hye un-vessel-koti un-vessel-kum-un-san-3 un-vessel-min-ning-de-you-078 un-vessel-nam-san-8
    un-vessel-new-regent un-vessel-paek-ma un-vessel-petrel-8 un-vessel-rung-ra-2 un-vessel-rye-song-gang-1
    un-vessel-sam-jong-1 un-vessel-sam-jong-2 un-vessel-sam-ma-2 un-vessel-shang-yuan-bao un-vessel-tong-san-2
    un-vessel-ul-ji-bong-6 un-vessel-wan-heng-11 un-vessel-woory-star un-vessel-xin-guang-hai un-vessel-yu-jong-2
    un-vessel-yu-phyong-5 un-vessel-yu-son un-vessel-yuk-tung us-angara us-arkadiy-chernyshev us-ashot-mkrtychev
    us-ashuluk-range us-azia-shipping-company us-azia-shipping-holdings us-captain-yakubovich us-dmitry-nikulin
    us-flight-unit-224 us-golden-triangle-bank us-ibex-shipping us-kim-yong-bok us-korea-mandal-credit-bank
    us-lady-r us-m-leasing us-maia-1 us-maria us-marine-trans-shipping us-mg-flot us-mrb-bank us-no-kwang-chol
    us-oboronlogistics us-pak-jong-chon us-ra-82030 us-ri-chang-ho us-russian-financial-corporation us-russian-vta
    us-stroytreyd us-timer-bank us-tsmrbank us-vladimir-mikheychik us-vladimirovka-complex us-vostok-trading
  `),
  Source: words(`
    src-43-states-2020 src-ajp-msmt src-article src-budanov-koksan src-cnn-msmt src-dprk-mfa-2022-12-23
    src-dprk-mfa-2025-06-02 src-eu-2017-1509 src-eu-269-2014 src-eu-833-2014 src-general-knowledge
    src-gerasimov-2025-04-26 src-hur-2024-11-30 src-independent-msmt src-joint-2024-12-16 src-joongang-kr-msmt
    src-joongang-msmt src-kbs-msmt src-kbs-newstoday src-kcna-2025-04-28 src-kcna-aurus-2024
    src-kim-yo-jong-2024-05-17 src-koreaherald-msmt src-kwon-2023-01-29 src-msmt-1 src-msmt-2
    src-msmt-joint-2025-05-29 src-nebenzya-2024-10-30 src-nkpro-2024-03 src-nkpro-2025-10 src-ofac-2024-09-19
    src-ofac-2024-12-16 src-osc-red-passage src-osc-refined-tastes src-osc-reuters-2025-04 src-poe-2010-571
    src-poe-2011-final src-poe-2012-422 src-poe-2013-337 src-poe-2014-147 src-poe-2015-131 src-poe-2016-157
    src-poe-2017-150 src-poe-2017-742 src-poe-2018-171 src-poe-2018-midterm src-poe-2019-171 src-poe-2019-691
    src-poe-2020-151 src-poe-2020-840 src-poe-2021-211 src-poe-2021-777 src-poe-2022-132 src-poe-2022-668
    src-poe-2023-171 src-poe-2023-656 src-poe-2024-215 src-poe-kharkiv src-putin-2025-04-28
    src-ri-chang-dae-2025-05-28 src-rok-dia-containers src-rok-mnd-2025-02-11 src-rok-mnd-2025-04-28
    src-rusi-2023-10 src-rusi-2024-03 src-russia-panel-reply-2023 src-treaty-2024 src-un-1718-site src-un-list
    src-upi-msmt src-us-2024-02 src-us-2397-factsheet src-us-nsc-2022-12-22 src-us-nsc-2023-10-13
    src-us-nsc-2024-01-04 src-us-nsc-2024-05-02 src-us-state-2023-12-12 src-us-state-2024-01-11
    src-us-state-2024-10-29 src-us-state-2025-04-28 src-voa-chon-ma-san src-wp-c4ads-2024-06
    src-yevstigneyeva-2024-11-04 src-yomiuri-2024-06
  `),
  Transfer: words(`
    tr-air-defence-to-dprk tr-angara-2023-09 tr-aurus-2024 tr-ballistic-missiles-2024 tr-containers-since-2023
    tr-cyber-2017-2023 tr-cyber-2024-2025 tr-designated-tanker-calls-2024 tr-dprk-instructors tr-ew-to-dprk
    tr-heavy-artillery-2024 tr-kozhemyako-gifts-2023 tr-labour-2024 tr-labour-2025-plan tr-lady-r-2024-03
    tr-lady-r-2024-04 tr-lady-r-2025-10 tr-maia-1-voyages tr-missile-airlift-2023-11 tr-missile-data-feedback
    tr-missile-use-kharkiv-2024-01-02 tr-mkrtychev-brokering tr-mrb-accounts tr-munitions-2024 tr-pantsir-to-dprk
    tr-petroleum-2020-jan-may tr-petroleum-2023-jan-apr tr-petroleum-2024 tr-petroleum-2024-03
    tr-training-of-dprk-troops tr-troops-2024 tr-troops-2025 tr-wagner-2022
  `),
  Claim: words(`
    cl-air-defence-to-dprk-msmt-ajp cl-air-defence-to-dprk-msmt-article cl-angara-2023-09-rusi-2023-10
    cl-angara-2023-09-us-nsc-2023-10-13 cl-aurus-2024-kcna-2024-02 cl-ballistic-missiles-2024-hur-2024-11-30
    cl-ballistic-missiles-2024-msmt-article cl-ballistic-missiles-2024-msmt-cnn
    cl-ballistic-missiles-2024-panel-accusation cl-both-deny-arms-dprk-ballistic-missiles-2024
    cl-both-deny-arms-dprk-heavy-artillery-2024 cl-both-deny-arms-dprk-munitions-2024
    cl-both-deny-arms-russian-federation-ballistic-missiles-2024
    cl-both-deny-arms-russian-federation-heavy-artillery-2024 cl-both-deny-arms-russian-federation-munitions-2024
    cl-cmc-2025-kim-jong-un-troops-2024 cl-cmc-2025-kim-jong-un-troops-2025 cl-cmc-2025-legal-troops-2024
    cl-cmc-2025-legal-troops-2025 cl-cmc-2025-troops-2024 cl-cmc-2025-troops-2025 cl-containers-since-2023-msmt-ajp
    cl-containers-since-2023-msmt-joongang-daily cl-containers-since-2023-osc-reuters-2025-04
    cl-containers-since-2023-rok-dia-containers cl-containers-since-2023-united-states-2024-02
    cl-containers-since-2023-us-nsc-2023-10-13 cl-cyber-2017-2023-panel-2024-215 cl-cyber-2024-2025-msmt-accusation
    cl-cyber-2024-2025-msmt-report-2 cl-designated-tanker-calls-2024-osc-refined-tastes
    cl-designated-tanker-calls-2024-voa-chon-ma-san cl-designated-tanker-calls-2024-yomiuri-shimbun-2024-06
    cl-dprk-instructors-hur-budanov-koksan cl-dprk-mfa-2022-wagner-2022 cl-dprk-mfa-2025-air-defence-to-dprk
    cl-dprk-mfa-2025-ballistic-missiles-2024 cl-dprk-mfa-2025-ew-to-dprk cl-dprk-mfa-2025-heavy-artillery-2024
    cl-dprk-mfa-2025-missile-data-feedback cl-dprk-mfa-2025-munitions-2024 cl-dprk-mfa-2025-pantsir-to-dprk
    cl-dprk-mfa-2025-petroleum-2024 cl-dprk-mfa-2025-training-of-dprk-troops cl-dprk-mfa-2025-troops-2024
    cl-dprk-mfa-2025-troops-2025 cl-eu-vsc-2024-containers-since-2023 cl-ew-to-dprk-msmt-ajp
    cl-ew-to-dprk-msmt-article cl-gerasimov-2025-troops-2024 cl-gerasimov-2025-troops-2025
    cl-heavy-artillery-2024-hur-2024-11-30 cl-heavy-artillery-2024-msmt-korea-herald
    cl-heavy-artillery-2024-msmt-report-1 cl-heavy-artillery-2024-rok-mnd-2025-02-11
    cl-joint-2024-12-australia-containers-since-2023 cl-joint-2024-12-australia-troops-2024
    cl-joint-2024-12-european-union-containers-since-2023 cl-joint-2024-12-european-union-troops-2024
    cl-joint-2024-12-france-containers-since-2023 cl-joint-2024-12-france-troops-2024
    cl-joint-2024-12-japan-containers-since-2023 cl-joint-2024-12-japan-troops-2024
    cl-joint-2024-12-republic-of-korea-containers-since-2023 cl-joint-2024-12-republic-of-korea-troops-2024
    cl-joint-2024-12-united-kingdom-containers-since-2023 cl-joint-2024-12-united-kingdom-troops-2024
    cl-joint-2024-12-united-states-containers-since-2023 cl-joint-2024-12-united-states-troops-2024
    cl-kim-yo-jong-2024-ballistic-missiles-2024 cl-kim-yo-jong-2024-containers-since-2023
    cl-kim-yo-jong-2024-munitions-2024 cl-kozhemyako-gifts-2023-eu-2017-1509 cl-kozhemyako-gifts-2023-eu-accusation
    cl-kwon-2023-wagner-2022 cl-labour-2024-msmt-ajp cl-labour-2024-msmt-korea-herald cl-labour-2025-plan-msmt-ajp
    cl-lady-r-2024-03-nk-pro-2024-03 cl-lady-r-2024-04-yomiuri-shimbun-2024-06 cl-lady-r-2025-10-nk-pro-2025-10
    cl-maia-1-voyages-osc-red-passage cl-missile-airlift-2023-11-united-states-2024-01-11
    cl-missile-airlift-2023-11-us-nsc-2024-01-04 cl-missile-data-feedback-msmt-article
    cl-missile-data-feedback-msmt-kbs-newstoday cl-missile-use-kharkiv-2024-01-02-panel-accusation
    cl-missile-use-kharkiv-2024-01-02-panel-kharkiv cl-mkrtychev-brokering-panel-2023-656
    cl-mrb-accounts-msmt-independent cl-mrb-accounts-ofac-2024-09-19 cl-munitions-2024-c4ads-2024-06
    cl-munitions-2024-msmt-article cl-munitions-2024-msmt-joongang-daily cl-munitions-2024-msmt-joongang-ilbo
    cl-munitions-2024-msmt-kbs cl-nebenzya-2024-troops-2024 cl-pantsir-to-dprk-msmt-kbs
    cl-pantsir-to-dprk-msmt-kbs-newstoday cl-petroleum-2020-jan-may-united-states-43-states-2020
    cl-petroleum-2020-jan-may-united-states-accusation cl-petroleum-2023-jan-apr-panel-2023-656
    cl-petroleum-2024-03-us-nsc-2024-05-02 cl-petroleum-2024-03-us-nsc-accusation cl-petroleum-2024-msmt-article
    cl-petroleum-2024-msmt-independent cl-petroleum-2024-msmt-report-1 cl-petroleum-2024-osc-refined-tastes
    cl-petroleum-2024-rusi-2024-03 cl-petroleum-2024-us-nsc-2024-05-02 cl-petroleum-2024-us-nsc-accusation
    cl-putin-2025-troops-2024 cl-putin-2025-troops-2025 cl-ri-chang-dae-2025-troops-2024
    cl-ri-chang-dae-2025-troops-2025 cl-rok-2025-legal-troops-2024 cl-rok-2025-legal-troops-2025
    cl-russia-panel-2023-angara-2023-09 cl-russia-panel-2023-containers-since-2023
    cl-russia-panel-2023-mkrtychev-brokering cl-training-of-dprk-troops-msmt-article
    cl-training-of-dprk-troops-msmt-joint-statement cl-training-of-dprk-troops-united-states-2024-10-29
    cl-troops-2024-msmt-article cl-troops-2024-msmt-independent cl-troops-2024-msmt-upi
    cl-troops-2024-rok-mnd-2025-02-11 cl-troops-2025-msmt-article cl-troops-2025-msmt-cnn
    cl-us-2024-legal-training-of-dprk-troops cl-us-2024-legal-troops-2024 cl-us-2025-legal-training-of-dprk-troops
    cl-us-2025-legal-troops-2024 cl-us-2025-legal-troops-2025 cl-wagner-2022-us-nsc-2022-12-22
    cl-wagner-2022-wagner-2022 cl-yevstigneyeva-2024-training-of-dprk-troops cl-yevstigneyeva-2024-troops-2024
  `),
  Event: words(`
    ev-civilian-deaths-2025-05-31 ev-istanbul-talks ev-msmt-outlook ev-panel-veto ev-strikes-2025-05-31
    ev-treaty-signed
  `),
};

/** How many actors carry each narrower label. */
export const expectedActors: Readonly<Record<string, number>> = {
  Aircraft: 1,
  Bank: 14,
  Body: 15,
  Coalition: 1,
  Committee: 1,
  Company: 57,
  Media: 13,
  MilitaryUnit: 7,
  Organization: 20,
  Person: 48,
  State: 16,
  Vessel: 44,
};

/** How many relationships there are of each type. */
export const expectedRelationships: Readonly<Record<string, number>> = {
  ABOUT: 138,
  ABSTAINED_BY: 1,
  ACTS_FOR: 13,
  ALIAS_OF: 1,
  BELONGS_TO: 12,
  BINDS: 20,
  CAPPED_AT: 7,
  CARRIED_BY: 27,
  CHANGED_BY: 84,
  CITES: 20,
  CONTROLS: 5,
  COVERS: 78,
  CREATED: 1,
  DELIVERED_TO: 31,
  DESIGNATED_AS: 176,
  EVIDENCE_OF: 2,
  EXCEPTS: 1,
  EXTENDS_MANDATE_OF: 14,
  FINANCES: 7,
  FLAGGED_BY: 8,
  GOODS_MADE_BY: 1,
  HAS_PROVISION: 137,
  IN: 144,
  ISSUED_BY: 27,
  LEADS: 16,
  LIMITS: 7,
  LINKED_TO: 12,
  LISTED_BY: 176,
  LOCATED_IN: 17,
  MADE_BY: 138,
  MANAGES: 7,
  MEMBER_OF: 12,
  NARROWER_THAN: 43,
  OF: 36,
  OFFICIAL_OF: 33,
  OPERATES: 1,
  OVERLAPS: 16,
  OVERTAKEN_BY: 1,
  OWNS: 22,
  PARTY_TO: 2,
  PART_OF: 33,
  PUBLISHED_BY: 54,
  REJECTS: 11,
  SUBORDINATE_TO: 12,
  SUBSIDIARY_OF: 9,
  SUPPLIED: 31,
  TARGETS: 1,
  TOLD_BY: 4,
  TOOK_PART_IN: 13,
  UNDER: 134,
  VETOED_BY: 3,
  VIA: 27,
};

/** How many claims take each position. */
export const expectedPositions: Readonly<Record<string, number>> = {
  ACCUSES: 29,
  ADMITS: 9,
  ASSERTS: 67,
  DENIES: 13,
  JUSTIFIES: 6,
  REJECTS_REPORT: 11,
  SAYS_NO_EVIDENCE: 3,
};

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
