<?php
declare( strict_types=1 );

namespace Coffer\Domain\People;

use Coffer\Contract\Errors;
use Coffer\Domain\Decisions\Verdict;

defined( 'ABSPATH' ) || exit;

/** What can be done with a role: told with it, and asked again when it is done. */
final class RoleActions {

	/** @return array{edit: Verdict, reset: Verdict, delete: Verdict, view_as: Verdict} */
	public static function decide( Actor $actor, Role $role ): array {
		return [
			'edit'    => self::verdict( $actor, null ),
			'reset'   => self::verdict( $actor, $role->isAsItCame() ? 'role_as_it_came' : null ),
			'delete'  => self::verdict( $actor, RoleSource::Added === $role->source ? null : 'role_not_added' ),
			'view_as' => Access::refusalOf( $actor, 'coffer_manage' ) ?? ( [] === $role->capabilities ? self::refuse( 'role_without_money' ) : Verdict::allow() ),
		];
	}

	/** @param key-of<Errors::ALL>|null $refusal */
	private static function verdict( Actor $actor, ?string $refusal ): Verdict {
		return Access::refusalOfChange( $actor, 'coffer_manage' ) ?? ( null === $refusal ? Verdict::allow() : self::refuse( $refusal ) );
	}

	/** @param key-of<Errors::ALL> $code */
	private static function refuse( string $code ): Verdict {
		return Verdict::refuse( $code, Errors::ALL[ $code ]['sentence'] );
	}
}
