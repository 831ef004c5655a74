import type { ReactNode } from 'react';
import { __ } from '@wordpress/i18n';
import type { Customer } from '@coffer/api';
import { boot } from '../../boot';
import { languageChoices, regionWords } from '../../words';

/** How to reach a customer. What the reader may not see is not there, and the page says so. */
export function Contact( { customer }: { customer: Customer } ) {
	const { email, email_masked: isMasked, phone, tax_id: taxId, user, language, currency, notes } = customer;
	const facts: [ string, ReactNode ][] = [
		[ __( 'E-mail', 'coffer' ), isMasked ? <bdi>{ email }</bdi> : email && <Mail address={ email } /> ],
		[ __( 'Phone', 'coffer' ), phone && <Phone number={ phone } /> ],
		[ __( 'Address', 'coffer' ), addressLines( customer ).length > 0 && <Address customer={ customer } /> ],
		[ __( 'Tax number', 'coffer' ), taxId && <bdi>{ taxId }</bdi> ],
		[ __( 'Language', 'coffer' ), language === null ? __( 'as the site', 'coffer' ) : languageWords( language ) ],
		[ __( 'Currency', 'coffer' ), currency ?? boot.default_currency ],
		[ __( 'User of the site', 'coffer' ), user && <bdi>{ user.name }</bdi> ],
	];
	return (
		<section className="coffer-section" aria-labelledby="coffer-contact-title">
			<h3 id="coffer-contact-title" className="coffer-section__title">
				{ __( 'Contact', 'coffer' ) }
			</h3>
			<dl className="coffer-facts">
				{ facts
					.filter( ( [ , value ] ) => Boolean( value ) )
					.map( ( [ term, value ] ) => (
						<div key={ term }>
							<dt>{ term }</dt>
							<dd>{ value }</dd>
						</div>
					) ) }
			</dl>
			{ ! boot.actions.manage_customers.allowed && (
				<p className="coffer-customer__hint">
					{ __( 'Your role shows names. Phone and address are for those who manage customers.', 'coffer' ) }
				</p>
			) }
			{ notes !== undefined && notes !== '' && (
				<div className="coffer-private">
					<p className="coffer-private__title">
						{ __( 'Private notes, never shown to the customer', 'coffer' ) }
					</p>
					<p dir="auto">{ notes }</p>
				</div>
			) }
		</section>
	);
}

function Mail( { address }: { address: string } ) {
	return (
		<a href={ `mailto:${ encodeURIComponent( address ).replace( '%40', '@' ) }` }>
			<bdi>{ address }</bdi>
		</a>
	);
}

function Phone( { number }: { number: string } ) {
	return (
		<a href={ `tel:${ number.replace( /[^\d+]/g, '' ) }` }>
			<bdi dir="ltr">{ number }</bdi>
		</a>
	);
}

function Address( { customer }: { customer: Customer } ) {
	return (
		<>
			{ addressLines( customer ).map( ( line, position ) => (
				<span key={ position } className="coffer-customer__line" dir="auto">
					{ line }
				</span>
			) ) }
		</>
	);
}

function addressLines( { address }: Customer ): string[] {
	const { line1, line2, postcode, city, region, country } = address;
	const lines = [ line1, line2, [ postcode, city ].filter( Boolean ).join( ' ' ), region, regionWords( country ) ];
	return lines.flatMap( ( line ) => ( line ? [ line ] : [] ) );
}

function languageWords( locale: string ): string {
	return languageChoices().find( ( { value } ) => value === locale )?.label ?? locale;
}
