<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\InvalidInput;
use Coffer\Domain\Text;

defined( 'ABSPATH' ) || exit;

/** What somebody asks (contract/schemas/assistant-question.json). */
final class Question {

	private const MAX = 500;

	/**
	 * @param Prompt|null $prompt     One of the prompts; null for free words.
	 * @param string      $text       Free words; empty for a prompt.
	 * @param int|null    $documentId The document that is looked at, as is the customer.
	 * @param string|null $language   Locale of a message; null: the customer's.
	 */
	public function __construct(
		public readonly ?Prompt $prompt,
		public readonly string $text,
		public readonly ?int $documentId,
		public readonly ?int $customerId,
		public readonly ?Tone $tone,
		public readonly ?string $language,
	) {
	}

	/**
	 * @param array<string, mixed> $input
	 * @throws InvalidInput `assistant_question_missing`.
	 */
	public static function of( array $input ): self {
		$prompt = isset( $input['prompt'] ) ? Prompt::tryFrom( (string) $input['prompt'] ) ?? throw InvalidInput::at( 'prompt', 'invalid_input' ) : null;
		$text   = null === $prompt ? trim( Text::block( $input['question'] ?? '', self::MAX, 'question' ) ) : '';
		if ( null === $prompt && '' === $text ) {
			throw InvalidInput::at( 'question', 'assistant_question_missing' );
		}
		return new self( $prompt, $text, $input['document_id'] ?? null, $input['customer_id'] ?? null, Tone::orNull( $input['tone'] ?? null ), $input['language'] ?? null );
	}
}
