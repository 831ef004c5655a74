<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Messages\Finding;
use Coffer\Domain\Messages\Purpose;

defined( 'ABSPATH' ) || exit;

/** A message that the assistant drafted (contract/schemas/assistant-draft.json). Kept nowhere until a person takes it. */
final class Draft {

	/**
	 * @param string        $language Locale of the text; empty for the site's.
	 * @param string        $wanted   Locale that it was to be in: the customer's, mostly. Our own texts are not in every language.
	 * @param list<Finding> $findings Of the leak guard.
	 * @param Verdict       $link     Whether the reader can put the link in.
	 */
	public function __construct(
		public readonly Document $document,
		public readonly Purpose $purpose,
		public readonly Tone $tone,
		public readonly string $language,
		public readonly string $wanted,
		public readonly string $subject,
		public readonly string $body,
		public readonly array $findings,
		public readonly Verdict $link,
	) {
	}

	/**
	 * In other words, in the language that was wanted.
	 *
	 * @param list<Finding> $findings
	 */
	public function said( string $subject, string $body, array $findings ): self {
		return new self( $this->document, $this->purpose, $this->tone, $this->wanted, $this->wanted, $subject, $body, $findings, $this->link );
	}
}
