import { __ } from '@wordpress/i18n';
import { amountWords } from '../words';

export interface Change {
	/** What it is that changes. */
	label: string;
	/** Minor units. */
	now: number;
	/** Null while it cannot be worked out. */
	then: number | null;
}

interface Props {
	currency: string;
	changes: readonly Change[];
}

/** What is there now, and what will be there when the person has agreed. */
export function BalanceChange( { currency, changes }: Props ) {
	return (
		<div className="coffer-change" aria-live="polite">
			<table>
				<thead>
					<tr>
						<td />
						<th scope="col">{ __( 'Before', 'coffer' ) }</th>
						<th scope="col">{ __( 'After', 'coffer' ) }</th>
					</tr>
				</thead>
				<tbody>
					{ changes.map( ( { label, now, then } ) => (
						<tr key={ label }>
							<th scope="row">{ label }</th>
							<td>
								<span className="coffer-amount">{ amountWords( now, currency ) }</span>
							</td>
							<td>
								<strong className="coffer-amount">
									{ then === null ? '–' : amountWords( then, currency ) }
								</strong>
							</td>
						</tr>
					) ) }
				</tbody>
			</table>
		</div>
	);
}
