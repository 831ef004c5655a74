<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Documents\PaymentStatus;
use Coffer\Domain\Refused;
use Coffer\Payable;

defined( 'ABSPATH' ) || exit;

/** What can be paid now: how much at most, at least, and which amounts are offered. Minor units. */
final class Due {

	/** The least part that may be paid is this share of the total. */
	private const SMALLEST_PART = 10;

	/**
	 * @param int       $amount  At most; 0 when there is nothing to pay.
	 * @param list<array{code: 'full'|'rest'|'deposit'|'half'|'quarter'|'preset', amount: int, label?: string}> $choices The suggested one first; a label where its code does not say what it is.
	 * @param int|null  $minimum With it, an amount of one's own may be paid.
	 * @param bool      $isPaid  Whether there is nothing to pay because it was paid.
	 * @param bool      $isProcessing Whether money is on its way.
	 */
	private function __construct(
		public readonly int $amount,
		public readonly string $currency,
		public readonly array $choices,
		public readonly ?int $minimum,
		public readonly bool $isPaid,
		public readonly bool $isProcessing,
		public readonly bool $isTest,
		public readonly bool $isRepeatable,
	) {
	}

	/**
	 * @param Document $document    With its entries.
	 * @param bool     $is_reviewed Whether a person has yet to look at a payment for it: it may be paid already.
	 */
	public static function ofDocument( Document $document, bool $is_reviewed ): self {
		$open    = DocumentKind::Invoice === $document->kind ? max( 0, $document->open() ) : 0;
		$begun   = $open < $document->total;
		$deposit = $document->deposit ?? 0;
		$choices = [];
		if ( ! $begun && $deposit > 0 && $deposit < $open ) {
			$choices[] = [ 'code' => 'deposit', 'amount' => $deposit ];
		}
		if ( $open > 0 ) {
			$choices[] = [ 'code' => $begun ? 'rest' : 'full', 'amount' => $open ];
		}
		if ( $document->partPayments && $open > 1 ) {
			$choices[] = [ 'code' => 'half', 'amount' => intdiv( $open + 1, 2 ) ];
		}
		return new self(
			$open,
			$document->currency,
			$choices,
			$document->partPayments && $open > 0 ? min( $open, max( 1, intdiv( $document->total, self::SMALLEST_PART ) ) ) : null,
			0 === $open && PaymentStatus::Paid === $document->paymentStatus,
			$is_reviewed || PaymentStatus::Processing === $document->paymentStatus,
			$document->isTest,
			false
		);
	}

	/** @param int $captured What was paid of it so far and not given back. */
	public static function ofPayable( Payable $payable, int $captured, bool $is_processing ): self {
		$open = $payable->repeatable ? ( $payable->amount > 0 ? $payable->maximum ?? max( $payable->amount, ...[ 0, ...$payable->choices ] ) : 0 ) : max( 0, $payable->amount - $captured );
		$amounts = [] === $payable->choices ? [ min( $open, $payable->repeatable ? $payable->amount : $open ) ] : array_map( static fn ( int $choice ): int => min( $open, $choice ), $payable->choices );
		$choices = array_map(
			static fn ( int $amount ): array => [
				'code'   => match ( true ) {
					! $payable->repeatable && $amount === $open => $captured > 0 ? 'rest' : 'full',
					default                                     => [] === $payable->choices ? 'full' : 'preset',
				},
				'amount' => $amount,
				'label'  => $amount === $open && ! $payable->repeatable ? '' : $payable->labels[ $amount ] ?? '',
			],
			array_values( array_unique( $amounts ) )
		);
		return new self(
			$open,
			$payable->currency,
			$open > 0 ? $choices : [],
			null === $payable->minimum || 0 === $open ? null : min( $payable->minimum, $open ),
			! $payable->repeatable && $captured > 0 && 0 === $open,
			$is_processing && ! $payable->repeatable,
			$payable->test,
			$payable->repeatable
		);
	}

	/**
	 * The amount to collect for what a browser asked for: never more than what is due, never less than the minimum, and
	 * nothing that is not offered.
	 *
	 * @param int|null $wish Minor units; null for the suggested amount.
	 * @throws Refused `already_paid`, `payment_closed`, `payment_processing` or `part_not_allowed`.
	 */
	public function choose( ?int $wish ): int {
		if ( $this->isProcessing ) {
			throw new Refused( 'payment_processing' );
		}
		if ( [] === $this->choices ) {
			throw new Refused( $this->isPaid ? 'already_paid' : 'payment_closed' );
		}
		$amounts = array_column( $this->choices, 'amount' );
		return match ( true ) {
			null === $wish                     => $amounts[0],
			in_array( $wish, $amounts, true )  => $wish,
			// Somebody paid a part meanwhile, or the page is older than the price.
			$wish > $this->amount              => null === $this->minimum ? max( $amounts ) : $this->amount,
			null !== $this->minimum            => max( $this->minimum, $wish ),
			default                            => throw new Refused( 'part_not_allowed' ),
		};
	}
}
