export { MarkOfferNotified } from './offer/mark-offer-notified.js';
