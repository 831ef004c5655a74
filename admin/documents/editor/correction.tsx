import { useSelect } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { store, type Document } from '@coffer/api';
import { Failure, Refusal } from '../../components';
import { PlaceLink } from '../../location';
import { CorrectionForm } from './correction-form';
import { EditorSkeleton, Unavailable } from './in-place-of-form';

/** A sent document, to be replaced by what it should have been. */
export function Correction( { id }: { id: number } ) {
	const { document, error } = useSelect(
		( select ) => ( {
			document: select( store ).getDocument( id ),
			error: select( store ).getResolutionError( 'getDocument', [ id ] ),
		} ),
		[ id ]
	);
	if ( document ) {
		return <Correctable document={ document } />;
	}
	return error ? (
		<Unavailable title={ title() }>
			<Failure error={ error } />
		</Unavailable>
	) : (
		<EditorSkeleton />
	);
}

function Correctable( { document }: { document: Document } ) {
	const { correct } = document.actions;
	// A form that was open stays open when the document is paid or voided meanwhile: what was typed is in it.
	const [ wasAllowed ] = useState( correct.allowed );
	if ( wasAllowed || correct.allowed ) {
		return <CorrectionForm document={ document } />;
	}
	return (
		<Unavailable title={ title() }>
			<Refusal verdict={ correct }>
				<PlaceLink to={ { document: document.id } }>{ __( 'Open the document', 'coffer' ) }</PlaceLink>
			</Refusal>
		</Unavailable>
	);
}

const title = () => __( 'This document cannot be corrected', 'coffer' );
