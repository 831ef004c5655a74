import type { Field } from '@wordpress/dataviews';
import type { DocumentSummary } from '@coffer/api';

/** A column or filter of the document list. Its id is the name of the field on the server, which sorts by it. */
export type DocumentField = Field< DocumentSummary >;
