<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest\Resources;

use Coffer\Contract\Errors;
use Coffer\Domain\Customers\MaskedText;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentLine;
use Coffer\Domain\Ledger\LedgerEntry;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Settings\Settings;
use Coffer\Domain\UtcTime;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** A document as this reader may see it: contract/schemas/document.json and document-summary.json. */
final class DocumentResource {

	private readonly VerdictResource $verdicts;
	private readonly Settings $settings;
	private readonly string $routeState;
	private readonly string $today;

	public function __construct( private readonly Services $services, private readonly Actor $reader ) {
		$this->verdicts   = new VerdictResource( $reader );
		$this->settings   = $services->settings()->load();
		$this->routeState = $services->routeCheck()->state();
		$this->today      = $services->clock()->today();
	}

	/** @return array<string, mixed> */
	public function summary( Document $document ): array {
		return [
			'id'             => $document->id,
			'kind'           => $document->kind->value,
			'number'         => $document->number,
			'customer_id'    => $document->customerId,
			'customer_name'  => $document->customerName,
			'workflow'       => $document->workflow->value,
			'payment_status' => $document->paymentStatus->value,
			'facts'          => [
				'overdue'      => $document->isOverdue( $this->today ),
				'last_seen_at' => UtcTime::iso( $document->lastSeenAt ),
				'disputed'     => $document->disputed,
				'by_hand'      => $document->byHand,
				'written_off'  => $document->writtenOff,
			],
			'currency'       => $document->currency,
			'total'          => $document->total,
			'balance'        => $document->balance,
			'issue_date'     => $document->issueDate,
			'due_date'       => $document->dueDate,
			'reference'      => $document->reference,
			'is_test'        => $document->isTest,
			'version'        => $document->version,
			'created_at'     => UtcTime::iso( $document->createdAt ),
			'updated_at'     => UtcTime::iso( $document->updatedAt ),
			'sent_at'        => UtcTime::iso( $document->sentAt ),
			'actions'        => $this->verdicts->all(
				$this->services->documentActions()->decide( $document, $this->reader, $this->settings, $this->routeState )
			),
		];
	}

	/** @return array<string, mixed> */
	public function whole( Document $document ): array {
		$customer = null === $document->customerId ? null : $this->services->customers()->find( $document->customerId );
		$totals   = $document->totals?->toArray();
		unset( $totals['lines'] );
		$summary = $this->summary( $document );
		if ( $summary['actions']['send_by_email']['allowed'] && '' === ( $customer->email ?? '' ) ) {
			$summary['actions']['send_by_email'] = $this->verdicts->of( Verdict::refuse( 'recipient_missing', Errors::ALL['recipient_missing']['sentence'], null, 'coffer_manage_customers' ) );
		}
		return [
			...$summary,
			'customer'       => null === $customer ? null : ( new CustomerResource( $this->reader ) )->card( $customer ),
			'tax_mode'       => $document->taxMode->value,
			'discount_kind'  => $document->discount->kind->value,
			'discount_value' => $document->discount->value,
			'lines'          => array_map( static fn ( DocumentLine $line ): array => $line->toArray(), $document->lines ),
			'totals'         => $totals,
			'paid'           => $document->paid(),
			'terms'          => $document->terms,
			'memo'           => $document->memo,
			...( $this->reader->may( 'coffer_view_private' ) ? [ 'private_note' => $document->privateNote ] : [] ),
			'deposit'        => $document->deposit,
			'part_payments'  => $document->partPayments,
			'language'       => $document->language,
			'decision'       => null === $document->decision ? null : [
				'by'          => $document->decision->by,
				'at'          => UtcTime::iso( $document->decision->at ),
				'by_customer' => $document->decision->online,
			],
			...( new MoneyResource( $this->services, $this->reader ) )->of( $document ),
			'entries'        => array_map( $this->entry( ... ), $document->entries ),
		];
	}

	/** @return array<string, mixed> contract/schemas/ledger-entry.json */
	private function entry( LedgerEntry $entry ): array {
		return [ ...$entry->toArray(), 'reference' => MaskedText::for( $this->reader, $entry->reference ) ];
	}
}
