<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

defined( 'ABSPATH' ) || exit;

/** A message that a language model drafted and that passed every check. Still only a draft. */
final class ModelDraft {

	/**
	 * @param string $body     Without the link.
	 * @param bool   $withLink The model wants the link to go out with it.
	 * @param int    $tokens   That the provider counted.
	 * @param string $model    Name of the model.
	 * @param string $template Name and version of the prompt template.
	 */
	public function __construct(
		public readonly string $subject,
		public readonly string $body,
		public readonly bool $withLink,
		public readonly int $tokens,
		public readonly string $model,
		public readonly string $template,
	) {
	}
}
