<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

defined( 'ABSPATH' ) || exit;

/**
 * The language model gave nothing that can be used. The rules answer instead, and the answer says why:
 *
 * - `unreachable`: no connection, or the provider is out of order.
 * - `slow`: it took longer than it may.
 * - `refused`: the provider or the site did not let the question through.
 * - `unreadable`: not in the form that was asked for, or too long.
 * - `endless`: it wanted more turns, tools or tokens than it gets.
 * - `overreaches`: it wanted something that it may not do, or says that it did it.
 * - `ungrounded`: amounts, dates or numbers that are in none of the records.
 * - `leaks`: addresses, or something else that is not to be in a text.
 */
final class ModelFailed extends \RuntimeException {

	/**
	 * @param 'unreachable'|'slow'|'refused'|'unreadable'|'endless'|'overreaches'|'ungrounded'|'leaks' $reason
	 * @param int    $tokens That were used up for nothing.
	 * @param string $model  Name of the model; empty when none answered.
	 */
	public function __construct( public readonly string $reason, public readonly int $tokens = 0, public readonly string $model = '' ) {
		parent::__construct( "The language model failed: $reason." );
	}
}
