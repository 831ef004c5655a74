<?php
declare( strict_types=1 );

namespace Coffer\Domain\Samples;

use Coffer\Domain\Clock;
use Coffer\Domain\Customers\SaveCustomer;
use Coffer\Domain\Documents\CreditDocument;
use Coffer\Domain\Documents\DecideQuote;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DraftDocument;
use Coffer\Domain\Documents\SendDocument;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\Payments\RecordPayment;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Random;
use Coffer\Domain\Refused;
use Coffer\Domain\Settings\SettingsRepository;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/**
 * A few customers with documents in every state, made by the use cases that make real ones. All documents are tests: they take none of
 * the shop's numbers, stand in no sum, and nobody is reminded or charged.
 */
final class AddSamples {

	private const NEEDED = [ 'coffer_manage', 'coffer_manage_customers', 'coffer_edit', 'coffer_send', 'coffer_record_payments' ];

	public function __construct(
		private readonly SampleRepository $samples,
		private readonly SampleWording $wording,
		private readonly SaveCustomer $customers,
		private readonly DraftDocument $drafts,
		private readonly SendDocument $sending,
		private readonly RecordPayment $payments,
		private readonly CreditDocument $credits,
		private readonly DecideQuote $quotes,
		private readonly SettingsRepository $settings,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
		private readonly Random $random,
	) {
	}

	/** @throws InvalidInput|Refused `role_may_not`, among others. */
	public function add( Actor $actor ): void {
		foreach ( self::NEEDED as $capability ) {
			Access::require( $actor, $capability );
		}
		$added = $this->begin( $actor );
		if ( [] === $added ) {
			return;
		}
		[ $paid, $open, $late, $partly, $planned ] = $added;

		$this->pay( $actor, $this->send( $actor, $this->draft( $actor, 'invoice', $paid, 0, -40, -26 ) ), 1, -28 );
		$this->send( $actor, $this->draft( $actor, 'invoice', $open, 1, -3, 11 ) );
		$this->send( $actor, $this->draft( $actor, 'quote', $open, 2, -2, 28 ) );
		$overdue = $this->send( $actor, $this->draft( $actor, 'invoice', $late, 3, -45, -31 ) );
		$this->send( $actor, $this->credits->credit( $actor, $overdue->id, $overdue->version, $this->key(), [ 'mode' => 'amount', 'amount' => intdiv( $overdue->total, 5 ) ] ) );
		$this->pay( $actor, $this->send( $actor, $this->draft( $actor, 'invoice', $partly, 2, -12, 18 ) ), 2, -4 );
		$quote = $this->send( $actor, $this->draft( $actor, 'quote', $planned, 0, -9, 21 ) );
		$this->quotes->decide( $actor, $quote->id, $quote->version, $this->key(), [ 'decision' => 'accepted' ] );
		$this->draft( $actor, 'invoice', $planned, 1, 0, 14 );
	}

	/**
	 * The customers, all or none, known as samples from their first moment on: whatever is cut short later can be removed.
	 *
	 * @return list<int> None when there are samples already.
	 */
	private function begin( Actor $actor ): array {
		return $this->transaction->run( function () use ( $actor ): array {
			if ( [] !== $this->samples->lock() ) {
				return [];
			}
			$ids = [];
			foreach ( $this->wording->customers() as $position => $name ) {
				$ids[] = $this->customers->create( $actor, [ 'name' => $name, 'email' => sprintf( 'sample-%d@example.com', $position + 1 ) ] )->id;
			}
			$this->samples->save( $ids );
			return $ids;
		} );
	}

	/** @param int $issued Days from today, as is `$due`. */
	private function draft( Actor $actor, string $kind, int $customer_id, int $thing, int $issued, int $due ): Document {
		return $this->drafts->create( $actor, [
			'kind'        => $kind,
			'customer_id' => $customer_id,
			'currency'    => $this->settings->load()->defaultCurrency,
			'issue_date'  => $this->day( $issued ),
			'due_date'    => $this->day( $due ),
			'is_test'     => true,
			'lines'       => [ [ 'description' => $this->wording->things()[ $thing ], 'quantity' => 10_000 * ( $thing + 1 ), 'unit_price' => 12_500 + 4_750 * $thing ] ],
		] );
	}

	private function send( Actor $actor, Document $draft ): Document {
		return $this->sending->send( $actor, $draft->id, $draft->version, $this->key() );
	}

	/** Pays one part of so many, that many days from today. */
	private function pay( Actor $actor, Document $sent, int $parts, int $day ): void {
		$this->payments->record( $actor, $sent->id, $sent->version, $this->key(), [ 'method' => 'transfer', 'amount' => intdiv( $sent->total, $parts ), 'received_on' => $this->day( $day ) ] );
	}

	private function day( int $days ): string {
		return ( new \DateTimeImmutable( $this->clock->today() ) )->modify( "$days days" )->format( 'Y-m-d' );
	}

	private function key(): string {
		return bin2hex( $this->random->bytes( 16 ) );
	}
}
