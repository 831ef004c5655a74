<?php
declare( strict_types=1 );

namespace Coffer\Domain;

defined( 'ABSPATH' ) || exit;

/**
 * One page of a list.
 *
 * @template T
 */
final class Page {

	/**
	 * @param list<T> $items Of this page.
	 * @param int     $total Of all pages.
	 */
	public function __construct( public readonly array $items, public readonly int $total ) {
	}
}
