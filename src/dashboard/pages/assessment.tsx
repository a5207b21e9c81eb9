import { toResolution } from '../addresses.ts';
import { Section } from '../frame/page.tsx';
import { To } from '../frame/to.tsx';
import { AssessDocument, type AssessQuery, type TransferDraft } from '../generated/operations.ts';
import { BasisMark, ResultMark } from '../marks/basis-mark.tsx';
import { ProvisionLink } from '../marks/provision-link.tsx';
import { VerdictMark } from '../marks/verdict-mark.tsx';
import { useAnswer } from '../use-answer.ts';
import { counted, sentence, Term } from '../words/terms.ts';

type Finding = AssessQuery['assess']['findings'][number];

/** What the rules say of a draft: what it would breach, and what clears it of the rest. */
export function Assessment({ draft }: { draft: TransferDraft }) {
  const { findings, clear } = useAnswer(AssessDocument, { transfer: draft }).assess;
  return (
    <>
      <Section
        title={
          findings.length === 0
            ? 'It would breach nothing on record'
            : `It would come under ${counted(findings.length, 'paragraph')}`
        }
        note="If it is as you say."
      >
        <ul className="assessed">
          {findings.map((finding) => (
            <Found key={`${finding.rule.key} ${finding.provision.key}`} finding={finding} open />
          ))}
        </ul>
      </Section>
      <Section
        title={`${counted(clear.length, 'paragraph')} would not be breached`}
        note="Each says which condition clears it."
      >
        <ul className="assessed">
          {clear.map((finding) => (
            <Found key={`${finding.rule.key} ${finding.provision.key}`} finding={finding} open={false} />
          ))}
        </ul>
      </Section>
    </>
  );
}

function Found({ finding, open }: { finding: Finding; open: boolean }) {
  const { verdict, basis, provision, readWith, rule, conditions } = finding;
  const telling = conditions.filter(({ result }) => result !== 'MET');
  return (
    <li>
      <p className="line">
        <VerdictMark verdict={verdict} /> <ProvisionLink provision={provision} readWith={readWith} />{' '}
        <To to={toResolution(provision.resolution.key)}>{provision.resolution.symbol}</To>
      </p>
      <p>
        {sentence(provision.covers ?? '')} <small>{rule.title}</small>{' '}
        {basis !== 'SETTLED' && <BasisMark basis={basis} />}
      </p>
      {telling.map(({ name, reason }) => (
        <p key={name} className="telling">
          {reason}
        </p>
      ))}
      <details open={open && telling.length === 0}>
        <summary>All conditions</summary>
        <ul className="conditions">
          {conditions.map(({ name, result, reason }) => (
            <li key={name}>
              <ResultMark result={result} /> <b>{Term(name)}</b> {reason}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
