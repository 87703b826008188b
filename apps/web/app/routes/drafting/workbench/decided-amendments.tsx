import type { WorkbenchQuery } from '@sic/api-client/drafting';
import { asWritten } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { AmendmentCard } from '../amendment/amendment-card.js';
import { TakeBackForm } from '../decision/take-back-form.js';
import type { TakeBackOutcome } from '../decision/take-back.server.js';

export interface DecidedAmendmentsProps {
  readonly amendments: WorkbenchQuery['amendmentsToDecide']['nextVersion']['decidedAmendments'];
  /** The version that they are decided for. */
  readonly versionNumber: number;
  /** By the id of the amendment: until when the mail about its decision waits; null when it has been sent. */
  readonly waitsUntil: Readonly<Record<string, string | null>>;
  readonly outcome: TakeBackOutcome | undefined;
}

/** What was decided for the next version, which can be taken back until that is published. */
export function DecidedAmendments({ amendments, versionNumber, waitsUntil, outcome }: DecidedAmendmentsProps) {
  const { t } = useTranslation('drafting');
  if (amendments.length === 0) return null;
  return (
    <section aria-labelledby="decided" className="decided-amendments">
      <h3 id="decided">{t('workbench.decidedTitle', { number: versionNumber })}</h3>
      <div className="stack">
        {amendments.map((amendment) => (
          <AmendmentCard key={amendment.id} amendment={amendment} level={4}>
            <p className="small">
              <strong>{t('workbench.decidedReason')}</strong>{' '}
              <span {...asWritten(amendment.decision?.reason)}>{amendment.decision?.reason}</span>
            </p>
            {amendment.viewerCan.takeBack && amendment.decision !== null ? (
              <TakeBackForm
                decisionId={amendment.decision.id}
                amendment={amendment}
                waitsUntil={waitsUntil[amendment.id] ?? null}
                outcome={outcome}
              />
            ) : null}
          </AmendmentCard>
        ))}
      </div>
    </section>
  );
}
