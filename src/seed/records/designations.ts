import { z } from 'zod';
import { day, key, note, sureness, text, texts } from './shapes.ts';

const designation = {
  key,
  label: text,
  authority: z.enum(['UN', 'EU', 'US', 'ROK']),
  reference: text.optional(),
  act: text.optional(),
  listedBy: key,
  actor: key.optional(),
  place: key.optional(),
  listedOn: day.optional(),
  listedOnText: text.optional(),
  delistedOn: day.optional(),
  lastUpdatedOn: day.optional(),
  listedAgainOn: day.optional(),
  measures: texts.optional(),
  note,
  ...sureness,
};

/** Records of 4-designations. */
export const designationRecords = {
  Designation: z.strictObject(designation),
  '(:Designation)-[:UNDER]->(:Regime)': z.strictObject({
    designation: key,
    regime: key,
  }),
  '(:Designation)-[:UNDER]->(:Provision)': z.strictObject({
    designation: key,
    provision: key,
  }),
  '(:Designation)-[:CITES]->(:Resolution)': z.strictObject({
    designation: key,
    resolution: key,
  }),
};
