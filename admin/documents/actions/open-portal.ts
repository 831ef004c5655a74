import { dispatch } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { CofferError, previewPortal, store, type DocumentSummary, type ImmediateDocumentAction } from '@coffer/api';

/**
 * The customer's page in a new tab. Whoever may copy links opens the real one, as a recorded event; whoever may only
 * look gets the same page at an address that works for nobody else.
 */
export const openPortal = {
	id: 'open-portal',
	label: __( 'Open portal', 'coffer' ),
	placement: 'portal',
	verdict: ( { actions } ) => actions.open_portal,
	run: ( { document } ) => openPortalOf( document ),
} satisfies ImmediateDocumentAction;

/** Call it directly in the click, or the browser takes the tab for an advertisement. */
export async function openPortalOf( document: DocumentSummary ): Promise< boolean > {
	const tab = window.open( '', '_blank' );
	if ( ! tab ) {
		throw new CofferError(
			'popup_blocked',
			__( 'The browser blocked the new tab. Allow pop-ups for this site and try again.', 'coffer' )
		);
	}
	// The customer's page must have no way back into wp-admin.
	tab.opener = null;
	try {
		tab.location.replace( await portalAddress( document ) );
		return true;
	} catch ( thrown ) {
		tab.close();
		throw thrown;
	}
}

async function portalAddress( { id, actions }: DocumentSummary ): Promise< string > {
	const { url } =
		actions.copy_portal_link.code === 'role_may_not'
			? await previewPortal( id )
			: await dispatch( store ).revealPortalLink( id, 'open' );
	return url;
}
