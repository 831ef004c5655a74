<?php
declare( strict_types=1 );

namespace Coffer\Bench;

use Coffer\Domain\Documents\DocumentNumber;
use Coffer\Domain\Documents\SeriesName;
use Coffer\Domain\Settings\Settings;
use Coffer\WordPress\Storage\Database;

defined( 'ABSPATH' ) || exit;

/** Which numbers come next: those of rows that others refer to, and those of documents. Nobody else may write meanwhile. */
final class Counters {

	/** @var array<string, int> By table. */
	private array $ids = [];

	/** @var array<string, int> The last position, by series and year. */
	private array $positions = [];

	public function __construct( private readonly Rows $rows, private readonly Database $database, private readonly Settings $settings ) {
		foreach ( $database->rows( 'SELECT kind, year, last_position FROM %i', $database->table( 'series' ) ) as $row ) {
			$this->positions[ "{$row['kind']} {$row['year']}" ] = (int) $row['last_position'];
		}
	}

	public function id( string $table ): int {
		$id                  = $this->nextId( $table );
		$this->ids[ $table ] = $id + 1;
		return $id;
	}

	/** The one that id() will give, without taking it. */
	public function nextId( string $table ): int {
		return $this->ids[ $table ] ??= $this->rows->nextId( $table );
	}

	public function number( SeriesName $series, int $year ): DocumentNumber {
		$pattern                 = $this->settings->seriesPattern( $series );
		$key                     = "{$series->value} {$pattern->seriesYear( $year )}";
		$this->positions[ $key ] = ( $this->positions[ $key ] ?? 0 ) + 1;
		return new DocumentNumber( $series, $pattern, $year, $this->positions[ $key ] );
	}

	/** So that the next document that is sent takes the next number. */
	public function write(): void {
		foreach ( $this->positions as $key => $position ) {
			[ $kind, $year ] = explode( ' ', $key );
			$this->database->execute(
				'INSERT INTO %i (kind, year, last_position) VALUES (%s, %d, %d) ON DUPLICATE KEY UPDATE last_position = %d',
				$this->database->table( 'series' ),
				$kind,
				(int) $year,
				$position,
				$position
			);
		}
	}
}
