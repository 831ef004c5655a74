import { Button } from '@wordpress/components';
import { useDispatch } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { store } from '@coffer/api';
import { CopyByHand } from '../clipboard/copy-by-hand';
import { copyWhenKnown } from '../clipboard/copy-when-known';
import { Failure } from '../components';
import { useNotify } from '../notices';

/** The link of the customer's page on the clipboard; refused, says why in the button's place. The server records who copied it. */
export function CopyLinkButton( { documentId }: { documentId: number } ) {
	const { revealPortalLink } = useDispatch( store );
	const notify = useNotify();
	const [ error, setError ] = useState< unknown >();
	const [ byHand, setByHand ] = useState< string | null >( null );
	// Directly in the click: browsers open the clipboard only there.
	const copy = async () => {
		setError( undefined );
		const revealed = revealPortalLink( documentId, 'copy' );
		try {
			const copied = await copyWhenKnown( revealed.then( ( { url } ) => url ) );
			if ( copied.how === 'by_hand' ) {
				setByHand( copied.text );
				return;
			}
			notify( __( 'Portal link copied. Share it only with this customer.', 'coffer' ) );
		} catch ( thrown ) {
			setError( thrown );
		}
	};
	return (
		<>
			<Button variant="secondary" size="compact" onClick={ () => void copy() }>
				{ __( 'Copy portal link', 'coffer' ) }
			</Button>
			{ error !== undefined && <Failure error={ error } /> }
			{ byHand !== null && (
				<CopyByHand
					title={ __( 'Copy portal link', 'coffer' ) }
					text={ byHand }
					onClose={ () => setByHand( null ) }
				/>
			) }
		</>
	);
}
