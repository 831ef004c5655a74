import { __, _n, sprintf } from '@wordpress/i18n';
import type { CustomerMerge } from '@coffer/api';
import { amountWords } from '../words';

/** What moves, and that it is the same money before and after. */
export function MergeSums( { preview: { from, into, moves, balances } }: { preview: CustomerMerge } ) {
	return (
		<>
			<p>{ movesWords( moves ) }</p>
			{ balances.length > 0 && (
				<div className="coffer-merge__sums">
					<table className="coffer-plain">
						<thead>
							<tr>
								<th scope="col">{ __( 'Balance', 'coffer' ) }</th>
								<th scope="col" dir="auto">
									{ from.name }
								</th>
								<th scope="col" dir="auto">
									{ into.name }
								</th>
								<th scope="col">{ __( 'Afterwards', 'coffer' ) }</th>
							</tr>
						</thead>
						<tbody>
							{ balances.flatMap( ( { currency, from: gone, into: here, together } ) =>
								( [ 'owed', 'credit' ] as const )
									.filter( ( part ) => part === 'owed' || together.credit !== 0 )
									.map( ( part ) => (
										<tr key={ `${ currency } ${ part }` }>
											<th scope="row">{ partWords( part, currency ) }</th>
											{ [ gone, here, together ].map( ( sums, at ) => (
												<td key={ at } className="coffer-amount">
													{ amountWords( sums[ part ], currency ) }
												</td>
											) ) }
										</tr>
									) )
							) }
						</tbody>
					</table>
				</div>
			) }
		</>
	);
}

function partWords( part: 'owed' | 'credit', currency: string ): string {
	return part === 'owed'
		? /* translators: %s: currency code. */
			sprintf( __( 'Owed, %s', 'coffer' ), currency )
		: /* translators: %s: currency code. */
			sprintf( __( 'Credit, %s', 'coffer' ), currency );
}

function movesWords( moves: CustomerMerge[ 'moves' ] ): string {
	const { documents, payments, tasks, messages, schedules, events } = moves;
	const parts: string[] = [];
	if ( documents > 0 ) {
		/* translators: %d: number of documents. */
		parts.push( sprintf( _n( '%d document', '%d documents', documents, 'coffer' ), documents ) );
	}
	if ( payments > 0 ) {
		/* translators: %d: number of payments. */
		parts.push( sprintf( _n( '%d payment', '%d payments', payments, 'coffer' ), payments ) );
	}
	if ( tasks > 0 ) {
		/* translators: %d: number of tasks. */
		parts.push( sprintf( _n( '%d task', '%d tasks', tasks, 'coffer' ), tasks ) );
	}
	if ( messages > 0 ) {
		/* translators: %d: number of messages. */
		parts.push( sprintf( _n( '%d message', '%d messages', messages, 'coffer' ), messages ) );
	}
	if ( schedules > 0 ) {
		/* translators: %d: number of recurring invoices. */
		const words = _n( '%d recurring invoice', '%d recurring invoices', schedules, 'coffer' );
		parts.push( sprintf( words, schedules ) );
	}
	if ( events > 0 ) {
		/* translators: %d: number of facts in the activity log. */
		const words = _n( '%d entry of the activity log', '%d entries of the activity log', events, 'coffer' );
		parts.push( sprintf( words, events ) );
	}
	/* translators: %s: what moves, such as: 3 documents · 2 payments. */
	return sprintf( __( 'This moves: %s.', 'coffer' ), parts.join( ' · ' ) );
}
