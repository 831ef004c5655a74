<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\Gateways\Charge;

defined( 'ABSPATH' ) || exit;

/** What is to be paid: a document, or what a plugin asks for. */
final class PayTarget {

	/**
	 * @param string $label     What is paid, as the customer reads it.
	 * @param string $short     For bank statements, with {code} in the place of a few letters of the attempt's id.
	 * @param string $email     Of who pays, when known.
	 * @param string $language  BCP 47 tag of who pays, empty for the site's own.
	 * @param string $returnUrl Where who paid comes back to, with {attempt} in the place of the attempt's id.
	 * @param string $cancelUrl The same for who did not pay.
	 * @param \Closure(bool): Due $due What is due now; with true in a transaction, kept from changing until it ends.
	 */
	public function __construct(
		public readonly string $source,
		public readonly string $reference,
		public readonly ?int $documentId,
		public readonly int $customerId,
		public readonly string $label,
		public readonly string $short,
		public readonly string $email,
		public readonly string $language,
		public readonly string $returnUrl,
		public readonly string $cancelUrl,
		private readonly \Closure $due,
	) {
	}

	public function due( bool $keep ): Due {
		return ( $this->due )( $keep );
	}

	/** As far as it is known before it begins: enough to ask which gateways can take it. */
	public function charge( Due $due, int $amount ): Charge {
		return new Charge( '', $amount, $due->currency, $this->label, $this->short, $due->isTest, 0, $this->email, $this->language );
	}

	public function details( string $public_id, bool $is_repeatable ): AttemptDetails {
		return new AttemptDetails(
			str_replace( '{code}', strtoupper( substr( $public_id, 0, 8 ) ), $this->short ),
			$this->email,
			$this->language,
			str_replace( '{attempt}', $public_id, $this->returnUrl ),
			str_replace( '{attempt}', $public_id, $this->cancelUrl ),
			isRepeatable: $is_repeatable
		);
	}
}
