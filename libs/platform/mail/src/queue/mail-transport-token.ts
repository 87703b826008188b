/** Provider token of the SMTP pool, which is an interface. */
export const MAIL_TRANSPORT = Symbol('MAIL_TRANSPORT');
