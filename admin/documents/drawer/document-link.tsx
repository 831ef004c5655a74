import { useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { store, type RelatedDocument } from '@coffer/api';
import { PlaceLink } from '../../location';
import { documentTitle } from '../../words';

/** Another document by its number. */
export function DocumentLink( { document }: { document: Pick< RelatedDocument, 'id' | 'kind' | 'number' > } ) {
	return <PlaceLink to={ { document: document.id } }>{ documentTitle( document ) }</PlaceLink>;
}

/** Another document of which only the id is known: its number is asked for. */
export function DocumentLinkById( { id }: { id: number } ) {
	const known = useSelect(
		( select ) => select( store ).getSummary( id ) ?? select( store ).getDocument( id ),
		[ id ]
	);
	return known ? (
		<DocumentLink document={ known } />
	) : (
		<PlaceLink to={ { document: id } }>{ __( 'an invoice', 'coffer' ) }</PlaceLink>
	);
}
