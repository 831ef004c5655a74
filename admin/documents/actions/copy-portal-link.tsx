import { dispatch } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { doCofferAction, store, type ImmediateDocumentAction } from '@coffer/api';
import { copyWhenKnown } from '../../clipboard/copy-when-known';
import { CopyByHand } from '../../clipboard/copy-by-hand';

/** The link of the customer's page on the clipboard, and nothing else with it. The server records who copied it. */
export const copyPortalLink = {
	id: 'copy-portal-link',
	label: __( 'Copy portal link', 'coffer' ),
	doneLabel: __( 'Copied', 'coffer' ),
	placement: 'portal',
	verdict: ( { actions } ) => actions.copy_portal_link,
	run: async ( { document, notify, show } ) => {
		const revealed = dispatch( store ).revealPortalLink( document.id, 'copy' );
		const copied = await copyWhenKnown( revealed.then( ( { url } ) => url ) );
		if ( copied.how === 'by_hand' ) {
			show(
				<CopyByHand
					title={ __( 'Copy portal link', 'coffer' ) }
					text={ copied.text }
					onClose={ () => show( null ) }
				/>
			);
			return false;
		}
		const { renewed } = await revealed;
		// The passing message is announced to screen readers too.
		notify(
			renewed
				? __(
						'Portal link copied. It is a new one, because the secret key of the site changed; the old one still works.',
						'coffer'
					)
				: __( 'Portal link copied. Share it only with this customer.', 'coffer' )
		);
		doCofferAction( 'coffer.portalLinkCopied', document.id );
		return true;
	},
} satisfies ImmediateDocumentAction;
