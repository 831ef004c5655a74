import type { PortalLink, PortalLinkAddress, PortalLinkRequest, PortalPreview } from '../contract/types';
import { request, requestList, type Listed } from '../request';

export function fetchPortalLinks( documentId: number ): Promise< Listed< PortalLink > > {
	return requestList< 'list_portal_links' >( {
		method: 'GET',
		path: '/documents/{id}/portal-links',
		id: documentId,
	} );
}

/**
 * The address of the customer's page. It is a secret and one recorded event: hand it to the clipboard or the new tab
 * and let go of it. Throws `link_not_available` with a verdict.
 */
export function revealPortalLink(
	documentId: number,
	purpose: PortalLinkRequest[ 'purpose' ]
): Promise< PortalLinkAddress > {
	return request< 'reveal_portal_link' >( {
		method: 'POST',
		path: '/documents/{id}/portal-link',
		id: documentId,
		body: { purpose },
	} );
}

/** The same page at an address that works only for the reader, and for drafts too. */
export function previewPortal( documentId: number ): Promise< PortalPreview > {
	return request< 'preview_portal' >( {
		method: 'POST',
		path: '/documents/{id}/portal-preview',
		id: documentId,
	} );
}
