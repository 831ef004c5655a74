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

	/**
	 * A page whose total is only counted when the page itself does not say it: the last page does.
	 *
	 * @template I
	 * @param list<I>         $items
	 * @param int             $offset Items before them.
	 * @param int             $most   Items that a page holds.
	 * @param callable(): int $count
	 * @return self<I>
	 */
	public static function counted( array $items, int $offset, int $most, callable $count ): self {
		$number = count( $items );
		return new self( $items, $number < $most && ( $number > 0 || 0 === $offset ) ? $offset + $number : $count() );
	}
}
