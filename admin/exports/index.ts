export { ExportButton } from './export-button';
export { exportFile, type ExportFormat, type ExportScope } from './export-file';
export { FormatMenu } from './format-menu';
