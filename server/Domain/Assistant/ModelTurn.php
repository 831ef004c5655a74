<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

defined( 'ABSPATH' ) || exit;

/** What a language model said in one turn, and what the tools that it called answered. */
final class ModelTurn {

	/**
	 * @param string         $text    Empty when it only calls tools.
	 * @param list<ToolCall> $calls   Tools that it wants called.
	 * @param int            $tokens  That the provider counted for this turn, in and out.
	 * @param string         $model   Name of the model.
	 * @param mixed          $message The provider's own form of it, handed back as it is with the next turn.
	 * @param list<array<string, mixed>> $answers Of the tools, in the order of the calls.
	 */
	public function __construct(
		public readonly string $text,
		public readonly array $calls,
		public readonly int $tokens,
		public readonly string $model,
		public readonly mixed $message = null,
		public readonly array $answers = [],
	) {
	}

	/** @param list<array<string, mixed>> $answers */
	public function answered( array $answers ): self {
		return new self( $this->text, $this->calls, $this->tokens, $this->model, $this->message, $answers );
	}
}
