export { DismissReports } from './case/dismiss-reports.js';
export { HideContent } from './case/hide-content.js';
export { ReportContent } from './report/report-content.js';
