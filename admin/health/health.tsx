import { __ } from '@wordpress/i18n';
import { boot } from '../boot';
import { Refusal } from '../components';
import { RouteCheck } from '../settings';
import { Deliveries } from './deliveries';

/** Whether customers reach their pages, and whether others are told what they have to know. */
export function Health() {
	const verdict = boot.actions.manage_deliveries;
	return (
		<section className="coffer-health" aria-labelledby="coffer-health-title">
			<h2 id="coffer-health-title">{ __( 'Health', 'coffer' ) }</h2>
			{ verdict.allowed ? (
				<>
					<section className="coffer-health__part" aria-labelledby="coffer-health-pages">
						<h3 id="coffer-health-pages">{ __( 'Customer pages', 'coffer' ) }</h3>
						<p className="coffer-muted">
							{ __(
								'The site asks itself for the address of its customer pages, as a customer would.',
								'coffer'
							) }
						</p>
						<RouteCheck isChanged={ false } />
					</section>
					<Deliveries />
					<section className="coffer-health__part" aria-labelledby="coffer-health-failures">
						<h3 id="coffer-health-failures">{ __( 'What failed', 'coffer' ) }</h3>
						<p className="coffer-muted">
							{ __(
								'A text file for whoever helps you: what failed in the last 30 days, and which versions run here. No names, addresses, amounts or secrets are in it.',
								'coffer'
							) }
						</p>
						<p>
							<a href={ boot.failures_url } download>
								{ __( 'Download the report', 'coffer' ) }
							</a>
						</p>
					</section>
				</>
			) : (
				<Refusal verdict={ verdict } />
			) }
		</section>
	);
}
