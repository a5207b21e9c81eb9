import type { CodegenConfig } from '@graphql-codegen/cli';
import { enumValues } from './src/api/enums.ts';

const parents = (names: readonly string[], file: string, suffix: string) =>
  Object.fromEntries(names.map((name) => [name, `../${file}#${name}${suffix}`]));

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'src/dashboard/generated/operations.ts': {
      documents: 'src/dashboard/operations/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumType: 'string-literal',
        documentMode: 'string',
        strictScalars: true,
        scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
      },
    },
    'src/api/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
        contextType: '../context.ts#Context',
        enumValues,
        mappers: {
          ...Object.fromEntries(
            Object.keys(enumValues).map((name) => [name, `../enums.ts#EnumValue<'${name}'>`]),
          ),
          ...parents(
            [
              'Actor',
              'Place',
              'Transfer',
              'Claim',
              'Source',
              'Violation',
              'Relation',
              'Node',
              'LegalText',
              'Citation',
              'ViolationConnection',
              'TransferConnection',
              'ClaimConnection',
              'SourceConnection',
              'RelationConnection',
              'ProvisionConnection',
            ],
            'parents.ts',
            'Parent',
          ),
          PathStep: '../walks/expand.ts#WalkTie',
          DesignatedPath: '../walks/find-designated.ts#WayToDesignated',
          Designation: '../../graph/queries/designations.ts#DesignationRow',
          Event: '../../graph/queries/events.ts#EventRow',
          MandateExtension: '../../graph/queries/council-votes.ts#MandateExtensionRow',
          Draft: '../../graph/queries/council-votes.ts#DraftRow',
          Dataset: '../../graph/queries/dataset.ts#DatasetRow',
          Regime: '../law-memory.ts#LawRegime',
          Resolution: '../law-memory.ts#LawResolution',
          Provision: '../law-memory.ts#LawProvision',
          ItemCategory: '../law-memory.ts#LawCategory',
          Cap: '../law-memory.ts#LawCap',
          Explanation: '../../violations/explain.ts#ViolationExplanation',
          Condition: '../../law/conditions.ts#Condition as ConditionParent',
          Assessment: '../../violations/assess.ts#Assessment as AssessmentParent',
          AssessedFinding: '../../law/rule.ts#Finding',
          CapLedger: '../../law/cap-ledger.ts#Ledger',
          ViolationChange: '../lists/list-changes.ts#ChangeParent',
          ViolationChangeConnection: '../lists/list-changes.ts#ChangeConnection',
          LedgerLine: '../resolvers/cap-ledger.ts#LineParent',
          LedgerOmission: '../../law/cap-ledger.ts#LedgerOmission as OmissionParent',
          LedgerSupplier: '../resolvers/cap-ledger.ts#SupplierParent',
        },
      },
    },
  },
};

export default config;
