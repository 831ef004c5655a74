<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest\Resources;

use Coffer\Domain\Customers\MaskedText;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Tasks\Task;
use Coffer\Domain\Tasks\TaskActions;
use Coffer\Domain\Tasks\TaskKind;
use Coffer\Domain\UtcTime;
use Coffer\WordPress\Sentence;

defined( 'ABSPATH' ) || exit;

/** A task as contract/schemas/task.json. */
final class TaskResource {

	private readonly bool $contacts;
	private readonly VerdictResource $verdicts;

	/** @param array<int, string> $people Accounts to names. */
	public function __construct( private readonly Actor $reader, private readonly array $people ) {
		$this->contacts = $reader->may( 'coffer_manage_customers' );
		$this->verdicts = new VerdictResource( $reader );
	}

	/** @return array<string, mixed> */
	public function of( Task $task ): array {
		return [
			'id'            => $task->id,
			'kind'          => $task->kind->value,
			'title'         => $this->shown( $task->title ),
			'document_id'   => $task->documentId,
			'document'      => $this->document( $task ),
			'customer_id'   => $task->customerId,
			'customer_name' => $task->customerName,
			// Why a rule could not do it itself stands in the contract, so it is translated late.
			'text'          => TaskKind::Reminder === $task->kind ? Sentence::translated( $task->text ) : $this->shown( $task->text ),
			'from'          => $this->shown( $task->author ),
			'day'           => $task->day,
			'due_on'        => $task->dueOn,
			'assignee'      => $this->assignee( $task ),
			'follows_id'    => $task->followsId,
			'message_id'    => $task->messageId,
			'state'         => $task->state->value,
			'created_at'    => UtcTime::iso( $task->createdAt ),
			'done_at'       => UtcTime::iso( $task->doneAt ),
			'done_by'       => $task->doneBy,
			'done_note'     => $this->shown( $task->doneNote ),
			'version'       => $task->version,
			'actions'       => $this->verdicts->all( TaskActions::of( $this->reader, $task ) ),
		];
	}

	/** @return array{id: int, kind: string, number: string|null}|null */
	private function document( Task $task ): ?array {
		return null === $task->documentId || null === $task->documentKind
			? null
			: [ 'id' => $task->documentId, 'kind' => $task->documentKind->value, 'number' => $task->documentNumber ];
	}

	/** @return array{id: int, name: string}|null */
	private function assignee( Task $task ): ?array {
		return null === $task->assigneeId
			? null
			: [ 'id' => $task->assigneeId, 'name' => $this->people[ $task->assigneeId ] ?? __( 'Somebody who has left', 'coffer' ) ];
	}

	private function shown( string $text ): string {
		return $this->contacts ? $text : MaskedText::of( $text );
	}
}
