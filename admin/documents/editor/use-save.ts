import { useDispatch } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { store, toCofferError, type CofferError, type Document, type DocumentInput } from '@coffer/api';
import { boot } from '../../boot';
import type { TypedDraft } from './draft';
import { fieldByKey, type ReadDraft } from './read-draft';

/** Why the server did not take it, and at which field. */
export interface SaveRefusal {
	error: CofferError;
	/** As in `Problems`. */
	field: string | undefined;
	/** What it was refused for; when something else is typed, it no longer counts. */
	draft: TypedDraft;
}

/** Asks the server to keep the draft. */
export function useSave() {
	const { saveDraft } = useDispatch( store );
	const [ isBusy, setBusy ] = useState( false );
	const [ refusal, setRefusal ] = useState< SaveRefusal | null >( null );

	const save = async (
		draft: TypedDraft,
		read: ReadDraft,
		existing: Document | undefined
	): Promise< Document | undefined > => {
		setBusy( true );
		setRefusal( null );
		try {
			return await saveDraft( inputOf( draft, read ), existing );
		} catch ( thrown ) {
			const error = toCofferError( thrown );
			const field = error.field === undefined ? undefined : fieldByKey( error.field, read.keys );
			setRefusal( { error, field, draft } );
			return undefined;
		} finally {
			setBusy( false );
		}
	};
	return { save, isBusy, refusal, forget: () => setRefusal( null ) };
}

/** The note is only sent by those who may read it; for others it stays as it is. */
export function inputOf( { private_note }: TypedDraft, { input }: ReadDraft ): DocumentInput {
	return boot.actions.view_private.allowed ? { ...input, private_note } : input;
}
