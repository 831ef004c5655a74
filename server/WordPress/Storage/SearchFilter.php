<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Search\SearchField;
use Coffer\Domain\Search\SearchWords;

defined( 'ABSPATH' ) || exit;

/**
 * Which customers `c` or documents `d` have what somebody looks for, as a condition with its values. Every word that is typed has
 * to begin a word of the record, or of the customer whose document it is.
 *
 * Words that few records have are looked up, and the list reads those records alone. Words that very many have are asked of
 * each record in the order of the list, which soon has a page full of them.
 */
final class SearchFilter {

	/** Records that are looked up for a word; more are "very many". */
	public const FEW = 1000;

	/** The newest records whose words are read through for a text with which none begins, such as the end of a name. */
	private const READ = 5_000;

	/** Whether to find what stands within a word. */
	private bool $isWithin = false;

	/** @param bool $mayContact Whether to find by the e-mail address and telephone number of a customer. */
	public function __construct( private readonly Database $database, private readonly bool $mayContact ) {
	}

	/** @return array{0: string, 1: list<int|string>, 2: bool} The last: whether few records can fit. */
	public function customers( string $text ): array {
		if ( ! ( new SearchRebuild( $this->database ) )->isComplete() ) {
			return [ ...$this->customersLike( $text ), false ];
		}
		return $this->found( $text, $this->customersWith( ... ), static fn ( array $customers ): array => $customers, 'c.id', 'c.id' );
	}

	/** @return array{0: string, 1: list<int|string>, 2: bool} As customers(). */
	public function documents( string $text ): array {
		if ( ! ( new SearchRebuild( $this->database ) )->isComplete() ) {
			return [ ...$this->documentsLike( $text ), false ];
		}
		return $this->found( $text, $this->documentsWith( ... ), $this->documentsOf( ... ), 'd.id', 'd.customer_id' );
	}

	/**
	 * @param callable(string): array{?list<int>, string, list<int|string>} $with   Records with a word of that beginning; null and a condition with its values: very many.
	 * @param callable(list<int>): ?list<int>                               $theirs Records of customers; null: very many.
	 * @param string                                                        $id     Column of the record.
	 * @param string                                                        $whose  Column of its customer.
	 * @return array{0: string, 1: list<int|string>, 2: bool}
	 */
	private function found( string $text, callable $with, callable $theirs, string $id, string $whose ): array {
		foreach ( [ false, true ] as $this->isWithin ) {
			$found = $this->foundBy( $text, $with, $theirs, $id, $whose );
			if ( null !== $found ) {
				return $found;
			}
		}
		return [ '1 = 0', [], true ];
	}

	/**
	 * @param callable(string): array{?list<int>, string, list<int|string>} $with   As found().
	 * @param callable(list<int>): ?list<int>                               $theirs As found().
	 * @return array{0: string, 1: list<int|string>, 2: bool}|null Null: no word is like that.
	 */
	private function foundBy( string $text, callable $with, callable $theirs, string $id, string $whose ): ?array {
		$typed = SearchWords::typed( $text );
		$few   = null;
		$many  = [];
		foreach ( $typed as $word ) {
			[ $records, $condition, $values ] = $with( $word );
			if ( null === $records ) {
				$many[] = [ $condition, $values ];
				continue;
			}
			$few = null === $few ? $records : array_values( array_intersect( $few, $records ) );
			if ( [] === $few ) {
				break;
			}
		}
		$phone   = $this->mayContact ? SearchWords::typedPhone( $text ) : null;
		$callers = null === $phone ? [] : $this->ids( [ SearchField::Phone ], $phone );
		$called  = null === $callers ? null : $theirs( $callers );
		if ( [] === $typed || [] === $few ) {
			$few  = [];
			$many = [];
		}
		if ( null !== $called && [] === $many ) {
			$all = array_values( array_unique( [ ...( $few ?? [] ), ...$called ] ) );
			return [] === $all ? null : [ ...self::among( $id, $all ), true ];
		}
		$parts = [];
		if ( [] !== $many || ( null !== $few && [] !== $few ) ) {
			$all     = null === $few ? $many : [ self::among( $id, $few ), ...$many ];
			$parts[] = [ implode( ' AND ', array_column( $all, 0 ) ), array_merge( ...array_column( $all, 1 ) ) ];
		}
		if ( null === $called ) {
			$parts[] = null === $callers ? $this->having( $whose, [ SearchField::Phone ], (string) $phone ) : self::among( $whose, $callers );
		} elseif ( [] !== $called ) {
			$parts[] = self::among( $id, $called );
		}
		return [ '( ' . implode( ' OR ', array_column( $parts, 0 ) ) . ' )', array_merge( ...array_column( $parts, 1 ) ), null !== $few && null !== $called ];
	}

	/** @return array{?list<int>, string, list<int|string>} As found() wants them. */
	private function customersWith( string $word ): array {
		$customers = $this->ids( $this->customerFields(), $word );
		// A number of a document has a digit, and most words that are looked for have none. What very many have says nothing of a customer.
		$documents = 1 === preg_match( '/[0-9]/', $word ) ? $this->ids( [ SearchField::Number ], $word ) ?? [] : [];
		$theirs    = [] === $documents ? [] : $this->column( 'SELECT DISTINCT customer_id AS id FROM %i WHERE customer_id IS NOT NULL AND id IN ' . self::places( $documents ), $this->database->table( 'documents' ), ...$documents );
		if ( null !== $customers ) {
			return [ array_values( array_unique( [ ...$customers, ...$theirs ] ) ), '', [] ];
		}
		return self::either( $this->having( 'c.id', $this->customerFields(), $word ), self::among( 'c.id', $theirs ) );
	}

	/** @return array{?list<int>, string, list<int|string>} As found() wants them. */
	private function documentsWith( string $word ): array {
		$own       = [ SearchField::Number, SearchField::Reference ];
		$documents = $this->ids( $own, $word );
		$customers = $this->ids( $this->customerFields(), $word );
		$theirs    = null === $customers ? null : $this->documentsOf( $customers );
		if ( null !== $documents && null !== $theirs ) {
			return [ array_values( array_unique( [ ...$documents, ...$theirs ] ) ), '', [] ];
		}
		return self::either(
			null === $documents ? $this->having( 'd.id', $own, $word ) : self::among( 'd.id', $documents ),
			null === $customers ? $this->having( 'd.customer_id', $this->customerFields(), $word ) : self::among( 'd.customer_id', $customers )
		);
	}

	/**
	 * @param list<int> $customers
	 * @return list<int>|null Null: very many.
	 */
	private function documentsOf( array $customers ): ?array {
		if ( [] === $customers ) {
			return [];
		}
		$ids = $this->column( 'SELECT id FROM %i WHERE customer_id IN ' . self::places( $customers ) . ' LIMIT %d', $this->database->table( 'documents' ), ...[ ...$customers, self::FEW + 1 ] );
		return count( $ids ) > self::FEW ? null : $ids;
	}

	/**
	 * @param list<SearchField> $fields
	 * @return list<int>|null Null: very many.
	 */
	private function ids( array $fields, string $word ): ?array {
		[ $some, $values ] = WpdbSearchIndex::oneOf( $fields );
		// Where the newest are read through, an index by field would lead through all there are.
		$where  = $this->isWithin ? "CONCAT( field, '' ) " . substr( $some, strlen( 'field ' ) ) . ' AND record_id > %d AND record_id <= %d' : $some;
		$values = [ ...$values, ...( $this->isWithin ? $this->newest( $fields ) : [] ), $this->like( $word ), self::FEW + 1 ];
		$ids    = $this->column( "SELECT record_id AS id FROM %i WHERE $where AND word LIKE %s LIMIT %d", $this->table(), ...$values );
		return count( $ids ) > self::FEW ? null : array_values( array_unique( $ids ) );
	}

	/**
	 * Whether the record of the column has such a word. Not EXISTS, of which a database may make a join that reads all words first.
	 *
	 * @param list<SearchField> $fields
	 * @return array{string, list<int|string>}
	 */
	private function having( string $column, array $fields, string $word ): array {
		[ $some, $values ] = WpdbSearchIndex::oneOf( $fields );
		return [ "( SELECT 1 FROM %i AS w WHERE w.record_id = $column AND w.$some AND w.word LIKE %s LIMIT 1 ) = 1", [ $this->table(), ...$values, $this->like( $word ) ] ];
	}

	/** @return list<SearchField> */
	private function customerFields(): array {
		return $this->mayContact ? [ SearchField::Name, SearchField::Email ] : [ SearchField::Name ];
	}

	private function like( string $word ): string {
		return $this->database->like( $word, $this->isWithin );
	}

	/**
	 * @param list<SearchField> $fields
	 * @return array{int, int} The id after which the newest of those records begin, and that of the last: the ids of customers are those of
	 *         documents as well.
	 */
	private function newest( array $fields ): array {
		$table = in_array( $fields[0], [ SearchField::Number, SearchField::Reference ], true ) ? 'documents' : 'customers';
		$last  = (int) $this->database->value( 'SELECT MAX(id) FROM %i', $this->database->table( $table ) );
		return [ max( 0, $last - self::READ ), $last ];
	}

	/** @return array{string, list<string>} While not all words are written. */
	private function customersLike( string $text ): array {
		$like   = $this->database->like( $text, true );
		$sql    = 'c.name LIKE %s';
		$values = [ $like ];
		// A number of a document has a digit, and most words that are looked for have none.
		if ( 1 === preg_match( '/[0-9]/', $text ) ) {
			$sql   .= ' OR c.id IN ( SELECT d.customer_id FROM %i AS d WHERE d.number LIKE %s )';
			$values = [ ...$values, $this->database->table( 'documents' ), $like ];
		}
		if ( $this->mayContact ) {
			[ $contact, $contacts ] = $this->contactLike( $text, $like );
			$sql                   .= " OR $contact";
			$values                 = [ ...$values, ...$contacts ];
		}
		return [ "( $sql )", $values ];
	}

	/** @return array{string, list<string>} */
	private function documentsLike( string $text ): array {
		$like   = $this->database->like( $text, true );
		$sql    = 'd.number LIKE %s OR d.customer_name LIKE %s OR d.reference LIKE %s';
		$values = [ $like, $like, $like ];
		if ( $this->mayContact ) {
			[ $contact, $contacts ] = $this->contactLike( $text, $like );
			$sql                   .= " OR d.customer_id IN ( SELECT c.id FROM %i AS c WHERE $contact )";
			$values                 = [ ...$values, $this->database->table( 'customers' ), ...$contacts ];
		}
		return [ "( $sql )", $values ];
	}

	/** @return array{string, list<string>} */
	private function contactLike( string $text, string $like ): array {
		$digits = SearchWords::typedPhone( $text );
		return null === $digits
			? [ 'c.email LIKE %s', [ $like ] ]
			: [ 'c.email LIKE %s OR ' . PhoneMatch::condition( 'c.phone' ), [ $like, $this->database->like( $digits, true ) ] ];
	}

	/**
	 * @param array{string, list<int|string>} $one
	 * @param array{string, list<int|string>} $other
	 * @return array{null, string, list<int|string>}
	 */
	private static function either( array $one, array $other ): array {
		$parts = array_values( array_filter( [ $one, $other ], static fn ( array $part ): bool => '1 = 0' !== $part[0] ) );
		return [ null, '( ' . implode( ' OR ', array_column( $parts, 0 ) ) . ' )', array_merge( ...array_column( $parts, 1 ) ) ];
	}

	/**
	 * @param list<int> $ids
	 * @return array{string, list<int>}
	 */
	private static function among( string $column, array $ids ): array {
		return [] === $ids ? [ '1 = 0', [] ] : [ "$column IN " . self::places( $ids ), $ids ];
	}

	/** @param list<int> $ids */
	private static function places( array $ids ): string {
		return '(' . implode( ', ', array_fill( 0, count( $ids ), '%d' ) ) . ')';
	}

	/** @return list<int> */
	private function column( string $sql, int|string ...$values ): array {
		return array_map( static fn ( array $row ): int => (int) $row['id'], $this->database->rows( $sql, ...$values ) );
	}

	private function table(): string {
		return $this->database->table( 'search_words' );
	}
}
