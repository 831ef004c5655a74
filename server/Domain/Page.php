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

	/** Items that are counted. People do not leaf through more, and counting them all costs the more the more there are. */
	public const MOST_COUNTED = 10_000;

	/** Pages behind the one that is shown that are counted at least, however far in the list it is. */
	private const PAGES_AHEAD = 10;

	/**
	 * @param list<T> $items Of this page.
	 * @param int     $total Of all pages.
	 * @param bool    $hasMore Whether there are more than that, and they were not counted.
	 */
	public function __construct( public readonly array $items, public readonly int $total, public readonly bool $hasMore = false ) {
	}

	/**
	 * A page whose total is only counted when the page itself does not say it: the last page does.
	 *
	 * @template I
	 * @param list<I>            $items
	 * @param int                $offset Items before them.
	 * @param int                $most   Items that a page holds.
	 * @param callable(int): int $count  Counts up to so many.
	 * @param int                $counted Items that are counted, beside the pages ahead.
	 * @return self<I>
	 */
	public static function counted( array $items, int $offset, int $most, callable $count, int $counted = self::MOST_COUNTED ): self {
		$number = count( $items );
		if ( $number < $most && ( $number > 0 || 0 === $offset ) ) {
			return new self( $items, $offset + $number );
		}
		$up_to = max( $counted, $offset + self::PAGES_AHEAD * $most );
		$total = $count( $up_to + 1 );
		return new self( $items, min( $total, $up_to ), $total > $up_to );
	}
}
