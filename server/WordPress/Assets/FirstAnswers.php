<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Assets;

use Coffer\Contract\Manifest;
use Coffer\Domain\Documents\DocumentQuery;
use Coffer\Domain\Receivables\Ageing;

defined( 'ABSPATH' ) || exit;

/**
 * What the Money screen would ask for first, answered with the page: the list that the address and the reader's view name, what is
 * owed, and the document in the drawer. Each is asked of its own route as the reader, so nobody is told more than there.
 *
 * The questions are those of admin/documents/list/query-of-view.ts. One that differs is no harm: the browser then asks by itself.
 */
final class FirstAnswers {

	private const NAMESPACE = '/' . Manifest::IDENTITY['rest_namespace'];

	/** Other screens of Money, and what replaces the list. */
	private const ELSEWHERE = [ 'payments', 'customers', 'tasks', 'recurring', 'health', 'settings', 'roles' ];
	private const WRITING   = [ 'edit', 'correct', 'new' ];

	/** @return array<string, array{body: mixed, headers: array<string, mixed>}> By path, as api-fetch's preloading middleware reads them. */
	public static function toAddress(): array {
		return array_reduce( self::paths(), 'rest_preload_api_request', [] );
	}

	/** Names of preferences, as admin/first has them. */
	private const FOLDS = [ 'receivablesOpen', 'receivablesOpenWhereNarrow', 'firstStepsShown', 'firstStepsOpen', 'firstStepsOpenWhereNarrow' ];

	/** @return list<string> */
	private static function paths(): array {
		if ( in_array( self::said( 'screen' ), self::ELSEWHERE, true ) || array_filter( self::WRITING, [ self::class, 'said' ] ) ) {
			return [];
		}
		$document = self::number( 'document' );
		return [
			self::NAMESPACE . '/documents?' . http_build_query( self::question(), '', '&', PHP_QUERY_RFC3986 ),
			self::NAMESPACE . '/receivables',
			...( null === $document ? [] : [ self::NAMESPACE . '/documents/' . $document ] ),
		];
	}

	/** @return array<string, mixed> */
	private static function question(): array {
		$view     = self::view();
		$sort     = is_array( $view['sort'] ?? null ) ? $view['sort'] : [];
		$per_page = $view['perPage'] ?? null;
		$is_sort  = is_string( $sort['field'] ?? null ) && in_array( $sort['direction'] ?? null, [ 'asc', 'desc' ], true );
		$due      = self::said( 'due' );
		$currency = self::said( 'currency' );
		$buckets  = array_column( Ageing::cases(), 'value' );
		$search   = mb_substr( trim( self::said( 'search' ) ), 0, 190 );
		return [
			...self::filters( $view ),
			...match ( self::said( 'tab' ) ) {
				'invoices' => [ 'kind' => [ 'invoice' ] ],
				'quotes'   => [ 'kind' => [ 'quote' ] ],
				'credits'  => [ 'kind' => [ 'credit_note' ] ],
				'overdue'  => [ 'overdue' => 'true' ],
				'disputed' => [ 'disputed' => 'true' ],
				default    => [],
			},
			...( 'open' === $due ? [ 'due' => $buckets ] : [] ),
			...( in_array( $due, $buckets, true ) ? [ 'due' => [ $due ] ] : [] ),
			...( '1' === self::said( 'drafts' ) ? [
				'kind'     => [ 'invoice' ],
				'workflow' => [ 'draft' ],
				'test'     => 'false',
			] : [] ),
			...( 1 === preg_match( '/^[A-Z]{3}$/', $currency ) ? [ 'currency' => [ $currency ] ] : [] ),
			...( '' === $search ? [] : [ 'search' => $search ] ),
			'orderby'  => $is_sort && in_array( $sort['field'], DocumentQuery::ORDERBY, true ) ? $sort['field'] : 'updated_at',
			'order'    => $is_sort ? $sort['direction'] : 'desc',
			'page'     => self::number( 'list' ) ?? 1,
			'per_page' => is_int( $per_page ) && $per_page >= 1 && $per_page <= 100 ? $per_page : 25,
		];
	}

	/**
	 * @param array<mixed> $view
	 * @return array<string, mixed>
	 */
	private static function filters( array $view ): array {
		$asked = [];
		foreach ( is_array( $view['filters'] ?? null ) ? $view['filters'] : [] as $filter ) {
			$field = $filter['field'] ?? null;
			$value = $filter['value'] ?? null;
			if ( is_bool( $value ) && in_array( $field, [ 'overdue', 'is_test' ], true ) ) {
				$asked[ 'is_test' === $field ? 'test' : 'overdue' ] = $value ? 'true' : 'false';
			} elseif ( is_array( $value ) && [] !== $value && in_array( $field, [ 'kind', 'workflow', 'payment_status' ], true ) ) {
				$asked[ $field ] = array_values( array_filter( $value, 'is_string' ) );
			}
		}
		return $asked;
	}

	/**
	 * How the reader likes the list; WordPress keeps it with their other preferences.
	 *
	 * @return array<mixed>
	 */
	private static function view(): array {
		$view = self::kept()['documentsView'] ?? null;
		return is_array( $view ) ? $view : [];
	}

	/** @return array<mixed> What the reader folded and unfolded above the list, as they left it. */
	public static function unfolded(): array {
		return array_intersect_key( self::kept(), array_flip( self::FOLDS ) );
	}

	/** @return array<mixed> */
	private static function kept(): array {
		$all  = get_user_option( 'persisted_preferences' );
		$kept = is_array( $all ) ? $all['coffer'] ?? null : null;
		return is_array( $kept ) ? $kept : [];
	}

	private static function said( string $parameter ): string {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended, WordPress.Security.ValidatedSanitizedInput -- An address to read at; the route checks what it is asked.
		$value = $_GET[ $parameter ] ?? '';
		return is_string( $value ) ? wp_unslash( $value ) : '';
	}

	private static function number( string $parameter ): ?int {
		$said = self::said( $parameter );
		return 1 === preg_match( '/^[1-9]\d{0,14}$/', $said ) ? (int) $said : null;
	}
}
