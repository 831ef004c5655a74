<?php
/**
 * What other plugins call. Loaded with Coffer, so it is there from `plugins_loaded` on; check with function_exists().
 */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

if ( ! function_exists( 'coffer_register_payable' ) ) {
	/**
	 * Registers a source of payments. Call it on every request, on `init` or earlier: payments may arrive on any.
	 *
	 * @param string $source Up to 40 lower-case letters, digits and underscores; never changes.
	 * @param array  $definition {
	 *     @type string   $label       What people call it, such as Booking.
	 *     @type callable $resolve     fn( string $reference ): ?Coffer\Payable. What is to be paid, as it is now; null for what
	 *                                 does not exist. Must not change anything.
	 *     @type callable $on_paid     fn( Coffer\PaymentEvent $event ): void. From the outbox, at least once; throw to be told again.
	 *     @type callable $on_refunded The same for money that was given back.
	 * }
	 * @throws InvalidArgumentException With a sentence that says what is wrong.
	 */
	function coffer_register_payable( string $source, array $definition ): void {
		Coffer\WordPress\PayNow\SitePayables::register( $source, $definition );
	}
}

if ( ! function_exists( 'coffer_pay_now' ) ) {
	/**
	 * The pay-now block for something of a registered source, as HTML. Empty when there is nothing of that reference.
	 *
	 * @param string               $source     As registered.
	 * @param string               $reference  What is paid, in the words of the source; up to 120 characters.
	 * @param array<string, mixed> $attributes Of the block, such as className or button.
	 */
	function coffer_pay_now( string $source, string $reference, array $attributes = [] ): string {
		return render_block(
			[
				'blockName'    => 'coffer/pay-now',
				'attrs'        => [ ...$attributes, 'kind' => 'payable', 'source' => $source, 'reference' => $reference ],
				'innerBlocks'  => [],
				'innerHTML'    => '',
				'innerContent' => [],
			]
		);
	}
}

if ( ! function_exists( 'coffer_payable_signature' ) ) {
	/**
	 * What startPayment() of the script module `@coffer/pay-now` needs beside source and reference. Give it only to pages of
	 * people who may pay it.
	 */
	function coffer_payable_signature( string $source, string $reference ): string {
		return Coffer\WordPress\Plugin::services()->payNow()->signature( $source, $reference );
	}
}

if ( ! function_exists( 'coffer_register_gateway' ) ) {
	/**
	 * Registers a way to pay. Call it on every request, on `init` or earlier.
	 *
	 * @param string                                                                 $id      Up to 40 lower-case letters, digits and underscores; what its id() gives.
	 * @param Coffer\Domain\Gateways\Gateway|Closure(): Coffer\Domain\Gateways\Gateway $gateway Itself, or what makes it when it is needed.
	 * @throws InvalidArgumentException With a sentence that says what is wrong.
	 */
	function coffer_register_gateway( string $id, Coffer\Domain\Gateways\Gateway|Closure $gateway ): void {
		Coffer\WordPress\Gateways\SiteGateways::register( $id, $gateway );
	}
}
