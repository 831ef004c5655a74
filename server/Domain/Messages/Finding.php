<?php
declare( strict_types=1 );

namespace Coffer\Domain\Messages;

defined( 'ABSPATH' ) || exit;

/** Something in a text that a customer must not read, or should not. */
final class Finding {

	/**
	 * @param 'subject'|'body' $field
	 * @param int              $offset  Letters before it; a letter is a code point.
	 * @param int              $length  Letters.
	 * @param string           $excerpt As it stands in the text.
	 */
	public function __construct(
		public readonly LeakKind $kind,
		public readonly string $field,
		public readonly int $offset,
		public readonly int $length,
		public readonly string $excerpt,
	) {
	}

	/** @return array{kind: string, blocking: bool, field: string, offset: int, length: int, excerpt: string, sentence: string} */
	public function toArray(): array {
		return [
			'kind'     => $this->kind->value,
			'blocking' => $this->kind->isBlocking(),
			'field'    => $this->field,
			'offset'   => $this->offset,
			'length'   => $this->length,
			'excerpt'  => $this->excerpt,
			'sentence' => $this->kind->sentence(),
		];
	}
}
