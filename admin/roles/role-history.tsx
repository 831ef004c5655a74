import { __ } from '@wordpress/i18n';
import { fetchRoleActivity } from '@coffer/api';
import { BusyButton, Failure, Moment, Skeleton } from '../components';
import { useMore } from './use-more';

const PER_PAGE = 10;
const fetchPage = ( page: number, signal: AbortSignal ) => fetchRoleActivity( { page, per_page: PER_PAGE }, signal );

/** Who changed which role, the latest first. */
export function RoleHistory() {
	const { items, error, isLoading, showMore, refresh } = useMore( fetchPage );
	return (
		<section className="coffer-roles__history" aria-labelledby="coffer-roles-history" aria-busy={ isLoading }>
			<h3 id="coffer-roles-history">{ __( 'What was changed', 'coffer' ) }</h3>
			{ error !== undefined && <Failure error={ error } onRetry={ refresh } /> }
			{ ! items && error === undefined && <Skeleton width="50%" /> }
			{ items?.length === 0 && (
				<p className="coffer-muted">{ __( 'Nobody has changed a role yet.', 'coffer' ) }</p>
			) }
			{ items && items.length > 0 && (
				<ul>
					{ items.map( ( { id, sentence, at } ) => (
						<li key={ id }>
							<span dir="auto">{ sentence }</span>{ ' ' }
							<span className="coffer-muted">
								<Moment at={ at } />
							</span>
						</li>
					) ) }
				</ul>
			) }
			{ showMore && (
				<BusyButton isBusy={ isLoading } onClick={ showMore }>
					{ __( 'Show older', 'coffer' ) }
				</BusyButton>
			) }
		</section>
	);
}
