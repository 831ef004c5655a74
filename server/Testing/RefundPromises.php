<?php
declare( strict_types=1 );

namespace Coffer\Testing;

use Coffer\Domain\Gateways\Charge;
use Coffer\Domain\Gateways\GatewayRefused;
use Coffer\Domain\Gateways\GatewayUnreachable;
use Coffer\Domain\Gateways\ReportedRefund;
use Coffer\Domain\Payments\RefundState;

defined( 'ABSPATH' ) || exit;

/** How a gateway gives money back. */
final class RefundPromises {

	/** @return array<string, array{string, \Closure(Scene): void}> */
	public static function all(): array {
		return [
			'refund.once'        => [ 'Asked twice with one id, it gives back once.', self::once( ... ) ],
			'refund.parts'       => [ 'Asked with two ids, it gives back twice, and reports both.', self::parts( ... ) ],
			'refund.limit'       => [ 'It never gives back more than was paid.', self::limit( ... ) ],
			'refund.elsewhere'   => [ 'What was given back in its own screens is reported too.', self::elsewhere( ... ) ],
			'refund.unpaid'      => [ 'It gives nothing back of what was not paid.', self::unpaid( ... ) ],
			'unreachable.refund' => [ 'While the service does not answer, refund() throws GatewayUnreachable, and may be called again.', self::later( ... ) ],
		];
	}

	private static function once( Scene $scene ): void {
		$charge = self::refundable( $scene );
		$id     = self::newId();
		$part   = $scene->part( $charge );
		$first  = $scene->gateway->refund( $charge, $id, $part, 'Asked once' );
		$second = $scene->gateway->refund( $charge, $id, $part, 'Asked again' );
		$scene->require( '' !== $first->reference, 'A refund has no reference.' );
		$scene->require( $first->reference === $second->reference, "Asked twice with one id, it made two refunds ($first->reference and $second->reference)." );
		$all = self::reported( $scene, $charge );
		$scene->require( 1 === count( $all ), 'Asked twice with one id, look() reports ' . count( $all ) . ' refunds.' );
		self::requireRefund( $scene, $all[0], $id, $part );
	}

	private static function parts( Scene $scene ): void {
		$charge = self::refundable( $scene );
		$ids    = [ self::newId(), self::newId() ];
		$part   = $scene->part( $charge );
		self::requireRefund( $scene, $scene->gateway->refund( $charge, $ids[0], $part, 'The first part' ), $ids[0], $part );
		self::requireRefund( $scene, $scene->gateway->refund( $charge, $ids[1], $charge->amount - $part, 'The rest' ), $ids[1], $charge->amount - $part );
		$all = self::reported( $scene, $charge );
		$scene->require( 2 === count( $all ) && array_sum( array_column( $all, 'amount' ) ) === $charge->amount, 'Of two refunds that come to all that was paid, look() reports ' . self::list( $all ) . '.' );
		$scene->require( 2 === count( array_unique( array_column( $all, 'reference' ) ) ), 'Two refunds have the same reference.' );
	}

	private static function limit( Scene $scene ): void {
		$charge = self::refundable( $scene );
		$part   = $scene->part( $charge );
		$scene->requireThrown( GatewayRefused::class, static fn () => $scene->gateway->refund( $charge, self::newId(), $charge->amount + $part, 'More than was paid' ), 'refund() of more than was paid' );
		$scene->gateway->refund( $charge, self::newId(), $part, 'A part' );
		$scene->requireThrown( GatewayRefused::class, static fn () => $scene->gateway->refund( $charge, self::newId(), $charge->amount, 'All, after a part' ), 'refund() of all after a part was given back' );
		$all = self::reported( $scene, $charge );
		$scene->require( array_sum( array_column( $all, 'amount' ) ) === $part, 'After refunds that had to be refused, look() reports ' . self::list( $all ) . '.' );
	}

	private static function elsewhere( Scene $scene ): void {
		$charge = self::refundable( $scene );
		$part   = $scene->part( $charge );
		$scene->bench->refundElsewhere( $charge, $part );
		$all = self::reported( $scene, $charge );
		$scene->require( 1 === count( $all ) && $all[0]->amount === $part, "Of $part given back in its own screens, look() reports " . self::list( $all ) . '.' );
		$scene->require( '' === $all[0]->refundId, 'A refund that Coffer did not ask for has the id of one of its refunds.' );
	}

	private static function unpaid( Scene $scene ): void {
		$charge = $scene->started();
		$scene->requireThrown( GatewayRefused::class, static fn () => $scene->gateway->refund( $charge, self::newId(), $scene->part( $charge ), 'Never paid' ), 'refund() of what was not paid' );
	}

	private static function later( Scene $scene ): void {
		$charge = self::refundable( $scene );
		$id     = self::newId();
		$part   = $scene->part( $charge );
		$scene->bench->whileUnreachable( static fn () => $scene->requireThrown( GatewayUnreachable::class, static fn () => $scene->gateway->refund( $charge, $id, $part, 'Nobody answers' ), 'refund() of a service that does not answer' ) );
		self::requireRefund( $scene, $scene->gateway->refund( $charge, $id, $part, 'Asked again' ), $id, $part );
		$scene->require( 1 === count( self::reported( $scene, $charge ) ), 'Asked again with the same id after nobody answered, it gave back twice.' );
	}

	/** Paid, by a gateway that gives money back. */
	private static function refundable( Scene $scene ): Charge {
		$scene->onlyRedirect();
		return $scene->paid();
	}

	private static function newId(): string {
		return bin2hex( random_bytes( 16 ) );
	}

	/** @return list<ReportedRefund> Those that did not fail. */
	private static function reported( Scene $scene, Charge $charge ): array {
		return array_values( array_filter( $scene->look( $charge )->refunds, static fn ( ReportedRefund $refund ): bool => RefundState::Failed !== $refund->state ) );
	}

	private static function requireRefund( Scene $scene, ReportedRefund $refund, string $id, int $amount ): void {
		$scene->require( $refund->amount === $amount, "A refund of $amount is reported as one of $refund->amount (minor units)." );
		$scene->require( $refund->refundId === $id, 'A refund does not say which one of Coffer’s it is: hand its id to the service, and read it back.' );
		$scene->require( RefundState::Failed !== $refund->state, 'A refund failed.' );
	}

	/** @param list<ReportedRefund> $refunds */
	private static function list( array $refunds ): string {
		return [] === $refunds ? 'none' : implode( ' and ', array_map( static fn ( ReportedRefund $refund ): string => (string) $refund->amount, $refunds ) );
	}
}
