<?php
declare( strict_types=1 );

namespace Coffer\Domain\People;

use Coffer\Contract\Errors;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Use cases ask here, whoever calls them: a route's own check is not the only way in. */
final class Access {

	/** @throws Refused `role_may_not`, with the verdict. */
	public static function require( Actor $actor, string $capability ): void {
		if ( ! $actor->may( $capability ) ) {
			throw new Refused( 'role_may_not', [], self::refusal( $capability ) );
		}
	}

	/**
	 * Before anything changes: who looks at Money as another role sees it changes nothing, whatever that role may do.
	 *
	 * @throws Refused `viewing_as`.
	 */
	public static function requireOwnView( Actor $actor ): void {
		if ( $actor->isViewingAs ) {
			throw new Refused( 'viewing_as' );
		}
	}

	public static function refusal( string $capability ): Verdict {
		return Verdict::refuse( 'role_may_not', Errors::ALL['role_may_not']['sentence'], null, $capability );
	}

	/** Null when the actor may. */
	public static function refusalOf( Actor $actor, string $capability ): ?Verdict {
		return $actor->may( $capability ) ? null : self::refusal( $capability );
	}

	/** As refusalOf(), for what changes something. */
	public static function refusalOfChange( Actor $actor, string $capability ): ?Verdict {
		return self::refusalOf( $actor, $capability )
			?? ( $actor->isViewingAs ? Verdict::refuse( 'viewing_as', Errors::ALL['viewing_as']['sentence'] ) : null );
	}
}
