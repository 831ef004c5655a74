<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Documents\Document;

defined( 'ABSPATH' ) || exit;

/** A record that an answer comes from (contract/schemas/assistant-record.json). For the screen; a language model is told titles only. */
final class RecordRef {

	/** @param 'document'|'customer'|'task'|'settings' $kind */
	public function __construct(
		public readonly string $kind,
		public readonly int $id,
		public readonly string $title,
	) {
	}

	public static function document( Document $document, string $title ): self {
		return new self( 'document', $document->id, $title );
	}

	public static function customer( Customer $customer ): self {
		return new self( 'customer', $customer->id, $customer->name );
	}
}
