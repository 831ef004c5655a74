export {
	createDocument,
	deleteDocument,
	editDocument,
	fetchDocument,
	fetchDocuments,
	sendByEmail,
	sendDocument,
	voidDocument,
} from './api';
export { changeDocument, type DocumentChange } from './change';
export {
	isDocumentAction,
	type DialogDocumentAction,
	type DocumentAction,
	type DocumentActionContext,
	type ImmediateDocumentAction,
} from './document-action';
export {
	queryKey,
	type AgeingBucket,
	type DocumentKind,
	type DocumentQuery,
	type PaymentStatus,
	type Workflow,
} from './document-query';
