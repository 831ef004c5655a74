import { useSelect } from '@wordpress/data';
import { useCallback, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { fetchCustomer, store, type Customer, type Document, type DocumentInput } from '@coffer/api';
import { boot } from '../../boot';
import { Failure, Refusal, useAnswer } from '../../components';
import { go, PlaceLink, usePlace } from '../../location';
import { DraftForm } from './draft-form';
import { EditorSkeleton, Unavailable } from './in-place-of-form';

/**
 * The draft that the address names, or one that is yet to be made. When a new one is saved for the first time, the
 * address changes and the form stays, with everything that is open in it.
 */
export function Editor() {
	const { editing, creating, customer } = usePlace();
	const made = useRef< { id: number; session: string } | null >( null );
	const session = sessionOf( editing, creating, made.current );
	const kind = useRef< DocumentInput[ 'kind' ] >( 'invoice' );
	kind.current = creating ?? kind.current;
	// As long as the form is open, also once the draft has an address of its own.
	const whose = useRef( customer );
	whose.current = creating === null ? whose.current : customer;

	const onCreated = ( { id }: Document ) => {
		made.current = { id, session };
		void go( { editing: id }, 'replace' );
	};
	if ( editing !== null && editing !== made.current?.id ) {
		return <ExistingDraft key={ session } id={ editing } />;
	}
	if ( ! boot.actions.create_document.allowed ) {
		return (
			<Unavailable title={ __( 'This draft cannot be edited', 'coffer' ) }>
				<Refusal verdict={ boot.actions.create_document } />
			</Unavailable>
		);
	}
	const draft = { kind: kind.current, id: editing, onCreated };
	return whose.current === null ? (
		<NewDraft key={ session } { ...draft } />
	) : (
		<NewDraftFor key={ session } { ...draft } customerId={ whose.current } />
	);
}

function sessionOf( editing: number | null, creating: string | null, made: { id: number; session: string } | null ) {
	if ( creating !== null ) {
		return `new-${ creating }-${ made?.id ?? '' }`;
	}
	return made !== null && editing === made.id ? made.session : `edit-${ editing }`;
}

interface NewProps {
	kind: DocumentInput[ 'kind' ];
	/** Once it was saved. */
	id: number | null;
	customer?: Customer;
	onCreated: ( document: Document ) => void;
}

/** For a customer from whose page it was begun. */
function NewDraftFor( { customerId, ...draft }: NewProps & { customerId: number } ) {
	const ask = useCallback( ( signal: AbortSignal ) => fetchCustomer( customerId, signal ), [ customerId ] );
	const { answer: customer, error, refresh } = useAnswer( ask );
	if ( error !== undefined ) {
		return (
			<Unavailable title={ __( 'The customer could not be loaded', 'coffer' ) }>
				<Failure error={ error } onRetry={ refresh } />
			</Unavailable>
		);
	}
	return customer ? <NewDraft { ...draft } customer={ customer } /> : <EditorSkeleton />;
}

function NewDraft( { kind, id, customer, onCreated }: NewProps ) {
	const document = useSelect( ( select ) => ( id === null ? undefined : select( store ).getDocument( id ) ), [ id ] );
	return (
		<DraftForm
			kind={ kind }
			document={ document }
			{ ...( customer ? { customer } : {} ) }
			onCreated={ onCreated }
		/>
	);
}

function ExistingDraft( { id }: { id: number } ) {
	const { document, error } = useSelect(
		( select ) => ( {
			document: select( store ).getDocument( id ),
			error: select( store ).getResolutionError( 'getDocument', [ id ] ),
		} ),
		[ id ]
	);
	if ( ! document ) {
		return error ? (
			<Unavailable title={ __( 'This draft cannot be edited', 'coffer' ) }>
				<Failure error={ error } />
			</Unavailable>
		) : (
			<EditorSkeleton />
		);
	}
	return <Editable document={ document } />;
}

function Editable( { document }: { document: Document } ) {
	const { id, kind, actions } = document;
	// A form that was open stays open when the draft is sent or taken away meanwhile: what was typed is in it.
	const [ wasAllowed ] = useState( actions.edit.allowed );
	if ( ! wasAllowed && ! actions.edit.allowed ) {
		return (
			<Unavailable title={ __( 'This draft cannot be edited', 'coffer' ) }>
				<Refusal verdict={ actions.edit }>
					<PlaceLink to={ { editing: null, document: id } }>
						{ __( 'Open the document', 'coffer' ) }
					</PlaceLink>
				</Refusal>
			</Unavailable>
		);
	}
	return <DraftForm kind={ kind } document={ document } onCreated={ () => undefined } />;
}
