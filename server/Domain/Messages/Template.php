<?php
declare( strict_types=1 );

namespace Coffer\Domain\Messages;

defined( 'ABSPATH' ) || exit;

/** A text from which messages begin (contract/schemas/message-template.json). Moments are Unix seconds. */
final class Template {

	/**
	 * @param int|null $id       Null for one that Coffer comes with.
	 * @param string   $language Locale; empty for every language that has none of its own.
	 */
	public function __construct(
		public readonly ?int $id,
		public readonly Purpose $purpose,
		public readonly string $name,
		public readonly string $language,
		public readonly string $subject,
		public readonly string $body,
		public readonly int $version = 1,
		public readonly int $updatedAt = 0,
	) {
	}
}
