<?php
/**
 * Fills a site with 10,000 customers, 20,000 sent invoices and 100,000 facts, and measures how long what reads them takes. Run by
 * tools/bench/many-customers.ts in a site of its own: the rows are written past every rule.
 */
declare( strict_types=1 );

use Coffer\Domain\Activity\ActivityQuery;
use Coffer\Domain\Customers\CustomerQuery;
use Coffer\Domain\Documents\DocumentQuery;
use Coffer\Domain\Payments\ReceivedQuery;
use Coffer\WordPress\Plugin;
use Coffer\WordPress\Storage\Database;

defined( 'ABSPATH' ) || exit;

global $wpdb;
$database = new Database( $wpdb );
$services = Plugin::services();
$customers = 10_000;
$first     = 1 + (int) $database->value( 'SELECT COALESCE(MAX(id), 0) FROM %i', $database->table( 'customers' ) );
$kinds     = [ 'document_created', 'document_sent', 'portal_link_copied', 'portal_seen', 'payment_recorded' ];
$now       = $services->clock()->now();

$database->execute( 'START TRANSACTION' );
foreach ( array_chunk( range( 0, $customers - 1 ), 500 ) as $chunk ) {
	$people = $documents = $facts = [];
	foreach ( $chunk as $n ) {
		$id       = $first + $n;
		$people[] = [ 'id' => $id, 'name' => sprintf( 'Customer %05d Ltd.', $n ), 'email' => "accounts$n@customer$n.example", 'phone' => sprintf( '+49 (0)30 %07d', $n * 7 ), 'notes' => '', 'created_at' => $now, 'updated_at' => $now ];
		for ( $m = 0; $m < 2; $m++ ) {
			$document    = 1_000_000 + 2 * $n + $m;
			$number      = sprintf( 'BENCH-%06d', 2 * $n + $m );
			$documents[] = [ 'id' => $document, 'kind' => 'invoice', 'number' => $number, 'number_sort' => $number, 'customer_id' => $id, 'customer_name' => sprintf( 'Customer %05d Ltd.', $n ), 'workflow' => 'sent', 'currency' => 'EUR', 'total' => 1000, 'balance' => 1000, 'issue_date' => '2026-01-01', 'due_date' => '2026-02-01', 'terms' => '', 'memo' => '', 'private_note' => '', 'created_at' => $now, 'updated_at' => $now, 'sent_at' => $now ];
			foreach ( $kinds as $step => $kind ) {
				$facts[] = [ 'kind' => $kind, 'at' => $now - 86_400 * ( $n % 365 ) + $step, 'actor_kind' => 'person', 'actor_id' => 1 + $n % 20, 'actor_name' => 'Somebody', 'document_id' => $document, 'customer_id' => $id, 'params' => '{"amount":1000,"currency":"EUR","label":"transfer"}' ];
			}
		}
	}
	$database->insertAll( 'customers', $people );
	$database->insertAll( 'documents', $documents );
	$database->insertAll( 'events', $facts );
}
// One customer who has a great deal.
$busy  = $first + 4242;
$facts = [];
for ( $n = 0; $n < 5000; $n++ ) {
	$facts[] = [ 'kind' => $kinds[ $n % 5 ], 'at' => $now - $n * 60, 'actor_kind' => 'person', 'actor_id' => 1, 'actor_name' => 'Somebody', 'document_id' => 1_000_000 + 2 * 4242, 'customer_id' => $busy, 'params' => '{}' ];
}
$database->insertAll( 'events', $facts );
$database->execute( 'COMMIT' );

$today    = $services->clock()->today();
$measured = [
	'customers, first page'             => fn () => $services->customers()->search( new CustomerQuery() ),
	'customers, page 300'               => fn () => $services->customers()->search( new CustomerQuery( page: 300 ) ),
	'customers, part of a name'         => fn () => $services->customers()->search( new CustomerQuery( '4242', true ) ),
	'customers, part of an address'     => fn () => $services->customers()->search( new CustomerQuery( '@customer4242.', true ) ),
	'customers, phone'                  => fn () => $services->customers()->search( new CustomerQuery( '030 0029694', true ) ),
	'customers, number of a document'   => fn () => $services->customers()->search( new CustomerQuery( 'BENCH-008484', true ) ),
	'customers, nobody'                 => fn () => $services->customers()->search( new CustomerQuery( 'nowhere', true ) ),
	'documents, part of a name'         => fn () => $services->documents()->list( new DocumentQuery( search: '04242', mayEmail: true ), $today ),
	'documents, phone'                  => fn () => $services->documents()->list( new DocumentQuery( search: '030 0029694', mayEmail: true ), $today ),
	'standing of a customer'            => fn () => $services->customerMoney()->standing( $services->currentActor(), $busy ),
	'payments of a customer'            => fn () => $services->customerMoney()->received( $services->currentActor(), new ReceivedQuery( $busy ) ),
	'timeline of an ordinary customer'  => fn () => $services->activity()->list( new ActivityQuery( customerId: $first + 17, perPage: 50 ) ),
	'timeline of one with 5,010 facts'  => fn () => $services->activity()->list( new ActivityQuery( customerId: $busy, perPage: 50 ) ),
	'the same, narrowed'                => fn () => $services->activity()->list( new ActivityQuery( customerId: $busy, groups: [ 'payments' ], actor: 'person:1', perPage: 50 ) ),
	'its choices'                       => fn () => $services->activityList()->choices( $services->currentActor(), new ActivityQuery( customerId: $busy ) ),
	'a page of everything in one day'   => fn () => $services->activity()->events( new ActivityQuery( from: $now - 86_400 * 101, to: $now - 86_400 * 100, perPage: 100 ) ),
];
wp_set_current_user( get_user_by( 'login', 'owner' )->ID );
$figures = [];
foreach ( $measured as $name => $read ) {
	$read();
	$times = [];
	for ( $round = 0; $round < 7; $round++ ) {
		$began   = hrtime( true );
		$read();
		$times[] = ( hrtime( true ) - $began ) / 1e6;
	}
	sort( $times );
	$figures[ $name ] = round( $times[3], 1 );
}
return $figures;
