import { useCallback } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { fetchDuplicates, type Customer } from '@coffer/api';
import { useAnswer } from '../../components';
import { PlaceLink } from '../../location';
import { MergeButton } from '../merge-button';

interface Props {
	customer: Customer;
	onMerged: () => void;
}

/** Who may be the same customer, for those who could put that right. */
export function Duplicates( { customer, onMerged }: Props ) {
	return customer.actions.edit.allowed ? <Found customer={ customer } onMerged={ onMerged } /> : null;
}

/** Nothing to say is no reason to show anything, and nor is a failure: the button finds others too. */
function Found( { customer, onMerged }: Props ) {
	const ask = useCallback( () => fetchDuplicates( customer.id ), [ customer.id ] );
	const { answer: found = [] } = useAnswer( ask );
	return (
		<section className="coffer-section" aria-labelledby="coffer-duplicates-title">
			<h3 id="coffer-duplicates-title" className="coffer-section__title">
				{ found.length === 0 ? __( 'Here twice?', 'coffer' ) : __( 'May be the same customer', 'coffer' ) }
			</h3>
			{ found.length > 0 && (
				<ul className="coffer-duplicates">
					{ found.slice( 0, 3 ).map( ( { customer: other } ) => (
						<li key={ other.id } dir="auto">
							<PlaceLink className="coffer-quiet-link" to={ { customer: other.id } }>
								{ other.name }
							</PlaceLink>{ ' ' }
							<bdi className="coffer-muted">{ other.email }</bdi>
						</li>
					) ) }
				</ul>
			) }
			<MergeButton customer={ customer } onMerged={ onMerged } />
		</section>
	);
}
