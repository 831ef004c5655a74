<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Export;

use Coffer\Contract\Errors;
use Coffer\Domain\CofferError;
use Coffer\Domain\People\Access;
use Coffer\WordPress\Sentence;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/**
 * What there is as files to download: wp-admin/admin-post.php?action=coffer_export, by POST and with a nonce. `what` says which
 * (documents, payments, activity), `format` how (csv, json). Written a page at a time, so that a large one needs no more memory.
 */
final class Exports {

	public const ACTION = 'coffer_export';

	public function __construct( private readonly Services $services ) {
	}

	public function register(): void {
		add_action( 'admin_post_' . self::ACTION, [ $this, 'send' ] );
	}

	public function send(): void {
		check_admin_referer( self::ACTION );
		try {
			if ( 'POST' !== ( $_SERVER['REQUEST_METHOD'] ?? '' ) ) {
				wp_die( esc_html__( 'Start the export from the Money screen.', 'coffer' ), '', [ 'response' => 405 ] );
			}
			Access::require( $this->services->currentActor(), 'coffer_export' );
			$form  = wp_unslash( $_POST );
			$file  = $this->file( $form['what'] ?? 'documents' );
			$pages = $file?->pages( $form );
		} catch ( CofferError $error ) {
			wp_die( esc_html( Sentence::translated( $error->getMessage() ) ), '', [ 'response' => self::status( $error ), 'back_link' => true ] );
		}
		if ( null === $file || null === $pages ) {
			wp_die( esc_html__( 'There is no such file to export.', 'coffer' ), '', [ 'response' => 400, 'back_link' => true ] );
		}
		$this->write( $file, $pages, 'json' === ( $form['format'] ?? 'csv' ) );
		exit;
	}

	private static function status( CofferError $error ): int {
		return Errors::ALL[ $error->errorCode() ]['status'] ?? 400;
	}

	private function file( mixed $what ): ?ExportFile {
		return match ( $what ) {
			'documents' => new DocumentsFile( $this->services ),
			'payments'  => new PaymentsFile( $this->services ),
			'activity'  => new ActivityFile( $this->services ),
			default     => null,
		};
	}

	/** @param iterable<list<object>> $pages */
	private function write( ExportFile $file, iterable $pages, bool $as_json ): void {
		$ending = $as_json ? 'json' : 'csv';
		nocache_headers();
		header( $as_json ? 'Content-Type: application/json; charset=utf-8' : 'Content-Type: text/csv; charset=utf-8' );
		header( 'Content-Disposition: attachment; filename="' . $file->name() . '-' . $this->services->clock()->today() . ".$ending\"" );
		header( 'X-Content-Type-Options: nosniff' );
		$stream = fopen( 'php://output', 'wb' );
		if ( false === $stream ) {
			return;
		}
		$as_json ? self::writeJson( $stream, $file, $pages ) : self::writeCsv( $stream, $file, $pages );
	}

	/**
	 * @param resource               $stream
	 * @param iterable<list<object>> $pages
	 */
	private static function writeCsv( mixed $stream, ExportFile $file, iterable $pages ): void {
		$csv = new Csv( $stream );
		$csv->row( $file->titles() );
		foreach ( $pages as $page ) {
			foreach ( $file->rows( $page ) as $row ) {
				$csv->row( $row );
			}
		}
	}

	/**
	 * One array, a resource a line.
	 *
	 * @param resource               $stream
	 * @param iterable<list<object>> $pages
	 */
	private static function writeJson( mixed $stream, ExportFile $file, iterable $pages ): void {
		$before = "[\n";
		foreach ( $pages as $page ) {
			foreach ( $file->resources( $page ) as $resource ) {
				fwrite( $stream, $before . wp_json_encode( $resource, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) );
				$before = ",\n";
			}
		}
		fwrite( $stream, "[\n" === $before ? "[]\n" : "\n]\n" );
	}
}
