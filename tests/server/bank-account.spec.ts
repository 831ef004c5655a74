import type { SettingsInput } from '../../src/contract/types';
import { refused, succeed } from '../support/expectations';
import { expect, test } from '../support/money-site';
import type { Person } from '../support/people';
import type { Answer } from '../support/requests';
import { changeSettings, readSettings } from '../support/settings';
import { faultsOf } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

const nothing = { account_holder: '', iban: '', bic: '', bank_name: '', note: '' };
const off = { bank_transfer: false, stripe: false, test: false };
const example = 'DE89370400440532013000';

async function ask( by: Person, body: object ): Promise< Answer > {
	const { version } = await readSettings( by );
	return by.rest( 'PUT', '/settings', { headers: { 'if-match': String( version ) }, body } );
}

test.describe( 'How a business gets paid', () => {
	let before: SettingsInput;

	test.beforeAll( async ( { people: { owner } } ) => {
		const { bank, pay } = await readSettings( owner );
		before = { bank, pay };
	} );

	test.beforeEach( async ( { people: { owner } } ) => {
		await changeSettings( owner, { bank: nothing, pay: off } );
	} );

	test.afterAll( async ( { people: { owner } } ) => {
		await changeSettings( owner, before );
	} );

	test( 'is written down part by part, and what is left out stays', async ( { people: { owner } } ) => {
		await changeSettings( owner, { bank: { account_holder: 'Ada Lovelace', iban: example } } );
		await changeSettings( owner, { pay: { bank_transfer: true } } );
		const changed = await changeSettings( owner, { bank: { bank_name: 'A bank' }, pay: { test: true } } );
		expect( faultsOf( 'settings', changed ) ).toEqual( [] );
		expect( changed ).toMatchObject( {
			bank: { ...nothing, account_holder: 'Ada Lovelace', iban: example, bank_name: 'A bank' },
			pay: { bank_transfer: true, stripe: false, test: true },
		} );
	} );

	test( 'knows an IBAN however it is typed, and keeps it without blanks', async ( { people: { owner } } ) => {
		for ( const [ typed, kept ] of [
			[ 'DE89 3704 0044 0532 0130 00', example ],
			[ ' de89\u00a03704 0044-0532 0130 00 ', example ],
			[ 'GB82 WEST 1234 5698 7654 32', 'GB82WEST12345698765432' ],
			[ 'NO93 8601 1117 947', 'NO9386011117947' ],
			[ 'MT84 MALT 0110 0001 2345 MTLC AST0 01S', 'MT84MALT011000012345MTLCAST001S' ],
			[ '', '' ],
		] as const ) {
			expect( ( await changeSettings( owner, { bank: { iban: typed } } ) ).bank.iban ).toBe( kept );
		}
	} );

	test( 'takes no IBAN with a wrong sign, two that changed places, or too few', async ( { people: { owner } } ) => {
		for ( const iban of [
			'DE88370400440532013000',
			'DE89370400440532103000',
			'DE8937040044053201300',
			'DE89',
			'1234567890123456',
			'DE89 3704 0044 0532 0130 0O',
			'<script>',
			'---',
			12,
		] ) {
			refused( await ask( owner, { bank: { iban } } ), 'invalid_iban', 'bank.iban' );
		}
	} );

	test( 'takes a BIC of 8 or 11 signs', async ( { people: { owner } } ) => {
		for ( const [ typed, kept ] of [
			[ 'cobadeff', 'COBADEFF' ],
			[ 'COBA DE FF XXX', 'COBADEFFXXX' ],
			[ '', '' ],
		] as const ) {
			expect( ( await changeSettings( owner, { bank: { bic: typed } } ) ).bank.bic ).toBe( kept );
		}
		for ( const bic of [ 'COBADEF', 'COBADEFFX', 'COBA12FF' ] ) {
			refused( await ask( owner, { bank: { bic } } ), 'invalid_bic', 'bank.bic' );
		}
	} );

	test( 'offers bank transfers only with an account, or a note where accounts have no IBAN', async ( {
		people: { owner },
	} ) => {
		const on = { pay: { bank_transfer: true } };
		for ( const bank of [
			{},
			{ account_holder: 'Ada Lovelace' },
			{ iban: example },
			{ note: ' \n ' },
			{ bank_name: 'A bank', bic: 'COBADEFF' },
		] ) {
			refused( await ask( owner, { bank, ...on } ), 'bank_details_missing', 'pay.bank_transfer' );
		}
		for ( const bank of [
			{ ...nothing, account_holder: 'Ada Lovelace', iban: example },
			{ ...nothing, note: 'Routing 021000021, account 123456' },
		] ) {
			expect( ( await changeSettings( owner, { bank, ...on } ) ).pay.bank_transfer ).toBe( true );
			refused( await ask( owner, { bank: nothing } ), 'bank_details_missing', 'pay.bank_transfer' );
		}
	} );

	test( 'takes no field that it does not know, and no other type', async ( { people: { owner } } ) => {
		refused( await ask( owner, { bank: { pin: '1234' } } ), 'unknown_field', 'bank.pin' );
		refused( await ask( owner, { pay: { cash: true } } ), 'unknown_field', 'pay.cash' );
		refused( await ask( owner, { pay: { stripe: 'yes' } } ), 'invalid_input', 'pay.stripe' );
		refused( await ask( owner, { bank: null } ), 'invalid_input', 'bank' );
		refused( await ask( owner, { bank: { account_holder: 'A\nB' } } ), 'invalid_text', 'bank.account_holder' );
	} );

	test( 'is read by whoever may change the settings, and by nobody else', async ( { people } ) => {
		await changeSettings( people.owner, { bank: { account_holder: 'Ada Lovelace', iban: example } } );
		succeed( await people.manager.rest( 'GET', '/settings' ) );
		refused( await people.bookkeeper.rest( 'GET', '/settings' ), 'role_may_not' );
		refused( await people.viewer.rest( 'GET', '/settings' ), 'role_may_not' );
		for ( const by of [ people.owner, people.viewer ] ) {
			expect( ( await by.page( '/wp-admin/admin.php?page=coffer' ) ).text ).not.toContain( example );
			expect( ( await by.rest( 'GET', '/status' ) ).text ).not.toContain( example );
		}
	} );
} );
