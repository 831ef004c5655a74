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

	public static function refusal( string $capability ): Verdict {
		return Verdict::refuse( 'role_may_not', Errors::ALL['role_may_not']['sentence'], null, $capability );
	}
}
