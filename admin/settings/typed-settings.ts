import { __ } from '@wordpress/i18n';
import type {
	AssistantOptions,
	BankAccount,
	DocumentKind,
	PortalOptions,
	Settings,
	SettingsInput,
	WaysToPay,
} from '@coffer/api';
import { reminderProblem, reminderRule, typedReminder, type TypedReminder } from './typed-reminders';

type NextNumber = `next_number_${ DocumentKind }`;

/** Settings while they are being typed: what is a number is still text. */
export type TypedSettings = Omit<
	Required< SettingsInput >,
	'default_due_days' | 'retention_years' | 'bank' | 'pay' | 'portal' | 'reminders' | 'assistant' | NextNumber
> &
	Record< 'default_due_days' | 'retention_years' | NextNumber, string > & {
		bank: BankAccount;
		pay: WaysToPay;
		portal: TypedPortal;
		reminders: TypedReminder[];
		assistant: AssistantOptions;
	};

/** Days are text; empty when links of settled documents never end. */
export type TypedPortal = Omit< PortalOptions, 'expire_after_days' > & { expire_after_days: string };

/** A field as the server names it when it refuses one. */
export type SettingsField =
	| keyof TypedSettings
	| `bank.${ keyof BankAccount }`
	| `pay.${ keyof WaysToPay }`
	| `portal.${ keyof PortalOptions }`
	| `reminders.${ number }.days`;

export const nextNumbers = [
	'next_number_invoice',
	'next_number_quote',
	'next_number_credit_note',
] as const satisfies readonly NextNumber[];

export function isNextNumber( field: keyof TypedSettings ): field is NextNumber {
	return nextNumbers.some( ( name ) => name === field );
}

export function typedSettings( settings: Settings ): TypedSettings {
	const {
		version,
		old_portal_bases: old,
		portal_example: example,
		number_previews: previews,
		stripe,
		portal_logo_url: logo,
		...rest
	} = settings;
	return {
		...rest,
		default_due_days: String( rest.default_due_days ),
		retention_years: String( rest.retention_years ),
		next_number_invoice: String( rest.next_number_invoice ),
		next_number_quote: String( rest.next_number_quote ),
		next_number_credit_note: String( rest.next_number_credit_note ),
		bank: { ...rest.bank, iban: inGroups( rest.bank.iban ) },
		portal: { ...rest.portal, expire_after_days: String( rest.portal.expire_after_days ?? '' ) },
		reminders: rest.reminders.map( typedReminder ),
		forget_portal_bases: [],
	};
}

/** What is wrong with the numbers, by field; the rest is for the server to say. */
export function settingsProblems( typed: TypedSettings ): Partial< Record< SettingsField, string > > {
	const problems: Partial< Record< SettingsField, string > > = {};
	if ( wholeNumber( typed.default_due_days, 0, 365 ) === null ) {
		problems.default_due_days = __( 'Write a whole number of days, from 0 to 365.', 'coffer' );
	}
	if ( wholeNumber( typed.retention_years, 0, 50 ) === null ) {
		problems.retention_years = __( 'Write a whole number of years, from 0 to 50.', 'coffer' );
	}
	const { expire_after_days: expiry } = typed.portal;
	if ( expiry.trim() !== '' && wholeNumber( expiry, 1, 3650 ) === null ) {
		problems[ 'portal.expire_after_days' ] = __( 'Write a whole number of days, from 1 to 3650.', 'coffer' );
	}
	typed.reminders.forEach( ( rule, position ) => {
		const problem = reminderProblem( rule, typed.reminders.slice( 0, position ) );
		if ( problem !== undefined ) {
			problems[ `reminders.${ position }.days` ] = problem;
		}
	} );
	for ( const field of nextNumbers ) {
		if ( wholeNumber( typed[ field ], 1, 999_999_999 ) === null ) {
			problems[ field ] = __( 'Write a whole number, from 1.', 'coffer' );
		}
	}
	return problems;
}

/**
 * What is sent when there are no problems. The next number of a series only when somebody changed it: meanwhile
 * another document may have taken it.
 */
export function settingsInput( typed: TypedSettings, base: Settings ): SettingsInput {
	const {
		default_due_days: days,
		retention_years: years,
		next_number_invoice: invoice,
		next_number_quote: quote,
		next_number_credit_note: note,
		portal: { expire_after_days: expiry, ...portal },
		...rest
	} = typed;
	const next: SettingsInput = {};
	for ( const field of nextNumbers ) {
		if ( typed[ field ].trim() !== String( base[ field ] ) ) {
			next[ field ] = Number( typed[ field ] );
		}
	}
	return {
		...rest,
		...next,
		default_due_days: Number( days ),
		retention_years: Number( years ),
		portal_base: rest.portal_base.trim(),
		reminders: rest.reminders.map( reminderRule ),
		portal: { ...portal, expire_after_days: expiry.trim() === '' ? null : Number( expiry ) },
	};
}

/** As people read an IBAN, four by four; the server takes it as it is typed. */
export function inGroups( iban: string ): string {
	return iban.replace( /(.{4})(?=.)/g, '$1 ' );
}

export function wholeNumber( text: string, least: number, most: number ): number | null {
	const number = Number( text );
	return /^\d{1,9}$/.test( text.trim() ) && number >= least && number <= most ? number : null;
}

/** What an address will look like with the base that is being typed. */
export function exampleWith( base: string, { portal_base: saved, portal_example: example }: Settings ): string {
	return saved === '' || base === '' ? example : example.replace( `/${ saved }/`, `/${ base }/` );
}
