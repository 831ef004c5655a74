import { __ } from '@wordpress/i18n';
import type { Document } from '@coffer/api';
import { amountWords, dateWords, momentWords } from '../../words';

/** Dates and texts. The private note is only there when the server gave it. */
export function Details( { document }: { document: Document } ) {
	const { kind, issue_date: issued, due_date: due, sent_at: sent, reference, memo, terms } = document;
	const facts: [ string, string ][] = [
		[ __( 'Issued', 'coffer' ), issued === null ? __( 'on the day it is sent', 'coffer' ) : dateWords( issued ) ],
		[ kind === 'quote' ? __( 'Last day', 'coffer' ) : __( 'Due', 'coffer' ), due === null ? '' : dateWords( due ) ],
		[ __( 'Sent', 'coffer' ), sent === null ? '' : momentWords( sent ) ],
		[ __( 'Reference', 'coffer' ), reference ],
		[
			__( 'Deposit', 'coffer' ),
			document.deposit === null ? '' : amountWords( document.deposit, document.currency ),
		],
		[ __( 'Paying in parts', 'coffer' ), document.part_payments ? __( 'allowed', 'coffer' ) : '' ],
	];
	const texts: [ string, string ][] = [
		[ __( 'Memo', 'coffer' ), memo ],
		[ __( 'Terms', 'coffer' ), terms ],
	];
	return (
		<section className="coffer-section" aria-labelledby="coffer-details-title">
			<h3 id="coffer-details-title" className="coffer-section__title">
				{ __( 'Details', 'coffer' ) }
			</h3>
			<dl className="coffer-facts">
				{ [ ...facts, ...texts ]
					.filter( ( [ , value ] ) => value !== '' )
					.map( ( [ term, value ] ) => (
						<div key={ term }>
							<dt>{ term }</dt>
							<dd dir="auto">{ value }</dd>
						</div>
					) ) }
			</dl>
			{ document.private_note !== undefined && document.private_note !== '' && (
				<div className="coffer-private">
					<p className="coffer-private__title">
						{ __( 'Private note, never shown to the customer', 'coffer' ) }
					</p>
					<p dir="auto">{ document.private_note }</p>
				</div>
			) }
		</section>
	);
}
