import type { Customer, DocumentSummary } from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { succeed } from '../support/expectations';
import { aCustomer, aDraft, aSentDocument, unique } from '../support/makers';
import { anInvoice } from '../support/money-moves';
import { expect, test } from '../support/money-site';
import type { Person } from '../support/people';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

const customers = async ( by: Person, search: string ) =>
	succeed< Customer[] >(
		await by.rest( 'GET', `/customers?per_page=100&search=${ encodeURIComponent( search ) }` )
	).map( ( { id } ) => id );

const documents = async ( by: Person, search: string ) =>
	succeed< DocumentSummary[] >(
		await by.rest( 'GET', `/documents?per_page=100&search=${ encodeURIComponent( search ) }` )
	).map( ( { id } ) => id );

/** Customers and documents whose words are not those that they have. */
const faults = ( site: Site ) =>
	site.php< unknown[] >( 'return Coffer\\WordPress\\Plugin::services()->searchRebuild()->faults();' );

test.afterAll( 'every customer and every document is found by the words that it has', async ( { site } ) => {
	expect( await faults( site ) ).toEqual( [] );
} );

test.describe( 'A search @native', () => {
	test( 'finds by the beginning of every word and number of a name, an address, a number and a reference', async ( {
		people: { owner },
	} ) => {
		const word = unique( 'Sonnenweg' );
		const customer = await aCustomer( owner, {
			name: `Étude & ${ word } Straße`,
			email: `first.${ word }@post-${ word }.example`,
		} );
		const sent = await aSentDocument( owner, { customer_id: customer.id, reference: `Order ${ word }/77-b` } );
		const lower = word.toLowerCase();
		const begins = [
			`etude ${ lower.slice( 0, -1 ) }`,
			`strasse ${ word }`,
			`STRASSE etu ${ word }`,
			`first.${ lower }@post`,
			`@post-${ lower }.ex`,
			`post-${ lower }`,
		];
		for ( const search of begins ) {
			expect( await customers( owner, search ), search ).toEqual( [ customer.id ] );
			expect( await documents( owner, search ), search ).toEqual( [ sent.id ] );
		}
		const number = String( sent.number );
		const short = number.replace( /^.*-0*/, '' );
		for ( const search of [ number.toLowerCase(), `${ lower } ${ short }`, `${ short } etude ${ lower }` ] ) {
			expect( await documents( owner, search ), search ).toEqual( [ sent.id ] );
		}
		expect( await documents( owner, `${ lower }/77` ) ).toEqual( [ sent.id ] );
		expect( await documents( owner, `order ${ lower }/77-b` ) ).toEqual( [ sent.id ] );
		expect( await documents( owner, `${ lower } nothinglikethis` ) ).toEqual( [] );
	} );

	test( 'finds what stands within a word where no word begins so', async ( { people: { owner } } ) => {
		const word = unique( 'Umbra' );
		const customer = await aCustomer( owner, { name: `Qq${ word }` } );
		const sent = await aSentDocument( owner, { customer_id: customer.id } );
		expect( await customers( owner, word ) ).toEqual( [ customer.id ] );
		expect( await documents( owner, word.toUpperCase() ) ).toEqual( [ sent.id ] );
		// Somebody whose name begins with it comes first, and alone.
		const other = await aCustomer( owner, { name: word } );
		expect( await customers( owner, word ) ).toEqual( [ other.id ] );
	} );

	test( 'knows a customer by the new name alone, and a document by the new reference', async ( {
		people: { owner },
	} ) => {
		const [ was, is, to ] = [ unique( 'Alpha' ), unique( 'Beta' ), unique( 'Gamma' ) ];
		const customer = await aCustomer( owner, { name: was, email: `${ was }@mail.example`, phone: '' } );
		const draft = await aDraft( owner, { customer_id: customer.id, reference: to } );
		expect( await documents( owner, was ) ).toEqual( [ draft.id ] );
		succeed(
			await owner.rest( 'PUT', `/customers/${ customer.id }`, {
				headers: { 'if-match': String( customer.version ) },
				body: { name: is, email: `${ is }@mail.example` },
			} )
		);
		expect( await customers( owner, was ) ).toEqual( [] );
		expect( await documents( owner, `${ was }@mail` ) ).toEqual( [] );
		expect( await documents( owner, is ) ).toEqual( [ draft.id ] );
		expect( await documents( owner, to ) ).toEqual( [ draft.id ] );
		succeed( await owner.rest( 'DELETE', `/documents/${ draft.id }`, { headers: { 'if-match': '1' } } ), 204 );
		expect( await documents( owner, to ) ).toEqual( [] );
	} );

	test( 'goes on finding while the words are not all written, and when they are', async ( {
		people: { owner },
		site,
	} ) => {
		const word = unique( 'Later' );
		const customer = await aCustomer( owner, { name: `The ${ word }`, email: `x@${ word }.example` } );
		const sent = await anInvoice( owner, 1_000, { customer_id: customer.id } );
		const state = ( code: string ) =>
			site.php< boolean >( `
				$rebuild = Coffer\\WordPress\\Plugin::services()->searchRebuild();
				${ code }
				return $rebuild->isComplete();
			` );
		const words = `$GLOBALS['wpdb']->query( "DELETE FROM {$GLOBALS['wpdb']->prefix}coffer_search_words" );`;
		expect( await state( `$rebuild->restart(); ${ words }` ) ).toBe( false );
		for ( const search of [ word, `@${ word }`, String( sent.number ) ] ) {
			expect( await documents( owner, search ), search ).toEqual( [ sent.id ] );
			expect( await customers( owner, search ), search ).toEqual( [ customer.id ] );
		}
		const made = await aCustomer( owner, { name: `${ word } made meanwhile` } );
		expect( await customers( owner, word ) ).toEqual( [ made.id, customer.id ] );
		expect( await state( '$rebuild->run( 60.0 );' ) ).toBe( true );
		expect( await faults( site ) ).toEqual( [] );
		expect( await customers( owner, word ) ).toEqual( [ made.id, customer.id ] );
		expect( await documents( owner, word ) ).toEqual( [ sent.id ] );
	} );

	test( 'says of a word that very many have that there are more, and has its newest first', async ( {
		people: { owner },
		site,
	} ) => {
		test.setTimeout( 120_000 );
		const word = unique( 'Common' );
		const last = await aDraft( owner, { customer_id: null, reference: `${ word } last` } );
		// Straight into the tables: a thousand requests would show no more.
		const ids = await site.php< number[] >(
			`
			global $wpdb;
			$services = Coffer\\WordPress\\Plugin::services();
			$index    = new Coffer\\WordPress\\Storage\\WpdbSearchIndex( new Coffer\\WordPress\\Storage\\Database( $wpdb ) );
			$row      = $wpdb->get_row( $wpdb->prepare( "SELECT * FROM {$wpdb->prefix}coffer_documents WHERE id = %d", $input['id'] ), ARRAY_A );
			$ids      = array();
			$wpdb->query( 'START TRANSACTION' );
			for ( $i = 0; $i < 1005; $i++ ) {
				$wpdb->insert( "{$wpdb->prefix}coffer_documents", array( 'id' => null, 'reference' => $input['word'] . ' ' . $i, 'updated_at' => $row['updated_at'] - 10 - $i ) + $row );
				$ids[] = $wpdb->insert_id;
				$index->putReference( $wpdb->insert_id, $input['word'] . ' ' . $i, true );
			}
			$wpdb->query( 'COMMIT' );
			return $ids;
			`,
			{ id: last.id, word }
		);
		try {
			const answer = await owner.rest( 'GET', `/documents?search=${ word }` );
			const found = succeed< DocumentSummary[] >( answer ).map( ( { id } ) => id );
			expect( found ).toEqual( [ last.id, ...ids.slice( 0, 24 ) ] );
			expect( answer.headers[ 'x-wp-total' ] ).toBe( '1000' );
			expect( answer.headers[ 'x-coffer-total-more' ] ).toBe( '1' );
			const few = await owner.rest( 'GET', `/documents?search=${ encodeURIComponent( `${ word } last` ) }` );
			expect( succeed< DocumentSummary[] >( few ).map( ( { id } ) => id ) ).toEqual( [ last.id ] );
			expect( few.headers[ 'x-coffer-total-more' ] ).toBeUndefined();
			// What lies behind the thousand can still be reached.
			const far = await owner.rest( 'GET', `/documents?search=${ word }&per_page=100&page=11` );
			expect( succeed< DocumentSummary[] >( far ) ).toHaveLength( 6 );
			expect( far.headers[ 'x-wp-total' ] ).toBe( '1006' );
		} finally {
			await site.php(
				`
				global $wpdb;
				$index = new Coffer\\WordPress\\Storage\\WpdbSearchIndex( new Coffer\\WordPress\\Storage\\Database( $wpdb ) );
				foreach ( $input as $id ) {
					$wpdb->delete( "{$wpdb->prefix}coffer_documents", array( 'id' => $id ) );
					$index->forgetDocument( $id );
				}
				return true;
				`,
				ids
			);
		}
	} );
} );
