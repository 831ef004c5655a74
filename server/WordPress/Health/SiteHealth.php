<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Health;

use Coffer\Contract\Manifest;
use Coffer\Domain\Ledger\LedgerFault;
use Coffer\WordPress\Services;
use Coffer\WordPress\Storage\Schema;

defined( 'ABSPATH' ) || exit;

/** Coffer's part of Tools > Site Health: what could cost the owner money or lock customers out. */
final class SiteHealth {

	/** Documents that a test names before it only counts. */
	private const NAMED = 5;

	public function __construct( private readonly Services $services ) {
	}

	/** Filter site_status_tests. */
	public function tests( array $tests ): array {
		$tests['direct']['coffer_tables'] = [ 'label' => __( 'Money tables', 'coffer' ), 'test' => [ $this, 'tables' ] ];
		$tests['direct']['coffer_key']    = [ 'label' => __( 'Portal link key', 'coffer' ), 'test' => [ $this, 'key' ] ];
		$tests['direct']['coffer_ledger'] = [ 'label' => __( 'Ledger', 'coffer' ), 'test' => [ $this, 'ledger' ] ];
		return $tests;
	}

	/** @return array<string, mixed> */
	public function tables(): array {
		return Schema::current()
			? self::result( 'coffer_tables', 'good', __( 'The tables of Money are up to date', 'coffer' ), __( 'Invoices and payments can be stored.', 'coffer' ) )
			: self::result( 'coffer_tables', 'critical', __( 'The tables of Money are not up to date', 'coffer' ), __( 'The database refused a change. Reload this page; if that does not help, ask your host whether the database user may create and change tables.', 'coffer' ) );
	}

	/** @return array<string, mixed> */
	public function key(): array {
		return 'none' === $this->services->tokenSealer()->keySource()
			? self::result( 'coffer_key', 'recommended', __( 'Portal links cannot be copied twice', 'coffer' ), __( 'Coffer found no secret key outside the database, so each copy makes a fresh link. Set COFFER_KEY, or the salts, in wp-config.php.', 'coffer' ) )
			: self::result( 'coffer_key', 'good', __( 'Portal links are sealed with a key outside the database', 'coffer' ), __( 'A copy of the database alone opens no customer page.', 'coffer' ) );
	}

	/** @return array<string, mixed> */
	public function ledger(): array {
		$faults = $this->services->verifyLedger()->verify();
		if ( [] === $faults ) {
			return self::result( 'coffer_ledger', 'good', __( 'The ledger adds up', 'coffer' ), __( 'Every balance is the sum of its entries, and no entry was changed afterwards.', 'coffer' ) );
		}
		$names = array_map(
			static fn ( LedgerFault $fault ): string => $fault->number ?? '#' . $fault->documentId,
			array_slice( $faults, 0, self::NAMED )
		);
		return self::result(
			'coffer_ledger',
			'critical',
			__( 'The ledger does not add up', 'coffer' ),
			sprintf(
				/* translators: 1: number of documents, 2: some of their numbers. */
				_n( '%1$d document is off: %2$s. Somebody or something changed the database directly.', '%1$d documents are off, such as %2$s. Somebody or something changed the database directly.', count( $faults ), 'coffer' ),
				count( $faults ),
				implode( wp_get_list_item_separator(), $names )
			)
		);
	}

	/** Filter debug_information. Neither a key nor anything of a customer is in it. */
	public function information( array $information ): array {
		$settings              = $this->services->settings()->load();
		$information['coffer'] = [
			'label'  => __( 'Coffer', 'coffer' ),
			'fields' => [
				'version'     => [ 'label' => __( 'Version', 'coffer' ), 'value' => Manifest::IDENTITY['version'] ],
				'schema'      => [ 'label' => __( 'Version of the tables', 'coffer' ), 'value' => Manifest::IDENTITY['schema_version'] ],
				'portal_base' => [ 'label' => __( 'Base of customer pages', 'coffer' ), 'value' => '' === $settings->portalBase ? __( 'switched off', 'coffer' ) : $settings->portalBase ],
				'route'       => [ 'label' => __( 'Last check of that address', 'coffer' ), 'value' => $this->services->routeCheck()->state() ],
				'key'         => [ 'label' => __( 'Where the link key comes from', 'coffer' ), 'value' => $this->services->tokenSealer()->keySource() ],
			],
		];
		return $information;
	}

	/** @return array<string, mixed> As WordPress wants it. */
	private static function result( string $test, string $status, string $label, string $description ): array {
		return [
			'label'       => $label,
			'status'      => $status,
			'badge'       => [ 'label' => __( 'Money', 'coffer' ), 'color' => 'critical' === $status ? 'red' : 'blue' ],
			'description' => '<p>' . esc_html( $description ) . '</p>',
			'actions'     => '',
			'test'        => $test,
		];
	}
}
