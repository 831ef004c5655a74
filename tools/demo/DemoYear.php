<?php
declare( strict_types=1 );

namespace Coffer\Demo;

use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\QuoteOffer;
use Coffer\Domain\People\Actor;
use Coffer\Domain\PortalLinks\RevealedLink;
use Coffer\WordPress\Access\CurrentActor;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** A year of a small workshop. */
final class DemoYear {

	private const INVOICES = 136;
	private const DRAFTS   = 9;
	private const QUOTES   = 22;
	private const DAYS     = 340;

	/** Of a price in cents of a dollar: what it is in minor units of the currency, roughly, in tenths. */
	private const SCALE = [ 'USD' => 10, 'EUR' => 9, 'JPY' => 15, 'KWD' => 30 ];

	private const TAXES = [
		'USD' => [ [ 0, '' ], [ 8875, 'Sales tax' ] ],
		'EUR' => [ [ 21000, 'VAT' ], [ 9000, 'VAT, reduced' ] ],
		'JPY' => [ [ 10000, '消費税' ] ],
		'KWD' => [ [ 0, '' ] ],
	];

	/** Unix seconds that everybody believes. */
	private int $now;

	/** @var list<array{description: string, unit_price: int, quantities: list<int>}> */
	private readonly array $catalogue;

	/** @param int $start The moment at which the year ends, in unix seconds. */
	public function __construct( private readonly Services $services, private readonly int $start ) {
		$this->now       = $this->start;
		$this->catalogue = self::read( 'catalogue' );
	}

	/** @return array{portal_url: string, customers: int, documents: int} */
	public function play(): array {
		$clock = fn (): int => $this->now;
		add_filter( 'coffer_clock_now', $clock );
		try {
			$this->describeBusiness();
			$customers = $this->addCustomers();
			$invoices  = $this->writeInvoices( $customers );
			$this->writeQuotes( $customers );
			$this->tryOut( $customers[1] );
			$portal = $this->showcase( $customers[0] );
			$this->plan( $customers[0], $customers[4] );
		} finally {
			remove_filter( 'coffer_clock_now', $clock );
			wp_set_current_user( 0 );
		}
		return [
			'portal_url' => $this->services->portalAddress()->url( $portal->token ),
			'customers'  => count( $customers ),
			'documents'  => $invoices + self::QUOTES + 2,
		];
	}

	private function describeBusiness(): void {
		$this->services->firstSteps()->note( self::as( 'owner' ), [ 'is_over' => true ] );
		$settings = $this->services->settings()->load();
		$this->services->editSettings()->edit( self::as( 'owner' ), $settings->version, [
			'business_name'    => 'Harbour Works',
			'business_email'   => 'office@harbour.example',
			'business_address' => "1 Quay Street\n3011 AA Rotterdam\nNetherlands",
			'business_tax_id'  => 'NL000000001B01',
			'default_currency' => 'USD',
			'default_due_days' => 14,
			'default_terms'    => 'Please pay within the time stated. Late payment may be charged interest as the law allows.',
			'bank'             => [
				'account_holder' => 'Harbour Works',
				// The example of ISO 13616, which belongs to nobody.
				'iban'           => 'DE89 3704 0044 0532 0130 00',
				'bank_name'      => 'Example Bank',
			],
			'pay'              => [ 'bank_transfer' => true, 'test' => true ],
		] );
	}

	/** @return list<Customer> */
	private function addCustomers(): array {
		$added = [];
		foreach ( self::read( 'customers' ) as $position => $customer ) {
			$this->at( self::DAYS + 20 - intdiv( $position, 4 ), 9 );
			$added[] = $this->services->saveCustomer()->create( self::as( 'manager' ), $customer );
		}
		return $added;
	}

	/** @param list<Customer> $customers */
	private function writeInvoices( array $customers ): int {
		for ( $i = 0; $i < self::INVOICES; $i++ ) {
			$customer = $customers[ ( $i * 7 + intdiv( $i, 41 ) ) % count( $customers ) ];
			$age      = self::DAYS - intdiv( $i * self::DAYS, self::INVOICES );
			$due_in   = [ 14, 30, 14, 7 ][ $i % 4 ];
			$this->at( $age, 9 + $i % 7 );
			$draft = $this->services->draftDocument()->create( self::as( 'bookkeeper' ), $this->content( 'invoice', $customer, $i, $due_in ) );
			if ( $i >= self::INVOICES - self::DRAFTS ) {
				continue;
			}
			$sent = $this->send( $draft );
			$this->follow( $sent, $i, $age, $due_in );
		}
		return self::INVOICES;
	}

	/** @param list<Customer> $customers */
	private function writeQuotes( array $customers ): void {
		for ( $i = 0; $i < self::QUOTES; $i++ ) {
			$customer = $customers[ ( $i * 11 + 3 ) % count( $customers ) ];
			$this->at( 66 - 3 * $i, 11 );
			$draft = $this->services->draftDocument()->create( self::as( 'manager' ), $this->content( 'quote', $customer, $i + 3, 30 ) );
			if ( 0 === $i || 0 !== $i % 8 ) {
				$this->answer( $this->send( $draft ), $i, 66 - 3 * $i );
			}
		}
		$this->at( 7, 3 );
		$this->services->decideQuote()->expirePast();
	}

	/** What became of a quote: accepted and made into an invoice, declined, or no answer. */
	private function answer( Document $quote, int $i, int $age ): void {
		$decision = [ 1 => 'accepted', 3 => 'declined', 5 => 'accepted' ][ $i % 6 ] ?? null;
		if ( null === $decision || $age < 6 ) {
			return;
		}
		$this->at( $age - 5, 16 );
		if ( 5 === $i % 6 ) {
			$this->answerOnPage( $quote );
			return;
		}
		$answered = $this->services->decideQuote()->decide( self::as( 'manager' ), $quote->id, $quote->version, wp_generate_uuid4(), [
			'decision' => $decision,
			'note'     => 'accepted' === $decision ? 'By phone.' : 'Too expensive this year.',
		] );
		if ( 1 === $i % 6 ) {
			$this->wait( 30 );
			$draft = $this->services->copyDocument()->convert( self::as( 'bookkeeper' ), $answered->id, $answered->version, wp_generate_uuid4() );
			$this->send( $draft );
		}
	}

	private function answerOnPage( Document $quote ): void {
		$link  = $this->services->revealPortalLink()->reveal( self::as( 'manager' ), $quote->id, 'copy' );
		$visit = $this->services->authorizeVisit()->authorize( $link->token->secret(), 'portal_decide' );
		if ( null !== $visit ) {
			$this->see( $link );
			$this->services->decideQuote()->answer( $visit, 'accepted', QuoteOffer::of( $visit->document ), $visit->customer->name, 'Please begin in the second week.' );
		}
	}

	/** A test, as somebody makes it who wants to see what a customer will see. */
	private function tryOut( Customer $customer ): void {
		$this->at( 8, 14 );
		$this->send( $this->services->draftDocument()->create( self::as( 'bookkeeper' ), [
			...$this->content( 'invoice', $customer, 6, 14 ),
			'part_payments' => true,
			'is_test'       => true,
		] ) );
	}

	/** The invoice whose page `npm start` shows: sent last week, half of it paid, seen by the customer. */
	private function showcase( Customer $customer ): RevealedLink {
		$this->at( 6, 10 );
		$content          = $this->content( 'invoice', $customer, 4, 17 );
		$content['lines']         = [
			[ 'description' => 'Counter with brass edge, delivered and fitted', 'quantity' => 10_000, 'unit_price' => 96_000 ],
			[ 'description' => 'Workshop hours, joinery', 'quantity' => 30_000, 'unit_price' => 8_000 ],
		];
		$content['deposit']       = 40_000;
		$content['part_payments'] = true;
		$content['memo']          = 'Thank you for your order. The second counter follows in January.';
		$sent             = $this->send( $this->services->draftDocument()->create( self::as( 'bookkeeper' ), $content ) );
		$this->wait( 40 );
		$link = $this->services->revealPortalLink()->reveal( self::as( 'manager' ), $sent->id, 'copy' );
		$this->at( 4, 15 );
		$this->see( $link );
		$this->at( 3, 12 );
		$this->pay( $sent, 50_000, 'transfer' );
		$this->wait( 30 );
		$this->services->manageLinks()->create( self::as( 'manager' ), $sent->id, [ 'label' => 'Accounts department', 'scope' => 'view' ] );
		$this->at( 2, 9 );
		$this->hear( $link, 'question', 'Can the second counter have the same brass edge?' );
		$this->wait( 20 );
		$this->hear( $link, 'promise', '', $this->dayIn( 9 ) );
		return $link;
	}

	/** What staff have taken on, and somebody who is invoiced every month. */
	private function plan( Customer $waiting, Customer $regular ): void {
		$owner = self::as( 'owner' );
		$this->at( 2, 10 );
		foreach ( [
			[ 'title' => 'Ask the workshop about a second brass edge', 'due_on' => $this->dayIn( 1 ), 'assignee_id' => $owner->id, 'customer_id' => $waiting->id ],
			[ 'title' => 'Order brass for January', 'due_on' => $this->dayIn( 5 ), 'assignee_id' => $owner->id ],
			[ 'title' => 'Send the figures of the quarter to the tax adviser', 'due_on' => $this->dayIn( 12 ) ],
		] as $task ) {
			$this->services->saveTask()->create( self::as( 'manager' ), $task );
		}
		$content = $this->content( 'invoice', $regular, 2, 14 );
		unset( $content['issue_date'], $content['due_date'] );
		$this->services->saveSchedule()->create( self::as( 'manager' ), [
			'title'     => 'Care of the shop floor',
			'content'   => $content,
			'frequency' => 'month',
			'start_on'  => $this->dayIn( 9 ),
			'due_days'  => 14,
		] );
	}

	private function dayIn( int $days ): string {
		return gmdate( 'Y-m-d', $this->start + $days * DAY_IN_SECONDS );
	}

	/** @return array<string, mixed> contract/schemas/document-input.json */
	private function content( string $kind, Customer $customer, int $i, int $due_in ): array {
		$currency = $customer->currency ?? 'USD';
		$lines    = [];
		for ( $line = 0; $line <= ( $i * 5 ) % 4; $line++ ) {
			$lines[] = $this->line( $currency, $i, $line );
		}
		$unfinished = $i >= self::INVOICES - 2 && 'invoice' === $kind;
		return [
			'kind'           => $kind,
			'customer_id'    => $unfinished && 1 === $i % 2 ? null : $customer->id,
			'currency'       => $currency,
			'tax_mode'       => 'JPY' === $currency ? 'inclusive' : 'exclusive',
			'discount_kind'  => 0 === $i % 10 ? 'percent' : 'none',
			'discount_value' => 0 === $i % 10 ? 5_000 : 0,
			'due_date'       => gmdate( 'Y-m-d', $this->now + $due_in * DAY_IN_SECONDS ),
			'terms'          => $this->services->settings()->load()->defaultTerms,
			'memo'           => 0 === $i % 3 ? 'Thank you for your business.' : '',
			'private_note'   => 0 === $i % 8 ? 'Agreed by phone; confirm before the next order.' : '',
			'reference'      => 0 === $i % 4 ? sprintf( 'PO-%04d', 1000 + $i * 17 ) : '',
			// A third of the first line is never more than the whole.
			'deposit'        => 4 === $i % 12 ? intdiv( $lines[0]['unit_price'] * $lines[0]['quantity'], 30_000 ) : null,
			'part_payments'  => 4 === $i % 6,
			'lines'          => $unfinished && 0 === $i % 2 ? [] : $lines,
		];
	}

	/** @return array<string, mixed> contract/schemas/line-input.json */
	private function line( string $currency, int $i, int $line ): array {
		$item = $this->catalogue[ ( $i * 3 + $line * 7 ) % count( $this->catalogue ) ];
		$tax  = self::TAXES[ $currency ][ ( $i + $line ) % count( self::TAXES[ $currency ] ) ];
		return [
			'description'    => $item['description'],
			'quantity'       => $item['quantities'][ $i % count( $item['quantities'] ) ],
			'unit_price'     => intdiv( $item['unit_price'] * self::SCALE[ $currency ], 10 ),
			'discount_kind'  => 2 === $line && 0 === $i % 2 ? 'percent' : 'none',
			'discount_value' => 2 === $line && 0 === $i % 2 ? 10_000 : 0,
			'tax_rate'       => $tax[0],
			'tax_name'       => $tax[1],
		];
	}

	private function send( Document $draft ): Document {
		$this->wait( 12 );
		return $this->services->sendDocument()->send( self::as( 'manager' ), $draft->id, $draft->version, wp_generate_uuid4() );
	}

	/** What became of a sent invoice: most are paid, some in part, a few late; some were mistakes, disputed or given up. */
	private function follow( Document $sent, int $i, int $age, int $due_in ): void {
		if ( 17 === $i % 31 ) {
			$this->wait( 90 );
			$this->services->voidDocument()->void( self::as( 'manager' ), $sent->id, $sent->version, wp_generate_uuid4(), 'Wrong customer; sent again correctly.' );
			return;
		}
		$this->share( $sent, $i, $age );
		$is_late = $age > $due_in + 20;
		$pays    = $is_late ? 11 !== $i % 17 : 0 === $i % 3;
		$in_part = 2 === $i % 9;
		if ( $pays || $in_part ) {
			$this->payments( $sent, $i, $age, $due_in, $in_part );
		} elseif ( $age > 200 ) {
			$this->at( 60, 10 );
			$this->services->writeOff()->writeOff( self::as( 'manager' ), $sent->id, $sent->version, wp_generate_uuid4(), 'The customer closed down; agreed with the accountant.' );
		} elseif ( $is_late && 0 === $i % 2 ) {
			$this->at( 9, 10 );
			$this->services->markDocument()->mark( self::as( 'bookkeeper' ), $sent->id, $sent->version, wp_generate_uuid4(), [ 'disputed' => true ] );
		}
	}

	private function share( Document $sent, int $i, int $age ): void {
		if ( 0 !== $i % 3 ) {
			return;
		}
		$this->wait( 45 );
		$link = $this->services->revealPortalLink()->reveal( self::as( 'bookkeeper' ), $sent->id, 'copy' );
		if ( 0 === $i % 2 && $age > 1 ) {
			$this->at( $age - 1, 18 );
			$this->see( $link );
		}
	}

	private function payments( Document $sent, int $i, int $age, int $due_in, bool $in_part ): void {
		$after = max( 2, $due_in - 3 + $i % 6 );
		if ( $after >= $age || $sent->balance < 2 ) {
			return;
		}
		$method = [ 'transfer', 'cash', 'card', 'cheque' ][ $i % 4 ];
		$this->at( $age - $after, 13 );
		$paid = $this->pay( $sent, $in_part ? intdiv( $sent->balance, 2 ) : $sent->balance, $method );
		if ( $in_part && $age > $after + 20 && 20 !== $i % 27 ) {
			$this->at( $age - $after - 20, 13 );
			$paid = $this->pay( $paid, $paid->balance, $method );
		}
		if ( 0 === $paid->balance && $age > $after + 30 ) {
			$this->afterwards( $paid, $i, $age - $after - 25 );
		}
	}

	/** Once in a while something comes back, or a customer gets some money back. */
	private function afterwards( Document $paid, int $i, int $days_ago ): void {
		$this->at( $days_ago, 15 );
		if ( 5 === $i % 23 ) {
			$note = $this->services->creditDocument()->credit( self::as( 'bookkeeper' ), $paid->id, $paid->version, wp_generate_uuid4(), [ 'mode' => 'amount', 'amount' => intdiv( $paid->total, 4 ) ] );
			$this->send( $note );
		} elseif ( 9 === $i % 29 ) {
			$payment = $this->services->applications()->toDocument( $paid->id )[0] ?? null;
			$this->services->refundPayment()->refund( self::as( 'manager' ), $paid->id, $paid->version, wp_generate_uuid4(), [
				'payment_id' => $payment->sourceId ?? 0,
				'amount'     => intdiv( $payment->amount ?? 0, 2 ),
				'method'     => 'transfer',
				'reason'     => 'One of two pieces arrived damaged.',
				'outcome'    => 'credited',
			] );
		}
	}

	private function pay( Document $document, int $amount, string $method ): Document {
		return $this->services->recordPayment()->record( self::as( 'bookkeeper' ), $document->id, $document->version, wp_generate_uuid4(), [ 'method' => $method, 'amount' => $amount ] );
	}

	private function see( RevealedLink $link ): void {
		$visit = $this->services->authorizeVisit()->authorize( $link->token->secret(), 'portal_seen' );
		if ( null !== $visit ) {
			$this->services->recordSeen()->record( $visit );
		}
	}

	/** What a customer writes on the page. */
	private function hear( RevealedLink $link, string $kind, string $text, string $day = '' ): void {
		$visit = $this->services->authorizeVisit()->authorize( $link->token->secret(), 'portal_ask' );
		if ( null !== $visit ) {
			$this->services->hearCustomer()->hear( $visit, $kind, '', $text, $day, '' );
		}
	}

	/** At an hour of the day, so many days ago; never in the future. */
	private function at( int $days_ago, int $hour ): void {
		$midnight  = intdiv( $this->start, DAY_IN_SECONDS ) * DAY_IN_SECONDS;
		$this->now = min( $this->start, $midnight - $days_ago * DAY_IN_SECONDS + $hour * HOUR_IN_SECONDS );
	}

	private function wait( int $minutes ): void {
		$this->now = min( $this->start, $this->now + $minutes * MINUTE_IN_SECONDS );
	}

	private static function as( string $login ): Actor {
		$user = get_user_by( 'login', $login );
		wp_set_current_user( $user ? $user->ID : 0 );
		return CurrentActor::actor();
	}

	/** @return list<array<string, mixed>> */
	private static function read( string $name ): array {
		return json_decode( (string) file_get_contents( __DIR__ . "/$name.json" ), true, 16, JSON_THROW_ON_ERROR );
	}
}
