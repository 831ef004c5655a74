<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

defined( 'ABSPATH' ) || exit;

/** Which parts of the page the block shows, in which order: what an editor wrote into the block, made safe. */
final class PagePlan {

	/** All parts, in their usual order: files of portal-template/parts. */
	private const USUAL = [ 'pay', 'decide', 'facts', 'items', 'sums', 'payments', 'message', 'terms', 'questions', 'print' ];

	/** Without these a customer would not know what is asked of them, or could not do it. */
	private const NEEDED = [ 'pay', 'decide', 'facts', 'sums' ];

	private const HIGHEST = 1;
	private const LOWEST  = 4;

	/**
	 * @param mixed        $wished What the block says; anything else than names of parts is passed over.
	 * @param list<string> $shown  Optional parts that the owner shows.
	 * @return list<string>
	 */
	public static function order( mixed $wished, array $shown ): array {
		$wished = is_array( $wished ) && [] !== $wished ? array_values( array_intersect( array_unique( array_filter( $wished, 'is_string' ) ), self::USUAL ) ) : self::USUAL;
		$order  = [ ...array_diff( self::NEEDED, $wished ), ...$wished ];
		return array_values( array_filter( $order, static fn ( string $part ): bool => in_array( $part, self::NEEDED, true ) || in_array( $part, $shown, true ) ) );
	}

	public static function level( mixed $wished ): int {
		return is_int( $wished ) ? max( self::HIGHEST, min( self::LOWEST, $wished ) ) : self::HIGHEST;
	}
}
