<?php
declare( strict_types=1 );

namespace Coffer\Domain\Tasks;

use Coffer\Contract\Errors;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;

defined( 'ABSPATH' ) || exit;

/** What somebody may do with a task, and why not: shipped with each task, and asked again when it is done. */
final class TaskActions {

	/** @return array{edit: Verdict, complete: Verdict, reopen: Verdict, delete: Verdict} */
	public static function of( Actor $actor, Task $task ): array {
		if ( ! $actor->may( 'coffer_edit' ) ) {
			$refused = Access::refusal( 'coffer_edit' );
			return [ 'edit' => $refused, 'complete' => $refused, 'reopen' => $refused, 'delete' => $refused ];
		}
		$while_open = $task->isDone() ? self::refuse( 'task_is_done' ) : Verdict::allow();
		return [
			'edit'     => $while_open,
			'complete' => $while_open,
			'reopen'   => $task->isDone() ? Verdict::allow() : self::refuse( 'task_is_open' ),
			'delete'   => match ( true ) {
				$task->isDone()                    => $while_open,
				$task->kind->isOfCustomer()        => self::refuse( 'task_of_customer' ),
				TaskKind::Reminder === $task->kind => self::refuse( 'task_of_rule' ),
				default                            => Verdict::allow(),
			},
		];
	}

	/** @param key-of<Errors::ALL> $code */
	private static function refuse( string $code ): Verdict {
		return Verdict::refuse( $code, Errors::ALL[ $code ]['sentence'] );
	}
}
