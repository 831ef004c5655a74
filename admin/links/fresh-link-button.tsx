import { Button } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { store } from '@coffer/api';
import { CloseDialog } from './close-dialog';

/** For a document whose link was revoked or has ended: another one like it. */
export function FreshLinkButton( { documentId }: { documentId: number } ) {
	const link = useSelect(
		( select ) =>
			select( store )
				.getPortalLinks( documentId )
				?.find( ( { is_default: isDefault } ) => isDefault ),
		[ documentId ]
	);
	const [ isAsking, setAsking ] = useState( false );
	if ( ! link ) {
		return null;
	}
	return (
		<>
			<Button variant="primary" __next40pxDefaultSize onClick={ () => setAsking( true ) }>
				{ __( 'Make a fresh link', 'coffer' ) }
			</Button>
			{ isAsking && (
				<CloseDialog
					documentId={ documentId }
					link={ link }
					how="replace"
					onClose={ () => setAsking( false ) }
				/>
			) }
		</>
	);
}
