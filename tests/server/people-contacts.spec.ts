import type { Customer, Document, Boot } from '../../src/contract/types';
import { succeed } from '../support/expectations';
import { aMessage } from '../support/customer-messages';
import { aCustomer, aDraft, aLink, aSentDocument, unique } from '../support/makers';
import { expect, test } from '../support/money-site';
import type { Person } from '../support/people';
import { aRole, allow, forgetRoles, somebodyWith } from '../support/roles';
import { changeRow } from '../support/rows';
import { aContent, aSchedule } from '../support/schedules';
import { contract } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';
import { aStoredAttempt } from '../support/stored-attempts';
import { aStoredTask } from '../support/stored-tasks';

soundAtTheEnd();
test.afterAll( ( { site } ) => forgetRoles( site ) );

/** What only some may read, in words that stand nowhere else. */
const secret = {
	email: `${ unique( 'mail' ) }@leak.example`,
	phone: `+49 30 ${ String( Date.now() ).slice( -9 ) }`,
	tax_id: unique( 'TAX' ),
	street: unique( 'Street' ),
	notes: unique( 'AboutThem' ),
	private_note: unique( 'AboutThis' ),
};
const markers = Object.entries( secret ).map( ( [ name, text ] ) => [ name, text.split( '@' )[ 0 ] ?? '' ] as const );

/** Needs no capability of Money, so it is not about roles: the customer's page and pay-now. */
const ofCustomers = new Set( [ 'GET /portal/status', 'GET /pay' ] );

/** Above everything else, so that a customer's name leads to everything that is known of them. */
interface World {
	readonly customer: Customer;
	/** What `{…}` in an address stands for, by the address's first word. */
	readonly ids: Readonly< Record< string, readonly ( string | number )[] > >;
}

let world: World;
let readers: Readonly< Record< string, Person > >;

test.beforeAll( async ( { people: { owner, viewer }, site } ) => {
	test.setTimeout( 120_000 );
	const customer = await aCustomer( owner, {
		name: unique( 'Marked ' ),
		email: secret.email,
		phone: secret.phone,
		tax_id: secret.tax_id,
		address: { line1: secret.street, city: 'Riga', country: 'LV' },
		notes: secret.notes,
	} );
	const of = { customer_id: customer.id, private_note: secret.private_note };
	const draft = await aDraft( owner, of );
	const sent = await aSentDocument( owner, of );
	await aLink( owner, sent.id, { label: secret.email } );
	const task = await aStoredTask( site, sent );
	const attempt = await aStoredAttempt( site, owner, { document_id: sent.id, gateway: 'bank_transfer' } );
	await changeRow( site, 'payments', attempt.id, { payer_email: secret.email } );
	const message = await aMessage( owner, {}, sent );
	const schedule = await aSchedule( owner, { content: await aContent( owner, of ) } );
	const documents: readonly Document[] = [ draft, sent ];
	world = {
		customer,
		ids: {
			documents: documents.map( ( { id } ) => id ),
			customers: [ customer.id ],
			payments: [ attempt.id ],
			tasks: [ task.id ],
			messages: [ message.id ],
			imports: [ 1 ],
			schedules: [ schedule.id ],
			reminders: [ 1 ],
			roles: [ 'administrator' ],
		},
	};
	const all = Object.keys( contract.manifest.capabilities );
	const hidden = [ 'coffer_manage_customers', 'coffer_view_private' ];
	const nearly = await aRole( owner );
	succeed(
		await allow(
			owner,
			nearly,
			all.filter( ( each ) => ! hidden.includes( each ) )
		)
	);
	readers = {
		'a viewer': viewer,
		'somebody with a role that may everything else': await somebodyWith( site, [ nearly.slug ] ),
		'somebody with rights of their own, to look and to export': await somebodyWith( site, [], {
			read: true,
			coffer_view: true,
			coffer_export: true,
		} ),
	};
} );

/** Every address behind a route of the contract; throws for one that this test knows nothing of. */
function addresses( path: string ): string[] {
	const word = path.split( '/' )[ 1 ] ?? '';
	if ( ! path.includes( '{' ) ) {
		return [ path ];
	}
	const ids = world.ids[ word ];
	if ( ! ids ) {
		throw new Error( `${ path } is new: say in this test what is marked there.` );
	}
	return ids.map( ( id ) => path.replace( /\{\w+\}/, String( id ) ) );
}

/** All GET requests, as wide as they go; lists also with each search that could give something away. */
function requests(): { readonly key: string; readonly route: string; readonly searched: string | undefined }[] {
	return Object.entries( contract.routes )
		.filter( ( [ key ] ) => key.startsWith( 'GET ' ) && ! ofCustomers.has( key ) )
		.flatMap( ( [ key, { query = {} } ] ) => {
			const wide = {
				...( query.per_page ? { per_page: '100' } : {} ),
				...( query.view ? { view: 'all' } : {} ),
				...( query.into ? { into: String( world.customer.id ) } : {} ),
			};
			const searches = query.search
				? [ undefined, world.customer.name, ...markers.map( ( [ , text ] ) => text ) ]
				: [ undefined ];
			return addresses( key.slice( 4 ) ).flatMap( ( address ) =>
				searches.map( ( searched ) => {
					const asked = new URLSearchParams( {
						...wide,
						...( searched ? { search: searched } : {} ),
					} ).toString();
					return { key, route: asked ? `${ address }?${ asked }` : address, searched };
				} )
			);
		} );
}

function found( text: string ): string[] {
	return markers.filter( ( [ , marker ] ) => text.includes( marker ) ).map( ( [ name ] ) => name );
}

const isMarker = ( searched: string | undefined ) => markers.some( ( [ , text ] ) => text === searched );

/** What requests give away to a reader, and how many of them were answered. */
async function told( reader: Person, asked: ReturnType< typeof requests > ) {
	const faults: string[] = [];
	let answered = 0;
	for ( const { key, route, searched } of asked ) {
		const { status, text, body } = await reader.rest( 'GET', route );
		answered += status === 200 ? 1 : 0;
		const given = found( searched && isMarker( searched ) ? text.replaceAll( searched, '' ) : text );
		if ( given.length > 0 ) {
			faults.push( `${ key } shows ${ given.join( ', ' ) }` );
		}
		if ( isMarker( searched ) && Array.isArray( body ) && body.length > 0 ) {
			faults.push( `${ key } finds ${ body.length } by ${ searched ?? '' }` );
		}
	}
	return { faults, answered };
}

test.describe( 'Contact details and private notes', () => {
	test( 'are there for who may see them, so that the rest of this file means something', async ( {
		people: { owner },
	} ) => {
		const seen = new Set< string >();
		let hits = 0;
		for ( const { route, searched } of requests() ) {
			const { status, text, body } = await owner.rest( 'GET', route );
			expect( status, route ).toBeLessThan( 500 );
			found( text ).forEach( ( name ) => seen.add( name ) );
			hits += isMarker( searched ) && Array.isArray( body ) ? body.length : 0;
		}
		expect( [ ...seen ].sort() ).toEqual( Object.keys( secret ).sort() );
		expect( hits, 'searches that find somebody by them' ).toBeGreaterThan( 0 );
	} );

	test( 'are found by nobody while the words of the search are not all written', async ( {
		people: { owner, viewer },
		site,
	} ) => {
		const searches = requests().filter( ( { searched } ) => searched !== undefined );
		const rebuild = `$rebuild = Coffer\\WordPress\\Plugin::services()->searchRebuild();`;
		await site.php( `${ rebuild } $rebuild->reopen(); return true;` );
		try {
			expect( ( await told( viewer, searches ) ).faults ).toEqual( [] );
			const byOwner = ( await told( owner, searches ) ).faults.join( '\n' );
			for ( const list of [ 'GET /customers', 'GET /documents' ] ) {
				for ( const text of [ secret.email.split( '@' )[ 0 ] ?? '', secret.phone ] ) {
					expect( byOwner ).toMatch(
						new RegExp( `^${ list } finds \\d+ by ${ text.replace( '+', '\\+' ) }$`, 'm' )
					);
				}
			}
			expect( await site.php( `${ rebuild } return $rebuild->isComplete();` ) ).toBe( false );
		} finally {
			await site.php( `${ rebuild } return $rebuild->run( 60.0 );` );
		}
	} );

	for ( const who of [
		'a viewer',
		'somebody with a role that may everything else',
		'somebody with rights of their own, to look and to export',
	] ) {
		test( `are in no answer of any route for ${ who }, and no search finds anybody by them`, async () => {
			const reader = readers[ who ];
			if ( ! reader ) {
				throw new Error( `Nobody is ${ who }.` );
			}
			const { faults, answered } = await told( reader, requests() );
			expect( faults ).toEqual( [] );
			expect( answered, 'routes that this reader may ask' ).toBeGreaterThan( 15 );
		} );

		test( `are not on the Money screen, and in no file, of ${ who }`, async () => {
			const reader = readers[ who ] as Person;
			const screen = ( await reader.page( '/wp-admin/admin.php?page=coffer' ) ).text;
			expect( found( screen ) ).toEqual( [] );
			const boot = JSON.parse(
				/window\.cofferBoot = (\{.*?\});(?:window\.|\s)/s.exec( screen )?.[ 1 ] ?? '{}'
			) as Boot;
			for ( const search of [ world.customer.name, ...markers.map( ( [ , text ] ) => text ) ] ) {
				const { status, text } = await reader.page( '/wp-admin/admin-post.php', {
					method: 'POST',
					headers: { 'content-type': 'application/x-www-form-urlencoded' },
					body: new URLSearchParams( {
						action: 'coffer_export',
						_wpnonce: boot.export.nonce,
						search,
					} ).toString(),
				} );
				expect( status ).toBe( boot.actions.export.allowed ? 200 : 403 );
				expect( found( text ) ).toEqual( [] );
				if ( boot.actions.export.allowed ) {
					const rows = text.trimEnd().split( '\r\n' ).length - 1;
					expect( rows, search ).toBe( search === world.customer.name ? 2 : 0 );
				}
			}
		} );
	}
} );
