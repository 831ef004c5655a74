/**
 * Prints what is overdue, then makes an invoice and sends it, as a program with an application password does. Needs nothing but Node:
 *
 *   COFFER_SITE=https://example.com COFFER_USER=anna COFFER_PASSWORD="abcd efgh ijkl mnop qrst uvwx" node send-invoice.mjs client@example.com
 */
const { COFFER_SITE: site, COFFER_USER: user, COFFER_PASSWORD: password } = process.env;

/** What the server answers; what it refuses is thrown, as a sentence. */
async function coffer( method, path, { body, version, key } = {} ) {
	const response = await fetch( `${ site }/wp-json/coffer/v1${ path }`, {
		method,
		headers: {
			authorization: `Basic ${ Buffer.from( `${ user }:${ password }` ).toString( 'base64' ) }`,
			...( body ? { 'content-type': 'application/json' } : {} ),
			// The version that was seen: somebody may have changed it since.
			...( version ? { 'if-match': String( version ) } : {} ),
			// The same when the request is repeated, so that it counts once.
			...( key ? { 'idempotency-key': key } : {} ),
		},
		...( body ? { body: JSON.stringify( body ) } : {} ),
	} );
	const answer = await response.json();
	if ( ! response.ok ) {
		throw new Error( `${ answer.code }: ${ answer.message } ${ answer.data?.field ?? '' }`.trim() );
	}
	return { answer, pages: Number( response.headers.get( 'x-wp-totalpages' ) ) };
}

/** All pages of a list. */
async function* listed( path ) {
	for ( let page = 1, pages = 1; page <= pages; page++ ) {
		const got = await coffer( 'GET', `${ path }&per_page=100&page=${ page }` );
		pages = got.pages;
		yield* got.answer;
	}
}

for await ( const { number, customer_name: customer, balance, currency } of listed(
	'/documents?kind=invoice&overdue=true'
) ) {
	// Minor units: 1250 is 12.50 EUR.
	console.log( `${ number }\t${ customer }\t${ balance } ${ currency }` );
}

const email = process.argv[ 2 ];
if ( email ) {
	const { answer: found } = await coffer( 'GET', `/customers?search=${ encodeURIComponent( email ) }` );
	const customer =
		found.find( ( each ) => each.email === email ) ??
		( await coffer( 'POST', '/customers', { body: { name: email, email } } ) ).answer;
	const { answer: draft } = await coffer( 'POST', '/documents', {
		body: {
			kind: 'invoice',
			customer_id: customer.id,
			currency: 'EUR',
			// Quantities are 1/10000 of a piece, amounts are minor units.
			lines: [ { description: 'Watercolour course', quantity: 10_000, unit_price: 12_000 } ],
		},
	} );
	const { answer: sent } = await coffer( 'POST', `/documents/${ draft.id }/send`, {
		version: draft.version,
		key: `send-${ draft.id }`,
	} );
	const { answer: link } = await coffer( 'POST', `/documents/${ draft.id }/portal-link`, {
		body: { purpose: 'copy' },
	} );
	console.log( `${ sent.number } is sent. Its page: ${ link.url }` );
}
