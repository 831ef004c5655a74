<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

defined( 'ABSPATH' ) || exit;

/** Everything that a language model is told in one turn. */
final class ModelRequest {

	/**
	 * @param string          $system    Instructions, of a PromptTemplate.
	 * @param string          $message   The question or task with its data.
	 * @param list<ModelTurn> $turns     Of this run so far, with what the tools answered.
	 * @param list<string>    $tools     Names of abilities that it may call: only those that read.
	 * @param int             $maxTokens Of the answer.
	 * @param float           $seconds   That it may take.
	 * @param array<string, mixed>|null $schema Of the answer, when it is to be JSON.
	 */
	public function __construct(
		public readonly string $system,
		public readonly string $message,
		public readonly array $turns,
		public readonly array $tools,
		public readonly int $maxTokens,
		public readonly float $seconds,
		public readonly ?array $schema = null,
	) {
	}
}
