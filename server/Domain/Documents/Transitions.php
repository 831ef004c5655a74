<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Contract\Errors;
use Coffer\Contract\Lifecycle;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/**
 * Whether a document stands where a transition of contract/lifecycle.json can begin, and what the transition requires of
 * it holds. Sending has more to ask: SendReadiness.
 */
final class Transitions {

	/** @param key-of<Lifecycle::TRANSITIONS> $name */
	public static function verdict( string $name, Document $document ): Verdict {
		$transition = Lifecycle::TRANSITIONS[ $name ];
		$stands     = in_array( $document->workflow->value, $transition['from'], true ) && in_array( $document->kind->value, $transition['kinds'], true );
		if ( ! $stands ) {
			return Verdict::refuse( [ Workflow::Draft->value ] === $transition['from'] ? 'not_draft' : 'wrong_state', $transition['refused'] );
		}
		foreach ( $transition['requires'] as $requirement ) {
			$code = self::unmet( $requirement, $document );
			if ( null !== $code ) {
				return Verdict::refuse( $code, 'wrong_state' === $code ? $transition['refused'] : Errors::ALL[ $code ]['sentence'] );
			}
		}
		return Verdict::allow();
	}

	/**
	 * @param key-of<Lifecycle::TRANSITIONS> $name
	 * @throws Refused
	 */
	public static function require( string $name, Document $document ): void {
		$verdict = self::verdict( $name, $document );
		if ( ! $verdict->allowed ) {
			$details = 'already_converted' === $verdict->code ? [ 'document_id' => $document->convertedId ] : [];
			throw Refused::by( $verdict, $details );
		}
	}

	/** @return key-of<Errors::ALL>|null */
	private static function unmet( string $requirement, Document $document ): ?string {
		return match ( $requirement ) {
			'no_payments'   => $document->hasPayments() ? 'wrong_state' : null,
			'balance'       => $document->open() > 0 ? null : ( DocumentKind::CreditNote === $document->kind ? 'credit_exhausted' : 'nothing_to_pay' ),
			'paid'          => $document->captured > 0 ? null : 'wrong_state',
			'not_converted' => null === $document->convertedId ? null : 'already_converted',
			// Sending asks these in SendReadiness, with who can put each right.
			default         => null,
		};
	}
}
