<?php
/**
 * Demo data: a workshop that builds shop interiors and boat fittings, with a year of invoices behind it. Everything goes
 * through the plugin's own use cases, at the times at which it would have happened, and comes out the same every time.
 *
 * @return callable(int=): array{portal_url: string, customers: int, documents: int}
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/DemoYear.php';

return static fn ( ?int $end = null ): array => ( new \Coffer\Demo\DemoYear( \Coffer\WordPress\Plugin::services(), $end ?? time() ) )->play();
