import type { FirstStep, FirstSteps } from '../../src/contract/types';
import { refused, succeed } from '../support/expectations';
import { aCustomer, aDraft, aSentDocument, copyLink } from '../support/makers';
import { endBeginning, expect, test } from '../support/money-site';
import type { Person } from '../support/people';
import { withSettings } from '../support/settings';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

const read = async ( by: Person ) => succeed< FirstSteps >( await by.rest( 'GET', '/first-steps' ) );
const names = ( { steps }: FirstSteps ) => steps.map( ( { name } ) => name );
const note = ( by: Person, body: object ) => by.rest( 'POST', '/first-steps', { body } );

async function step( by: Person, name: FirstStep[ 'name' ] ): Promise< FirstStep | undefined > {
	return ( await read( by ) ).steps.find( ( one ) => one.name === name );
}

test.describe( 'The first steps', { tag: '@native' }, () => {
	test( 'are those that the reader may take', async ( { people } ) => {
		const ofShop = [ 'business', 'currency', 'portal', 'pay' ];
		const ofMoney = [ 'customer', 'invoice', 'link' ];
		expect( names( await read( people.owner ) ) ).toEqual( [ ...ofShop, ...ofMoney ] );
		expect( names( await read( people.manager ) ) ).toEqual( [ ...ofShop, ...ofMoney ] );
		expect( names( await read( people.bookkeeper ) ) ).toEqual( ofMoney );
		expect( names( await read( people.viewer ) ) ).toEqual( [] );
	} );

	test( 'are done when what is stored says so', async ( { people: { owner } } ) => {
		const customer = await aCustomer( owner );
		const sent = await aSentDocument( owner, { customer_id: customer.id } );
		await copyLink( owner, sent.id );
		expect( await step( owner, 'customer' ) ).toMatchObject( { is_done: true } );
		expect( await step( owner, 'invoice' ) ).toMatchObject( { is_done: true, document_id: null } );
		expect( await step( owner, 'link' ) ).toMatchObject( { is_done: true, document_id: sent.id } );
		// A draft is no invoice that a customer could pay.
		await aDraft( owner, { customer_id: customer.id } );
		expect( await step( owner, 'link' ) ).toMatchObject( { document_id: sent.id } );
	} );

	test( 'ask for all that stands at the head of an invoice, and say the currency', async ( {
		people: { owner },
	} ) => {
		await withSettings( owner, { business_address: '', default_currency: 'CHF' }, async () => {
			expect( await step( owner, 'business' ) ).toMatchObject( { is_done: false } );
			expect( await step( owner, 'currency' ) ).toMatchObject( { is_done: true, detail: 'CHF' } );
		} );
		expect( await step( owner, 'business' ) ).toMatchObject( { is_done: true } );
	} );

	test( 'take a way to pay, or the word that it comes later', async ( { people: { owner } } ) => {
		const pay = { bank_transfer: false, stripe: false, test: true };
		await withSettings( owner, { pay }, async () => {
			expect( await step( owner, 'pay' ), 'tests bring no money' ).toMatchObject( { is_done: false } );
			succeed( await note( owner, { pay_later: true } ) );
			expect( await step( owner, 'pay' ) ).toMatchObject( { is_done: true } );
			succeed( await note( owner, { pay_later: false } ) );
			// The keys are another matter than the switch.
			await withSettings( owner, { pay: { ...pay, stripe: true } }, async () => {
				expect( await step( owner, 'pay' ) ).toMatchObject( { is_done: false } );
			} );
		} );
	} );

	test( 'want the address of customers’ pages checked, as it is now', async ( { people: { owner } } ) => {
		succeed( await owner.rest( 'POST', '/status/route-check' ) );
		const checked = await step( owner, 'portal' );
		await withSettings( owner, { portal_base: 'bills-to-see' }, async () => {
			expect( await step( owner, 'portal' ) ).toMatchObject( {
				is_done: false,
				detail: 'The address of customer pages has not been checked yet.',
			} );
		} );
		expect( checked?.detail ).not.toBe( '' );
	} );

	test( 'are over when whoever manages Money says so, and nobody else', async ( { people } ) => {
		await endBeginning( people.owner, false );
		expect( await read( people.bookkeeper ) ).toMatchObject( { is_over: false } );
		refused( await note( people.bookkeeper, { is_over: true } ), 'role_may_not' );
		refused( await note( people.owner, { is_over: 'yes' } ), 'invalid_input', 'is_over' );
		refused( await note( people.owner, { steps: [] } ), 'unknown_field', 'steps' );
		await endBeginning( people.owner );
		expect( await read( people.bookkeeper ) ).toMatchObject( { is_over: true } );
	} );
} );
