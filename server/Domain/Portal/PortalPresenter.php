<?php
declare( strict_types=1 );

namespace Coffer\Domain\Portal;

use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Documents\DocumentLine;
use Coffer\Domain\Documents\DueState;
use Coffer\Domain\Documents\QuoteOffer;
use Coffer\Domain\Documents\Workflow;
use Coffer\Domain\Ledger\LedgerEntry;
use Coffer\Domain\Ledger\LastingEntries;
use Coffer\Domain\Money\Amount;
use Coffer\Domain\Money\Currency;
use Coffer\Domain\Money\TaxTotal;
use Coffer\Domain\Settings\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * Makes the one view of a document that customers get: what is in it may be shown to them, what is not in it may not.
 */
final class PortalPresenter {

	/**
	 * @param Customer|null $customer Null only for a draft that has none yet.
	 * @param string        $today    YYYY-MM-DD in the time zone of the site.
	 * @param bool          $preview  Whether only staff can see the page.
	 * @param bool          $can_pay  Whether the link lets its holder pay and answer, beside looking.
	 * @return array<string, mixed> contract/schemas/portal-view.json, without `pay` and `logo`. Text, not HTML.
	 */
	public static function present( Document $document, ?Customer $customer, Settings $settings, string $today, Wording $wording, bool $preview, bool $can_pay ): array {
		$due     = DueState::on( $today, $document->dueDate );
		$state   = PortalState::of( $document, $due );
		$total   = new Amount( $document->total, Currency::fromCode( $document->currency ) );
		$balance = new Amount( self::leftToPay( $document ), $total->currency );
		return [
			'kind'            => $document->kind->value,
			'kind_text'       => $wording->kind( $document->kind ),
			'number'          => $document->number ?? $wording->draftNumber(),
			'seller'          => $document->snapshot['seller'] ?? $settings->seller(),
			'customer'        => self::buyer( $document, $customer, $wording ),
			'state'           => $state->value,
			'state_text'      => $wording->state( $state, $document->paymentStatus ),
			'due_text'        => $wording->due( $state, $document->kind, $due ),
			'currency'        => $total->currency->code,
			'digits'          => $total->currency->digits,
			'total_text'      => $wording->amount( $total ),
			'balance_text'    => $wording->amount( $balance ),
			'balance'         => $balance->minor,
			'total'           => $total->minor,
			'issue_date'      => $document->issueDate,
			'issue_date_text' => $wording->date( $document->issueDate ),
			'due_date'        => $document->dueDate,
			'due_date_text'   => $wording->date( $document->dueDate ),
			'lines'           => array_map( static fn ( DocumentLine $line ): array => self::line( $line, $total->currency, $wording ), $document->lines ),
			...self::sums( $document, $total->currency, $wording ),
			'tax_mode'        => $document->taxMode->value,
			'payments'        => self::payments( $document, $total->currency, $wording ),
			'memo'            => $document->memo,
			'terms'           => $document->terms,
			'reference'       => $document->reference,
			'language'        => $wording->language(),
			'direction'       => $wording->direction(),
			'is_test'         => $document->isTest,
			'preview'         => $preview,
			'parts'           => $settings->portal->parts,
			'decision'        => self::decision( $document, $wording ),
			...self::offered( $document, $settings, $today, $can_pay ),
			'title'           => $settings->portal->title,
		];
	}

	/** The locale in which a customer should read a document, such as de_DE; null for the site's own. */
	public static function locale( Document $document, ?Customer $customer ): ?string {
		return $document->language ?? $document->snapshot['language'] ?? $customer?->language;
	}

	/**
	 * What a reader can do on the page besides paying.
	 *
	 * @return array{may: array{decide: bool, ask: bool, promise: bool, deny: bool}, offer: ?string}
	 */
	public static function offered( Document $document, Settings $settings, string $today, bool $can_pay ): array {
		$is_sent = Workflow::Draft !== $document->workflow && ! $document->isTest;
		$decide  = DocumentKind::Quote === $document->kind && Workflow::Sent === $document->workflow && $can_pay && ! $document->isPastLastDay( $today );
		$ask     = $is_sent && $settings->portal->shows( 'questions' );
		return [
			'may'   => [
				'decide'  => $decide,
				'ask'     => $ask,
				'promise' => $ask && DocumentKind::Invoice === $document->kind && $document->open() > 0,
				'deny'    => $ask && ! $document->isSettled(),
			],
			'offer' => $decide ? QuoteOffer::of( $document ) : null,
		];
	}

	/** @return array{text: string, by: string, date_text: string}|null */
	private static function decision( Document $document, Wording $wording ): ?array {
		$decision = $document->decision;
		if ( null === $decision || ! in_array( $document->workflow, [ Workflow::Accepted, Workflow::Declined ], true ) ) {
			return null;
		}
		return [
			'text'      => $wording->state( Workflow::Accepted === $document->workflow ? PortalState::Accepted : PortalState::Declined, $document->paymentStatus ),
			// Which member of staff wrote an answer down is not the customer's to know.
			'by'        => $decision->online ? $decision->by : '',
			'date_text' => $wording->dayOf( $decision->at ),
		];
	}

	/** What has no ledger yet, or never has one, asks for all of it. */
	private static function leftToPay( Document $document ): int {
		return Workflow::Draft !== $document->workflow && $document->kind->hasBalance() ? $document->open() : $document->total;
	}

	/** @return array{name: string, address_lines: list<string>, tax_id: string} */
	private static function buyer( Document $document, ?Customer $customer, Wording $wording ): array {
		$shown = $document->snapshot['customer'] ?? [
			'name'    => $customer->name ?? '',
			'address' => $customer?->address->toArray() ?? [],
			'tax_id'  => $customer->taxId ?? '',
		];
		return [
			'name'          => $shown['name'],
			'address_lines' => AddressLines::of( $shown['address'], $wording ),
			'tax_id'        => $shown['tax_id'],
		];
	}

	/** @return array<string, string> */
	private static function line( DocumentLine $line, Currency $currency, Wording $wording ): array {
		$input  = $line->input;
		$before = $input->quantity->times( $input->unitPrice ) ?? $line->amount;
		return [
			'description'     => $input->description,
			'quantity_text'   => $wording->quantity( $input->quantity ),
			'unit_price_text' => $wording->number( new Amount( $input->unitPrice, $currency ) ),
			'discount_text'   => $wording->discount( $input->discount, new Amount( $before - $line->amount, $currency ) ),
			'tax_text'        => self::tax( $input->tax->name, $input->tax->rate, $wording ),
			'amount_text'     => $wording->number( new Amount( $line->amount, $currency ) ),
		];
	}

	/** @return array{subtotal_text: string, discount_text: string, taxes: list<array<string, string>>} */
	private static function sums( Document $document, Currency $currency, Wording $wording ): array {
		$totals   = $document->totals;
		$discount = $totals->discountTotal ?? 0;
		// A group without tax is a fact for the books, not for the reader.
		$taxes = array_filter( $totals->taxes ?? [], static fn ( TaxTotal $tax ): bool => 0 !== $tax->rate || '' !== $tax->name );
		return [
			'subtotal_text' => $wording->number( new Amount( $totals->subtotal ?? $document->total, $currency ) ),
			'discount_text' => 0 === $discount ? '' : $wording->number( new Amount( -$discount, $currency ) ),
			'taxes'         => array_values( array_map(
				static fn ( TaxTotal $tax ): array => [
					'name'        => $tax->name,
					'rate_text'   => $wording->percent( $tax->rate ),
					'amount_text' => $wording->number( new Amount( $tax->amount, $currency ) ),
				],
				$taxes
			) ),
		];
	}

	/** @return list<array{text: string, date_text: string, amount_text: string}> Oldest first; what was paid is positive. */
	private static function payments( Document $document, Currency $currency, Wording $wording ): array {
		$sign = -$document->kind->sign();
		return array_map(
			static fn ( LedgerEntry $entry ): array => [
				'text'        => $wording->entry( $entry->kind, $entry->source ),
				'date_text'   => $wording->dayOf( $entry->at ),
				'amount_text' => $wording->number( new Amount( $sign * $entry->amount, $currency ) ),
			],
			LastingEntries::of( $document->entries )
		);
	}

	private static function tax( string $name, int $rate, Wording $wording ): string {
		return '' === $name && 0 === $rate ? '' : trim( $name . ' ' . $wording->percent( $rate ) );
	}
}
