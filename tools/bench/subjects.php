<?php
/**
 * What is measured with: records of a site that tools/bench/fill.php filled, from the middle of it.
 *
 * @return callable( array{many: int} ): array<string, mixed> contents: see tools/bench/subjects.ts.
 */

declare( strict_types=1 );

use Coffer\WordPress\Plugin;
use Coffer\WordPress\Storage\Database;

defined( 'ABSPATH' ) || exit;

return static function ( array $wish ): array {
	global $wpdb;
	$services  = Plugin::services();
	$database  = new Database( $wpdb );
	$documents = $database->table( 'documents' );
	$customers = $database->table( 'customers' );
	$links     = $database->table( 'portal_links' );
	$middle    = (int) $database->value( 'SELECT ( MIN(id) + MAX(id) ) DIV 2 FROM %i', $documents );
	$many      = (int) $wish['many'];
	$open      = $database->rows(
		"SELECT l.sealed, l.key_id FROM %i AS l INNER JOIN %i AS d ON d.default_link_id = l.id
		WHERE d.kind = 'invoice' AND d.workflow = 'sent' AND d.currency = 'EUR' AND d.balance > 1000 AND d.captured = 0 AND d.is_test = 0 AND d.disputed = 0 AND d.by_hand = 0 AND d.written_off = 0
		ORDER BY d.id DESC LIMIT %d",
		$links,
		$documents,
		$many
	);
	$unshared = $database->rows( "SELECT id FROM %i WHERE kind = 'invoice' AND workflow = 'sent' AND default_link_id IS NULL ORDER BY id DESC LIMIT %d", $documents, $many );
	$paid     = $database->row( "SELECT id, number, customer_id FROM %i WHERE id >= %d AND kind = 'invoice' AND payment_status = 'paid' AND default_link_id IS NOT NULL ORDER BY id LIMIT 1", $documents, $middle );
	$customer = $database->row( "SELECT id, name, email, phone FROM %i WHERE id >= %d AND phone <> '' AND email LIKE 'accounts@%' ORDER BY id LIMIT 1", $customers, (int) ( $paid['customer_id'] ?? 0 ) );
	return [
		'total'    => (int) $database->value( 'SELECT COUNT(*) FROM %i', $documents ),
		'tokens'   => array_map( static fn ( array $link ): string => (string) $services->tokenSealer()->unseal( $link['sealed'], (string) $link['key_id'] )?->secret(), $open ),
		'unshared' => array_map( static fn ( array $row ): int => (int) $row['id'], $unshared ),
		'document' => (int) ( $paid['id'] ?? 0 ),
		'number'   => (string) ( $paid['number'] ?? '' ),
		'customer' => (int) ( $paid['customer_id'] ?? 0 ),
		'busy'     => (int) $database->value( "SELECT customer_id FROM %i WHERE kind = 'customer_edited' GROUP BY customer_id ORDER BY COUNT(*) DESC LIMIT 1", $database->table( 'events' ) ),
		'name'     => (string) ( $customer['name'] ?? '' ),
		'email'    => (string) ( $customer['email'] ?? '' ),
		'phone'    => (string) ( $customer['phone'] ?? '' ),
	];
};
