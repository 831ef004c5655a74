<?php
declare( strict_types=1 );

namespace Coffer\Domain\Messages;

use Coffer\Domain\InvalidInput;
use Coffer\Domain\LanguageCode;
use Coffer\Domain\Text;

defined( 'ABSPATH' ) || exit;

/** Subject and text of a message: plain text, paragraphs apart by an empty line. The link is not in it. */
final class MessageText {

	public const MAX_SUBJECT = 200;
	public const MAX_BODY    = 10_000;

	/** @param string $language Locale; empty for the site's. */
	public function __construct(
		public readonly string $subject,
		public readonly string $body,
		public readonly bool $withLink,
		public readonly string $language,
	) {
	}

	/**
	 * What somebody wrote so far, which may be nothing. What is left out stays.
	 *
	 * @param array<string, mixed> $input contract/schemas/message-edit-input.json.
	 * @throws InvalidInput
	 */
	public function with( array $input ): self {
		return new self(
			Text::line( $input['subject'] ?? $this->subject, self::MAX_SUBJECT, 'subject' ),
			Text::block( $input['body'] ?? $this->body, self::MAX_BODY, 'body' ),
			$input['with_link'] ?? $this->withLink,
			array_key_exists( 'language', $input ) ? (string) LanguageCode::of( $input['language'], 'language' ) : $this->language,
		);
	}

	/** @throws InvalidInput `text_missing`. */
	public function requireWhole(): void {
		Text::requiredLine( $this->subject, self::MAX_SUBJECT, 'subject' );
		Text::required( $this->body, self::MAX_BODY, 'body' );
	}
}
