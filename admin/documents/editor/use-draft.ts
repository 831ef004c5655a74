import { useEffect, useMemo, useReducer, useState } from '@wordpress/element';
import type { Customer, Document, DocumentInput } from '@coffer/api';
import { boot } from '../../boot';
import { draftOf, isSameDraft, newDraft, type TypedDraft } from './draft';
import { draftReducer } from './draft-reducer';
import { readDraft } from './read-draft';

/** What is typed, what it was when it was last the same as on the server, and what it reads as. */
export function useDraft( kind: DocumentInput[ 'kind' ], document: Document | undefined, customer?: Customer ) {
	const [ base, setBase ] = useState( () => ( { document, draft: startOf( kind, document, customer ) } ) );
	const [ draft, dispatch ] = useReducer( draftReducer, base.draft );
	const read = useMemo( () => readDraft( draft, boot.locale ), [ draft ] );
	const isDirty = useMemo( () => ! isSameDraft( draft, base.draft ), [ draft, base ] );
	const isNewer = document !== undefined && base.document !== undefined && document.version > base.document.version;

	/** Begins again from what the server has; what was typed is gone. */
	const load = ( current: Document ) => {
		const loaded = draftOf( current, boot.locale );
		setBase( { document: current, draft: loaded } );
		dispatch( { type: 'REPLACE', draft: loaded } );
	};
	/** What was typed is on the server now. It stays as it was typed. */
	const settle = ( saved: Document, typed: TypedDraft ) => setBase( { document: saved, draft: typed } );

	// Nobody typed anything yet, so there is nothing to ask.
	useEffect( () => {
		if ( isNewer && ! isDirty && document ) {
			load( document );
		}
	} );

	return { draft, dispatch, read, saved: base.document, isDirty, isNewer, load, settle };
}

/** A customer is billed in their currency, and written to in their language, which the server takes from them. */
function startOf( kind: DocumentInput[ 'kind' ], document: Document | undefined, customer?: Customer ): TypedDraft {
	if ( document ) {
		return draftOf( document, boot.locale );
	}
	const draft = newDraft( {
		kind,
		currency: customer?.currency ?? boot.default_currency,
		terms: boot.default_terms,
		today: boot.today,
		due_days: boot.default_due_days,
	} );
	return customer ? { ...draft, customer } : draft;
}
