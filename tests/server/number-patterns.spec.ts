import type { Settings, SettingsInput } from '../../src/contract/types';
import { dateIn } from '../support/clock';
import { refused, succeed } from '../support/expectations';
import { aDraft, send } from '../support/makers';
import { expect, test } from '../support/money-site';
import type { Person } from '../support/people';
import type { Answer } from '../support/requests';
import { faultsOf } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

const kinds = [ 'invoice', 'quote', 'credit_note' ] as const;
const year = dateIn( 0 ).slice( 0, 4 );

async function settings( by: Person ): Promise< Settings > {
	return succeed< Settings >( await by.rest( 'GET', '/settings' ) );
}

async function ask( by: Person, body: SettingsInput ): Promise< Answer > {
	return by.rest( 'PUT', '/settings', { headers: { 'if-match': String( ( await settings( by ) ).version ) }, body } );
}

async function change( by: Person, body: SettingsInput ): Promise< Settings > {
	const changed = succeed< Settings >( await ask( by, body ) );
	expect( faultsOf( 'settings', changed ) ).toEqual( [] );
	return changed;
}

async function numberOf(
	by: Person,
	kind: ( typeof kinds )[ number ],
	issue_date: string | null = null
): Promise< string > {
	return ( await send( by, await aDraft( by, { kind, issue_date } ) ) ).number ?? '';
}

test.describe( 'How numbers look', () => {
	let before: Settings;

	test.beforeAll( async ( { people } ) => {
		before = await settings( people.owner );
	} );

	test.afterEach( async ( { people } ) => {
		await change(
			people.owner,
			Object.fromEntries(
				kinds.map( ( kind ) => [ `number_pattern_${ kind }`, before[ `number_pattern_${ kind }` ] ] )
			)
		);
	} );

	test( 'is chosen for each kind, and the preview is what is given out next', async ( { people: { owner } } ) => {
		const changed = await change( owner, {
			number_pattern_invoice: 'RE/{year}/{number:5}',
			number_pattern_quote: 'AN-{year}.{number}',
			number_pattern_credit_note: 'GS{year}_{number:3}',
		} );
		for ( const [ kind, pattern ] of [
			[ 'invoice', /^RE\/\d{4}\/\d{5}$/ ],
			[ 'quote', /^AN-\d{4}\.[1-9]\d*$/ ],
			[ 'credit_note', /^GS\d{4}_\d{3,}$/ ],
		] as const ) {
			const number = await numberOf( owner, kind );
			expect( number ).toMatch( pattern );
			expect( number ).toBe( changed.number_previews[ kind ] );
		}
		const after = await settings( owner );
		for ( const kind of kinds ) {
			expect( after[ `next_number_${ kind }` ] ).toBe( changed[ `next_number_${ kind }` ] + 1 );
		}
	} );

	test( 'without the year goes on from one year to the next; with it, each year begins anew', async ( {
		people: { owner },
	} ) => {
		await change( owner, { number_pattern_invoice: 'X{number:6}' } );
		const numbers = [];
		for ( const issue_date of [ '2033-12-31', '2034-01-01', '2033-12-30' ] ) {
			numbers.push( Number( ( await numberOf( owner, 'invoice', issue_date ) ).slice( 1 ) ) );
		}
		const [ first = 0 ] = numbers;
		expect( numbers ).toEqual( [ first, first + 1, first + 2 ] );
		await change( owner, { number_pattern_invoice: 'Y{year}-{number:2}' } );
		expect( await numberOf( owner, 'invoice', '2035-12-31' ) ).toMatch( /^Y2035-\d\d$/ );
		expect( await numberOf( owner, 'invoice', '2036-01-01' ) ).toMatch( /^Y2036-\d\d$/ );
	} );

	test( 'counts on beyond the digits it was given', async ( { people: { owner } } ) => {
		const { next_number_quote } = await change( owner, { number_pattern_quote: 'Q{number:1}' } );
		const next = Math.max( 1_000, next_number_quote + 1 );
		await change( owner, { next_number_quote: next } );
		expect( await numberOf( owner, 'quote' ) ).toBe( `Q${ next }` );
	} );

	test( 'goes on at a higher number when somebody says so, and never at one that was given out', async ( {
		people: { owner },
	} ) => {
		await numberOf( owner, 'invoice' );
		const { next_number_invoice: next } = await settings( owner );
		const raised = await change( owner, { next_number_invoice: next + 10 } );
		expect( raised ).toMatchObject( { next_number_invoice: next + 10, version: expect.any( Number ) } );
		expect( await numberOf( owner, 'invoice' ) ).toBe( raised.number_previews.invoice );
		for ( const lower of [ next + 10, next, 1 ] ) {
			refused( await ask( owner, { next_number_invoice: lower } ), 'number_taken', 'next_number_invoice' );
		}
		expect( ( await settings( owner ) ).next_number_invoice ).toBe( next + 11 );
	} );

	test( 'a refused next number takes the rest of the change with it', async ( { people: { owner } } ) => {
		await numberOf( owner, 'invoice' );
		const now = await settings( owner );
		refused( await ask( owner, { default_terms: 'Never seen', next_number_invoice: 1 } ), 'number_taken' );
		expect( await settings( owner ) ).toEqual( now );
	} );

	for ( const next of [ 0, -1, 1_000_000_000, 1.5, '7', null, true ] ) {
		test( `a next number of ${ JSON.stringify( next ) } is refused`, async ( { people: { owner } } ) => {
			const { version } = await settings( owner );
			const answer = await owner.rest( 'PUT', '/settings', {
				headers: { 'if-match': String( version ) },
				body: { next_number_invoice: next },
			} );
			refused( answer, 'invalid_input', 'next_number_invoice' );
		} );
	}

	for ( const pattern of [
		'',
		'INV',
		'{year}',
		'{number}-{number}',
		'{year}{year}{number}',
		'INV {number}',
		'INV-{month}-{number}',
		'<b>{number}',
		'"{number}',
		'=1+{number}',
		'{number:0}',
		'{number:10}',
		'{number',
		'Ä{number}',
		'X\n{number}',
	] ) {
		test( `${ JSON.stringify( pattern ) } is no pattern`, async ( { people: { owner } } ) => {
			refused(
				await ask( owner, { number_pattern_invoice: pattern } ),
				'invalid_number_pattern',
				'number_pattern_invoice'
			);
		} );
	}

	test( 'is short enough for every place', async ( { people: { owner } } ) => {
		refused(
			await ask( owner, { number_pattern_invoice: `${ 'A'.repeat( 33 ) }{number}` } ),
			[ 'text_too_long', 'invalid_number_pattern' ],
			'number_pattern_invoice'
		);
		await change( owner, { number_pattern_invoice: `${ 'A'.repeat( 32 ) }{number}` } );
		expect( await numberOf( owner, 'invoice' ) ).toMatch( /^A{32}\d+$/ );
	} );

	test( 'is never the same for two kinds', async ( { people: { owner } } ) => {
		for ( const [ invoice, quote ] of [
			[ 'N-{number:4}', 'N-{number:4}' ],
			[ 'N-{number}', 'N-{number:1}' ],
			[ 'n-{number:4}', 'N-{number:4}' ],
			[ 'N-{number:3}', 'N-{number:4}' ],
		] as const ) {
			const answer = await ask( owner, { number_pattern_invoice: invoice, number_pattern_quote: quote } );
			refused( answer, 'number_patterns_clash', 'number_pattern_quote' );
		}
		refused( await ask( owner, { number_pattern_quote: before.number_pattern_invoice } ), 'number_patterns_clash' );
	} );

	test( 'of documents that were sent does not change with it', async ( { people: { owner } } ) => {
		const sent = await send( owner, await aDraft( owner ) );
		await change( owner, { number_pattern_invoice: 'NEW{year}{number:4}' } );
		const { body } = await owner.rest( 'GET', `/documents/${ sent.id }` );
		expect( body ).toMatchObject( { number: sent.number } );
		expect( sent.number ).toContain( year );
	} );
} );
