<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Contract\Lifecycle;

defined( 'ABSPATH' ) || exit;

/** What a document is. */
enum DocumentKind: string {

	case Invoice    = 'invoice';
	case Quote      = 'quote';
	case CreditNote = 'credit_note';

	/** Whether documents of this kind owe something: whether they have a ledger. */
	public function hasBalance(): bool {
		return Lifecycle::KINDS[ $this->value ]['balance'];
	}

	/** 1 where the customer owes the site, -1 where the site owes the customer. */
	public function sign(): int {
		return self::CreditNote === $this ? -1 : 1;
	}
}
