import type { PaymentAttempt } from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { succeed } from './expectations';
import type { Person } from './people';

interface Stored {
	readonly document_id?: number;
	readonly gateway?: 'bank_transfer' | 'test';
	/** Left pending when left out. */
	readonly state?: 'succeeded' | 'needs_review';
}

/** A time that somebody set out to pay, as the tables have it, on a site where nobody can pay. Of a block without a document. */
export async function aStoredAttempt(
	site: Site,
	by: Person,
	{ document_id, gateway = 'test', state }: Stored
): Promise< PaymentAttempt > {
	const id = await site.php< number >(
		`
		$services = Coffer\\WordPress\\Plugin::services();
		$attempts = $services->attempts();
		$document = null === $input['document'] ? null : $services->documents()->find( $input['document'] );
		return $services->transaction()->run( static function () use ( $attempts, $document, $input, $services ) {
			$public_id = bin2hex( random_bytes( 16 ) );
			$now       = $services->clock()->now();
			$details   = new Coffer\\Domain\\Payments\\AttemptDetails( '', '', '', '', '' );
			$id        = $attempts->insert( new Coffer\\Domain\\Payments\\NewAttempt(
				$public_id,
				hash( 'sha256', $public_id ),
				null === $document ? 'block' : 'document',
				null === $document ? "0.$public_id" : (string) $document->id,
				$document?->id,
				(int) $document?->customerId,
				$input['gateway'],
				'test' === $input['gateway'] ? Coffer\\Domain\\Payments\\PaymentMethod::Online : Coffer\\Domain\\Payments\\PaymentMethod::Transfer,
				100,
				'EUR',
				'Something',
				'test' === $input['gateway'],
				$details,
				''
			), $now );
			$attempts->markStarted( $id, new Coffer\\Domain\\Gateways\\Started( $public_id ), $details, $now );
			if ( 'succeeded' === $input['state'] ) {
				$attempts->markSucceeded( $id, 100, "test_$public_id", 'test', '2026-11-24', '', '', false, $now );
			} elseif ( 'needs_review' === $input['state'] ) {
				$attempts->markState( $id, Coffer\\Domain\\Payments\\PaymentState::NeedsReview, 'amount', $now );
			}
			return $id;
		} );
		`,
		{ document: document_id ?? null, gateway, state: state ?? '' }
	);
	return succeed< PaymentAttempt >( await by.rest( 'GET', `/payments/${ id }` ) );
}
