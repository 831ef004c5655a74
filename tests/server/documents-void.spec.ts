import type { Document } from '../../src/contract/types';
import { refused, succeed } from '../support/expectations';
import {
	aDraft,
	aLine,
	aSentDocument,
	changing,
	copyLink,
	pay,
	readDocument,
	send,
	voidDocument,
} from '../support/makers';
import { expect, test } from '../support/money-site';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

test.describe( 'Voiding', () => {
	test( 'takes the document back: it keeps its number, owes nothing, and its page is closed', async ( {
		people,
	} ) => {
		const sent = await aSentDocument( people.owner );
		const { url } = await copyLink( people.owner, sent.id );
		expect( ( await people.anonymous.page( url ) ).status ).toBe( 200 );
		const gone = await voidDocument( people.bookkeeper, sent, 'Wrong customer' );
		expect( gone ).toMatchObject( {
			workflow: 'void',
			number: sent.number,
			balance: 0,
			total: sent.total,
			version: sent.version + 1,
		} );
		expect( gone.entries.map( ( entry ) => [ entry.kind, entry.amount ] ) ).toEqual( [
			[ 'issued', sent.total ],
			[ 'void', -sent.total ],
		] );
		expect( ( await people.anonymous.page( url ) ).status ).toBe( 403 );
		const { text } = await people.viewer.rest( 'GET', `/documents/${ sent.id }/activity` );
		expect( text ).toContain( 'Wrong customer' );
	} );

	test( 'needs a reason that says something', async ( { people } ) => {
		const sent = await aSentDocument( people.owner );
		for ( const [ body, code ] of [
			[ {}, 'invalid_input' ],
			[ { reason: '' }, 'text_missing' ],
			[ { reason: '  \n ' }, 'text_missing' ],
			[ { reason: 5 }, 'invalid_input' ],
			[ { reason: 'x'.repeat( 1001 ) }, 'text_too_long' ],
		] as const ) {
			refused(
				await people.owner.rest( 'POST', `/documents/${ sent.id }/void`, { headers: changing( sent ), body } ),
				code,
				'reason'
			);
		}
		expect( await readDocument( people.owner, sent.id ) ).toEqual( sent );
	} );

	test( 'a draft or twice is refused as the actions say', async ( { people } ) => {
		const draft = await aDraft( people.owner );
		const gone = await voidDocument( people.owner, await aSentDocument( people.owner ) );
		for ( const document of [ draft, gone ] ) {
			const answer = await people.owner.rest( 'POST', `/documents/${ document.id }/void`, {
				headers: changing( document ),
				body: { reason: 'x' },
			} );
			expect( refused( answer, 'wrong_state' ).data.verdict ).toEqual( document.actions.void );
		}
	} );

	test( 'a document with a payment is refused, and the money stays where it is', async ( { people } ) => {
		const sent = await aSentDocument( people.owner, { lines: [ aLine( { unit_price: 1000 } ) ] } );
		await pay( people.owner, sent, 400 );
		const partly = await readDocument( people.owner, sent.id );
		expect( partly ).toMatchObject( { payment_status: 'partial', balance: 600, paid: 400 } );
		const answer = await people.owner.rest( 'POST', `/documents/${ sent.id }/void`, {
			headers: changing( partly ),
			body: { reason: 'x' },
		} );
		expect( refused( answer, 'wrong_state' ).data.verdict ).toEqual( partly.actions.void );
		expect( await readDocument( people.owner, sent.id ) ).toEqual( partly );
	} );

	test( 'twice with the same key is one void', async ( { people } ) => {
		const sent = await aSentDocument( people.owner );
		const headers = changing( sent );
		const body = { reason: 'Once' };
		const first = succeed< Document >(
			await people.owner.rest( 'POST', `/documents/${ sent.id }/void`, { headers, body } )
		);
		const second = await people.owner.rest( 'POST', `/documents/${ sent.id }/void`, { headers, body } );
		expect( succeed( second ) ).toEqual( first );
		expect( first.entries ).toHaveLength( 2 );
		const other = await people.owner.rest( 'POST', `/documents/${ sent.id }/void`, {
			headers,
			body: { reason: 'Another reason' },
		} );
		refused( other, 'idempotency_key_reused' );
	} );

	test( 'a void number is not given out again', async ( { people } ) => {
		const sent = await aSentDocument( people.owner );
		await voidDocument( people.owner, sent );
		const next = await send( people.owner, await aDraft( people.owner ) );
		expect( next.number ).not.toBe( sent.number );
	} );
} );
