<?php
declare( strict_types=1 );

namespace Coffer\Domain\Reminders;

use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Documents\PaymentStatus;
use Coffer\Domain\Documents\Workflow;

defined( 'ABSPATH' ) || exit;

/** Whether a customer may be reminded of a document without a person deciding it. The same question is in SQL in WpdbDocumentRepository::remindable(). */
final class Remindable {

	public static function is( Document $document ): bool {
		return DocumentKind::Invoice === $document->kind
			&& Workflow::Sent === $document->workflow
			&& ! $document->isTest
			&& ! $document->disputed
			&& ! $document->byHand
			&& ! $document->writtenOff
			&& $document->balance > 0
			&& null !== $document->dueDate
			&& null !== $document->customerId
			// What is on its way is not asked for a second time.
			&& PaymentStatus::Processing !== $document->paymentStatus;
	}
}
