import type { Document } from '../../src/contract/types';
import { abilities, referenceOf, runAbility } from '../support/assistant';
import { dateIn } from '../support/clock';
import { succeed } from '../support/expectations';
import { aCustomer, aDraft, aLine, aLink, copyLink, pay, readDocument, send, tokenIn, unique } from '../support/makers';
import { expect, test } from '../support/money-site';
import { forgetRoles, somebodyWith } from '../support/roles';
import { contract } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';
import { aStoredTask } from '../support/stored-tasks';
import type { Person } from '../support/people';
import type { Site } from '../../tools/site/site';

soundAtTheEnd();
test.afterAll( ( { site } ) => forgetRoles( site ) );

/** Words that stand in one field each, so that whatever is told of them says where it is from. */
const telling = {
	email: `${ unique( 'mail' ) }@secret.example`,
	phone: '+31 20 794 0815',
	street: unique( 'Street ' ),
	postcode: '1071ZZ',
	tax_id: unique( 'TAX' ),
	customer_note: unique( 'Customer note ' ),
	private_note: unique( 'Private note ' ),
	line_email: `${ unique( 'line' ) }@secret.example`,
	wrote_email: `${ unique( 'wrote' ) }@secret.example`,
	payment: unique( 'Payment ' ),
	memo: unique( 'Memo ' ),
};

/** Everything that all abilities say about two documents and their customer. */
async function toldOf( site: Site, by: Person, documents: readonly Document[] ): Promise< Record< string, unknown > > {
	const told: Record< string, unknown > = {};
	for ( const document of documents ) {
		const reference = await referenceOf( site, document );
		for ( const [ name, { input } ] of Object.entries( abilities ) ) {
			const [ takes ] = contract.schemas[ input ]?.required ?? [];
			const known = { document: reference, customer: document.customer_name, search: document.customer_name };
			const field = takes ?? ( name === 'coffer/find-document' ? 'search' : '' );
			const given = Object.fromEntries( Object.entries( known ).filter( ( [ each ] ) => each === field ) );
			told[ `${ name } of ${ document.workflow }` ] = succeed( await runAbility( site, by, name, given ) );
		}
	}
	return told;
}

/** Every name of a field, and every value, however deep. */
function walk( value: unknown, visit: ( name: string, value: unknown ) => void, name = '' ): void {
	if ( typeof value === 'object' && value !== null ) {
		for ( const [ key, part ] of Object.entries( value ) ) {
			visit( key, part );
			walk( part, visit, key );
		}
		return;
	}
	visit( name, value );
}

test( 'Abilities tell no record number, no address of a person or a page, no private note and no secret, even to whoever may see them all', async ( {
	site,
	people,
} ) => {
	const customer = await aCustomer( people.owner, {
		name: unique( 'Harbour ' ),
		email: telling.email,
		phone: telling.phone,
		tax_id: telling.tax_id,
		notes: telling.customer_note,
		address: {
			line1: telling.street,
			line2: '',
			city: 'Utrecht',
			region: '',
			postcode: telling.postcode,
			country: 'NL',
		},
	} );
	const input = {
		customer_id: customer.id,
		issue_date: dateIn( -30 ),
		due_date: dateIn( -5 ),
		private_note: telling.private_note,
		memo: telling.memo,
		lines: [ aLine( { description: `Brass edge, ask ${ telling.line_email }` } ) ],
	};
	const draft = await aDraft( people.owner, input );
	const sent = await send( people.owner, await aDraft( people.owner, input ) );
	const { url } = await copyLink( people.owner, sent.id );
	const link = await aLink( people.owner, sent.id );
	await pay( people.owner, await readDocument( people.owner, sent.id ), 1_000, { reference: telling.payment } );
	await aStoredTask( site, sent, `Write to ${ telling.wrote_email }` );
	const asker = await somebodyWith( site, [ 'administrator' ] );

	const told = await toldOf( site, asker, [ sent, draft ] );
	const text = JSON.stringify( told );
	// They do tell of these, or it would prove nothing.
	expect( text ).toContain( String( sent.number ) );
	expect( text ).toContain( customer.name );
	expect( text ).toContain( 'Brass edge' );

	for ( const [ field, word ] of Object.entries( telling ) ) {
		expect( text, field ).not.toContain( word );
	}
	expect( text ).not.toContain( telling.phone.replaceAll( /\D/g, '' ) );
	expect( text ).not.toContain( tokenIn( url ) );
	expect( text ).not.toMatch( /(?<![\w-])[\w-]{43}(?![\w-])/ );
	// Among those who owe most may be somebody of another test, who has an address for a name.
	expect( text ).not.toContain( new URL( site.url ).host );
	expect( text ).not.toMatch( /wp-admin|page=coffer|\/portal\/|rest_route/ );
	expect( text ).toContain( '{{portal_link}}' );

	const numbers = [ customer.id, draft.id, sent.id, link.id ];
	walk( told, ( name, value ) => {
		expect( name, `${ name } looks like a record number` ).not.toMatch( /(?:^|_)ids?$/ );
		// Of numbers there are counts and days, and those are small.
		if ( typeof value === 'number' && ! /count|days|total/.test( name ) ) {
			expect( numbers, `${ name } is a record number` ).not.toContain( value );
		}
		if ( typeof value === 'string' ) {
			expect( numbers.map( String ), `${ name } is a record number` ).not.toContain( value );
		}
	} );
} );
