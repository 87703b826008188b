import type { ProposalFragment } from '@sic/api-client/drafting';
import { asWritten } from '@sic/ui';
import { useTranslation } from '@sic/ui/translation';
import { FormattedText } from '../wording/formatted-text.js';
import { proposalTextNames } from './proposal.js';

/** The texts of a proposal beside its wording, a section for each that is not empty. */
export function ProposalTexts({ proposal }: { readonly proposal: ProposalFragment }) {
  const { t } = useTranslation('drafting');
  return proposalTextNames
    .filter((name) => proposal[name] !== '')
    .map((name) => (
      <section key={name} aria-labelledby={name}>
        <h2 id={name}>{t(`proposal.${name}.title`)}</h2>
        <p className="kept-text measure" {...asWritten(proposal[name])}>
          {proposal[name]}
        </p>
      </section>
    ));
}

/** All that a proposal said, as plain text. */
export function ProposalView({
  proposal,
  language,
}: {
  readonly proposal: ProposalFragment;
  readonly language: string;
}) {
  const { t } = useTranslation('drafting');
  return (
    <dl>
      {proposal.wording === '' ? null : (
        <>
          <dt>{t('proposal.wording.title')}</dt>
          <dd>
            <FormattedText lang={language} markdown={proposal.wording} />
          </dd>
        </>
      )}
      {proposalTextNames
        .filter((name) => proposal[name] !== '')
        .map((name) => (
          <div key={name}>
            <dt>{t(`proposal.${name}.title`)}</dt>
            <dd className="kept-text" {...asWritten(proposal[name])}>
              {proposal[name]}
            </dd>
          </div>
        ))}
    </dl>
  );
}
