<?php
declare( strict_types=1 );

namespace Coffer\Domain\Imports;

use Coffer\Domain\People\Actor;

defined( 'ABSPATH' ) || exit;

interface ImportRepository {

	public function find( int $id ): ?Import;

	/** As it is now, kept from changing until the transaction ends. */
	public function lock( int $id ): ?Import;

	/** @param list<string> $fields */
	public function insert( ImportKind $kind, string $file_name, array $fields, Actor $actor, int $now ): int;

	/**
	 * In place of what was there.
	 *
	 * @param array<int, list<string>> $rows By their place in the file.
	 */
	public function putRows( int $id, array $rows ): void;

	/** @return array<int, list<string>> By their place in the file, in order. */
	public function rows( int $id, int $after, int $limit ): array;

	/** It is done, and its rows are not needed any more. */
	public function finish( int $id, ImportTally $tally, int $now ): void;

	public function delete( int $id ): void;

	/** Deletes what was begun before and never committed, with its rows. */
	public function forget( int $before ): void;
}
