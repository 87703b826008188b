import type { KeyOf } from '@sic/messages/browser';
import type { ReactNode } from 'react';
import { useTranslation } from '../translation.js';

type Key = KeyOf<'ui'>;
/** What a list can be sorted by. */
export type Order = Extract<Key, `order.${string}`> extends `order.${infer Name}` ? Name : never;

export interface ListOrderProps {
  readonly by: Order;
  /** How many there are, or what else is said of the whole list. */
  readonly children?: ReactNode;
}

/** The line above a list: how many there are, and what it is sorted by. Every list that a reader leafs through has one. */
export function ListOrder({ by, children }: ListOrderProps) {
  const { t } = useTranslation('ui');
  const order = t(`order.${by}`);
  return (
    <p role={children === undefined ? undefined : 'status'} className="muted">
      {children === undefined ? (
        t('sorted', { order })
      ) : (
        <>
          {children} · {order}
        </>
      )}
    </p>
  );
}
