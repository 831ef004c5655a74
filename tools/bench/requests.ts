import type { Rig } from './rig';
import { answered, type Asked, type Request } from './server';
import type { Subjects } from './subjects';

/** One thing that somebody does, as a request that is measured. */
export interface Measured {
	readonly id: string;
	readonly title: string;
	readonly asked: Asked;
	/** Status of the answer; 200 when nothing is said. */
	readonly status?: number;
}

/** How many a page of a list has. */
const perPage = 25;

const filters: Readonly< Record< string, string > > = {
	invoices: 'kind=invoice',
	quotes: 'kind=quote',
	'credit notes': 'kind=credit_note',
	drafts: 'workflow=draft',
	sent: 'workflow=sent',
	unpaid: 'workflow=sent&payment_status=unpaid',
	paid: 'payment_status=paid',
	overdue: 'overdue=true',
	disputed: 'disputed=true',
	'one currency': 'currency=JPY',
};

const sorts = [
	'number',
	'customer_name',
	'issue_date',
	'due_date',
	'total',
	'balance',
	'workflow',
	'payment_status',
] as const;

/** What customers and their browsers ask for. */
export async function customerRequests( rig: Rig, { tokens }: Subjects ): Promise< Measured[] > {
	const url = `${ rig.site.url }/wp-json/coffer/v1/portal`;
	const half = Math.floor( tokens.length / 2 );
	const status = { url: `${ url }/status`, headers: { 'Coffer-Portal-Token': tokenOf( rig.portal ) } };
	const { headers } = await answered( status, 200 );
	if ( typeof headers.etag !== 'string' ) {
		throw new Error( 'The status of a customer’s page has no ETag.' );
	}
	const pages = pagesOf( rig );
	const paying = await oncePerPage( pages, tokens.slice( 0, half ), ( token, { pay } ) =>
		post( `${ url }/pay`, { token, ...pay, gateway: 'bank_transfer' } )
	);
	const seeing = await oncePerPage( pages, tokens.slice( half ), ( token, { seen } ) =>
		post( `${ url }/seen`, { token, ...seen } )
	);
	return [
		{ id: 'portal', title: 'customer’s page', asked: { url: rig.portal } },
		{
			id: 'status',
			title: 'its status, unchanged',
			asked: { ...status, headers: { ...status.headers, 'If-None-Match': headers.etag } },
			status: 304,
		},
		{ id: 'status.changed', title: 'its status, changed', asked: status },
		{ id: 'pay', title: 'setting out to pay', asked: paying },
		{ id: 'seen', title: 'saying that somebody looks', asked: seeing, status: 204 },
	];
}

/** What the Money screen asks for. */
export function staffRequests(
	{ owner }: Rig,
	{ document, number, customer, busy, name, email, phone, unshared, total }: Subjects
): Measured[] {
	const get = ( id: string, title: string, route: string ): Measured => ( { id, title, asked: owner.rest( route ) } );
	const list = ( id: string, title: string, query: string ) =>
		get( `list.${ id }`, title, `/documents?per_page=${ perPage }&${ query }` );
	const search = ( id: string, title: string, text: string ) =>
		list( `search.${ id }`, `search: ${ title }`, `search=${ encodeURIComponent( text ) }` );
	// Not one with which the name begins, and not “&”.
	const word = name
		.split( ' ' )
		.slice( 1 )
		.find( ( each ) => each.length > 3 );
	const creating = once( unshared, ( id ) =>
		owner.rest( `/documents/${ id }/portal-link`, json( { purpose: 'copy' } ) )
	);
	return [
		list( 'first', 'documents, first page', 'page=1' ),
		list( 'last', 'documents, last page', `page=${ Math.ceil( total / perPage ) }` ),
		...Object.entries( filters ).map( ( [ title, query ] ) =>
			list( `filter.${ query }`, `only ${ title }`, query )
		),
		...sorts.map( ( sort ) =>
			list( `sort.${ sort }`, `by ${ sort.replace( '_', ' ' ) }`, `orderby=${ sort }&order=asc` )
		),
		search( 'number', 'number', number ),
		search( 'number_part', 'beginning of a number', number.slice( 0, -2 ) ),
		search( 'customer', 'name of a customer', name ),
		search( 'prefix', 'beginning of a name', name.slice( 0, 5 ) ),
		search( 'word', 'word in a name', word ?? name ),
		search( 'email', 'e-mail address', email ),
		search( 'phone', 'telephone number', phone ),
		search( 'nobody', 'nobody', 'qwxyzzy' ),
		search( 'several', 'several words, nobody', 'nowhere to be found' ),
		get( 'receivables', 'receivables', '/receivables' ),
		get( 'document', 'one document', `/documents/${ document }` ),
		get( 'document.activity', 'its activity', `/documents/${ document }/activity` ),
		get( 'customers', 'customers, first page', '/customers' ),
		get( 'customers.search', 'customers, by name', `/customers?search=${ encodeURIComponent( name ) }` ),
		get( 'customer.standing', 'what a customer owes', `/customers/${ customer }/standing` ),
		get( 'customer.activity', 'activity of a customer', `/customers/${ customer }/activity` ),
		get( 'busy.activity', 'of one with 5,000 facts', `/customers/${ busy }/activity` ),
		get( 'busy.choices', 'what it can be narrowed by', `/customers/${ busy }/activity-choices` ),
		get( 'payments', 'payments, first page', '/payments' ),
		{ id: 'link', title: 'making and copying a link', asked: creating },
	];
}

/** @return Requests with which many people pay the invoice of one link, each from an address of their own, and the number of its record. */
export async function requestsToPay( rig: Rig, token: string ): Promise< { pay: () => Request; document: number } > {
	const url = `${ rig.site.url }/wp-json/coffer/v1/portal/pay`;
	const tokens = Array.from< string >( { length: 50 } ).fill( token );
	const pay = await oncePerPage( pagesOf( rig ), tokens, ( _token, page ) =>
		post( url, { token, ...page.pay, gateway: 'bank_transfer' } )
	);
	const document = await rig.site.php< number >(
		`global $wpdb; return (int) $wpdb->get_var( $wpdb->prepare( "SELECT document_id FROM {$wpdb->prefix}coffer_portal_links WHERE token_hash = %s", hash( 'sha256', $input ) ) );`,
		token
	);
	return { pay, document };
}

/** The secret in the address of a customer’s page. */
export const tokenOf = ( address: string ) => address.split( /[/=]/ ).pop() ?? '';

/** What addresses of customers' pages begin with. */
const pagesOf = ( { portal }: Rig ) => portal.slice( 0, -tokenOf( portal ).length );

function json( value: unknown ): Omit< Request, 'url' > {
	return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify( value ) };
}

function post( url: string, value: unknown ): Request {
	return { ...json( value ), url };
}

/** Each subject is used up by its request. */
function once< T >( subjects: readonly T[], request: ( subject: T, place: number ) => Request ): () => Request {
	let used = 0;
	return () => {
		const subject = subjects[ used ];
		if ( subject === undefined ) {
			throw new Error( `More was asked than the ${ used } times that were prepared.` );
		}
		return request( subject, used++ );
	};
}

interface Signed {
	readonly issued_at: number;
	readonly signature: string;
}

/** What pages gave to their scripts, as one request for each page. */
async function oncePerPage(
	pages: string,
	tokens: readonly string[],
	request: ( token: string, page: { pay: Signed; seen: Signed } ) => Request
): Promise< () => Request > {
	const requests: Request[] = [];
	for ( const token of tokens ) {
		const { body } = await answered( { url: pages + token }, 200 );
		requests.push( request( token, signaturesIn( body.toString( 'utf8' ) ) ) );
	}
	return once( requests, ( { headers, ...rest }, place ) => ( {
		...rest,
		headers: { ...headers, 'Coffer-Bench-Visitor': `10.1.${ Math.floor( place / 250 ) }.${ place % 250 }` },
	} ) );
}

function signaturesIn( html: string ): { pay: Signed; seen: Signed } {
	const data = /<script[^>]*id="wp-script-module-data-@wordpress\/interactivity"[^>]*>(.*?)<\/script>/s.exec( html );
	const { config = {} } = JSON.parse( data?.[ 1 ] ?? '{}' ) as {
		config?: Record< string, { pay?: Signed; seen?: Signed } >;
	};
	const { pay, seen } = config[ 'coffer/portal' ] ?? {};
	if ( ! pay || ! seen ) {
		throw new Error( 'A customer’s page gave its script nothing to pay or to be seen with.' );
	}
	const only = ( { issued_at, signature }: Signed ) => ( { issued_at, signature } );
	return { pay: only( pay ), seen: only( seen ) };
}
