<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Export;

use Coffer\Contract\Errors;
use Coffer\Contract\Routes;
use Coffer\Domain\CofferError;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentQuery;
use Coffer\Domain\Money\Amount;
use Coffer\Domain\Money\AmountFormat;
use Coffer\Domain\Money\Currency;
use Coffer\WordPress\Rest\QueryArguments;
use Coffer\WordPress\Sentence;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** The documents of a list as a file to download: wp-admin/admin-post.php?action=coffer_export, by POST and with a nonce. */
final class DocumentsFile {

	public const ACTION = 'coffer_export';

	public function __construct( private readonly Services $services ) {
	}

	public function register(): void {
		add_action( 'admin_post_' . self::ACTION, [ $this, 'send' ] );
	}

	public function send(): void {
		check_admin_referer( self::ACTION );
		try {
			if ( 'POST' !== ( $_SERVER['REQUEST_METHOD'] ?? '' ) ) {
				wp_die( esc_html__( 'Start the export from the Money screen.', 'coffer' ), '', [ 'response' => 405 ] );
			}
			$query     = $this->query();
			$documents = $this->services->exportDocuments()->export( $this->services->currentActor(), $query );
		} catch ( CofferError $error ) {
			wp_die( esc_html( Sentence::translated( $error->getMessage() ) ), '', [ 'response' => Errors::ALL[ $error->errorCode() ]['status'] ?? 400, 'back_link' => true ] );
		}
		$this->write( $documents );
		exit;
	}

	/** @return callable(int, int): DocumentQuery What the list shows, or what was chosen in it. */
	private function query(): callable {
		// phpcs:ignore WordPress.Security.NonceVerification.Missing -- send() has looked.
		$sent      = wp_unslash( $_POST );
		$arguments = QueryArguments::of( $sent, Routes::ALL['GET /documents']['query'] );
		$ids       = array_filter( array_map( intval( ... ), explode( ',', is_string( $sent['ids'] ?? null ) ? $sent['ids'] : '' ) ) );
		$may_email = $this->services->currentActor()->may( 'coffer_manage_customers' );
		return static fn ( int $page, int $per_page ): DocumentQuery => new DocumentQuery(
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
			page: $page,
			perPage: $per_page,
		);
	}

	/** @param iterable<Document> $documents */
	private function write( iterable $documents ): void {
		nocache_headers();
		header( 'Content-Type: text/csv; charset=utf-8' );
		header( 'Content-Disposition: attachment; filename="documents-' . $this->services->clock()->today() . '.csv"' );
		header( 'X-Content-Type-Options: nosniff' );
		$stream = fopen( 'php://output', 'wb' );
		if ( false === $stream ) {
			return;
		}
		$csv = new Csv( $stream );
		$csv->row( self::titles() );
		$today = $this->services->clock()->today();
		foreach ( $documents as $document ) {
			$csv->row( self::cells( $document, $today ) );
		}
	}

	/** @return list<string> */
	private static function titles(): array {
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
			self::amount( $document->total, $document->currency ),
			self::amount( $document->balance, $document->currency ),
			$document->reference,
			null === $document->sentAt ? '' : gmdate( 'Y-m-d H:i:s', $document->sentAt ),
			$document->isTest ? '1' : '0',
		];
	}

	/** A plain decimal, for programs: 1234.50. */
	private static function amount( int $minor, string $currency ): string {
		return ( new AmountFormat( '.', '' ) )->number( new Amount( $minor, Currency::fromCode( $currency ) ) );
	}
}
