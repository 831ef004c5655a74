<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Cli;

use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** The words by which customers and documents are found, on the command line. */
final class SearchCommand {

	public function __construct( private readonly Services $services ) {
	}

	/**
	 * Writes the words of all customers and documents again.
	 *
	 * ## EXAMPLES
	 *
	 *     wp coffer search rebuild
	 */
	public function rebuild(): void {
		CommandAccess::require();
		$this->services->searchRebuild()->restart();
		$this->services->searchRebuild()->run( INF );
		\WP_CLI::success( 'All customers and documents are found by their words.' );
	}

	/**
	 * Names each customer and document whose words are not those that it has.
	 *
	 * ## EXAMPLES
	 *
	 *     wp coffer search verify
	 */
	public function verify(): void {
		CommandAccess::require();
		$faults = $this->services->searchRebuild()->faults();
		foreach ( $faults as [ 'table' => $table, 'id' => $id ] ) {
			\WP_CLI::warning( "$table #$id is not found by its words." );
		}
		if ( [] !== $faults ) {
			\WP_CLI::error( 'Run: wp coffer search rebuild' );
		}
		\WP_CLI::success( 'All customers and documents are found by their words.' );
	}
}
