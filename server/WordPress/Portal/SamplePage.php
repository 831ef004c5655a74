<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\Domain\Clock;
use Coffer\Domain\Customers\Address;
use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Documents\Decision;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Documents\DocumentLine;
use Coffer\Domain\Documents\PaymentStatus;
use Coffer\Domain\Documents\Workflow;
use Coffer\Domain\Ledger\LedgerEntry;
use Coffer\Domain\Ledger\LedgerEntryKind;
use Coffer\Domain\Money\Discount;
use Coffer\Domain\Money\LineInput;
use Coffer\Domain\Money\LineTotals;
use Coffer\Domain\Money\TaxMode;
use Coffer\Domain\Money\TotalsCalculator;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Settings\Settings;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/**
 * What the block shows while somebody designs the page: an invented document, which takes the way of every real one from the
 * presenter to the parts. The editor has no customer, and no customer's data belongs into it.
 */
final class SamplePage {

	/** Which state of a page an editor wants to see. Asked for beside the block's attributes: it is not saved. */
	public const QUERY_VAR = 'coffer_sample';

	/** A link that opens nothing. */
	public const CLOSED = 'closed';

	private const STATES = [ 'open', 'overdue', 'partial', 'paid', 'quote', 'accepted', 'credit_note', self::CLOSED ];

	private const DAY = 86_400;

	public function __construct( private readonly Services $services, private readonly PageGate $gate ) {
	}

	/** Null for everybody who does not design a page just now. */
	public static function asked(): ?string {
		// phpcs:ignore WordPress.Security -- changes nothing, and is compared with known words only.
		$state = $_GET[ self::QUERY_VAR ] ?? null;
		return wp_is_serving_rest_request() && current_user_can( 'edit_posts' ) && in_array( $state, self::STATES, true ) ? $state : null;
	}

	/** Null is the page of a link that opens nothing. In the site's language, whoever edits it: that is what customers read. */
	public function page( string $state ): ?PortalPage {
		if ( self::CLOSED === $state ) {
			return null;
		}
		$settings = $this->services->settings()->load();
		$page     = $this->gate->pageOfSample( $this->document( $state, $settings ), self::customer() );
		if ( '' !== $page->view['seller']['name'] ) {
			return $page;
		}
		$seller = [ ...$page->view['seller'], 'name' => __( 'Your business', 'coffer' ) ];
		return new PortalPage( [ ...$page->view, 'seller' => $seller ], $page->version, $page->locale );
	}

	/** As the script of the page leaves it, which does not run in the editor; and with nothing that would start it. */
	public static function still( string $html ): string {
		$tags = new \WP_HTML_Tag_Processor( $html );
		while ( $tags->next_tag() ) {
			$hidden = $tags->get_attribute( 'data-wp-bind--hidden' );
			if ( '!state.canPrint' === $hidden ) {
				$tags->remove_attribute( 'hidden' );
			} elseif ( 'state.canPrint' === $hidden ) {
				$tags->set_attribute( 'hidden', true );
			}
			foreach ( $tags->get_attribute_names_with_prefix( 'data-wp-' ) ?? [] as $directive ) {
				$tags->remove_attribute( $directive );
			}
		}
		return $tags->get_updated_html();
	}

	private static function customer(): Customer {
		return new Customer( 0, __( 'Your customer', 'coffer' ), '', '', new Address(), '', null, null, '', 1, 0, 0 );
	}

	private function document( string $state, Settings $settings ): Document {
		$clock  = $this->services->clock();
		$kind   = match ( $state ) {
			'quote', 'accepted' => DocumentKind::Quote,
			'credit_note'       => DocumentKind::CreditNote,
			default             => DocumentKind::Invoice,
		};
		$tax    = TaxMode::Exclusive;
		$lines  = LineInput::listOf( self::lines() );
		$totals = TotalsCalculator::calculate( $lines, $tax, Discount::none() );
		$paid   = match ( $state ) {
			'partial' => intdiv( $totals->total, 3 ),
			'paid'    => $totals->total,
			default   => 0,
		};
		$fields = [
			'id'            => 0,
			'kind'          => $kind,
			'number'        => $settings->numberPattern( $kind )->text( (int) substr( $clock->today(), 0, 4 ), 42 ),
			'customerId'    => 0,
			'customerName'  => '',
			'workflow'      => 'accepted' === $state ? Workflow::Accepted : Workflow::Sent,
			'paymentStatus' => match ( $state ) {
				'partial' => PaymentStatus::Partial,
				'paid'    => PaymentStatus::Paid,
				default   => PaymentStatus::Unpaid,
			},
			'currency'      => $settings->defaultCurrency,
			'total'         => $totals->total,
			'balance'       => $kind->hasBalance() ? $kind->sign() * ( $totals->total - $paid ) : 0,
			'lineCount'     => count( $lines ),
			'issueDate'     => self::day( $clock, 'overdue' === $state ? -20 : -3 ),
			'dueDate'       => DocumentKind::CreditNote === $kind ? null : self::day( $clock, 'overdue' === $state ? -6 : 11 ),
			'reference'     => 'PO-4711',
			'language'      => get_locale(),
			'disputed'      => false,
			'byHand'        => false,
			'lastSeenAt'    => null,
			'version'       => 1,
			'createdAt'     => 0,
			'updatedAt'     => 0,
			'sentAt'        => $clock->now(),
			'taxMode'       => $tax,
			'discount'      => Discount::none(),
			'captured'      => $paid,
			'terms'         => '' === $settings->defaultTerms ? __( 'Payable within 14 days.', 'coffer' ) : $settings->defaultTerms,
			'memo'          => __( 'Thank you for your trust.', 'coffer' ),
			'lines'         => array_map( static fn ( LineInput $line, LineTotals $sums ): DocumentLine => new DocumentLine( $line, $sums->amount ), $lines, $totals->lines ),
			'totals'        => $totals,
			'decision'      => 'accepted' === $state ? new Decision( __( 'Your customer', 'coffer' ), $clock->now() - self::DAY, true ) : null,
		];
		$unpaid = new Document( ...$fields );
		return 0 === $paid ? $unpaid : new Document( ...$fields, entries: [ self::payment( $unpaid, $paid, $clock->now() - self::DAY ) ] );
	}

	/** @return list<array<string, mixed>> contract/schemas/line-input.json */
	private static function lines(): array {
		$tax = [
			'tax_name' => _x( 'VAT', 'name of a tax in the sample', 'coffer' ),
			'tax_rate' => 19_000,
		];
		return [
			[
				'description' => __( 'Garden design, first draft', 'coffer' ),
				'quantity'    => 10_000,
				'unit_price'  => 90_000,
				...$tax,
			],
			[
				'description' => __( 'Site visits', 'coffer' ),
				'quantity'    => 20_000,
				'unit_price'  => 15_000,
				...$tax,
			],
		];
	}

	private static function payment( Document $document, int $amount, int $at ): LedgerEntry {
		return LedgerEntry::after( null, $document, LedgerEntryKind::PaymentApplied, -$amount, Actor::system(), 'transfer', '', $at );
	}

	private static function day( Clock $clock, int $days ): string {
		return ( new \DateTimeImmutable( $clock->today() ) )->modify( sprintf( '%+d days', $days ) )->format( 'Y-m-d' );
	}
}
