<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Documents\DocumentQuery;
use Coffer\Domain\Page;
use Coffer\Domain\Receivables\Ageing;

defined( 'ABSPATH' ) || exit;

/** The WHERE and ORDER BY of a list of documents `d`. */
final class DocumentFilter {

	/** What stands behind a name of DocumentQuery::ORDERBY, where that is not the column of the name alone: each as an index has it. */
	private const ORDER_COLUMNS = [ 'number' => [ 'number_sort' ], 'workflow' => [ 'workflow', 'updated_at' ], 'payment_status' => [ 'payment_status', 'updated_at' ] ];

	/** Columns that stay empty in drafts or where nobody filled them in. */
	private const MAY_MISS = [ 'number_sort', 'issue_date', 'due_date' ];

	/** @var list<string> */
	private array $conditions = [];

	/** @var list<int|string> */
	private array $values = [];

	/** Of what is searched for there is little, so that all of it is counted quickly. */
	private bool $isFew = false;

	private bool $hasSearch = false;

	public function __construct( private readonly DocumentQuery $query, private readonly Database $database, string $today ) {
		$this->oneOf( 'kind', $query->kind );
		$this->oneOf( 'workflow', $query->workflow );
		$this->oneOf( 'payment_status', $query->paymentStatus );
		$this->oneOf( 'currency', $query->currency );
		if ( null !== $query->customerId ) {
			// Also by the number of somebody who was merged into the customer, and has no documents of their own any more.
			$this->add( 'd.customer_id = COALESCE( ( SELECT m.merged_into FROM %i AS m WHERE m.id = %d ), %d )', $database->table( 'customers' ), $query->customerId, $query->customerId );
		}
		if ( null !== $query->overdue ) {
			// As Document::isOverdue().
			$overdue = "( d.kind = 'invoice' AND d.workflow = 'sent' AND d.is_test = 0 AND d.balance > 0 AND d.due_date IS NOT NULL AND d.due_date < %s )";
			$this->add( $query->overdue ? $overdue : "NOT $overdue", $today );
		}
		if ( null !== $query->lapsed ) {
			// As Document::isPastLastDay(), before the day's run closes it.
			$lapsed = "( d.kind = 'quote' AND d.workflow = 'sent' AND d.due_date IS NOT NULL AND d.due_date < %s )";
			$this->add( $query->lapsed ? $lapsed : "NOT $lapsed", $today );
		}
		if ( null !== $query->disputed ) {
			$this->add( 'd.disputed = %d', (int) $query->disputed );
		}
		if ( null !== $query->test ) {
			$this->add( 'd.is_test = %d', (int) $query->test );
		}
		$this->due( $query->due, $today );
		if ( [] !== $query->ids ) {
			$this->add( 'd.id IN (' . implode( ', ', array_fill( 0, count( $query->ids ), '%d' ) ) . ')', ...$query->ids );
		}
		if ( '' !== trim( $query->search ) ) {
			$this->search( trim( $query->search ) );
		}
		if ( null !== $query->after ) {
			$this->after( $query->after );
		}
	}

	/**
	 * What stands behind the last document of a page. Values of a sorting column that are missing come before all others.
	 */
	private function after( int $id ): void {
		$columns = $this->orderColumns();
		$row     = $this->database->row( 'SELECT ' . implode( ', ', $columns ) . ' FROM %i WHERE id = %d', $this->database->table( 'documents' ), $id );
		if ( null === $row ) {
			// A draft that is gone: nothing is known of where it stood.
			$this->add( '1 = 0' );
			return;
		}
		$parts  = [];
		$values = [];
		$equal  = [];
		$same   = [];
		foreach ( $columns as $column ) {
			$value = $row[ $column ];
			$place = in_array( $column, [ 'id', 'updated_at', 'total', 'balance' ], true ) ? '%d' : '%s';
			$given = null === $value ? [] : [ '%d' === $place ? (int) $value : $value ];
			$behind = match ( true ) {
				null === $value            => $this->query->descending ? null : "d.$column IS NOT NULL",
				! $this->query->descending => "d.$column > $place",
				in_array( $column, self::MAY_MISS, true ) => "( d.$column < $place OR d.$column IS NULL )",
				default                    => "d.$column < $place",
			};
			if ( null !== $behind ) {
				$parts[] = implode( ' AND ', [ ...$equal, $behind ] );
				$values  = [ ...$values, ...$same, ...$given ];
			}
			$equal[] = null === $value ? "d.$column IS NULL" : "d.$column = $place";
			$same    = [ ...$same, ...$given ];
		}
		$this->add( '( ( ' . implode( ' ) OR ( ', $parts ) . ' ) )', ...$values );
	}

	/** @return list<string> */
	private function orderColumns(): array {
		// The id decides between equals, so that no row is on two pages or on none.
		return [ ...self::ORDER_COLUMNS[ $this->query->orderby ] ?? [ $this->query->orderby ], 'id' ];
	}

	/** Always true when nothing narrows the list. */
	public function condition(): string {
		return [] === $this->conditions ? '1 = 1' : implode( ' AND ', $this->conditions );
	}

	/** @return list<int|string> For the placeholders of condition(). */
	public function values(): array {
		return $this->values;
	}

	/** Documents that are worth counting. */
	public function mostCounted(): int {
		return $this->hasSearch && ! $this->isFew ? SearchFilter::FEW : Page::MOST_COUNTED;
	}

	/** Any order counts the same. For words that very many have it is that of the page, which has just found some soon. */
	public function countingOrder(): string {
		return $this->mostCounted() < Page::MOST_COUNTED ? $this->orderBy() : '';
	}

	public function orderBy(): string {
		$direction = $this->query->descending ? 'DESC' : 'ASC';
		return ' ORDER BY ' . implode( ', ', array_map( static fn ( string $column ): string => "d.$column $direction", $this->orderColumns() ) );
	}

	/** @param list<string> $values */
	private function oneOf( string $column, array $values ): void {
		if ( [] !== $values ) {
			$this->add( "d.$column IN (" . implode( ', ', array_fill( 0, count( $values ), '%s' ) ) . ')', ...$values );
		}
	}

	/** @param list<string> $buckets Values of Ageing. */
	private function due( array $buckets, string $today ): void {
		if ( [] === $buckets ) {
			return;
		}
		$parts  = [];
		$values = [];
		foreach ( $buckets as $bucket ) {
			[ $parts[], $each ] = WpdbReceivablesRepository::dueIn( Ageing::from( $bucket ), $today, 'd.due_date' );
			$values             = [ ...$values, ...$each ];
		}
		$this->add( "d.kind = 'invoice' AND d.workflow = 'sent' AND d.is_test = 0 AND d.balance > 0 AND (" . implode( ' OR ', $parts ) . ')', ...$values );
	}

	private function search( string $text ): void {
		[ $condition, $values, $this->isFew ] = ( new SearchFilter( $this->database, $this->query->mayEmail ) )->documents( $text );
		$this->hasSearch                      = true;
		$this->add( $condition, ...$values );
	}

	private function add( string $condition, int|string ...$values ): void {
		$this->conditions[] = $condition;
		array_push( $this->values, ...$values );
	}
}
