<?php
declare( strict_types=1 );

namespace Coffer\Domain\Imports;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\Documents\IdempotencyKey;
use Coffer\Domain\Documents\IdempotencyRepository;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Text;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/**
 * Reads a file in pieces, says what is wrong with each row, and adds all of it in one transaction, once. Until then nothing
 * but its rows is kept, and an import that nobody commits is forgotten after a day.
 */
final class ImportFile {

	/** Seconds that an import can stay open. */
	public const KEPT = 86_400;

	private const MAX_ROWS = 10_000;

	/** How many rows are read together. */
	private const CHUNK = 500;

	public function __construct(
		private readonly ImportRepository $imports,
		private readonly ImportedCustomers $customers,
		private readonly ImportedDocuments $documents,
		private readonly IdempotencyRepository $idempotency,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @param array<string, mixed> $input contract/schemas/import-input.json.
	 * @throws InvalidInput|Refused `role_may_not`, `import_columns_missing`.
	 */
	public function open( Actor $actor, array $input ): Import {
		$kind = ImportKind::tryFrom( (string) ( $input['kind'] ?? '' ) ) ?? throw InvalidInput::at( 'kind', 'invalid_input' );
		self::permit( $actor, $kind );
		$fields = $this->fieldsOf( $kind, $input['fields'] ?? [] );
		if ( in_array( 'notes', $fields, true ) && ! $actor->may( 'coffer_view_private' ) ) {
			throw InvalidInput::at( 'fields', 'role_may_not' );
		}
		$name = Text::line( $input['file_name'] ?? '', 190, 'file_name' );
		return $this->transaction->run( fn (): Import => $this->own( $actor, $this->imports->insert( $kind, $name, $fields, $actor, $this->clock->now() ) ) );
	}

	/** @throws Refused `role_may_not`, `not_found`, also for an import of somebody else. */
	public function get( Actor $actor, int $id ): Import {
		return $this->own( $actor, $id );
	}

	/** @throws Refused `role_may_not`, `not_found`, `import_is_done`. */
	public function cancel( Actor $actor, int $id ): void {
		$this->transaction->run( function () use ( $actor, $id ): void {
			$this->lockedOpen( $actor, $id );
			$this->imports->delete( $id );
		} );
	}

	/**
	 * @param array<string, mixed> $input contract/schemas/import-rows-input.json.
	 * @return array{Import, RowCheck} What is to be known about these rows.
	 * @throws InvalidInput|Refused `role_may_not`, `not_found`, `import_is_done`, `import_too_large`.
	 */
	public function addRows( Actor $actor, int $id, array $input ): array {
		$first = is_int( $input['first'] ?? null ) ? $input['first'] : 1;
		$given = is_array( $input['rows'] ?? null ) ? array_values( $input['rows'] ) : [];
		if ( $first + count( $given ) - 1 > self::MAX_ROWS ) {
			throw InvalidInput::at( 'rows', 'import_too_large' );
		}
		$rows = [];
		foreach ( $given as $place => $values ) {
			$rows[ $first + $place ] = array_map( strval( ... ), array_values( (array) $values ) );
		}
		$import = $this->transaction->run( function () use ( $actor, $id, $rows ): Import {
			$this->lockedOpen( $actor, $id );
			$this->imports->putRows( $id, $rows );
			return $this->own( $actor, $id );
		} );
		return [ $import, $this->rowsOf( $import->kind )->check( self::named( $import, $rows ) ) ];
	}

	/**
	 * @param array<string, mixed> $input contract/schemas/import-commit-input.json.
	 * @throws InvalidInput|Refused `role_may_not`, `not_found`, `import_is_done`, `import_is_empty`, or `import_has_problems` with how
	 *                              many rows have some.
	 */
	public function commit( Actor $actor, int $id, string $idempotency_key, array $input ): Import {
		$key        = IdempotencyKey::of( $idempotency_key );
		$duplicates = match ( $input['duplicates'] ?? 'skip' ) {
			'update' => 'update',
			'add'    => 'add',
			default  => 'skip',
		};
		$leave_out = true === ( $input['leave_out_problems'] ?? false );
		return $this->transaction->run( function () use ( $actor, $id, $key, $duplicates, $leave_out ): Import {
			$now = $this->clock->now();
			if ( ! $this->idempotency->claim( $key, "commit import $id by $actor->id: $duplicates " . (int) $leave_out, $now ) ) {
				return $this->own( $actor, $id );
			}
			$import = $this->lockedOpen( $actor, $id );
			if ( 'update' === $duplicates && ImportKind::Documents === $import->kind ) {
				throw InvalidInput::at( 'duplicates', 'invalid_input' );
			}
			if ( 0 === $import->rows ) {
				throw new Refused( 'import_is_empty' );
			}
			$tally = new ImportTally();
			$rows  = $this->soundRows( $import, $leave_out, $tally );
			$this->rowsOf( $import->kind )->add( $actor, $rows, $duplicates, $now, $tally );
			$this->imports->finish( $id, $tally, $now );
			$this->activity->append( 'import_committed', $actor, $now, null, null, [ 'number' => (string) count( $rows ), 'label' => $import->fileName ] );
			return $this->own( $actor, $id );
		} );
	}

	/**
	 * Looked at again, because who is there may have changed since they were handed over.
	 *
	 * @return array<int, array<string, string>>
	 */
	private function soundRows( Import $import, bool $leave_out, ImportTally $tally ): array {
		$sound = [];
		$after = 0;
		do {
			$chunk = $this->imports->rows( $import->id, $after, self::CHUNK );
			$rows  = self::named( $import, $chunk );
			foreach ( $this->rowsOf( $import->kind )->check( $rows )->problems as $problem ) {
				if ( isset( $rows[ $problem->row ] ) ) {
					unset( $rows[ $problem->row ] );
					++$tally->leftOut;
				}
			}
			$sound += $rows;
			$after  = (int) array_key_last( $chunk );
		} while ( count( $chunk ) === self::CHUNK );
		if ( $tally->leftOut > 0 && ! $leave_out ) {
			throw new Refused( 'import_has_problems', [ 'count' => $tally->leftOut ] );
		}
		return $sound;
	}

	/** @return list<string> */
	private function fieldsOf( ImportKind $kind, mixed $given ): array {
		$rows   = $this->rowsOf( $kind );
		$fields = is_array( $given ) ? array_values( array_filter( $given, 'is_string' ) ) : [];
		if ( [] !== array_diff( $fields, $rows->fields() ) || count( $fields ) !== count( array_unique( $fields ) ) ) {
			throw InvalidInput::at( 'fields', 'invalid_input' );
		}
		foreach ( $rows->needed() as $one_of ) {
			if ( [] === array_intersect( $one_of, $fields ) ) {
				throw InvalidInput::at( $one_of[0], 'import_columns_missing' );
			}
		}
		return $fields;
	}

	/**
	 * @param array<int, list<string>> $rows
	 * @return array<int, array<string, string>>
	 */
	private static function named( Import $import, array $rows ): array {
		return array_map( static function ( array $values ) use ( $import ): array {
			$named = [];
			foreach ( $import->fields as $place => $field ) {
				$named[ $field ] = $values[ $place ] ?? '';
			}
			return $named;
		}, $rows );
	}

	private function rowsOf( ImportKind $kind ): ImportedRows {
		return ImportKind::Customers === $kind ? $this->customers : $this->documents;
	}

	private function lockedOpen( Actor $actor, int $id ): Import {
		$import = self::allowed( $actor, $this->imports->lock( $id ) );
		if ( null !== $import->doneAt ) {
			throw new Refused( 'import_is_done' );
		}
		return $import;
	}

	private function own( Actor $actor, int $id ): Import {
		return self::allowed( $actor, $this->imports->find( $id ) );
	}

	/** What somebody else reads in is nobody's business until it is there. */
	private static function allowed( Actor $actor, ?Import $import ): Import {
		Access::require( $actor, 'coffer_manage_customers' );
		if ( null === $import || $import->createdBy !== $actor->id ) {
			throw new Refused( 'not_found' );
		}
		self::permit( $actor, $import->kind );
		return $import;
	}

	private static function permit( Actor $actor, ImportKind $kind ): void {
		Access::require( $actor, 'coffer_manage_customers' );
		if ( ImportKind::Documents === $kind ) {
			Access::require( $actor, 'coffer_edit' );
		}
	}
}
