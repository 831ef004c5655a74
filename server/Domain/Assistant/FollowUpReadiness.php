<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Contract\Errors;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Documents\PaymentStatus;
use Coffer\Domain\Documents\Workflow;
use Coffer\Domain\PortalLinks\LinkAvailability;

defined( 'ABSPATH' ) || exit;

/** Whether there is a payment to follow up: as Reminders\Remindable, with the reason why not. */
final class FollowUpReadiness {

	public static function of( Document $document ): Verdict {
		return match ( true ) {
			DocumentKind::Invoice !== $document->kind     => self::refuse( 'follow_up_invoices_only' ),
			Workflow::Draft === $document->workflow       => self::refuse( 'follow_up_not_sent', 'coffer_send' ),
			Workflow::Void === $document->workflow        => LinkAvailability::refusal( 'void' ),
			$document->open() <= 0, $document->writtenOff, PaymentStatus::Processing === $document->paymentStatus => self::refuse( 'follow_up_not_needed' ),
			$document->disputed, $document->byHand        => self::refuse( 'follow_up_held' ),
			default                                       => Verdict::allow(),
		};
	}

	/** @param key-of<Errors::ALL> $code */
	private static function refuse( string $code, ?string $fixed_by = null ): Verdict {
		return Verdict::refuse( $code, Errors::ALL[ $code ]['sentence'], null, $fixed_by );
	}
}
