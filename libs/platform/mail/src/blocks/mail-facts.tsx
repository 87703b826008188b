import type { ReactNode } from 'react';
import { colour, font } from '../mail-theme.js';

export interface MailFact {
  /** "Place", "Starts" */
  readonly label: string;
  readonly value: string;
}

const cell = {
  padding: '6px 0',
  fontFamily: font.text,
  fontSize: '15px',
  lineHeight: '22px',
  verticalAlign: 'top',
} as const;

/** What, when and where: labels and values, one line each. */
export function MailFacts({ facts }: { readonly facts: readonly MailFact[] }): ReactNode {
  return (
    <table cellPadding={0} cellSpacing={0} border={0} width="100%" style={{ margin: '0 0 16px' }}>
      <tbody>
        {facts.map(({ label, value }) => (
          <tr key={label} className="mail-fact">
            <th
              scope="row"
              className="mail-fact-label"
              style={{
                ...cell,
                width: '32%',
                paddingRight: '16px',
                textAlign: 'left',
                fontWeight: 400,
                color: colour.muted,
              }}
            >
              {label}
            </th>
            <td dir="auto" className="mail-fact-value" style={{ ...cell, color: colour.text }}>
              {value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
