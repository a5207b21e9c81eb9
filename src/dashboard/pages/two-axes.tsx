import type { Basis, Standing, Verdict } from '../generated/operations.ts';
import { BasisMark, basisMeaning } from '../marks/basis-mark.tsx';
import { MakersMark } from '../marks/doubt-marks.tsx';
import { StandingMark, standingMeaning } from '../marks/standing-mark.tsx';
import { VerdictMark, verdictMeaning } from '../marks/verdict-mark.tsx';

interface Props {
  readonly verdict: Verdict;
  readonly basis: Basis;
  readonly standing: Standing | null;
  readonly makers: number;
}

/** The law and the evidence side by side: neither says anything of the other. */
export function TwoAxes({ verdict, basis, standing, makers }: Props) {
  return (
    <div className="axes">
      <section aria-label="Verdict">
        <h2>What the law makes of it, if the claims hold</h2>
        <p className="big">
          <VerdictMark verdict={verdict} />
        </p>
        <p>{verdictMeaning(verdict)}</p>
        <p>
          <BasisMark basis={basis} />: {basisMeaning(basis)}
        </p>
      </section>
      <section aria-label="Standing">
        <h2>How well the claims hold</h2>
        <p className="big">
          <StandingMark standing={standing} />
        </p>
        <p>{standingMeaning(standing)}</p>
        <p>
          Independent makers: <MakersMark count={makers} />
        </p>
      </section>
    </div>
  );
}
