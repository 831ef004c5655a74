<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Contract\Lifecycle;
use Coffer\Domain\Decisions\Verdict;

defined( 'ABSPATH' ) || exit;

/** Whether a document stands where a transition of contract/lifecycle.json can begin. Sending has more to ask: SendReadiness. */
final class Transitions {

	/** @param 'edit'|'delete'|'void' $name */
	public static function verdict( string $name, Document $document ): Verdict {
		$transition = Lifecycle::TRANSITIONS[ $name ];
		$possible   = in_array( $document->workflow->value, $transition['from'], true )
			&& in_array( $document->kind->value, $transition['kinds'], true )
			&& ! ( in_array( 'no_payments', $transition['requires'], true ) && $document->hasPayments() );
		return $possible
			? Verdict::allow()
			: Verdict::refuse( in_array( Workflow::Draft->value, $transition['from'], true ) ? 'not_draft' : 'wrong_state', $transition['refused'] );
	}
}
