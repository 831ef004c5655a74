import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { Document, PaymentAttempt } from '@coffer/api';
import { Moment } from '../../components';
import { AttemptBadges, AttemptButtons, GatewayLink } from '../../payments';
import { amountWords } from '../../words';

/** Shown before somebody asks for all. */
const FEW = 3;

/** Each time that somebody set out to pay on the customer's page, newest first, and what became of it. */
export function AttemptList( { document: { attempts } }: { document: Document } ) {
	const [ isWhole, setWhole ] = useState( false );
	if ( attempts.length === 0 ) {
		return null;
	}
	// What waits for a decision is never folded away.
	const shown = attempts.filter( ( { state }, position ) => isWhole || position < FEW || state === 'needs_review' );
	return (
		<section className="coffer-section" aria-labelledby="coffer-attempts-title">
			<h3 id="coffer-attempts-title" className="coffer-section__title">
				{ __( 'Attempts to pay', 'coffer' ) }
			</h3>
			<ul className="coffer-attempts">
				{ shown.map( ( attempt ) => (
					<AttemptRow key={ attempt.id } attempt={ attempt } />
				) ) }
			</ul>
			{ shown.length < attempts.length && (
				<Button variant="tertiary" size="compact" onClick={ () => setWhole( true ) }>
					{
						/* translators: %d: number of attempts to pay. */
						sprintf( __( 'Show all %d', 'coffer' ), attempts.length )
					}
				</Button>
			) }
		</section>
	);
}

function AttemptRow( { attempt }: { attempt: PaymentAttempt } ) {
	const { gateway_label: gateway, amount, currency, payer_name: name, payer_email: email } = attempt;
	return (
		<li className="coffer-attempt">
			<span className="coffer-attempt__what">
				{ gateway } <AttemptBadges attempt={ attempt } />
			</span>
			<span className="coffer-amount">{ amountWords( amount, currency ) }</span>
			<span className="coffer-attempt__detail">
				<Moment at={ attempt.started_at } />
				{ ( name || email ) && (
					<>
						{ ' · ' }
						<bdi>{ [ name, email ].filter( Boolean ).join( ', ' ) }</bdi>
					</>
				) }
				{ attempt.provider_url !== null && ' · ' }
				<GatewayLink attempt={ attempt } />
			</span>
			{ attempt.problem_text !== '' && (
				<p className={ attempt.state === 'needs_review' ? 'coffer-caution' : 'coffer-attempt__detail' }>
					{ attempt.problem_text }
				</p>
			) }
			<AttemptButtons attempt={ attempt } />
		</li>
	);
}
