<?php
declare( strict_types=1 );

namespace Coffer\Domain\Outbox;

defined( 'ABSPATH' ) || exit;

/** Where a message of the outbox stands. */
enum MessageState: string {

	case Waiting    = 'waiting';
	case Processing = 'processing';
	case Processed  = 'processed';
	case Retrying   = 'retrying';
	case Failed     = 'failed';
}
