import { useState } from 'react';
import { SearchPicker } from '../forms/picker.tsx';
import { type Lens, type Strength, VoicesDocument, type VoicesQuery } from '../generated/operations.ts';
import { strengths } from '../lens.ts';
import { useLateAnswer } from '../use-answer.ts';
import { addDays, daysBetween, dayText } from '../words/day.ts';
import { Term } from '../words/terms.ts';

interface Props {
  readonly lens: Lens;
  readonly onChange: (lens: Lens) => void;
}

/** Sets a lens: a day of knowledge, a day of law and listings, makers and sources switched off, a least strength. */
export function LensFields({ lens, onChange }: Props) {
  const voices = voicesOf(useLateAnswer(VoicesDocument, {}).answer);
  const change = (part: { [Name in keyof Lens]: Lens[Name] | null | undefined }) =>
    onChange(
      Object.fromEntries(
        Object.entries({ ...lens, ...part }).filter(([, value]) =>
          Array.isArray(value) ? value.length > 0 : value,
        ),
      ) as Lens,
    );
  return (
    <div className="lens-fields">
      <KnownAt lens={lens} change={change} first={voices.first} last={voices.last} />
      <SearchPicker
        label="Makers switched off"
        kind="ACTOR"
        chosen={lens.withoutMakers ?? []}
        suggested={voices.makers}
        onChange={(withoutMakers) => change({ withoutMakers })}
      />
      <SearchPicker
        label="Sources switched off"
        kind="SOURCE"
        chosen={lens.withoutSources ?? []}
        suggested={voices.sources}
        onChange={(withoutSources) => change({ withoutSources })}
      />
      <label className="field">
        Least strength of claims
        <select
          value={lens.minStrength ?? ''}
          onChange={({ target }) => change({ minStrength: (target.value || null) as Strength | null })}
        >
          <option value="">any</option>
          {strengths.slice(1).map((strength) => (
            <option key={strength} value={strength}>
              {Term(strength)} or stronger
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        Listings and ties as on
        <input
          type="date"
          value={lens.validAt ?? ''}
          onChange={({ target }) => change({ validAt: target.value || null })}
        />
      </label>
    </div>
  );
}

interface KnownAtProps {
  readonly lens: Lens;
  readonly change: (part: { knownAt: string | null }) => void;
  readonly first: string;
  readonly last: string;
}

function KnownAt({ lens, change, first, last }: KnownAtProps) {
  const [dragged, setDragged] = useState<string | null>(null);
  const day = dragged ?? lens.knownAt ?? null;
  const settle = () => {
    if (dragged === null) return;
    change({ knownAt: dragged >= last ? null : dragged });
    setDragged(null);
  };
  return (
    <fieldset className="known-at">
      <legend>Day of knowledge</legend>
      <input
        type="range"
        aria-label="Day of knowledge"
        aria-valuetext={day === null ? 'everything that is known' : `as known on ${dayText(day)}`}
        min={0}
        max={daysBetween(first, last)}
        value={daysBetween(first, day ?? last)}
        onChange={({ target }) => setDragged(addDays(first, Number(target.value)))}
        onPointerUp={settle}
        onKeyUp={settle}
        onBlur={settle}
      />
      <div className="row">
        <input
          type="date"
          aria-label="Day of knowledge as a date"
          value={day ?? ''}
          onChange={({ target }) => change({ knownAt: target.value || null })}
        />
        <span className="note">
          {day === null ? 'everything that is known' : `as known on ${dayText(day)}`}
        </span>
      </div>
    </fieldset>
  );
}

/** Who speaks most, where, and between which days. */
function voicesOf(answer: VoicesQuery | undefined) {
  const claims = answer?.transfers.edges.flatMap(({ node }) => node.claims) ?? [];
  const days = claims.flatMap(({ source }) => source.publishedOn ?? []).sort();
  return {
    first: days[0] ?? '2020-01-01',
    last: days.at(-1) ?? '2026-01-01',
    makers: mostFirst(claims.map(({ by }) => ({ value: by.key, label: by.name }))),
    sources: mostFirst(claims.map(({ source }) => ({ value: source.key, label: source.title }))),
  };
}

function mostFirst(voices: readonly { value: string; label: string }[]) {
  const groups = Map.groupBy(voices, ({ value }) => value);
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap(([one, ...more]) =>
      one ? [{ ...one, hint: more.length ? `${more.length + 1} claims` : '1 claim' }] : [],
    );
}
