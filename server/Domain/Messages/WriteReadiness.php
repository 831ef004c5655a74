<?php
declare( strict_types=1 );

namespace Coffer\Domain\Messages;

use Coffer\Contract\Errors;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\Workflow;

defined( 'ABSPATH' ) || exit;

/** Whether the customer of a document can be written to about it, for the button and for the deed. */
final class WriteReadiness {

	public static function of( Document $document ): Verdict {
		return Workflow::Draft === $document->workflow || null === $document->customerId
			? Verdict::refuse( 'message_needs_sent', Errors::ALL['message_needs_sent']['sentence'], null, 'coffer_send' )
			: Verdict::allow();
	}
}
