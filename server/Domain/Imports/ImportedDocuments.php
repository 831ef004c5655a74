<?php
declare( strict_types=1 );

namespace Coffer\Domain\Imports;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\Documents\DraftContent;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\Money\Quantity;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Settings\SettingsRepository;

defined( 'ABSPATH' ) || exit;

/**
 * A line a row; rows with the same old number are lines of one document. What comes in is a draft: a number of Coffer's own
 * series is given out by sending and by nothing else, so that the series has no gap and no stranger. The old number is kept
 * as the reference, which customers read and searches find.
 */
final class ImportedDocuments implements ImportedRows {

	private const FIELDS = [ 'kind', 'number', 'customer_name', 'customer_email', 'currency', 'issue_date', 'due_date', 'description', 'quantity', 'unit_price', 'tax_rate', 'tax_name', 'memo' ];

	/** Which field of a row a refusal of a document is about. */
	private const PLACES = [ 'lines.0.description' => 'description', 'lines.0.quantity' => 'quantity', 'lines.0.unit_price' => 'unit_price', 'lines.0.tax_rate' => 'tax_rate', 'lines.0.tax_name' => 'tax_name', 'lines' => 'unit_price', 'reference' => 'number' ];

	private const WHOLE = '/\A-?\d{1,16}\z/';

	public function __construct(
		private readonly ImportedCustomers $importedCustomers,
		private readonly DocumentRepository $documents,
		private readonly ImportMatches $matches,
		private readonly SettingsRepository $settings,
		private readonly ActivityRepository $activity,
	) {
	}

	public function fields(): array {
		return self::FIELDS;
	}

	public function needed(): array {
		return [ [ 'customer_name', 'customer_email' ], [ 'unit_price' ] ];
	}

	public function check( array $rows ): RowCheck {
		$problems = [];
		$currency = $this->settings->load()->defaultCurrency;
		foreach ( $rows as $row => $values ) {
			$problem = self::problem( $row, $values, $currency );
			if ( null !== $problem ) {
				$problems[] = $problem;
			}
		}
		$people = $this->people( $rows );
		$new    = [];
		foreach ( $rows as $row => $values ) {
			if ( null !== self::customerOf( $people, $values ) ) {
				continue;
			}
			try {
				$this->requireCustomer( $row, $values );
				$new[ self::key( $values ) ] = $values['customer_name'] ?? '';
			} catch ( InvalidInput $error ) {
				$problems[] = RowProblem::of( $row, $error->field(), $error );
			}
		}
		return new RowCheck( $problems, $this->duplicates( $rows ), array_values( $new ) );
	}

	public function add( Actor $actor, array $rows, string $duplicates, int $now, ImportTally $tally ): void {
		$currency = $this->settings->load()->defaultCurrency;
		$people   = [ 'email' => [], 'name' => [] ];
		$there    = [];
		foreach ( array_chunk( $rows, 500, true ) as $chunk ) {
			$found  = $this->people( $chunk );
			$people = [ 'email' => $people['email'] + $found['email'], 'name' => $people['name'] + $found['name'] ];
			$there += array_column( $this->duplicates( $chunk ), 'id', 'row' );
		}
		$groups = self::grouped( $rows );
		$firsts = array_map( static fn ( array $lines ): array => $lines[0], 'add' === $duplicates ? $groups : array_diff_key( $groups, $there ) );
		$locked = $this->importedCustomers->lockAll( array_values( array_filter( array_map( static fn ( array $first ): int => self::customerOf( $people, $first )['id'] ?? 0, $firsts ) ) ) );
		foreach ( $groups as $row => $lines ) {
			$first = $firsts[ $row ] ?? null;
			if ( null === $first ) {
				$tally->skipped += count( $lines );
				continue;
			}
			$id = self::customerOf( $people, $first )['id'] ?? null;
			if ( null === $id ) {
				$id = $this->importedCustomers->insert( $actor, self::customer( $first ), $now );
				++$tally->customersAdded;
				$people = self::withCustomer( $people, $first, $id );
			}
			$locked[ $id ] ??= $this->importedCustomers->lockAll( [ $id ] )[ $id ];
			$this->addDraft( $actor, self::input( $lines, $currency ), $locked[ $id ], $row, $now );
			++$tally->added;
		}
	}

	/** @param array<string, mixed> $input */
	private function addDraft( Actor $actor, array $input, Customer $customer, int $row, int $now ): void {
		try {
			$content = DraftContent::fromInput( $input )->withCustomer( $customer->id );
		} catch ( InvalidInput $error ) {
			// Each line is right, and what they make together is not.
			throw new InvalidInput( "rows.$row", $error->errorCode(), $error->getMessage() );
		}
		$id = $this->documents->insertDraft( $content, $customer->name, $now );
		$this->activity->append( 'document_created', $actor, $now, $id, $customer->id );
	}

	/** @param array<string, string> $values */
	private static function problem( int $row, array $values, string $currency ): ?RowProblem {
		try {
			if ( ! in_array( self::kind( $values ), [ 'invoice', 'quote' ], true ) ) {
				throw InvalidInput::at( 'kind', 'import_kind' );
			}
			DraftContent::fromInput( self::input( [ $values ], $currency ) );
			return null;
		} catch ( InvalidInput $error ) {
			$field = self::PLACES[ $error->field() ] ?? $error->field();
			// In better words for somebody who reads a file.
			return RowProblem::of( $row, $field, match ( $error->errorCode() ) {
				'invalid_amount'   => InvalidInput::at( $field, 'import_amount' ),
				'invalid_quantity' => InvalidInput::at( $field, 'import_quantity' ),
				default            => $error,
			} );
		}
	}

	/** @param array<string, string> $values */
	private function requireCustomer( int $row, array $values ): void {
		$problems = $this->importedCustomers->check( [ $row => self::customer( $values ) ] )->problems;
		if ( [] !== $problems ) {
			throw new InvalidInput( 'email' === $problems[0]->field ? 'customer_email' : 'customer_name', $problems[0]->code, $problems[0]->sentence );
		}
	}

	/**
	 * @param array<int, array<string, string>> $rows
	 * @return array<int, non-empty-list<array<string, string>>> Lines of one document, by the place of the first.
	 */
	private static function grouped( array $rows ): array {
		$groups = [];
		$firsts = [];
		foreach ( $rows as $row => $values ) {
			$number = trim( $values['number'] ?? '' );
			$first  = '' === $number ? $row : ( $firsts[ self::kind( $values ) . ' ' . $number ] ??= $row );
			$groups[ $first ][] = $values;
		}
		return $groups;
	}

	/**
	 * @param array<int, array<string, string>> $rows
	 * @return list<array{row: int, id: int, name: string}>
	 */
	private function duplicates( array $rows ): array {
		$numbers = array_filter( array_map( static fn ( array $values ): string => trim( $values['number'] ?? '' ), $rows ), static fn ( string $number ): bool => '' !== $number );
		$known   = $this->matches->documentsByReference( array_values( array_unique( $numbers ) ) );
		$found   = [];
		foreach ( $numbers as $row => $number ) {
			if ( isset( $known[ $number ] ) ) {
				$found[] = [ 'row' => $row, ...$known[ $number ] ];
			}
		}
		return $found;
	}

	/**
	 * @param array<int, array<string, string>> $rows
	 * @return array{email: array<string, array{id: int, name: string}>, name: array<string, array{id: int, name: string}>}
	 */
	private function people( array $rows ): array {
		$written = static fn ( string $field ): array => array_values( array_unique( array_filter( array_map( static fn ( array $values ): string => strtolower( trim( $values[ $field ] ?? '' ) ), $rows ) ) ) );
		return [
			'email' => $this->matches->customersByEmail( $written( 'customer_email' ) ),
			'name'  => $this->matches->customersByName( $written( 'customer_name' ) ),
		];
	}

	/**
	 * By e-mail address where there is one, because names are written in many ways.
	 *
	 * @param array{email: array<string, array{id: int, name: string}>, name: array<string, array{id: int, name: string}>} $people
	 * @param array<string, string>                                                                                        $values
	 * @return array{id: int, name: string}|null
	 */
	private static function customerOf( array $people, array $values ): ?array {
		$email = strtolower( trim( $values['customer_email'] ?? '' ) );
		$name  = strtolower( trim( $values['customer_name'] ?? '' ) );
		return '' === $email ? ( $people['name'][ $name ] ?? null ) : ( $people['email'][ $email ] ?? null );
	}

	/**
	 * @param array{email: array<string, array{id: int, name: string}>, name: array<string, array{id: int, name: string}>} $people
	 * @param array<string, string>                                                                                        $values
	 * @return array{email: array<string, array{id: int, name: string}>, name: array<string, array{id: int, name: string}>}
	 */
	private static function withCustomer( array $people, array $values, int $id ): array {
		$entry = [ 'id' => $id, 'name' => $values['customer_name'] ?? '' ];
		$people['name'] += [ strtolower( trim( $entry['name'] ) ) => $entry ];
		$people['email'] += [ strtolower( trim( $values['customer_email'] ?? '' ) ) => $entry ];
		return $people;
	}

	/** @param array<string, string> $values */
	private static function key( array $values ): string {
		return strtolower( self::either( trim( $values['customer_email'] ?? '' ), trim( $values['customer_name'] ?? '' ) ) );
	}

	/**
	 * @param array<string, string> $values
	 * @return array<string, string>
	 */
	private static function customer( array $values ): array {
		return [ 'name' => $values['customer_name'] ?? '', 'email' => $values['customer_email'] ?? '' ];
	}

	/** @param array<string, string> $values */
	private static function kind( array $values ): string {
		return self::either( strtolower( trim( $values['kind'] ?? '' ) ), 'invoice' );
	}

	/**
	 * @param non-empty-list<array<string, string>> $lines What is said about the document is taken from the first.
	 * @return array<string, mixed> contract/schemas/document-input.json.
	 */
	private static function input( array $lines, string $currency ): array {
		$first = array_map( trim( ... ), $lines[0] );
		$text  = static fn ( string $field ): string => $first[ $field ] ?? '';
		return [
			'kind'       => self::kind( $first ),
			'currency'   => self::either( strtoupper( $text( 'currency' ) ), $currency ),
			'issue_date' => '' === $text( 'issue_date' ) ? null : $text( 'issue_date' ),
			'due_date'   => '' === $text( 'due_date' ) ? null : $text( 'due_date' ),
			'memo'       => $text( 'memo' ),
			'reference'  => $text( 'number' ),
			'lines'      => array_map( static function ( array $values ) use ( $text ): array {
				$written = array_map( trim( ... ), $values );
				return [
					// An invoice of one sum often has no text of its own.
					'description' => self::either( $written['description'] ?? '', self::either( $text( 'number' ), '–' ) ),
					'quantity'    => self::whole( self::either( $written['quantity'] ?? '', (string) Quantity::ONE ) ),
					'unit_price'  => self::whole( $written['unit_price'] ?? '' ),
					'tax_rate'    => self::whole( self::either( $written['tax_rate'] ?? '', '0' ) ),
					'tax_name'    => $written['tax_name'] ?? '',
				];
			}, $lines ),
		];
	}

	private static function either( string $text, string $otherwise ): string {
		return '' === $text ? $otherwise : $text;
	}

	/** A number that was read; anything else stays as it is, to be refused where it stands. */
	private static function whole( string $text ): int|string {
		return 1 === preg_match( self::WHOLE, $text ) ? (int) $text : $text;
	}
}
