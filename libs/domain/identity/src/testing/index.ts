export { anAccount, type TestAccount } from './an-account.js';
