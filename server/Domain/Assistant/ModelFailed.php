<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

defined( 'ABSPATH' ) || exit;

/** The language model gave nothing that can be used. The rules answer instead, and the answer says why. */
final class ModelFailed extends \RuntimeException {

	/** @param 'unreachable'|'slow'|'refused'|'unreadable'|'endless'|'ungrounded'|'leaks' $reason */
	public function __construct( public readonly string $reason ) {
		parent::__construct( "The language model failed: $reason." );
	}
}
