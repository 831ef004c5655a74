import type {
	ActivityChoices,
	ActivityEvent,
	Customer,
	CustomerPayment,
	CustomerStanding,
	Document,
	DocumentSummary,
	SiteUser,
} from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { refused, succeed } from '../support/expectations';
import { exported, rows } from '../support/exports';
import { aCustomer, aDraft, aLine, aSentDocument, copyLink, pay, readDocument, unique } from '../support/makers';
import { aCreditNote, anInvoice, refund, settle } from '../support/money-moves';
import { expect, test } from '../support/money-site';
import type { Person } from '../support/people';
import { faultsOf } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

const found = async ( by: Person, search: string ) =>
	succeed< Customer[] >( await by.rest( 'GET', `/customers?search=${ encodeURIComponent( search ) }` ) ).map(
		( { id } ) => id
	);

const standing = async ( by: Person, id: number ) => {
	const all = succeed< CustomerStanding[] >( await by.rest( 'GET', `/customers/${ id }/standing` ) );
	expect( all.flatMap( ( each ) => faultsOf( 'customer-standing', each ) ) ).toEqual( [] );
	return all;
};

const activity = async ( by: Person, path: string, query = '' ) => {
	const all = succeed< ActivityEvent[] >( await by.rest( 'GET', `${ path }/activity?per_page=100${ query }` ) );
	expect( all.flatMap( ( each ) => faultsOf( 'activity-event', each ) ) ).toEqual( [] );
	return all;
};

const kinds = ( events: readonly ActivityEvent[] ) => events.map( ( { kind } ) => kind );

/** What the ledger itself adds up to, of a customer in a currency, in documents with something left to pay. */
async function openInLedger( site: Site, id: number, currency: string ): Promise< number > {
	return Number(
		await site.php( `
			global $wpdb;
			return (int) $wpdb->get_var( $wpdb->prepare(
				"SELECT COALESCE(SUM(l.amount), 0) FROM {$wpdb->prefix}coffer_ledger AS l INNER JOIN {$wpdb->prefix}coffer_documents AS d ON d.id = l.document_id
				WHERE d.customer_id = %d AND l.currency = %s AND d.kind = 'invoice' AND d.workflow = 'sent' AND d.is_test = 0",
				${ id }, '${ currency }'
			) );
		` )
	);
}

test.describe( 'A customer is found', () => {
	test( 'by a part of the name, of the e-mail address, of the phone however it is written, and of a number @native', async ( {
		people,
	} ) => {
		const word = unique( 'Findable' );
		const digits = String( Date.now() ).slice( -7 );
		const phone = `+49 (0)30 ${ digits.slice( 0, 3 ) }-${ digits.slice( 3 ) }`;
		const customer = await aCustomer( people.owner, {
			name: `The ${ word } Works`,
			email: `${ word }@example.com`,
			phone,
		} );
		const { number } = await aSentDocument( people.owner, { customer_id: customer.id } );
		const spellings = [
			word.toUpperCase().slice( 2 ),
			`${ word }@exam`,
			phone,
			`030${ digits }`,
			`030 / ${ digits.slice( 0, 4 ) } ${ digits.slice( 4 ) }`,
			digits,
			String( number ),
		];
		for ( const search of spellings ) {
			expect( await found( people.manager, search ), search ).toContain( customer.id );
		}
	} );

	test( 'not by e-mail address or phone where the reader may not see them', async ( { people } ) => {
		const word = unique( 'hidden' );
		const digits = String( Date.now() ).slice( -8 );
		const customer = await aCustomer( people.owner, { email: `${ word }@example.com`, phone: digits } );
		const { number } = await aSentDocument( people.owner, { customer_id: customer.id } );
		for ( const search of [ word, digits ] ) {
			expect( await found( people.viewer, search ), search ).toEqual( [] );
			const documents = await people.viewer.rest( 'GET', `/documents?search=${ search }` );
			expect( documents.body, search ).toEqual( [] );
		}
		expect( await found( people.viewer, String( number ) ) ).toContain( customer.id );
		const documents = succeed< DocumentSummary[] >(
			await people.owner.rest( 'GET', `/documents?search=${ digits }` )
		);
		expect( documents.map( ( { number: each } ) => each ) ).toEqual( [ number ] );
	} );

	test( 'by characters that a database takes for others only where they stand', async ( { people } ) => {
		const word = unique( 'w' );
		const { id } = await aCustomer( people.owner, { name: `100%_${ word }` } );
		expect( await found( people.owner, `100%_${ word }` ) ).toEqual( [ id ] );
		expect( await found( people.owner, `1%${ word }` ) ).toEqual( [] );
	} );
} );

test.describe( 'Where a customer stands', () => {
	test( 'is what the ledger says, in each currency by itself, with no, two and three decimals @native', async ( {
		people,
		site,
	} ) => {
		const { id } = await aCustomer( people.owner );
		const whose = { customer_id: id };
		const late = await anInvoice( people.owner, 10_000, {
			...whose,
			due_date: '2020-01-31',
			issue_date: '2020-01-01',
		} );
		await pay( people.owner, late, 2500 );
		await anInvoice( people.owner, 5000, whose );
		await anInvoice( people.owner, 700, { ...whose, currency: 'JPY' } );
		const dinars = await anInvoice( people.owner, 1_234_567, { ...whose, currency: 'KWD' } );
		await settle( people.owner, dinars, { amount: 1_234_567 + 1, keep_excess: true } );
		await aDraft( people.owner, { ...whose, lines: [ aLine( { unit_price: 900 } ) ] } );

		const all = await standing( people.viewer, id );
		expect( all.map( ( { currency } ) => currency ).sort() ).toEqual( [ 'EUR', 'JPY', 'KWD' ] );
		const of = ( code: string ) => all.find( ( { currency } ) => currency === code );
		expect( of( 'EUR' ) ).toEqual( {
			currency: 'EUR',
			open: 12_500,
			open_count: 2,
			overdue: 7500,
			overdue_count: 1,
			credit: 0,
			paid_this_year: 2500,
			paid_ever: 2500,
			draft: 900,
			draft_count: 1,
		} );
		expect( of( 'JPY' ) ).toMatchObject( { open: 700, paid_ever: 0 } );
		expect( of( 'KWD' ) ).toMatchObject( { open: 0, credit: 1, paid_this_year: 1_234_568, paid_ever: 1_234_568 } );
		for ( const { currency, open } of all ) {
			expect( open, currency ).toBe( await openInLedger( site, id, currency ) );
		}
	} );

	test( 'counts what was given back, credit notes that are not used, and no tests', async ( { people } ) => {
		const { id } = await aCustomer( people.owner );
		const whose = { customer_id: id };
		const paid = await settle( people.owner, await anInvoice( people.owner, 8000, whose ) );
		await refund( people.owner, paid, { amount: 3000 } );
		await aCreditNote( people.owner, 450, whose );
		await anInvoice( people.owner, 99_900, { ...whose, is_test: true } );
		expect( await standing( people.owner, id ) ).toEqual( [
			expect.objectContaining( {
				currency: 'EUR',
				open: 3000,
				credit: 450,
				paid_this_year: 5000,
				paid_ever: 5000,
			} ),
		] );
	} );

	test( 'counts as of this year only what came since it began, where the site is', async ( { people, site } ) => {
		const { id } = await aCustomer( people.owner );
		const today = String( await site.php( "return wp_date( 'Y-m-d' );" ) );
		const year = Number( today.slice( 0, 4 ) );
		const invoice = await anInvoice( people.owner, 1000, { customer_id: id } );
		const half = await pay( people.owner, invoice, 400, { received_on: `${ year - 1 }-12-31` } );
		await pay( people.owner, half, 600, { received_on: `${ year }-01-01` } );
		expect( await standing( people.owner, id ) ).toMatchObject( [ { paid_this_year: 600, paid_ever: 1000 } ] );
	} );

	test( 'is nothing for somebody new, and not found for nobody', async ( { people } ) => {
		expect( await standing( people.owner, ( await aCustomer( people.owner ) ).id ) ).toEqual( [] );
		for ( const part of [ 'standing', 'payments', 'activity', 'activity-choices' ] ) {
			refused( await people.owner.rest( 'GET', `/customers/999999999/${ part }` ), 'not_found' );
		}
	} );
} );

test.describe( 'What came from a customer', () => {
	test( 'is listed newest first, with what it pays and what is left of it', async ( { people } ) => {
		const { id, name } = await aCustomer( people.owner );
		const invoice = await anInvoice( people.owner, 1000, { customer_id: id } );
		await pay( people.bookkeeper, invoice, 1300, { keep_excess: true, reference: 'June' } );
		const all = succeed< CustomerPayment[] >( await people.viewer.rest( 'GET', `/customers/${ id }/payments` ) );
		expect( all.flatMap( ( each ) => faultsOf( 'customer-payment', each ) ) ).toEqual( [] );
		expect( all ).toMatchObject( [
			{
				customer_id: id,
				customer_name: name,
				amount: 1300,
				applied: 1000,
				left: 300,
				reference: 'June',
				documents: [ { document: { id: invoice.id, number: invoice.number }, amount: 1000 } ],
			},
		] );
	} );
} );

test.describe( 'What happened with a customer', () => {
	/** Somebody with an invoice that was sent, shared and paid, and a quote. */
	async function aStory(
		by: Person,
		bookkeeper: Person
	): Promise< { id: number; invoice: Document; quote: Document } > {
		const { id } = await aCustomer( by );
		const quote = await aSentDocument( by, { customer_id: id, kind: 'quote' } );
		const invoice = await anInvoice( by, 1000, { customer_id: id } );
		await copyLink( by, invoice.id );
		await pay( bookkeeper, await readDocument( by, invoice.id ), 400 );
		return { id, invoice, quote };
	}

	test( 'is all of it, newest first, each naming its document in its sentence', async ( { people } ) => {
		const { id, invoice, quote } = await aStory( people.owner, people.bookkeeper );
		const events = await activity( people.viewer, `/customers/${ id }` );
		expect( events.at( -1 )?.kind ).toBe( 'customer_created' );
		expect( kinds( events ) ).toEqual(
			expect.arrayContaining( [ 'document_sent', 'portal_link_copied', 'payment_recorded' ] )
		);
		for ( const { document, document_id: about, sentence } of events ) {
			expect( document?.id ?? null ).toBe( about );
			expect( sentence ).not.toMatch( /[{}]/ );
			expect( sentence ).toContain( document?.number ?? '' );
		}
		expect( events.find( ( { kind } ) => kind === 'payment_recorded' ) ).toMatchObject( {
			amount: 400,
			currency: 'EUR',
			document: { number: invoice.number },
		} );
		expect( events.some( ( { document } ) => document?.id === quote.id ) ).toBe( true );
		const others = await activity( people.viewer, `/documents/${ quote.id }` );
		expect( others.every( ( { document_id: about } ) => about === quote.id ) ).toBe( true );
	} );

	test( 'is narrowed by what and by whom, with choices that the server counts', async ( { people } ) => {
		const { id } = await aStory( people.owner, people.bookkeeper );
		const path = `/customers/${ id }`;
		const choices = succeed< ActivityChoices >( await people.viewer.rest( 'GET', `${ path }/activity-choices` ) );
		expect( faultsOf( 'activity-choices', choices ) ).toEqual( [] );
		const all = await activity( people.viewer, path );
		expect( choices.groups.reduce( ( sum, { count } ) => sum + count, 0 ) ).toBe( all.length );
		for ( const { value, count } of choices.groups ) {
			const some = await activity( people.viewer, path, `&group=${ value }` );
			expect( some, value ).toEqual( all.filter( ( { group } ) => group === value ) );
			expect( some, value ).toHaveLength( count );
		}
		const byBookkeeper = choices.actors.find( ( { label } ) => label.toLowerCase().includes( 'bookkeeper' ) );
		expect( byBookkeeper?.value ).toMatch( /^person:\d+$/ );
		const some = await activity( people.viewer, path, `&actor=${ byBookkeeper?.value }` );
		expect( some.map( ( { actor } ) => actor.name ) ).toEqual(
			Array.from( { length: byBookkeeper?.count ?? 0 }, () => byBookkeeper?.label )
		);
		const both = await activity( people.viewer, path, `&actor=${ byBookkeeper?.value }&group=links,documents` );
		expect( both ).toEqual( [] );
	} );

	test( 'is read page by page without a gap or a repeat, also while more happens', async ( { people } ) => {
		const { id, invoice } = await aStory( people.owner, people.bookkeeper );
		const before = await activity( people.owner, `/customers/${ id }` );
		const read: ActivityEvent[] = [];
		for ( let older = ''; read.length < before.length; older = `&before=${ read.at( -1 )?.id }` ) {
			const page = succeed< ActivityEvent[] >(
				await people.owner.rest( 'GET', `/customers/${ id }/activity?per_page=3${ older }` )
			);
			expect( page ).not.toEqual( [] );
			read.push( ...page );
			if ( read.length === 3 ) {
				await copyLink( people.owner, invoice.id );
			}
		}
		expect( read.map( ( { id: each } ) => each ) ).toEqual( before.map( ( { id: each } ) => each ) );
	} );

	test( 'refuses a narrowing that there is not', async ( { people } ) => {
		const { id } = await aCustomer( people.owner );
		for ( const query of [ 'actor=nobody', 'actor=person:x', 'group=gossip', 'before=0' ] ) {
			refused( await people.owner.rest( 'GET', `/customers/${ id }/activity?${ query }` ), 'invalid_input' );
		}
	} );

	test( 'shows no e-mail address to those who may not see any, wherever somebody wrote it', async ( { people } ) => {
		const { id } = await aCustomer( people.owner );
		const address = `${ unique( 'secret' ) }@example.com`;
		const invoice = await anInvoice( people.owner, 1000, { customer_id: id } );
		const paid = await settle( people.owner, invoice, { reference: address } );
		await refund( people.owner, paid, { amount: 100, reason: `Asked by ${ address }, on the phone` } );
		for ( const path of [ `/customers/${ id }`, `/documents/${ invoice.id }` ] ) {
			expect( JSON.stringify( await activity( people.owner, path ) ) ).toContain( address );
			const seen = JSON.stringify( await activity( people.viewer, path ) );
			expect( seen ).not.toContain( address );
			expect( seen ).toMatch( /Asked by s…\w@e…e\.com, on the phone/ );
		}
		for ( const path of [ `/customers/${ id }/payments`, `/documents/${ invoice.id }` ] ) {
			expect( ( await people.owner.rest( 'GET', path ) ).text, path ).toContain( address );
			expect( ( await people.viewer.rest( 'GET', path ) ).text, path ).not.toContain( address );
		}
	} );
} );

test.describe( 'The user of the site who a customer is', () => {
	const idOf = async ( site: Site, login: string ) =>
		Number( await site.php( `return get_user_by( 'login', '${ login }' )->ID;` ) );

	test( 'is chosen by those who manage customers, is a fact, and stays when it is left out', async ( {
		people,
		site,
	} ) => {
		const customer = await aCustomer( people.owner );
		const user = await idOf( site, 'subscriber' );
		const edit = ( { version, name }: Customer, body: object ) =>
			people.owner.rest( 'PUT', `/customers/${ customer.id }`, {
				headers: { 'if-match': String( version ) },
				body: { name, ...body },
			} );
		const linked = succeed< Customer >( await edit( customer, { user_id: user } ) );
		expect( linked.user?.id ).toBe( user );
		const kept = succeed< Customer >( await edit( linked, { phone: '12345' } ) );
		expect( kept.user?.id ).toBe( user );
		expect(
			( await activity( people.owner, `/customers/${ customer.id }` ) ).map( ( { sentence } ) => sentence ).join()
		).toContain( 'user of the site' );
		refused( await edit( kept, { user_id: 999_999_999 } ), 'unknown_user', 'user_id' );
		expect( succeed< Customer >( await edit( kept, { user_id: null } ) ).user ).toBeNull();
	} );

	test( 'gets no right to anything in Money by it', async ( { people, site } ) => {
		const user = await idOf( site, 'subscriber' );
		const { id, name } = await aCustomer( people.owner, { user_id: user } );
		for ( const path of [
			'/customers',
			`/customers/${ id }`,
			`/customers/${ id }/standing`,
			`/documents?customer_id=${ id }`,
		] ) {
			refused( await people.subscriber.rest( 'GET', path ), 'role_may_not' );
		}
		refused( await people.subscriber.rest( 'PUT', `/customers/${ id }`, { body: { name } } ), 'role_may_not' );
	} );

	test( 'is searched by two letters at least, and is nobody’s business who may not manage customers', async ( {
		people,
	} ) => {
		const search = async ( by: Person, text: string ) => by.rest( 'GET', `/site-users?search=${ text }` );
		const users = succeed< SiteUser[] >( await search( people.owner, 'subscr' ) );
		expect( users.flatMap( ( each ) => faultsOf( 'site-user', each ) ) ).toEqual( [] );
		expect( users.map( ( { name } ) => name.toLowerCase() ).join() ).toContain( 'subscriber' );
		expect( succeed( await search( people.owner, 's' ) ) ).toEqual( [] );
		refused( await search( people.viewer, 'subscr' ), 'role_may_not' );
		const { id } = await aCustomer( people.owner, { user_id: users[ 0 ]?.id ?? 0 } );
		expect( succeed< Customer >( await people.viewer.rest( 'GET', `/customers/${ id }` ) ).user ).toBeNull();
	} );
} );

test.describe( 'Files of payments and activity', () => {
	test( 'have what came between two days, for programs as the REST API gives it @native', async ( { people } ) => {
		const { id, name } = await aCustomer( people.owner );
		const invoice = await anInvoice( people.owner, 3_500_000, { customer_id: id, currency: 'KWD' } );
		const first = await pay( people.owner, invoice, 1_234_567, { received_on: '2026-03-01' } );
		const second = await pay( people.owner, first, 1000, { received_on: '2026-03-02' } );
		await pay( people.owner, second, 2000, { received_on: '2026-03-03' } );
		const days = { what: 'payments', customer_id: String( id ), from: '2026-03-01', to: '2026-03-02' };
		const csv = await exported( people.bookkeeper, days );
		expect( csv.headers[ 'content-disposition' ] ).toMatch( /filename="payments-[\d-]+\.csv"/ );
		const [ , ...lines ] = rows( csv.text );
		expect( lines ).toHaveLength( 2 );
		expect( lines[ 1 ] ).toEqual(
			expect.arrayContaining( [ '2026-03-01', name, 'KWD', '1234.567', invoice.number ] )
		);
		const json = await exported( people.bookkeeper, { ...days, format: 'json' } );
		expect( json.headers[ 'content-type' ] ).toContain( 'application/json' );
		const listed = succeed< CustomerPayment[] >(
			await people.bookkeeper.rest( 'GET', `/customers/${ id }/payments` )
		);
		expect( JSON.parse( json.text ) ).toEqual( listed.slice( 1 ) );
	} );

	test( 'have all that came, in as many pages as it takes, each once and in the order of the list', async ( {
		people,
		site,
	} ) => {
		const { id } = await aCustomer( people.owner );
		await site.php( `
			$services = Coffer\\WordPress\\Plugin::services();
			for ( $n = 0; $n < 230; $n++ ) {
				$day = gmdate( 'Y-m-d', 1700000000 + 86400 * ( intdiv( $n, 7 ) % 5 ) );
				$services->payments()->insert( ${ id }, 'EUR', false, Coffer\\Domain\\Payments\\PaymentDetails::fromInput( [ 'method' => 'cash', 'amount' => 1 + $n, 'received_on' => $day ], '2026-01-01' ), Coffer\\Domain\\People\\Actor::system(), 1700000000 );
			}
			return 1;
		` );
		const answer = await exported( people.bookkeeper, {
			what: 'payments',
			customer_id: String( id ),
			format: 'json',
		} );
		const listed: CustomerPayment[] = [];
		for ( let page = 1; page <= 3; page++ ) {
			const route = `/customers/${ id }/payments?per_page=100&page=${ page }`;
			listed.push( ...succeed< CustomerPayment[] >( await people.bookkeeper.rest( 'GET', route ) ) );
		}
		expect( listed ).toHaveLength( 230 );
		expect( JSON.parse( answer.text ) ).toEqual( listed );
	} );

	test( 'have all that happened, in as many pages as it takes, and are a fact themselves', async ( {
		people,
		site,
	} ) => {
		const { id } = await aCustomer( people.owner );
		await site.php( `
			$services = Coffer\\WordPress\\Plugin::services();
			for ( $n = 0; $n < 230; $n++ ) {
				$services->activity()->append( 'customer_edited', Coffer\\Domain\\People\\Actor::system(), 1700000000 + intdiv( $n, 3 ), null, ${ id }, [ 'fields' => [ 'name' ] ] );
			}
			return 1;
		` );
		const answer = await exported( people.bookkeeper, {
			what: 'activity',
			customer_id: String( id ),
			format: 'json',
		} );
		const events = JSON.parse( answer.text ) as ActivityEvent[];
		expect( events ).toHaveLength( 232 );
		expect( new Set( events.map( ( { id: each } ) => each ) ).size ).toBe( 232 );
		expect( events.flatMap( ( each ) => faultsOf( 'activity-event', each ) ) ).toEqual( [] );
		expect( events[ 0 ]?.kind ).toBe( 'activity_exported' );
		expect( events.slice( 1 ) ).toEqual(
			( await activity( people.bookkeeper, `/customers/${ id }` ) ).slice( 1, 100 ).concat( events.slice( 100 ) )
		);
	} );

	test( 'have between two days only what happened there, as the site counts days', async ( { people, site } ) => {
		const { id } = await aCustomer( people.owner );
		const edges = ( await site.php( `
			$clock = Coffer\\WordPress\\Plugin::services()->clock();
			return [ $clock->endOf( '2024-05-09' ), $clock->endOf( '2024-05-09' ) + 1, $clock->endOf( '2024-05-10' ), $clock->endOf( '2024-05-10' ) + 1 ];
		` ) ) as number[];
		await site.php( `
			$services = Coffer\\WordPress\\Plugin::services();
			foreach ( [ ${ edges.join( ', ' ) } ] as $at ) {
				$services->activity()->append( 'customer_edited', Coffer\\Domain\\People\\Actor::system(), $at, null, ${ id }, [ 'fields' => [ 'name' ] ] );
			}
			return 1;
		` );
		const answer = await exported( people.bookkeeper, {
			what: 'activity',
			customer_id: String( id ),
			from: '2024-05-10',
			to: '2024-05-10',
			format: 'json',
		} );
		const times = ( JSON.parse( answer.text ) as ActivityEvent[] ).map( ( { at } ) => Date.parse( at ) / 1000 );
		expect( times ).toEqual( [ edges[ 2 ], edges[ 1 ] ] );
	} );

	test( 'have no formula, no e-mail address and no private note for those who may not see them', async ( {
		people,
		site,
	} ) => {
		const address = `${ unique( 'secret' ) }@example.com`;
		const { id } = await aCustomer( people.owner, {
			name: '=HYPERLINK("x")',
			email: address,
			notes: 'Never lend them tools',
		} );
		const paid = await settle( people.owner, await anInvoice( people.owner, 1000, { customer_id: id } ), {
			reference: address,
		} );
		await refund( people.owner, paid, { amount: 100, reason: `+${ address }` } );
		const caps = "[ 'coffer_view', 'coffer_export' ]";
		await site.php(
			`foreach ( ${ caps } as $cap ) { get_user_by( 'login', 'editor' )->add_cap( $cap ); } return 1;`
		);
		try {
			for ( const what of [ 'documents', 'payments', 'activity' ] ) {
				for ( const format of [ 'csv', 'json' ] ) {
					const { status, text } = await exported( people.editor, {
						what,
						format,
						customer_id: String( id ),
					} );
					expect( status, what ).toBe( 200 );
					expect( text, what ).not.toContain( address );
					expect( text, what ).not.toContain( 'lend them tools' );
					expect( text.length, what ).toBeGreaterThan( 100 );
					if ( format === 'csv' ) {
						expect(
							rows( text )
								.flat()
								.filter( ( cell ) => /^[=+@]/.test( cell ) ),
							what
						).toEqual( [] );
					}
				}
			}
		} finally {
			await site.php(
				`foreach ( ${ caps } as $cap ) { get_user_by( 'login', 'editor' )->remove_cap( $cap ); } return 1;`
			);
		}
	} );

	test( 'are refused to those who may not export, by GET, with days that are none, and of nobody', async ( {
		people,
	} ) => {
		for ( const what of [ 'payments', 'activity' ] ) {
			expect( ( await exported( people.viewer, { what } ) ).status, what ).toBe( 403 );
			expect( ( await exported( people.owner, { what }, 'GET' ) ).status, what ).toBe( 405 );
			expect( ( await exported( people.owner, { what, from: '2026-02-30' } ) ).status, what ).toBe( 400 );
			expect(
				( await exported( people.owner, { what, from: '2026-02-03', to: '2026-02-02' } ) ).status,
				what
			).toBe( 400 );
			expect( ( await exported( people.owner, { what, customer_id: '999999999' } ) ).status, what ).toBe( 404 );
		}
		expect( ( await exported( people.owner, { what: 'secrets' } ) ).status ).toBe( 400 );
	} );
} );
