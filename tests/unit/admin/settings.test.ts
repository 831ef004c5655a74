import type { Settings } from '@coffer/api';
import { readContract } from '../../../tools/contract/read';
import { settingsInput, settingsProblems, typedSettings } from '../../../admin/settings/typed-settings';

const settings: Settings = {
	business_name: 'Northwind',
	business_email: 'ask@northwind.example',
	business_address: '',
	business_tax_id: '',
	default_currency: 'EUR',
	default_due_days: 14,
	default_terms: '',
	portal_base: 'portal',
	delete_data_on_uninstall: false,
	retention_years: 10,
	old_portal_bases: [],
	portal_example: 'https://site.example/portal/…',
	version: 3,
	number_pattern_invoice: 'INV-{year}-{number:4}',
	next_number_invoice: 43,
	number_pattern_quote: 'QUO-{year}-{number:4}',
	next_number_quote: 7,
	number_pattern_credit_note: 'CN-{year}-{number:4}',
	next_number_credit_note: 1,
	bank: { account_holder: 'Northwind', iban: 'DE89370400440532013000', bic: '', bank_name: '', note: '' },
	pay: { bank_transfer: true, stripe: false, test: false },
	portal: {
		title: '',
		logo_id: 0,
		parts: [ 'items', 'terms' ],
		expire_after_days: 365,
		mail_fresh_links: false,
	},
	portal_logo_url: null,
	assistant: { model: true, mcp: false },
	reminders: [],
	stripe: {
		mode: 'live',
		webhook: true,
		account: 'acct_1',
		webhook_url: 'https://shop.example/wp-json/coffer/v1/webhooks/stripe',
		last_webhook_at: null,
	},
	number_previews: { invoice: 'INV-2026-0043', quote: 'QUO-2026-0007', credit_note: 'CN-2026-0001' },
};

describe( 'settings while they are typed', () => {
	it( 'send only what the server takes', () => {
		const sent = settingsInput( typedSettings( settings ), settings );
		const taken = Object.keys( readContract().schemas[ 'settings-input' ]?.properties ?? {} );
		expect( taken ).toEqual( expect.arrayContaining( Object.keys( sent ) ) );
		expect( sent ).toMatchObject( { default_due_days: 14, number_pattern_invoice: 'INV-{year}-{number:4}' } );
	} );

	it( 'send a next number only when somebody changed it, because meanwhile it may be taken', () => {
		const typed = { ...typedSettings( settings ), next_number_quote: ' 100 ' };
		const sent = settingsInput( typed, settings );
		expect( sent.next_number_quote ).toBe( 100 );
		expect( sent ).not.toHaveProperty( 'next_number_invoice' );
	} );

	it( 'show the IBAN four by four and send it as it was typed', () => {
		const typed = typedSettings( settings );
		expect( typed.bank.iban ).toBe( 'DE89 3704 0044 0532 0130 00' );
		expect( settingsInput( typed, settings ).bank ).toMatchObject( { iban: 'DE89 3704 0044 0532 0130 00' } );
		const none = { ...settings, bank: { ...settings.bank, iban: '' } };
		expect( typedSettings( none ).bank.iban ).toBe( '' );
	} );

	it( 'say at which field a number is none', () => {
		const typed = { ...typedSettings( settings ), default_due_days: '366', next_number_invoice: '0' };
		expect( Object.keys( settingsProblems( typed ) ) ).toEqual( [ 'default_due_days', 'next_number_invoice' ] );
		expect( settingsProblems( typedSettings( settings ) ) ).toEqual( {} );
	} );
} );
