import { randomUUID } from 'node:crypto';
import type { ActivityEvent, Document, PortalLink, PortalLinkAddress } from '../../src/contract/types';
import { refused, succeed } from '../support/expectations';
import { ledgerFaults } from '../support/ledger';
import { aCustomer, aDraft, aLine, aSentDocument, changing, readDocument, send, tokenIn } from '../support/makers';
import { expect, test } from '../support/money-site';
import { withMuPlugin } from '../support/mu-plugin';
import { expectNoGaps, positionOf } from '../support/numbers';
import type { Person } from '../support/people';
import type { Answer } from '../support/requests';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

/** What many people ask at the same moment, of servers that really work side by side. */
function atOnce( times: number, ask: ( at: number ) => Promise< Answer > ): Promise< Answer[] > {
	return Promise.all( Array.from( { length: times }, ( _, at ) => ask( at ) ) );
}

function sending( by: Person, draft: Document, key?: string ): Promise< Answer > {
	return by.rest( 'POST', `/documents/${ draft.id }/send`, { headers: changing( draft, key ) } );
}

async function activityOf( by: Person, id: number ): Promise< ActivityEvent[] > {
	return succeed< ActivityEvent[] >( await by.rest( 'GET', `/documents/${ id }/activity?per_page=100` ) );
}

const answered = ( answers: readonly Answer[], status: number ) =>
	answers.filter( ( answer ) => answer.status === status );

test.describe( 'Many at once', () => {
	test( 'fifty invoices that three people send get fifty numbers in a row, and refused ones use up none', async ( {
		people,
		site,
	} ) => {
		test.setTimeout( 180_000 );
		const { owner, manager, bookkeeper } = people;
		const senders = [ owner, manager, bookkeeper ];
		const customer_id = ( await aCustomer( owner ) ).id;
		const year = { issue_date: '2051-03-01', customer_id };
		const drafts: Document[] = [];
		for ( let made = 0; made < 60; made++ ) {
			// Every sixth cannot be sent.
			drafts.push( await aDraft( owner, made % 6 === 5 ? { ...year, lines: [] } : year ) );
		}
		const answers = await atOnce( drafts.length, ( at ) =>
			sending( senders[ at % senders.length ] ?? owner, drafts[ at ] as Document )
		);
		const whole = answers.filter( ( _, at ) => at % 6 !== 5 );
		const sent = whole.map( ( answer ) => succeed< Document >( answer ) );
		expect( sent ).toHaveLength( 50 );
		answers.filter( ( _, at ) => at % 6 === 5 ).forEach( ( answer ) => refused( answer, 'lines_missing' ) );
		expectNoGaps( sent );

		const next = await send( owner, await aDraft( owner, year ) );
		expect( positionOf( next ) ).toBe( Math.max( ...sent.map( positionOf ) ) + 1 );
		expect( await ledgerFaults( site ) ).toEqual( [] );
	} );

	test( 'one draft that twenty send with keys of their own is sent once', async ( { people, site } ) => {
		const { owner, manager } = people;
		const draft = await aDraft( owner, { issue_date: '2052-03-01' } );
		const answers = await atOnce( 20, ( at ) => sending( at % 2 === 0 ? owner : manager, draft ) );
		expect( answered( answers, 200 ) ).toHaveLength( 1 );
		answers
			.filter( ( { status } ) => status !== 200 )
			.forEach( ( answer ) => refused( answer, [ 'version_conflict', 'not_draft', 'wrong_state' ] ) );

		const sent = await readDocument( owner, draft.id );
		expect( sent.entries ).toHaveLength( 1 );
		expect( sent.balance ).toBe( sent.total );
		expect(
			( await activityOf( owner, draft.id ) ).filter( ( { kind } ) => kind === 'document_sent' )
		).toHaveLength( 1 );
		const next = await send( owner, await aDraft( owner, { issue_date: '2052-03-01' } ) );
		expect( positionOf( next ) ).toBe( positionOf( sent ) + 1 );
		expect( await ledgerFaults( site ) ).toEqual( [] );
	} );

	test( 'one draft that is sent ten times with the same key is sent once, and every answer is the same', async ( {
		people,
	} ) => {
		const { owner } = people;
		const draft = await aDraft( owner, { issue_date: '2053-03-01' } );
		const key = randomUUID();
		const answers = await atOnce( 10, () => sending( owner, draft, key ) );
		const documents = answers.map( ( answer ) => succeed< Document >( answer ) );
		for ( const document of documents ) {
			expect( document ).toEqual( documents[ 0 ] );
		}
		expect( documents[ 0 ]?.entries ).toHaveLength( 1 );
		expect(
			( await activityOf( owner, draft.id ) ).filter( ( { kind } ) => kind === 'document_sent' )
		).toHaveLength( 1 );
		const next = await send( owner, await aDraft( owner, { issue_date: '2053-03-01' } ) );
		expect( positionOf( next ) ).toBe( positionOf( documents[ 0 ] as Document ) + 1 );
	} );

	test( 'one key that is used for two drafts sends one of them', async ( { people } ) => {
		const { owner } = people;
		const drafts = [ await aDraft( owner ), await aDraft( owner ) ] as const;
		const key = randomUUID();
		const answers = await Promise.all( drafts.map( ( draft ) => sending( owner, draft, key ) ) );
		expect( answered( answers, 200 ) ).toHaveLength( 1 );
		answered( answers, 409 ).forEach( ( answer ) => refused( answer, 'idempotency_key_reused' ) );
		const states = await Promise.all(
			drafts.map( async ( { id } ) => ( await readDocument( owner, id ) ).workflow )
		);
		expect( states.sort() ).toEqual( [ 'draft', 'sent' ] );
	} );

	test( 'twenty first copies of a portal link make one link', async ( { people, site } ) => {
		const { owner, manager } = people;
		const sent = await aSentDocument( owner );
		let answers: Answer[] = [];
		// Whoever is about to make a link takes a while, so that the others come meanwhile.
		const slow = `
			add_filter( 'query', static function ( string $sql ): string {
				if ( str_starts_with( $sql, 'INSERT' ) && str_contains( $sql, 'coffer_portal_links' ) ) {
					usleep( 200000 );
				}
				return $sql;
			} );
		`;
		await withMuPlugin( site, slow, async () => {
			answers = await atOnce( 20, ( at ) =>
				( at % 2 === 0 ? owner : manager ).rest( 'POST', `/documents/${ sent.id }/portal-link`, {
					body: { purpose: 'copy' },
				} )
			);
		} );
		const addresses = answers.map( ( answer ) => succeed< PortalLinkAddress >( answer ) );
		expect( new Set( addresses.map( ( { url } ) => tokenIn( url ) ) ).size ).toBe( 1 );
		const links = succeed< PortalLink[] >( await owner.rest( 'GET', `/documents/${ sent.id }/portal-links` ) );
		expect( links ).toHaveLength( 1 );
		const events = await activityOf( owner, sent.id );
		expect( events.filter( ( { kind } ) => kind === 'portal_link_created' ) ).toHaveLength( 1 );
		expect( events.filter( ( { kind } ) => kind === 'portal_link_copied' ) ).toHaveLength( 20 );
	} );

	test( 'of ten people who save one draft, one wins and the others are told so', async ( { people } ) => {
		const { owner, manager } = people;
		const draft = await aDraft( owner );
		const answers = await atOnce( 10, ( at ) =>
			( at % 2 === 0 ? owner : manager ).rest( 'PUT', `/documents/${ draft.id }`, {
				headers: { 'if-match': String( draft.version ) },
				body: {
					kind: 'invoice',
					currency: 'EUR',
					customer_id: draft.customer_id,
					lines: [ aLine( { unit_price: 1_000 + at } ) ],
				},
			} )
		);
		expect( answered( answers, 200 ) ).toHaveLength( 1 );
		const winner = succeed< Document >( answered( answers, 200 )[ 0 ] as Answer );
		answers
			.filter( ( { status } ) => status !== 200 )
			.forEach( ( answer ) =>
				expect( refused( answer, 'version_conflict' ).data.current_version ).toBe( winner.version )
			);
		const kept = await readDocument( owner, draft.id );
		expect( kept.version ).toBe( draft.version + 1 );
		expect( kept.total ).toBe( winner.total );
		expect( kept.lines ).toHaveLength( 1 );
	} );

	test( 'a draft that one sends while another saves it is what the customer is shown', async ( { people, site } ) => {
		const { owner, manager } = people;
		for ( let round = 0; round < 5; round++ ) {
			const draft = await aDraft( owner, { lines: [ aLine( { unit_price: 100 } ) ] } );
			const [ saved, sent ] = await Promise.all( [
				manager.rest( 'PUT', `/documents/${ draft.id }`, {
					headers: { 'if-match': String( draft.version ) },
					body: {
						kind: 'invoice',
						currency: 'EUR',
						customer_id: draft.customer_id,
						lines: [ aLine( { unit_price: 999 } ) ],
					},
				} ),
				sending( owner, draft ),
			] );
			const document = await readDocument( owner, draft.id );
			expect( [ saved.status, sent.status ].filter( ( status ) => status === 200 ) ).toHaveLength( 1 );
			expect( document ).toMatchObject(
				sent.status === 200
					? { workflow: 'sent', total: 100, balance: 100 }
					: { workflow: 'draft', total: 999, number: null }
			);
		}
		expect( await ledgerFaults( site ) ).toEqual( [] );
	} );
} );
