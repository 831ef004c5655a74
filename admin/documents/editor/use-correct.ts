import { useDispatch } from '@wordpress/data';
import { useRef, useState } from '@wordpress/element';
import { newIdempotencyKey, store, toCofferError, type Document } from '@coffer/api';
import type { TypedDraft } from './draft';
import { fieldByKey, type ReadDraft } from './read-draft';
import { inputOf, type SaveRefusal } from './use-save';

/** Asks the server to replace what was sent. */
export function useCorrect() {
	const { changeDocument } = useDispatch( store );
	const [ isBusy, setBusy ] = useState( false );
	const [ refusal, setRefusal ] = useState< SaveRefusal | null >( null );
	const last = useRef( { body: '', key: '' } );

	const correct = async (
		document: Document,
		draft: TypedDraft,
		read: ReadDraft,
		reason: string
	): Promise< Document | undefined > => {
		const body = { ...inputOf( draft, read ), reason };
		// The same intention keeps its key when the answer was lost; another one is another correction.
		const said = JSON.stringify( body );
		last.current = last.current.body === said ? last.current : { body: said, key: newIdempotencyKey() };
		setBusy( true );
		setRefusal( null );
		try {
			return await changeDocument( 'correct_document', document, last.current.key, body );
		} catch ( thrown ) {
			const error = toCofferError( thrown );
			const field = error.field === undefined ? undefined : fieldByKey( error.field, read.keys );
			setRefusal( { error, field, draft } );
			return undefined;
		} finally {
			setBusy( false );
		}
	};
	return { correct, isBusy, refusal, forget: () => setRefusal( null ) };
}
