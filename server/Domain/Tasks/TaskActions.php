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

	/** @return array{edit: Verdict, complete: Verdict, reopen: Verdict, delete: Verdict, accept: Verdict} */
	public static function of( Actor $actor, Task $task ): array {
		if ( ! $actor->may( 'coffer_edit' ) ) {
			$refused = Access::refusal( 'coffer_edit' );
			return [ 'edit' => $refused, 'complete' => $refused, 'reopen' => $refused, 'delete' => $refused, 'accept' => $refused ];
		}
		$while_open = match ( $task->state ) {
			TaskState::Done     => self::refuse( 'task_is_done' ),
			TaskState::Proposed => self::refuse( 'task_is_proposed' ),
			TaskState::Open     => Verdict::allow(),
		};
		return [
			'edit'     => $while_open,
			'complete' => $while_open,
			'reopen'   => $task->isDone() ? Verdict::allow() : self::refuse( 'task_is_open' ),
			'accept'   => $task->isProposed() ? Verdict::allow() : self::refuse( 'task_not_proposed' ),
			'delete'   => match ( true ) {
				$task->isProposed()                => Verdict::allow(),
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
