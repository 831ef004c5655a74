<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

defined( 'ABSPATH' ) || exit;

/** What a language model answered to a free question, with the records that its tools read. */
final class ModelAnswer {

	/**
	 * @param string          $text     Plain text, without links.
	 * @param list<RecordRef> $records  Each once.
	 * @param int             $tokens   That the provider counted.
	 * @param string          $model    Name of the model.
	 * @param string          $template Name and version of the prompt template.
	 */
	public function __construct(
		public readonly string $text,
		public readonly array $records,
		public readonly int $tokens,
		public readonly string $model,
		public readonly string $template,
	) {
	}
}
