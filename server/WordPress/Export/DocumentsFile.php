<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Export;

use Coffer\Contract\Errors;
use Coffer\Contract\Routes;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentQuery;
use Coffer\WordPress\Rest\QueryArguments;
use Coffer\WordPress\Rest\Resources\DocumentResource;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/**
 * The documents of a list (contract/schemas/document-summary.json).
 *
 * @implements ExportFile<Document>
 */
final class DocumentsFile implements ExportFile {

	public function __construct( private readonly Services $services ) {
	}

	public function name(): string {
		return 'documents';
	}

	public function pages( array $form ): iterable {
		return $this->services->exportDocuments()->export( $this->services->currentActor(), $this->query( $form ) );
	}

	/**
	 * @param array<string, mixed> $form
	 * @return callable(?int, int): DocumentQuery What the list shows, or what was chosen in it.
	 */
	private function query( array $form ): callable {
		$arguments = QueryArguments::of( $form, Routes::ALL['GET /documents']['query'] );
		$ids       = array_filter( array_map( intval( ... ), explode( ',', is_string( $form['ids'] ?? null ) ? $form['ids'] : '' ) ) );
		$may_email = $this->services->currentActor()->may( 'coffer_manage_customers' );
		return static fn ( ?int $after, int $per_page ): DocumentQuery => new DocumentQuery(
			kind: $arguments['kind'] ?? [],
			workflow: $arguments['workflow'] ?? [],
			paymentStatus: $arguments['payment_status'] ?? [],
			overdue: $arguments['overdue'] ?? null,
			currency: $arguments['currency'] ?? [],
			customerId: $arguments['customer_id'] ?? null,
			search: $arguments['search'] ?? '',
			mayEmail: $may_email,
			disputed: $arguments['disputed'] ?? null,
			due: $arguments['due'] ?? [],
			test: $arguments['test'] ?? null,
			ids: array_values( $ids ),
			orderby: $arguments['orderby'],
			order: $arguments['order'],
			after: $after,
			perPage: $per_page,
		);
	}

	public function titles(): array {
		return [
			__( 'Number', 'coffer' ),
			__( 'Kind', 'coffer' ),
			__( 'Customer', 'coffer' ),
			__( 'Workflow', 'coffer' ),
			__( 'Payment', 'coffer' ),
			__( 'Overdue', 'coffer' ),
			__( 'Issued', 'coffer' ),
			__( 'Due', 'coffer' ),
			__( 'Currency', 'coffer' ),
			__( 'Total', 'coffer' ),
			__( 'Balance', 'coffer' ),
			__( 'Reference', 'coffer' ),
			__( 'Sent (UTC)', 'coffer' ),
			__( 'Test', 'coffer' ),
		];
	}

	public function rows( array $page ): array {
		$today = $this->services->clock()->today();
		return array_map( static fn ( Document $document ): array => self::cells( $document, $today ), $page );
	}

	public function resources( array $page ): array {
		return array_map( ( new DocumentResource( $this->services, $this->services->currentActor() ) )->summary( ... ), $page );
	}

	/** @return list<string> */
	private static function cells( Document $document, string $today ): array {
		return [
			(string) $document->number,
			$document->kind->value,
			$document->customerName,
			$document->workflow->value,
			$document->paymentStatus->value,
			$document->isOverdue( $today ) ? '1' : '0',
			(string) $document->issueDate,
			(string) $document->dueDate,
			$document->currency,
			DecimalAmount::of( $document->total, $document->currency ),
			DecimalAmount::of( $document->balance, $document->currency ),
			$document->reference,
			null === $document->sentAt ? '' : gmdate( 'Y-m-d H:i:s', $document->sentAt ),
			$document->isTest ? '1' : '0',
		];
	}
}
