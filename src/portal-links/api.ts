import type {
	CustomerLink,
	LinkReasonInput,
	PortalCheck,
	PortalLink,
	PortalLinkAddress,
	PortalLinkInput,
	PortalLinkRequest,
	PortalPreview,
} from '../contract/types';
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

/** As `revealPortalLink`, of one link among several. */
export function revealLink( id: number, purpose: PortalLinkRequest[ 'purpose' ] ): Promise< PortalLinkAddress > {
	return request< 'reveal_link' >( { method: 'POST', path: '/portal-links/{id}/address', id, body: { purpose } } );
}

/** Another link beside those that there are. Throws `link_not_available` with a verdict. */
export function createPortalLink( documentId: number, body: PortalLinkInput ): Promise< PortalLink > {
	return request< 'create_portal_link' >( {
		method: 'POST',
		path: '/documents/{id}/portal-links',
		id: documentId,
		body,
	} );
}

/** Throws `version_conflict` when somebody changed the link since that version. */
export function editPortalLink(
	{ id, version }: Pick< PortalLink, 'id' | 'version' >,
	body: PortalLinkInput
): Promise< PortalLink > {
	return request< 'edit_portal_link' >( { method: 'PUT', path: '/portal-links/{id}', id, version, body } );
}

/** Closes a link for good. */
export function revokePortalLink(
	{ id, version }: Pick< PortalLink, 'id' | 'version' >,
	body: LinkReasonInput
): Promise< PortalLink > {
	return request< 'revoke_portal_link' >( { method: 'POST', path: '/portal-links/{id}/revoke', id, version, body } );
}

/** Closes a link for good, and answers with a fresh one like it. */
export function replacePortalLink(
	{ id, version }: Pick< PortalLink, 'id' | 'version' >,
	body: LinkReasonInput
): Promise< PortalLink > {
	return request< 'replace_portal_link' >( {
		method: 'POST',
		path: '/portal-links/{id}/replace',
		id,
		version,
		body,
	} );
}

/** The links that open pages of a customer now. */
export function fetchCustomerLinks( customerId: number ): Promise< Listed< CustomerLink > > {
	return requestList< 'list_customer_links' >( {
		method: 'GET',
		path: '/customers/{id}/portal-links',
		id: customerId,
	} );
}

/** Has the site look at what a customer with the link would meet now. Takes as long as the site needs to answer itself. */
export function checkPortal( documentId: number ): Promise< PortalCheck > {
	return request< 'check_portal' >( { method: 'POST', path: '/documents/{id}/portal-check', id: documentId } );
}

/** The same page at an address that works only for the reader, and for drafts too. */
export function previewPortal( documentId: number ): Promise< PortalPreview > {
	return request< 'preview_portal' >( {
		method: 'POST',
		path: '/documents/{id}/portal-preview',
		id: documentId,
	} );
}
