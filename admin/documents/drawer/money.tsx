import { __ } from '@wordpress/i18n';
import type { Document } from '@coffer/api';
import { ApplicationRow } from './application-row';
import { MoneySums } from './money-sums';
import { OtherEntries } from './other-entries';

/** What pays the document, or what a credit note pays; with what was taken off, given back and given up. */
export function Money( { document }: { document: Document } ) {
	const { kind, workflow, applications, entries } = document;
	if ( kind === 'quote' || workflow === 'draft' || ( applications.length === 0 && entries.length < 2 ) ) {
		return null;
	}
	return (
		<section className="coffer-section" aria-labelledby="coffer-payments-title">
			<h3 id="coffer-payments-title" className="coffer-section__title">
				{ kind === 'credit_note' ? __( 'What it pays', 'coffer' ) : __( 'Payments and credits', 'coffer' ) }
			</h3>
			{ applications.length > 0 && (
				<ul className={ kind === 'credit_note' ? 'coffer-payments is-plain' : 'coffer-payments' }>
					{ applications.map( ( application, position ) => (
						<ApplicationRow
							key={ application.id }
							document={ document }
							application={ application }
							// Refunds stand once, below the last row of their payment.
							hasRefunds={
								! applications
									.slice( position + 1 )
									.some( ( { payment } ) => payment && payment.id === application.payment?.id )
							}
						/>
					) ) }
				</ul>
			) }
			<OtherEntries document={ document } />
			<MoneySums document={ document } />
		</section>
	);
}
