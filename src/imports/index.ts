export { addImportRows, cancelImport, commitImport, openImport } from './api';
