<?php
declare( strict_types=1 );

namespace Coffer\Domain\Gateways;

defined( 'ABSPATH' ) || exit;

/** What a gateway is to collect, or collected. */
final class Charge {

	/**
	 * @param string      $id         32 hexadecimal digits; the same in every call about it.
	 * @param int         $amount     Minor units.
	 * @param string      $currency   ISO 4217 code.
	 * @param string      $label      What is paid, as the customer reads it.
	 * @param string      $reference  Short, for bank statements: the number of the invoice, or the reference of the source.
	 * @param bool        $isTest     Whether no real money may move.
	 * @param int         $startedAt  Unix seconds.
	 * @param string      $email      Of who pays, empty when not known.
	 * @param string      $language   BCP 47 tag, empty for the site's own.
	 * @param string      $returnUrl  Where to send who paid.
	 * @param string      $cancelUrl  Where to send who did not.
	 * @param string|null $session    What start() called it; null before that.
	 * @param string      $paymentReference What the gateway calls the payment itself; empty before it is paid.
	 * @param string      $account    Which account it was started in; empty before that.
	 */
	public function __construct(
		public readonly string $id,
		public readonly int $amount,
		public readonly string $currency,
		public readonly string $label,
		public readonly string $reference,
		public readonly bool $isTest,
		public readonly int $startedAt,
		public readonly string $email = '',
		public readonly string $language = '',
		public readonly string $returnUrl = '',
		public readonly string $cancelUrl = '',
		public readonly ?string $session = null,
		public readonly string $paymentReference = '',
		public readonly string $account = '',
	) {
	}
}
