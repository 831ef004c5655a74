<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Contract\Errors;
use Coffer\Contract\Lifecycle;
use Coffer\Contract\LinkAvailability as Availability;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\Settings\Settings;

defined( 'ABSPATH' ) || exit;

/** Whether a document can be sent as it is, for the button and for the deed. */
final class SendReadiness {

	/** @param string $today YYYY-MM-DD in the time zone of the site: the day of issue of a draft that names none. */
	public static function of( Document $document, Settings $settings, string $today ): Verdict {
		$transition = Lifecycle::TRANSITIONS['send'];
		$missing    = $settings->missingDetails();
		$issue      = $document->issueDate ?? $today;
		return match ( true ) {
			! in_array( $document->workflow->value, $transition['from'], true )
				=> Verdict::refuse( 'not_draft', $transition['refused'] ),
			null === $document->customerId
				=> self::refuse( 'customer_missing', Availability::REFUSALS['no_customer']['remedy'], 'coffer_edit' ),
			0 === $document->lineCount                              => self::refuse( 'lines_missing', null, 'coffer_edit' ),
			$document->total < 0                                    => self::refuse( 'negative_total', null, 'coffer_edit' ),
			null !== $document->dueDate && $document->dueDate < $issue => self::refuse( 'due_before_issue', null, 'coffer_edit' ),
			( $document->deposit ?? 0 ) > $document->total => self::refuse( 'deposit_exceeds_total', null, 'coffer_edit', [ 'deposit' ] ),
			[] !== $missing => self::refuse( 'details_missing', Availability::REFUSALS['details_missing']['remedy'], 'coffer_manage', $missing ),
			default         => Verdict::allow(),
		};
	}

	/**
	 * @param key-of<Errors::ALL> $code
	 * @param list<string>        $fields
	 */
	private static function refuse( string $code, ?string $remedy, string $fixed_by, array $fields = [] ): Verdict {
		return Verdict::refuse( $code, Errors::ALL[ $code ]['sentence'], $remedy, $fixed_by, $fields );
	}
}
