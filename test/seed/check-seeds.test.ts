import { describe, expect, it } from 'vitest';
import { checkSeeds } from '../../src/seed/check-seeds.ts';
import { describeFault } from '../../src/seed/fault.ts';
import { readSeedFolder } from '../../src/seed/read-seed-files.ts';

const seeds = readSeedFolder();

/** The faults of the seeds after one text in one file has been replaced, and the line where `at` stands then. */
function after(file: string, from: string, to: string, at = to) {
  const text = seeds.find((seed) => seed.file === file)?.text ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  const changed = text.replace(from, () => to);
  return {
    faults: checkSeeds(seeds.map((seed) => (seed.file === file ? { file, text: changed } : seed))),
    line: changed.slice(0, changed.indexOf(at)).split('\n').length,
  };
}

describe('checking the seeds', () => {
  it('finds no fault in the seeds as they are', () => {
    expect(checkSeeds(seeds).map(describeFault)).toEqual([]);
  });

  it.each([
    {
      fault: 'a key that no record makes',
      file: '6-transfers.cypher',
      from: "{transfer: 'tr-aurus-2024', category: 'luxury-vehicle'",
      to: "{transfer: 'tr-aurus-2024', category: 'luxury-car'",
      key: 'tr-aurus-2024 -> luxury-car',
      problem: "category names the ItemCategory 'luxury-car', which no record makes",
    },
    {
      fault: 'an unknown category that a provision covers',
      file: '1-law.cypher',
      from: "{provision: '2371-9', category: 'seafood'",
      to: "{provision: '2371-9', category: 'fish'",
      key: '2371-9 -> fish',
      problem: "category names the ItemCategory 'fish', which no record makes",
    },
    {
      fault: 'an unknown provision that covers',
      file: '1-law.cypher',
      from: "{provision: '2371-9', category: 'seafood'",
      to: "{provision: '2371-99', category: 'seafood'",
      key: '2371-99 -> seafood',
      problem: "provision names the Provision '2371-99', which no record makes",
    },
    {
      fault: 'a key that is given twice',
      file: '2-actors.cypher',
      from: "{key: 'south-ossetia'",
      to: "{key: 'ukraine'",
      at: "{key: 'ukraine', name: 'South Ossetia",
      key: 'ukraine',
      problem: 'is given twice; the first is in 2-actors.cypher:',
    },
    {
      fault: 'an actor that is given twice under two labels',
      file: '2-actors.cypher',
      from: "{key: 'kim-jong-un'",
      to: "{key: 'ukraine'",
      at: "{key: 'ukraine', name: 'Kim Jong Un'",
      key: 'ukraine',
      problem: 'is given twice; the first is in 2-actors.cypher:',
    },
    {
      fault: 'an overlap that is given from both sides',
      file: '6-transfers.cypher',
      from: "{one: 'tr-ballistic-missiles-2024', other: 'tr-missile-use-kharkiv-2024-01-02'}",
      to: "{one: 'tr-missile-airlift-2023-11', other: 'tr-ballistic-missiles-2024'}",
      key: 'tr-missile-airlift-2023-11 -> tr-ballistic-missiles-2024',
      problem: 'is given twice',
    },
    {
      fault: 'a claim without a source',
      file: '7-claims.cypher',
      from: "source: 'src-upi-msmt', ",
      to: '',
      at: "{key: 'cl-troops-2024-msmt-upi'",
      key: 'cl-troops-2024-msmt-upi',
      problem: 'has no source',
    },
    {
      fault: 'a claim without a maker',
      file: '7-claims.cypher',
      from: "maker: 'valery-gerasimov', ",
      to: '',
      at: "{key: 'cl-gerasimov-2025-troops-2024'",
      key: 'cl-gerasimov-2025-troops-2024',
      problem: 'has no maker',
    },
    {
      fault: 'a period that ends before it starts',
      file: '6-transfers.cypher',
      from: "from: '2024-03-12', to: '2024-03-15'",
      to: "from: '2024-03-12', to: '2024-03-05'",
      key: 'tr-lady-r-2024-03',
      problem: 'ends before it starts: to 2024-03-05 is before from 2024-03-12',
    },
    {
      fault: 'a unit without a dimension',
      file: '7-claims.cypher',
      from: "unit: 'voyage'",
      to: "unit: 'trip'",
      key: 'cl-munitions-2024-msmt-joongang-ilbo',
      problem: "unit 'trip' has no known dimension",
    },
    {
      fault: 'a day that does not exist',
      file: '8-events.cypher',
      from: "on: '2024-06-19'",
      to: "on: '2024-02-30'",
      key: 'ev-treaty-signed',
      problem: 'on: "2024-02-30" is no day that exists',
    },
    {
      fault: 'a least above a most',
      file: '7-claims.cypher',
      from: 'quantityMin: 300, quantityMax: 300',
      to: 'quantityMin: 400, quantityMax: 300',
      key: 'cl-angara-2023-09-us-nsc-2023-10-13',
      problem: 'quantityMin 400 is above quantityMax 300',
    },
    {
      fault: '"at least" with a most',
      file: '7-claims.cypher',
      from: "quantityMin: 74000, unit: 'metric-ton'",
      to: "quantityMin: 74000, quantityMax: 80000, unit: 'metric-ton'",
      key: 'cl-munitions-2024-c4ads-2024-06',
      problem: 'AT_LEAST takes a quantityMin and no quantityMax',
    },
    {
      fault: '"up to" with a least',
      file: '7-claims.cypher',
      from: 'quantityMax: 781497',
      to: 'quantityMin: 1, quantityMax: 781497',
      key: 'cl-petroleum-2023-jan-apr-panel-2023-656',
      problem: 'UP_TO takes a quantityMax and no quantityMin',
    },
    {
      fault: 'a quantity without a unit',
      file: '7-claims.cypher',
      from: "quantityMax: 781497, unit: 'barrel'",
      to: 'quantityMax: 781497',
      at: "{key: 'cl-petroleum-2023-jan-apr-panel-2023-656'",
      key: 'cl-petroleum-2023-jan-apr-panel-2023-656',
      problem: 'has a quantity without a unit',
    },
    {
      fault: 'names without their languages',
      file: '2-actors.cypher',
      from: "aliasLanguages: ['', '', 'ko', 'ru', 'ru']",
      to: "aliasLanguages: ['', '', 'ko', 'ru']",
      key: 'dprk',
      problem: 'has 5 aliases and 4 aliasLanguages',
    },
    {
      fault: 'a cycle in the category tree',
      file: '1-law.cypher',
      from: "{narrower: 'battle-tank', broader: 'un-register-weapons'},",
      to: "{narrower: 'battle-tank', broader: 'un-register-weapons'}, {narrower: 'arms', broader: 'battle-tank'},",
      key: 'battle-tank -> un-register-weapons',
      problem: 'closes a cycle',
    },
    {
      fault: 'a word that is not among those known',
      file: '7-claims.cypher',
      from: "position: 'SAYS_NO_EVIDENCE'",
      to: "position: 'SHRUGS'",
      key: 'cl-russia-panel-2023-containers-since-2023',
      problem: 'position: expected one of "ASSERTS"',
    },
    {
      fault: 'a property that is misspelt',
      file: '7-claims.cypher',
      from: "note: 'hundreds of containers'",
      to: "notes: 'hundreds of containers'",
      key: 'cl-lady-r-2024-03-nk-pro-2024-03',
      problem: 'has an unknown property notes',
    },
    {
      fault: 'a property that the statement would drop',
      file: '8-events.cypher',
      from: ', n.certainty = row.certainty',
      to: '',
      at: "{key: 'ev-strikes-2025-05-31'",
      key: 'ev-strikes-2025-05-31',
      problem: 'certainty is not used by the statement',
    },
    {
      fault: 'an IMO number with a wrong digit',
      file: '2-actors.cypher',
      from: "imo: '9179842'",
      to: "imo: '9179843'",
      key: 'angara',
      problem: 'imo: is no IMO number',
    },
    {
      fault: 'a statement that makes something unknown',
      file: '8-events.cypher',
      from: 'UNWIND [',
      to: "UNWIND [\n  {key: 'x'}\n] AS row\nMERGE (n:Rumour {key: row.key});\n\nUNWIND [",
      at: 'UNWIND [',
      key: '',
      problem: 'no shape is declared for records that make Rumour',
    },
    {
      fault: 'text that cannot be read',
      file: '8-events.cypher',
      from: "on: '2024-06-19'",
      to: 'on: 2024-06-19',
      key: '',
      problem: 'expected',
    },
  ])('names the file, line and key of $fault', ({ file, from, to, at, key, problem }) => {
    const { faults, line } = after(file, from, to, at);
    expect(faults).toContainEqual({ file, line, key, problem: expect.stringContaining(problem) });
  });

  it('names a record that is used before it is made', () => {
    const [law, actors, ...others] = seeds;
    if (law === undefined || actors === undefined) throw new Error('there are no seeds');
    const faults = checkSeeds([actors, law, ...others]).map(describeFault);
    expect(faults).toContainEqual(
      expect.stringMatching(
        /^2-actors\.cypher:\d+ 1718 -> dprk: regime names the Regime '1718', which only a later statement makes$/,
      ),
    );
  });

  it('lists every fault at once, in reading order', () => {
    const broken = seeds.map(({ file, text }) => ({
      file,
      text: text
        .replace("adoptedOn: '2006-07-15'", "adoptedOn: '2006-07-32'")
        .replace("maker: 'voa', ", '')
        .replace("maker: 'nk-pro', source: 'src-nkpro-2025-10'", "maker: 'nk-amateur'"),
    }));
    expect(checkSeeds(broken).map(({ file, key, problem }) => `${file} ${key} ${problem}`)).toEqual([
      '1-law.cypher unscr-1695 adoptedOn: "2006-07-32" is no day that exists (YYYY-MM-DD)',
      '7-claims.cypher cl-designated-tanker-calls-2024-voa-chon-ma-san has no maker',
      '7-claims.cypher cl-lady-r-2025-10-nk-pro-2025-10 has no source',
      "7-claims.cypher cl-lady-r-2025-10-nk-pro-2025-10 maker names the Actor 'nk-amateur', which no record makes",
    ]);
  });
});
