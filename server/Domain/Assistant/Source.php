<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

defined( 'ABSPATH' ) || exit;

/** How an answer came about (contract/schemas/assistant-source.json). */
final class Source {

	/**
	 * @param string      $template Name and version of the rule or prompt template.
	 * @param string|null $failed   Why a language model was asked and did not answer: a reason of ModelFailed.
	 */
	public function __construct(
		public readonly string $template,
		public readonly string $provider = '',
		public readonly string $model = '',
		public readonly int $tokens = 0,
		public readonly ?string $failed = null,
	) {
	}

	public function isModel(): bool {
		return '' !== $this->provider && null === $this->failed;
	}

	/** For the activity: what answered, and what it took. */
	public function label(): string {
		return implode( ', ', array_filter( [ $this->template, trim( "$this->provider $this->model" ), 0 === $this->tokens ? '' : "$this->tokens tokens" ] ) );
	}
}
