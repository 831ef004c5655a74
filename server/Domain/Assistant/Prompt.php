<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

defined( 'ABSPATH' ) || exit;

/** What is asked of the assistant. The first six can be asked for by name (contract/schemas/assistant-question.json). */
enum Prompt: string {

	case LinkMessage  = 'link_message';
	case ExplainLink  = 'explain_link';
	case FollowUp     = 'follow_up';
	case History      = 'history';
	case Receivables  = 'receivables';
	case ReadyToSend  = 'ready_to_send';
	case Status       = 'status';
	case Find         = 'find';
	case Unknown      = 'unknown';

	/** Whether it is about one document. */
	public function isOfDocument(): bool {
		return in_array( $this, [ self::LinkMessage, self::ExplainLink, self::FollowUp, self::ReadyToSend, self::Status ], true );
	}
}
