<?php
declare( strict_types=1 );

namespace Coffer\Bench;

use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Documents\DraftContent;
use Coffer\Domain\Documents\Workflow;
use Coffer\Domain\People\Actor;
use Coffer\Domain\PortalLinks\Token;
use Coffer\Domain\PortalLinks\TokenSealer;
use Coffer\Domain\Settings\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * Ten customers and their fifty documents. Which block it is decides what is in it, whatever was filled before: a site that grew
 * in steps holds the same as one that was filled at once.
 */
final class Block {

	public const CUSTOMERS = 10;
	public const DOCUMENTS = 50;

	private const DAY = 86_400;

	/** How many of a hundred invoices come to what. */
	private const INVOICES = [
		'draft'    => 4,
		'paid'     => 63,
		'in_parts' => 4,
		'partial'  => 6,
		'open'     => 8,
		'overdue'  => 6,
		'disputed' => 1,
		'by_hand'  => 1,
		'void'     => 3,
		'refunded' => 2,
		'given_up' => 2,
	];

	private const QUOTES = [ 'draft' => 6, 'open' => 24, 'accepted' => 35, 'declined' => 15, 'expired' => 20 ];

	/** Of a price in cents of a euro: what it is in minor units of the currency, roughly, in tenths. */
	private const SCALE = [ 'EUR' => 10, 'JPY' => 16, 'TND' => 34 ];

	private const TAXES = [
		'EUR' => [ [ 21000, 'VAT' ], [ 21000, 'VAT' ], [ 9000, 'VAT, reduced' ], [ 0, '' ] ],
		'JPY' => [ [ 10000, '消費税' ] ],
		'TND' => [ [ 19000, 'TVA' ] ],
	];

	private readonly Dice $dice;

	/**
	 * @param non-empty-list<Actor> $staff
	 * @param int                   $now Unix seconds; nothing happens later.
	 */
	public function __construct(
		private readonly int $position,
		string $seed,
		private readonly People $people,
		private readonly Rows $rows,
		private readonly Counters $counters,
		private readonly TokenSealer $sealer,
		private readonly Settings $settings,
		private readonly array $staff,
		private readonly int $now,
	) {
		$this->dice = new Dice( "$seed $position" );
	}

	public function fill(): void {
		$customers = $this->customers();
		$before    = null;
		for ( $i = 0; $i < self::DOCUMENTS; $i++ ) {
			if ( 16 === $i % 17 && null !== $before ) {
				// It credits the invoice before it.
				$this->creditNote( ...$before );
				$before = null;
				continue;
			}
			// Some customers buy more often than others; everybody bought once.
			$customer = $customers[ $i < self::CUSTOMERS ? $i : min( $this->dice->below( self::CUSTOMERS ), $this->dice->below( self::CUSTOMERS ) ) ];
			if ( 15 === $i % 17 && $i + 1 < self::DOCUMENTS ) {
				$age    = $this->dice->between( 90, 1000 );
				$before = [ $this->sentInvoice( $customer, $age ), $customer, $age ];
			} elseif ( 5 === $i % 8 ) {
				$this->quote( $customer );
			} else {
				$this->invoice( $customer );
			}
		}
	}

	/** @return list<Customer> */
	private function customers(): array {
		$customers = [];
		for ( $i = 0; $i < self::CUSTOMERS; $i++ ) {
			$created     = $this->now - $this->dice->between( 1100, 1500 ) * self::DAY;
			$customer    = $this->people->customer( $this->counters->id( 'customers' ), $this->position * self::CUSTOMERS + $i, $this->dice, $created );
			$customers[] = $customer;
			$this->rows->add( 'customers', People::row( $customer ) );
			$this->rows->add( 'events', Facts::row( 'customer_created', $this->somebody(), $created, null, $customer->id ) );
		}
		return $customers;
	}

	private function invoice( Customer $customer ): void {
		$fate  = $this->dice->weighed( self::INVOICES );
		$age   = match ( $fate ) {
			'draft'                                      => $this->dice->between( 0, 20 ),
			'open'                                       => $this->dice->between( 1, 13 ),
			'overdue', 'disputed', 'by_hand', 'partial'  => $this->dice->between( 16, 150 ),
			default                                      => $this->dice->between( 40, 1095 ),
		};
		if ( 'draft' === $fate ) {
			$this->draft( 'invoice', $customer, $age, 14 )->write();
			return;
		}
		$invoice = $this->sentInvoice( $customer, $age );
		$sent    = $this->now - $age * self::DAY;
		$paid    = $sent + $this->dice->between( 2, 30 ) * self::DAY;
		$method  = $this->dice->weighed( [ 'transfer' => 60, 'card' => 25, 'cash' => 10, 'cheque' => 5 ] );
		match ( $fate ) {
			'paid'                => $invoice->pay( $invoice->open(), $method, $this->somebody(), $paid ),
			'in_parts'            => $this->payInParts( $invoice, $method, $paid ),
			'partial'             => $invoice->pay( intdiv( $invoice->open() + 1, 2 ), $method, $this->somebody(), min( $paid, $this->now - 3600 ) ),
			'refunded'            => $invoice->refund( $invoice->pay( $invoice->open(), $method, $this->somebody(), $paid ), intdiv( $invoice->total() + 2, 3 ), 'owed', $this->somebody(), $paid + 5 * self::DAY ),
			'disputed', 'by_hand' => $invoice->mark( $fate, $this->somebody(), $sent + 15 * self::DAY ),
			'void'                => $invoice->void( $this->somebody(), $sent + self::DAY ),
			'given_up'            => $invoice->writeOff( $this->somebody(), $sent + 35 * self::DAY ),
			'open', 'overdue'     => null,
		};
		$invoice->write();
	}

	private function payInParts( Paper $invoice, string $method, int $at ): void {
		$invoice->pay( intdiv( $invoice->open() + 2, 3 ), $method, $this->somebody(), $at );
		$invoice->pay( $invoice->open(), $method, $this->somebody(), $at + 6 * self::DAY );
	}

	/** Of an invoice that was paid and given back, of one that still owes, or, kept for later, of one that was paid. */
	private function creditNote( Paper $invoice, Customer $customer, int $age ): void {
		$at   = $this->now - ( $age - 40 ) * self::DAY;
		$fate = $this->dice->weighed( [ 'given_back' => 40, 'owed' => 40, 'kept' => 20 ] );
		if ( 'owed' !== $fate ) {
			$payment = $invoice->pay( $invoice->total(), 'transfer', $this->somebody(), $at - 10 * self::DAY );
		}
		if ( 'given_back' === $fate ) {
			$invoice->refund( $payment, $invoice->total(), 'credited', $this->somebody(), $at );
		}
		$note = new Paper( $this->rows, $this->counters, $invoice->credited( gmdate( 'Y-m-d', $at ) ), $customer, $this->somebody(), $at );
		$note->madeFrom( $invoice );
		$note->send( $this->somebody(), $this->settings->seller(), $at );
		if ( 'kept' !== $fate ) {
			$invoice->creditBy( $note, $invoice->open(), $this->somebody(), $at );
		}
		$invoice->write();
		$note->write();
	}

	private function quote( Customer $customer ): void {
		$fate  = $this->dice->weighed( self::QUOTES );
		$age   = 'draft' === $fate || 'open' === $fate ? $this->dice->between( 0, 25 ) : $this->dice->between( 40, 900 );
		$quote = $this->draft( 'quote', $customer, $age, 30 );
		$sent  = $this->now - $age * self::DAY;
		if ( 'draft' !== $fate ) {
			$quote->send( $this->somebody(), $this->settings->seller(), $sent );
			$this->share( $quote, $sent );
		}
		match ( $fate ) {
			'accepted', 'declined' => $quote->decide( Workflow::from( $fate ), $this->somebody(), $sent + 9 * self::DAY ),
			'expired'              => $quote->decide( Workflow::Expired, $this->somebody(), $sent + 31 * self::DAY ),
			default                => null,
		};
		$quote->write();
	}

	private function sentInvoice( Customer $customer, int $age ): Paper {
		$invoice = $this->draft( 'invoice', $customer, $age, $age < 14 ? $this->dice->one( [ 14, 30 ] ) : $this->dice->one( [ 7, 14, 14 ] ) );
		$sent    = $this->now - $age * self::DAY;
		$invoice->send( $this->somebody(), $this->settings->seller(), $sent );
		$this->share( $invoice, $sent );
		return $invoice;
	}

	/** Most links are copied, most of those are looked at, and some again and again. */
	private function share( Paper $paper, int $sent ): void {
		if ( ! $this->dice->percent( 75 ) ) {
			return;
		}
		$token = Token::generate( $this->dice );
		$paper->link( $token, $this->sealer->seal( $token ), $this->somebody(), $sent + 900 );
		for ( $seen = $this->dice->below( 4 ), $at = $sent + 3600; $seen > 0; $seen--, $at += 20_000 ) {
			$paper->see( min( $at, $this->now - 60 ) );
		}
	}

	private function draft( string $kind, Customer $customer, int $age, int $due_in ): Paper {
		$issued   = $this->now - $age * self::DAY;
		$currency = (string) $customer->currency;
		$lines    = [];
		for ( $left = $this->dice->between( 1, 6 ); $left > 0; $left-- ) {
			$work    = $this->people->work( $this->dice );
			$tax     = $this->dice->one( self::TAXES[ $currency ] );
			$lines[] = [
				'description' => $work['description'],
				'unit_price'  => intdiv( $work['unit_price'] * self::SCALE[ $currency ], 10 ),
				'quantity'    => $work['quantity'] * 10_000,
				'tax_rate'    => $tax[0],
				'tax_name'    => $tax[1],
			];
		}
		$paper = new Paper( $this->rows, $this->counters, DraftContent::fromInput( [
			'kind'          => $kind,
			'customer_id'   => $customer->id,
			'currency'      => $currency,
			'tax_mode'      => 'JPY' === $currency ? 'inclusive' : 'exclusive',
			'issue_date'    => gmdate( 'Y-m-d', $issued ),
			'due_date'      => gmdate( 'Y-m-d', $issued + $due_in * self::DAY ),
			'terms'         => $this->settings->defaultTerms,
			'memo'          => $this->dice->percent( 30 ) ? 'Thank you for your order.' : '',
			'private_note'  => $this->dice->percent( 10 ) ? 'Agreed by phone; confirm before the next order.' : '',
			'reference'     => $this->dice->percent( 25 ) ? sprintf( 'PO-%06d', $this->dice->below( 1_000_000 ) ) : '',
			'part_payments' => $this->dice->percent( 20 ),
			'lines'         => $lines,
		] ), $customer, $this->somebody(), $issued - 7200 );
		for ( $edits = $this->dice->below( 4 ); $edits > 0; $edits-- ) {
			$paper->edit( $this->somebody(), $issued - 600 * $edits );
		}
		return $paper;
	}

	private function somebody(): Actor {
		return $this->dice->one( $this->staff );
	}
}
