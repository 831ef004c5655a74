<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Search\SearchField;
use Coffer\Domain\Search\SearchWords;

defined( 'ABSPATH' ) || exit;

/**
 * The words of customers and documents, each with the record that has it. Written in the transaction that changes the record.
 * Documents do not repeat the words of their customer: they are found through the customer.
 */
final class WpdbSearchIndex {

	private const OF_CUSTOMERS = [ SearchField::Name, SearchField::Email, SearchField::Phone ];
	private const OF_DOCUMENTS = [ SearchField::Number, SearchField::Reference ];

	/** Rows of one INSERT. They are short. */
	private const AT_ONCE = 400;

	public function __construct( private readonly Database $database ) {
	}

	public function putCustomer( int $id, string $name, string $email, string $phone, bool $is_new ): void {
		$this->put( $id, self::OF_CUSTOMERS, self::ofCustomer( $name, $email, $phone ), $is_new );
	}

	public function putNumber( int $id, string $number ): void {
		$this->put( $id, [ SearchField::Number ], [ SearchField::Number->value => SearchWords::ofNumber( $number ) ], false );
	}

	public function putReference( int $id, string $reference, bool $is_new ): void {
		$this->put( $id, [ SearchField::Reference ], [ SearchField::Reference->value => SearchWords::of( $reference ) ], $is_new );
	}

	public function forgetCustomer( int $id ): void {
		$this->forget( self::OF_CUSTOMERS, 'record_id = %d', $id );
	}

	public function forgetDocument( int $id ): void {
		$this->forget( self::OF_DOCUMENTS, 'record_id = %d', $id );
	}

	/** Of the customer and of everybody who was merged into them. */
	public function forgetContacts( int $customer_id ): void {
		$customers = $this->database->table( 'customers' );
		$this->forget( [ SearchField::Email, SearchField::Phone ], 'record_id = %d', $customer_id );
		$this->forget( self::OF_CUSTOMERS, 'record_id IN ( SELECT c.id FROM %i AS c WHERE c.merged_into = %d )', $customers, $customer_id );
	}

	public function forgetReferences( int $customer_id ): void {
		$this->forget( [ SearchField::Reference ], 'record_id IN ( SELECT d.id FROM %i AS d WHERE d.customer_id = %d )', $this->database->table( 'documents' ), $customer_id );
	}

	/**
	 * Writes the words of many customers at once. Their rows are locked.
	 *
	 * @param list<array<string, string|null>> $rows With id, name, email, phone, merged_into and erased_at; consecutive.
	 */
	public function putCustomers( array $rows ): void {
		$kept = array_filter( $rows, static fn ( array $row ): bool => null === $row['merged_into'] && null === $row['erased_at'] );
		$this->putAll( self::OF_CUSTOMERS, $rows, array_combine(
			array_map( static fn ( array $row ): int => (int) $row['id'], $kept ),
			array_map( static fn ( array $row ): array => self::ofCustomer( (string) $row['name'], (string) $row['email'], (string) $row['phone'] ), $kept )
		) );
	}

	/**
	 * As putCustomers().
	 *
	 * @param list<array<string, string|null>> $rows With id, number and reference; consecutive.
	 */
	public function putDocuments( array $rows ): void {
		$this->putAll( self::OF_DOCUMENTS, $rows, array_combine(
			array_map( static fn ( array $row ): int => (int) $row['id'], $rows ),
			array_map( static fn ( array $row ): array => self::ofDocument( (string) $row['number'], (string) $row['reference'] ), $rows )
		) );
	}

	/** @return array<string, list<string>> Words by field. */
	public static function ofCustomer( string $name, string $email, string $phone ): array {
		return [
			SearchField::Name->value  => SearchWords::of( $name ),
			SearchField::Email->value => SearchWords::of( $email ),
			SearchField::Phone->value => SearchWords::ofPhone( $phone ),
		];
	}

	/** @return array<string, list<string>> Words by field. */
	public static function ofDocument( string $number, string $reference ): array {
		return [
			SearchField::Number->value    => SearchWords::ofNumber( $number ),
			SearchField::Reference->value => SearchWords::of( $reference ),
		];
	}

	/**
	 * @param 'customers'|'documents' $table
	 * @param list<int>               $ids
	 * @return array<int, array<string, list<string>>> What is written down, by record and field.
	 */
	public function written( string $table, array $ids ): array {
		if ( [] === $ids ) {
			return [];
		}
		[ $fields, $values ] = self::oneOf( 'customers' === $table ? self::OF_CUSTOMERS : self::OF_DOCUMENTS );
		$words               = [];
		foreach ( $this->database->rows( "SELECT record_id, field, word FROM %i WHERE record_id >= %d AND record_id <= %d AND $fields", $this->table(), min( $ids ), max( $ids ), ...$values ) as $row ) {
			$words[ (int) $row['record_id'] ][ (string) $row['field'] ][] = (string) $row['word'];
		}
		return $words;
	}

	/**
	 * @param list<SearchField>           $fields
	 * @param array<string, list<string>> $words By field.
	 */
	private function put( int $id, array $fields, array $words, bool $is_new ): void {
		[ $some, $values ] = self::oneOf( $fields );
		$wanted            = self::rowsOf( $id, $words );
		$had               = $is_new ? [] : $this->database->rows( "SELECT field, word, record_id FROM %i WHERE record_id = %d AND $some", $this->table(), $id, ...$values );
		if ( self::texts( $had ) === self::texts( $wanted ) ) {
			return;
		}
		if ( [] !== $had ) {
			$this->forget( $fields, 'record_id = %d', $id );
		}
		$this->database->insertAll( 'search_words', $wanted, self::AT_ONCE );
	}

	/**
	 * @param list<SearchField>                       $fields
	 * @param list<array<string, string|null>>        $rows  All that are looked at.
	 * @param array<int, array<string, list<string>>> $words By record and field.
	 */
	private function putAll( array $fields, array $rows, array $words ): void {
		if ( [] === $rows ) {
			return;
		}
		$ids = array_map( static fn ( array $row ): int => (int) $row['id'], $rows );
		$this->forget( $fields, 'record_id >= %d AND record_id <= %d', min( $ids ), max( $ids ) );
		$this->database->insertAll( 'search_words', array_merge( ...array_map( self::rowsOf( ... ), array_keys( $words ), $words ) ), self::AT_ONCE );
	}

	/** @param list<SearchField> $fields */
	private function forget( array $fields, string $condition, int|string ...$whose ): void {
		[ $some, $values ] = self::oneOf( $fields );
		$this->database->execute( "DELETE FROM %i WHERE $condition AND $some", $this->table(), ...[ ...$whose, ...$values ] );
	}

	/**
	 * @param list<SearchField> $fields
	 * @return array{0: string, 1: list<string>} A condition with its values.
	 */
	public static function oneOf( array $fields ): array {
		return [ 'field IN (' . implode( ', ', array_fill( 0, count( $fields ), '%s' ) ) . ')', array_map( static fn ( SearchField $field ): string => $field->value, $fields ) ];
	}

	/**
	 * @param array<string, list<string>> $words By field.
	 * @return list<array<string, int|string>>
	 */
	private static function rowsOf( int $id, array $words ): array {
		$rows = [];
		foreach ( $words as $field => $each ) {
			foreach ( $each as $word ) {
				$rows[] = [ 'field' => $field, 'word' => $word, 'record_id' => $id ];
			}
		}
		return $rows;
	}

	/**
	 * @param list<array<string, int|string|null>> $rows
	 * @return list<string>
	 */
	private static function texts( array $rows ): array {
		$texts = array_map( static fn ( array $row ): string => $row['field'] . ' ' . $row['word'], $rows );
		sort( $texts );
		return $texts;
	}

	private function table(): string {
		return $this->database->table( 'search_words' );
	}
}
