import type { CreditSource, CreditTarget, Document, DocumentSummary, Receivables } from '../../src/contract/types';
import { refused, succeed } from '../support/expectations';
import { textOf } from '../support/html';
import { ledgerFaults } from '../support/ledger';
import { aCustomer, aDraft, aLine, aSentDocument, changing, copyLink, pay, send } from '../support/makers';
import {
	aCreditNote,
	again,
	anAcceptedQuote,
	anInvoice,
	anotherInvoice,
	convert,
	correctionOf,
	credit,
	draftCredit,
	leftOver,
	move,
	paymentOn,
	paying,
	refund,
	settle,
} from '../support/money-moves';
import { expect, test } from '../support/money-site';
import { positionOf } from '../support/numbers';
import type { Person } from '../support/people';
import { changeSettings, readSettings } from '../support/settings';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

const past = { issue_date: '2026-01-02', due_date: '2026-01-09' };

function aTest( by: Person, price = 1_000, input: Parameters< typeof anInvoice >[ 2 ] = {} ): Promise< Document > {
	return anInvoice( by, price, { is_test: true, ...input } );
}

/** Another sent test of the same customer. */
function anotherTest( by: Person, like: Document, price: number ): Promise< Document > {
	return anotherInvoice( by, like, price, { is_test: true } );
}

async function receivables( by: Person, currency: string ): Promise< Receivables | undefined > {
	const all = succeed< Receivables[] >( await by.rest( 'GET', '/receivables' ) );
	return all.find( ( each ) => each.currency === currency );
}

async function list( by: Person, query: string ): Promise< DocumentSummary[] > {
	return succeed< DocumentSummary[] >( await by.rest( 'GET', `/documents?per_page=100&${ query }` ) );
}

test.describe( 'A test document', () => {
	test( 'is one from its draft on, and says so wherever it is read', async ( { people: { owner, viewer } } ) => {
		const draft = await aDraft( owner, { is_test: true } );
		expect( draft.is_test ).toBe( true );
		const sent = await send( owner, draft );
		expect( sent.is_test ).toBe( true );
		expect( await list( viewer, `search=${ sent.number }` ) ).toMatchObject( [ { id: sent.id, is_test: true } ] );
		expect( ( await aDraft( owner ) ).is_test ).toBe( false );
	} );

	test( 'is chosen as long as it is a draft, and stays as it is when a change does not speak of it', async ( {
		people: { owner },
	} ) => {
		const draft = await aDraft( owner, { is_test: true } );
		const body = { kind: draft.kind, currency: draft.currency, customer_id: draft.customer_id, lines: [ aLine() ] };
		const edit = async ( document: Document, change: object ) =>
			succeed< Document >(
				await owner.rest( 'PUT', `/documents/${ document.id }`, {
					headers: changing( document ),
					body: { ...body, ...change },
				} )
			);
		const untouched = await edit( draft, { memo: 'Hello' } );
		expect( untouched ).toMatchObject( { is_test: true, memo: 'Hello' } );
		expect( ( await edit( untouched, { is_test: false } ) ).is_test ).toBe( false );
	} );

	test( 'cannot become real, nor a real one a test, once it was sent', async ( { people: { owner } } ) => {
		for ( const is_test of [ true, false ] ) {
			const sent = await anInvoice( owner, 500, { is_test } );
			const body = { ...correctionOf( sent ), is_test: ! is_test };
			refused( await move( owner, sent, 'correction', body ), 'test_fixed' );
			expect( await again( owner, sent ) ).toMatchObject( { is_test, version: sent.version } );
			succeed( await move( owner, sent, 'correction', { ...correctionOf( sent ), is_test } ) );
		}
	} );

	test( 'hands on that it is one: to its copy, its invoice and its credit note', async ( { people: { owner } } ) => {
		const quote = await anAcceptedQuote( owner, 700, { is_test: true } );
		const invoice = await convert( owner, quote );
		expect( invoice.is_test ).toBe( true );
		const copy = succeed< Document >( await move( owner, await again( owner, quote ), 'duplicate' ), 201 );
		expect( copy.is_test ).toBe( true );
		const note = await draftCredit( owner, await aTest( owner ) );
		expect( note.is_test ).toBe( true );
		for ( const made of [ invoice, note ] ) {
			const { reason: _reason, ...body } = correctionOf( made );
			refused(
				await owner.rest( 'PUT', `/documents/${ made.id }`, {
					headers: changing( made ),
					body: { ...body, is_test: false },
				} ),
				'test_fixed'
			);
		}
	} );
} );

test.describe( 'The numbers of tests', () => {
	test( 'are a series of their own for every kind, so that real numbers have no gap', async ( {
		people: { owner },
	} ) => {
		const next = async () => ( await readSettings( owner ) ).number_previews;
		const before = await next();
		const first = await aTest( owner );
		const second = await aSentDocument( owner, { kind: 'quote', is_test: true } );
		const third = await aCreditNote( owner, 10, { is_test: true } );
		expect( first.number ).toMatch( /^TEST-\d{4,}$/ );
		const position = positionOf( first );
		expect( [ positionOf( second ), positionOf( third ) ] ).toEqual( [ position + 1, position + 2 ] );
		expect( await next() ).toEqual( before );
		expect( ( await anInvoice( owner, 1 ) ).number ).toBe( before.invoice );
	} );

	test( 'cannot be given to real documents', async ( { people: { owner } } ) => {
		const { version } = await readSettings( owner );
		for ( const number_pattern_invoice of [ 'TEST-{number:4}', 'test-{number}' ] ) {
			refused(
				await owner.rest( 'PUT', '/settings', {
					headers: { 'if-match': String( version ) },
					body: { number_pattern_invoice },
				} ),
				'number_patterns_clash',
				'number_pattern_invoice'
			);
		}
		await changeSettings( owner, {} );
	} );
} );

test.describe( 'What is counted', () => {
	test( 'is never a test: open, overdue, paid, given back, draft or credit', async ( { people: { owner } } ) => {
		await anInvoice( owner, 1, { currency: 'CZK' } );
		const before = await receivables( owner, 'CZK' );
		const late = await aTest( owner, 5_000, { currency: 'CZK', ...past } );
		await aTest( owner, 6_000, { currency: 'CZK' } );
		await aDraft( owner, { currency: 'CZK', is_test: true } );
		await aCreditNote( owner, 70, { currency: 'CZK', is_test: true } );
		const paid = await pay( owner, late, 5_200, { keep_excess: true } );
		await refund( owner, paid, { payment_id: paymentOn( paid ).id, amount: 300 } );
		expect( await receivables( owner, 'CZK' ) ).toEqual( before );
	} );

	test( 'agrees with the filters that lead to it', async ( { people: { owner } } ) => {
		const late = await aTest( owner, 100, { currency: 'HUF', ...past } );
		expect( late.facts.overdue ).toBe( false );
		const found = async ( query: string ) =>
			( await list( owner, `currency=HUF&${ query }` ) ).some( ( each ) => each.id === late.id );
		expect( await found( '' ) ).toBe( true );
		expect( await found( 'test=true' ) ).toBe( true );
		expect( await found( 'test=false' ) ).toBe( false );
		expect( await found( 'overdue=true' ) ).toBe( false );
		expect( await found( 'overdue=false' ) ).toBe( true );
		for ( const due of [ 'current', '1_30', '31_60', '61_more' ] ) {
			expect( await found( `due=${ due }` ), due ).toBe( false );
		}
	} );

	test( 'is proved by the check of the ledger all the same', async ( { people: { owner }, site } ) => {
		const sent = await settle( owner, await aTest( owner, 2_500 ) );
		expect( sent ).toMatchObject( { balance: 0, payment_status: 'paid' } );
		expect( await ledgerFaults( site ) ).toEqual( [] );
	} );
} );

test.describe( 'Test money', () => {
	test( 'never pays what is real, and real money never pays a test', async ( { people: { owner } } ) => {
		const real = await anInvoice( owner, 1_000 );
		const trial = await anotherTest( owner, real, 1_000 );
		const real_money = await leftOver( owner, real, 400 );
		const test_money = paymentOn(
			await pay( owner, await anotherTest( owner, real, 1 ), 401, { keep_excess: true } )
		);
		const real_note = await aCreditNote( owner, 50, { customer_id: real.customer_id } );
		const test_note = await aCreditNote( owner, 50, { customer_id: real.customer_id, is_test: true } );
		for ( const [ document, source, source_id ] of [
			[ real, 'payment', test_money.id ],
			[ real, 'credit_note', test_note.id ],
			[ trial, 'payment', real_money.id ],
			[ trial, 'credit_note', real_note.id ],
		] as const ) {
			refused( await move( owner, document, 'apply', { source, source_id, amount: 10 } ), 'test_mismatch' );
		}
		for ( const [ document, source, source_id ] of [
			[ real, 'payment', real_money.id ],
			[ trial, 'credit_note', test_note.id ],
		] as const ) {
			succeed( await move( owner, document, 'apply', { source, source_id, amount: 10 } ) );
		}
		expect( await again( owner, real ) ).toMatchObject( { balance: 990 } );
		expect( await again( owner, trial ) ).toMatchObject( { balance: 990 } );
	} );

	test( 'cannot be moved over to a real invoice either', async ( { people: { owner } } ) => {
		const real = await anInvoice( owner, 1_000 );
		const trial = await settle( owner, await anotherTest( owner, real, 300 ) );
		refused(
			await move( owner, trial, 'move', {
				application_id: paying( trial ).id,
				to_document_id: real.id,
				reason: 'A try',
			} ),
			'test_mismatch'
		);
		expect( await again( owner, trial ) ).toMatchObject( { payment_status: 'paid', balance: 0 } );
		expect( await again( owner, real ) ).toMatchObject( { balance: 1_000 } );
	} );

	test( 'is no credit of the customer, and is offered to tests alone', async ( { people: { owner } } ) => {
		const customer_id = ( await aCustomer( owner ) ).id;
		const real = await anInvoice( owner, 1_000, { customer_id } );
		const trial = await anotherTest( owner, real, 1_000 );
		const over = await pay( owner, await anotherTest( owner, real, 1 ), 101, { keep_excess: true } );
		const note = await aCreditNote( owner, 25, { customer_id } );
		expect( ( await again( owner, real ) ).credit ).toBe( 25 );
		expect( ( await again( owner, trial ) ).credit ).toBe( 100 );
		const offered = async ( { id }: Document ) =>
			succeed< CreditSource[] >( await owner.rest( 'GET', `/documents/${ id }/credit-sources` ) );
		expect( await offered( real ) ).toMatchObject( [ { source: 'credit_note', id: note.id } ] );
		expect( await offered( trial ) ).toMatchObject( [ { source: 'payment', id: paymentOn( over ).id } ] );
		const targets = succeed< CreditTarget[] >(
			await owner.rest( 'GET', `/documents/${ over.id }/credit-targets` )
		);
		expect( targets.map( ( each ) => each.id ) ).toEqual( [ trial.id ] );
	} );

	test( 'credits a test invoice with a test credit note', async ( { people: { owner } } ) => {
		const trial = await aTest( owner, 800 );
		const note = await credit( owner, trial );
		expect( note ).toMatchObject( { is_test: true, number: expect.stringMatching( /^TEST-/ ) } );
		expect( await again( owner, trial ) ).toMatchObject( { balance: 0, payment_status: 'paid' } );
	} );
} );

test.describe( 'The customer’s page of a test', () => {
	test( 'says before anything else that no money is asked for', async ( { people: { owner, anonymous } } ) => {
		const shown = async ( document: Document ) =>
			textOf( ( await anonymous.page( ( await copyLink( owner, document.id ) ).url ) ).text );
		const banner = 'Test invoice: no money is asked for.';
		expect( await shown( await aTest( owner ) ) ).toContain( banner );
		expect( await shown( await anInvoice( owner, 1_000 ) ) ).not.toContain( banner );
	} );
} );
