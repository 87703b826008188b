import type { RegistrationState } from '../registration/registration-state.js';

/** The people of a gathering to whom its organisers can write. */
export const MessageSegment = {
  EVERYBODY: 'everybody',
  CONFIRMED: 'confirmed',
  OFFERED: 'offered',
  WAITING: 'waiting',
  PENDING: 'pending',
} as const;
export type MessageSegment = (typeof MessageSegment)[keyof typeof MessageSegment];
export const messageSegments: readonly MessageSegment[] = Object.values(MessageSegment);

/** The states of the registrations of a segment. Who has left a gathering is not written to any more. */
export const STATES_OF_SEGMENT: Readonly<Record<MessageSegment, readonly RegistrationState[]>> = {
  everybody: ['confirmed', 'offered', 'waitlisted', 'pending_approval'],
  confirmed: ['confirmed'],
  offered: ['offered'],
  waiting: ['waitlisted'],
  pending: ['pending_approval'],
};
