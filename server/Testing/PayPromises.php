<?php
declare( strict_types=1 );

namespace Coffer\Testing;

use Coffer\Domain\Gateways\Charge;
use Coffer\Domain\Gateways\GatewayUnreachable;
use Coffer\Domain\Gateways\Report;
use Coffer\Domain\Payments\PaymentState;

defined( 'ABSPATH' ) || exit;

/** What a gateway reports of charges that were paid, declined or cancelled, and what it says when it does not know. */
final class PayPromises {

	/** @return array<string, array{string, \Closure(Scene): void}> */
	public static function all(): array {
		$promises = [
			'pay.reported'       => [ 'A paid charge is reported as it was paid, each time.', self::isReported( ... ) ],
			'pay.reference'      => [ 'Two payments have two references.', self::hasReference( ... ) ],
			'pay.declined'       => [ 'What was declined is never reported as paid.', self::isDeclined( ... ) ],
			'cancel.unpaid'      => [ 'A cancelled charge cannot be paid any more.', self::cancels( ... ) ],
			'cancel.paid'        => [ 'A charge that was paid first stays paid when it is cancelled.', self::cancelsTooLate( ... ) ],
			'unreachable.start'  => [ 'While the service does not answer, start() throws GatewayUnreachable, and may be called again.', self::startsLater( ... ) ],
			'unreachable.look'   => [ 'While the service does not answer, look() throws GatewayUnreachable.', self::looksLater( ... ) ],
			'unreachable.cancel' => [ 'While the service does not answer, cancel() throws GatewayUnreachable.', self::cancelsLater( ... ) ],
			'payment.address'    => [ 'The page of a payment is an https address, or there is none.', self::hasPage( ... ) ],
		];
		foreach ( array_keys( Scene::AMOUNTS ) as $currency ) {
			$promises[ "amount.$currency" ] = [ "Amounts in $currency are charged, reported and given back exactly.", static fn ( Scene $scene ) => self::isExact( $scene, $currency ) ];
		}
		return $promises;
	}

	private static function isReported( Scene $scene ): void {
		$scene->onlyRedirect();
		$charge = $scene->started();
		$scene->bench->pay( $charge );
		$report = $scene->look( $charge );
		self::requirePaid( $scene, $charge, $report, 'After it was paid' );
		$again = $scene->look( $scene->with( $charge, null, $report ) );
		self::requirePaid( $scene, $charge, $again, 'Looked at again' );
		$scene->require( $report->paymentReference === $again->paymentReference, 'Looked at again, the payment has another reference.' );
	}

	private static function hasReference( Scene $scene ): void {
		$scene->onlyRedirect();
		$currency = $scene->currency();
		$scene->require( $scene->paid( $currency )->paymentReference !== $scene->paid( $currency )->paymentReference, 'Two payments have the same reference.' );
	}

	private static function isDeclined( Scene $scene ): void {
		$scene->onlyRedirect();
		$charge = $scene->started();
		$scene->bench->decline( $charge );
		$report = $scene->look( $charge );
		$scene->require( in_array( $report->state, [ PaymentState::Pending, PaymentState::Failed ], true ), "After the bank declined, it is reported as {$report->state->value}. It is pending while the customer can try again, else failed." );
		$scene->require( PaymentState::Failed !== $report->state || '' !== $report->code, 'A failed charge has no code that says why.' );
	}

	private static function cancels( Scene $scene ): void {
		$charge = $scene->started();
		$scene->requireState( PaymentState::Cancelled, $scene->gateway->cancel( $charge ), 'After an unpaid charge was cancelled' );
		$scene->requireState( PaymentState::Cancelled, $scene->gateway->cancel( $charge ), 'Cancelled again' );
		if ( ! $scene->isRedirect() ) {
			return;
		}
		$scene->requireState( PaymentState::Cancelled, $scene->look( $charge ), 'Looked at after it was cancelled' );
		try {
			$scene->bench->pay( $charge );
		} catch ( NotOffered $missing ) {
			throw $missing;
		} catch ( \Throwable ) {
			// As it should be.
			return;
		}
		$scene->requireState( PaymentState::Cancelled, $scene->look( $charge ), 'When somebody tried to pay it after it was cancelled' );
	}

	private static function cancelsTooLate( Scene $scene ): void {
		$scene->onlyRedirect();
		$charge = $scene->started();
		$scene->bench->pay( $charge );
		self::requirePaid( $scene, $charge, $scene->gateway->cancel( $charge ), 'Cancelled after it was paid' );
		self::requirePaid( $scene, $charge, $scene->look( $charge ), 'Looked at after that' );
	}

	private static function startsLater( Scene $scene ): void {
		$charge = $scene->charge( $scene->currency() );
		$scene->bench->whileUnreachable( static fn () => $scene->requireThrown( GatewayUnreachable::class, static fn () => $scene->gateway->start( $charge ), 'start() of a service that does not answer' ) );
		$scene->start( $charge );
	}

	private static function looksLater( Scene $scene ): void {
		$scene->onlyRedirect();
		$charge = $scene->started();
		$scene->bench->pay( $charge );
		$scene->bench->whileUnreachable( static fn () => $scene->requireThrown( GatewayUnreachable::class, static fn () => $scene->gateway->look( $charge ), 'look() at a service that does not answer' ) );
		self::requirePaid( $scene, $charge, $scene->look( $charge ), 'When the service answers again' );
	}

	private static function cancelsLater( Scene $scene ): void {
		$scene->onlyRedirect();
		$charge = $scene->started();
		$scene->bench->whileUnreachable( static fn () => $scene->requireThrown( GatewayUnreachable::class, static fn () => $scene->gateway->cancel( $charge ), 'cancel() at a service that does not answer' ) );
	}

	private static function hasPage( Scene $scene ): void {
		$charge  = $scene->isRedirect() ? $scene->paid() : $scene->started();
		$address = $scene->gateway->paymentUrl( $charge );
		$scene->require( null === $address || str_starts_with( $address, 'https://' ), "\"$address\" is no https address." );
	}

	private static function isExact( Scene $scene, string $currency ): void {
		$refusal = $scene->gateway->refusal( $scene->charge( $currency ) );
		if ( in_array( $refusal, [ 'currency', 'amount' ], true ) ) {
			throw new NotOffered( "It refuses $currency with \"$refusal\"." );
		}
		$scene->require( null === $refusal, "It refuses $currency with \"$refusal\"." );
		$charge = $scene->started( $currency );
		$scene->onlyRedirect();
		$before = $scene->look( $charge );
		$scene->require( $charge->amount === $before->amount && $currency === $before->currency, "Of $charge->amount $currency (minor units) that are to be paid, it reports $before->amount $before->currency." );
		$scene->bench->pay( $charge );
		$report = $scene->look( $charge );
		self::requirePaid( $scene, $charge, $report, 'After it was paid' );
		$part     = $scene->part( $charge );
		$refund   = $scene->gateway->refund( $scene->with( $charge, null, $report ), bin2hex( random_bytes( 16 ) ), $part, 'A part' );
		$reported = $scene->look( $charge )->refunds;
		$scene->require( $part === $refund->amount && [ $part ] === array_column( $reported, 'amount' ), "Of $part $currency (minor units) given back, it reports $refund->amount and then " . implode( ', ', array_column( $reported, 'amount' ) ) . '.' );
	}

	private static function requirePaid( Scene $scene, Charge $charge, Report $report, string $when ): void {
		$scene->requireState( PaymentState::Succeeded, $report, $when );
		$scene->require( $charge->amount === $report->amount && $charge->currency === $report->currency, "$when, it reports $report->amount $report->currency where $charge->amount $charge->currency (minor units) were charged." );
		$scene->require( '' !== $report->paymentReference, "$when, the payment has no reference." );
		$scene->require( $charge->id === $report->chargeId, "$when, it does not say that it is the charge that was started: hand the id of the charge to the service, and read it back." );
		$scene->require( $charge->isTest === $report->isTest, $when . ( $charge->isTest ? ', test money is reported as real money.' : ', real money is reported as test money.' ) );
		$scene->require( '' === $charge->account || $charge->account === $report->account, "$when, it is in another account ($report->account) than it was started in ($charge->account)." );
	}
}
