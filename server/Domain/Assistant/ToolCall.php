<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

defined( 'ABSPATH' ) || exit;

/** A tool that a language model wants called. Both parts are the model's words: nothing in them is trusted. */
final class ToolCall {

	/** @param array<string, mixed> $input */
	public function __construct(
		public readonly string $id,
		public readonly string $name,
		public readonly array $input,
	) {
	}
}
