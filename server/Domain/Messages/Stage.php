<?php
declare( strict_types=1 );

namespace Coffer\Domain\Messages;

defined( 'ABSPATH' ) || exit;

/** Where a message to a customer stands. */
enum Stage: string {

	case Draft     = 'draft';
	/** Handed to a person, who sends it another way. */
	case Copied    = 'copied';
	case Queued    = 'queued';
	/** With the mail program right now, or with one that died. */
	case Sending   = 'sending';
	case Sent      = 'sent';
	case Failed    = 'failed';
	/** The mail program died with it: nobody knows whether it got through. */
	case Unsure    = 'unsure';
	/** What it says was true no longer when it should have gone out. */
	case Withdrawn = 'withdrawn';

	/** Nobody has it, and nobody is about to get it unasked. */
	public function canBeEdited(): bool {
		return in_array( $this, [ self::Draft, self::Queued, self::Failed, self::Withdrawn ], true );
	}

	public function canBeDiscarded(): bool {
		return in_array( $this, [ self::Draft, self::Withdrawn, self::Failed ], true );
	}

	public function canBeSent(): bool {
		return in_array( $this, [ self::Draft, self::Copied, self::Withdrawn, self::Failed, self::Unsure ], true );
	}

	public function canBeCopied(): bool {
		return in_array( $this, [ self::Draft, self::Copied, self::Withdrawn, self::Failed ], true );
	}
}
