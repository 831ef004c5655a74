import { randomUUID } from 'node:crypto';
import type { Customer, Document, DocumentInput } from '../../src/contract/types';
import { refused, succeed } from '../support/expectations';
import { textOf } from '../support/html';
import { aCustomer, aDraft, aLine, changing, copyLink, readDocument, send } from '../support/makers';
import { expect, test } from '../support/money-site';
import { faultsOf } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

const ordinal = ( document: Document ) => Number( /(\d+)$/.exec( String( document.number ) )?.[ 1 ] );

test.describe( 'Sending', () => {
	test( 'numbers each kind in its own series, in the order of sending, without gaps', async ( { people } ) => {
		const drafts = [];
		for ( const kind of [ 'invoice', 'quote', 'invoice', 'quote', 'invoice' ] as const ) {
			drafts.push( await aDraft( people.owner, { kind, issue_date: '2031-05-05', lines: [ aLine() ] } ) );
		}
		// The other way round than they were made.
		const sent: Document[] = [];
		for ( const draft of drafts.reverse() ) {
			sent.push( await send( people.owner, draft ) );
		}
		for ( const [ kind, pattern ] of [
			[ 'invoice', /^INV-2031-\d{4,}$/ ],
			[ 'quote', /^QUO-2031-\d{4,}$/ ],
		] as const ) {
			const numbers = sent.filter( ( each ) => each.kind === kind );
			for ( const [ at, each ] of numbers.entries() ) {
				expect( each.number ).toMatch( pattern );
				expect( ordinal( each ) ).toBe( ordinal( numbers[ 0 ] as Document ) + at );
			}
		}
	} );

	test( 'a refused send uses up no number', async ( { people } ) => {
		const first = await send( people.owner, await aDraft( people.owner, { issue_date: '2032-01-01' } ) );
		const empty = await aDraft( people.owner, { issue_date: '2032-01-01', lines: [] } );
		refused(
			await people.owner.rest( 'POST', `/documents/${ empty.id }/send`, { headers: changing( empty ) } ),
			'lines_missing'
		);
		const stale = await aDraft( people.owner, { issue_date: '2032-01-01' } );
		refused(
			await people.owner.rest( 'POST', `/documents/${ stale.id }/send`, {
				headers: changing( { version: 99 } ),
			} ),
			'version_conflict'
		);
		refused(
			await people.viewer.rest( 'POST', `/documents/${ stale.id }/send`, { headers: changing( stale ) } ),
			'role_may_not'
		);
		const second = await send( people.owner, stale );
		expect( ordinal( second ) ).toBe( ordinal( first ) + 1 );
	} );

	test( 'sets dates, balance and ledger, and changes the version', async ( { people } ) => {
		const draft = await aDraft( people.owner, { lines: [ aLine( { unit_price: 4_200 } ) ] } );
		const answer = await people.bookkeeper.rest( 'POST', `/documents/${ draft.id }/send`, {
			headers: changing( draft ),
		} );
		const sent = succeed< Document >( answer );
		expect( faultsOf( 'document', sent ) ).toEqual( [] );
		expect( sent ).toMatchObject( {
			workflow: 'sent',
			payment_status: 'unpaid',
			total: 4_200,
			balance: 4_200,
			paid: 0,
			version: draft.version + 1,
		} );
		expect( sent.issue_date ).toMatch( /^\d{4}-\d\d-\d\d$/ );
		expect( sent.sent_at ).toMatch( /Z$/ );
		expect( sent.entries ).toHaveLength( 1 );
		expect( await readDocument( people.owner, draft.id ) ).toEqual( {
			...sent,
			actions: ( await readDocument( people.owner, draft.id ) ).actions,
		} );
	} );

	test( 'a quote owes nothing', async ( { people } ) => {
		const sent = await send( people.owner, await aDraft( people.owner, { kind: 'quote' } ) );
		expect( sent ).toMatchObject( { total: 12_500, balance: 0 } );
		expect( sent.entries ).toEqual( [] );
	} );

	test( 'without customer or lines is refused, and says what to do', async ( { people } ) => {
		const incomplete: readonly [ Partial< DocumentInput >, 'customer_missing' | 'lines_missing' ][] = [
			[ { customer_id: null }, 'customer_missing' ],
			[ { lines: [] }, 'lines_missing' ],
		];
		for ( const [ input, code ] of incomplete ) {
			const draft = await aDraft( people.owner, input );
			const error = refused(
				await people.owner.rest( 'POST', `/documents/${ draft.id }/send`, { headers: changing( draft ) } ),
				code
			);
			expect( error.data.verdict ).toEqual( draft.actions.send );
			expect( draft.actions.send ).toMatchObject( { allowed: false, code } );
			expect( await readDocument( people.owner, draft.id ) ).toEqual( draft );
		}
	} );

	test( 'twice with the same key is one send, and gives the same answer', async ( { people } ) => {
		const draft = await aDraft( people.owner );
		const headers = changing( draft );
		const first = await people.owner.rest( 'POST', `/documents/${ draft.id }/send`, { headers } );
		const second = await people.owner.rest( 'POST', `/documents/${ draft.id }/send`, { headers } );
		expect( succeed( second ) ).toEqual( succeed( first ) );
		const { body } = await people.owner.rest( 'GET', `/documents/${ draft.id }/activity` );
		expect( ( body as { kind: string }[] ).filter( ( event ) => event.kind === 'document_sent' ) ).toHaveLength(
			1
		);
		expect( ( await readDocument( people.owner, draft.id ) ).entries ).toHaveLength( 1 );
	} );

	test( 'twice with different keys is refused the second time', async ( { people } ) => {
		const draft = await aDraft( people.owner );
		const sent = await send( people.owner, draft );
		refused(
			await people.owner.rest( 'POST', `/documents/${ draft.id }/send`, { headers: changing( draft ) } ),
			'version_conflict'
		);
		const again = await people.owner.rest( 'POST', `/documents/${ draft.id }/send`, { headers: changing( sent ) } );
		refused( again, [ 'not_draft', 'wrong_state' ] );
	} );

	test( 'a key that was used for something else is refused, also by somebody else', async ( { people } ) => {
		const key = randomUUID();
		const one = await aDraft( people.owner );
		const other = await aDraft( people.owner );
		succeed( await people.owner.rest( 'POST', `/documents/${ one.id }/send`, { headers: changing( one, key ) } ) );
		refused(
			await people.owner.rest( 'POST', `/documents/${ other.id }/send`, { headers: changing( other, key ) } ),
			'idempotency_key_reused'
		);
		refused(
			await people.manager.rest( 'POST', `/documents/${ other.id }/send`, { headers: changing( other, key ) } ),
			'idempotency_key_reused'
		);
		const sent = await readDocument( people.owner, one.id );
		const voiding = await people.owner.rest( 'POST', `/documents/${ one.id }/void`, {
			headers: changing( sent, key ),
			body: { reason: 'x' },
		} );
		refused( voiding, 'idempotency_key_reused' );
		expect( await readDocument( people.owner, other.id ) ).toEqual( other );
		expect( ( await readDocument( people.owner, one.id ) ).workflow ).toBe( 'sent' );
	} );

	test( 'a key whose request was refused may be used again', async ( { people } ) => {
		const key = randomUUID();
		const draft = await aDraft( people.owner );
		refused(
			await people.owner.rest( 'POST', `/documents/${ draft.id }/send`, {
				headers: changing( { version: 9 }, key ),
			} ),
			'version_conflict'
		);
		succeed(
			await people.owner.rest( 'POST', `/documents/${ draft.id }/send`, { headers: changing( draft, key ) } )
		);
	} );
} );

test.describe( 'What the customer was shown stays', () => {
	test( 'when the customer is renamed and moves later, the page keeps the old name', async ( { people } ) => {
		const customer = await aCustomer( people.owner, {
			name: 'Old Name Ltd.',
			address: { line1: '1 Old Street' },
			tax_id: 'OLD-1',
		} );
		const sent = await send( people.owner, await aDraft( people.owner, { customer_id: customer.id } ) );
		const draft = await aDraft( people.owner, { customer_id: customer.id } );
		const { url } = await copyLink( people.owner, sent.id );
		succeed< Customer >(
			await people.owner.rest( 'PUT', `/customers/${ customer.id }`, {
				headers: { 'if-match': String( customer.version ) },
				body: {
					name: 'New Name plc',
					email: customer.email,
					address: { line1: '2 New Street' },
					tax_id: 'NEW-2',
				},
			} )
		);
		const text = textOf( ( await people.anonymous.page( url ) ).text );
		for ( const [ old, now ] of [
			[ 'Old Name Ltd.', 'New Name plc' ],
			[ '1 Old Street', '2 New Street' ],
			[ 'OLD-1', 'NEW-2' ],
		] as const ) {
			expect( text ).toContain( old );
			expect( text ).not.toContain( now );
		}
		expect( ( await readDocument( people.owner, draft.id ) ).customer_name ).toBe( 'New Name plc' );
	} );
} );
