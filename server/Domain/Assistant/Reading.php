<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

defined( 'ABSPATH' ) || exit;

/** What a free question was understood as. */
final class Reading {

	/**
	 * @param list<int>   $documents That it names.
	 * @param list<int>   $customers That it names.
	 * @param string|null $state     As in FoundDocuments, of documents that are looked for.
	 * @param string|null $kind      Value of DocumentKind.
	 * @param string|null $currency  ISO 4217.
	 * @param string|null $language  Locale in which a message is to be.
	 * @param string      $unknown   What it calls a document that there is none of; empty when there is no such thing.
	 * @param bool        $isDeed    It asks for something that the assistant never does.
	 * @param bool        $isSending It asks to send something, which becomes a draft to review.
	 * @param bool        $isThis    It points at what is looked at.
	 */
	public function __construct(
		public readonly Prompt $prompt,
		public readonly array $documents = [],
		public readonly array $customers = [],
		public readonly ?string $state = null,
		public readonly ?string $kind = null,
		public readonly ?string $currency = null,
		public readonly ?Tone $tone = null,
		public readonly ?string $language = null,
		public readonly string $unknown = '',
		public readonly bool $isDeed = false,
		public readonly bool $isSending = false,
		public readonly bool $isThis = false,
	) {
	}
}
