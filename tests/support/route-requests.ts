import type { Routes } from '../../src/contract/routes';
import type { Document } from '../../src/contract/types';
import { aCustomer, aDraft, aLine, aSentDocument, changing, unique } from './makers';
import type { Person } from './people';
import { contract } from './shapes';

export interface RouteRequest {
	readonly route: string;
	readonly headers?: Record< string, string >;
	readonly body?: unknown;
	/** The document that a successful request may change. */
	readonly document?: Document;
}

type RouteName = keyof Routes;

/** A request for each route of the contract that somebody with the capability can make with success. */
const makers: Record< RouteName, ( owner: Person ) => Promise< RouteRequest > > = {
	list_documents: async () => ( { route: '/documents' } ),
	create_document: async ( owner ) => ( {
		route: '/documents',
		body: { kind: 'invoice', currency: 'EUR', customer_id: ( await aCustomer( owner ) ).id, lines: [ aLine() ] },
	} ),
	get_document: async ( owner ) => of( await aDraft( owner ), '' ),
	edit_document: async ( owner ) => {
		const draft = await aDraft( owner );
		return { ...of( draft, '' ), headers: version( draft ), body: { kind: 'invoice', currency: 'EUR', lines: [ aLine( { unit_price: 99 } ) ] } };
	},
	delete_document: async ( owner ) => {
		const draft = await aDraft( owner );
		return { ...of( draft, '' ), headers: version( draft ) };
	},
	send_document: async ( owner ) => {
		const draft = await aDraft( owner );
		return { ...of( draft, '/send' ), headers: changing( draft ) };
	},
	void_document: async ( owner ) => {
		const sent = await aSentDocument( owner );
		return { ...of( sent, '/void' ), headers: changing( sent ), body: { reason: 'A mistake' } };
	},
	list_activity: async ( owner ) => of( await aDraft( owner ), '/activity' ),
	list_portal_links: async ( owner ) => of( await aSentDocument( owner ), '/portal-links' ),
	reveal_portal_link: async ( owner ) => ( { ...of( await aSentDocument( owner ), '/portal-link' ), body: { purpose: 'copy' } } ),
	preview_portal: async ( owner ) => of( await aDraft( owner ), '/portal-preview' ),
	list_customers: async () => ( { route: '/customers' } ),
	create_customer: async () => ( { route: '/customers', body: { name: unique( 'Customer ' ) } } ),
	get_customer: async ( owner ) => ( { route: `/customers/${ ( await aCustomer( owner ) ).id }` } ),
	edit_customer: async ( owner ) => {
		const customer = await aCustomer( owner );
		return { route: `/customers/${ customer.id }`, headers: version( customer ), body: { name: unique( 'Customer ' ) } };
	},
	get_settings: async () => ( { route: '/settings' } ),
	edit_settings: async ( owner ) => ( {
		route: '/settings',
		headers: version( ( await owner.rest( 'GET', '/settings' ) ).body as { version: number } ),
		body: { default_terms: unique( 'Terms ' ) },
	} ),
	get_status: async () => ( { route: '/status' } ),
	check_route: async () => ( { route: '/status/route-check' } ),
	portal_status: async () => ( { route: '/portal/status' } ),
	portal_seen: async () => ( { route: '/portal/seen', body: { token: 'x'.repeat( 43 ), issued_at: 1, signature: 'x'.repeat( 64 ) } } ),
};

export interface ContractRoute {
	readonly name: RouteName;
	readonly method: string;
	/** The one that a signed-in person needs; undefined for the routes of the customer's page. */
	readonly capability: string | undefined;
	make( owner: Person ): Promise< RouteRequest >;
}

export const contractRoutes: readonly ContractRoute[] = Object.entries( contract.routes ).map( ( [ key, route ] ) => {
	const name = route.name as RouteName;
	return { name, method: key.split( ' ' )[ 0 ] ?? '', capability: route.capability, make: makers[ name ] };
} );

export const staffRoutes = contractRoutes.filter( ( route ) => route.capability !== undefined );

function of( document: Document, rest: string ): RouteRequest {
	return { route: `/documents/${ document.id }${ rest }`, document };
}

function version( { version: seen }: { readonly version: number } ): Record< string, string > {
	return { 'if-match': String( seen ) };
}
