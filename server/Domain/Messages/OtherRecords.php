<?php
declare( strict_types=1 );

namespace Coffer\Domain\Messages;

defined( 'ABSPATH' ) || exit;

/** Looks up what of a text belongs to other customers. */
interface OtherRecords {

	/**
	 * Names that may be in the text. May give more than there are: the guard looks closely.
	 *
	 * @return list<string>
	 */
	public function names( string $text, int $customer_id ): array;

	/**
	 * E-mail addresses and phone numbers in the text that other customers have and this one has not.
	 *
	 * @return list<string>
	 */
	public function contacts( string $text, int $customer_id ): array;

	/** @return list<string> Numbers of documents in the text that other customers have. */
	public function numbers( string $text, int $customer_id ): array;
}
