import type { ActorQuery } from '../generated/operations.ts';

type Name = NonNullable<ActorQuery['actor']>['names'][number];

/** All names in all scripts, each marked with its language for whoever reads it aloud. */
export function NameList({ names }: { names: readonly Name[] }) {
  return (
    <ul className="names">
      {names.map(({ value, kind, language }) => (
        <li key={`${value} ${language}`}>
          <span lang={language ?? undefined}>{value}</span>
          {(language || kind === 'ALIAS') && (
            <small>{[language, kind === 'ALIAS' && 'alias'].filter(Boolean).join(', ')}</small>
          )}
        </li>
      ))}
    </ul>
  );
}
