<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest\Resources;

use Coffer\Domain\Customers\MaskedEmail;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Tasks\Task;
use Coffer\Domain\UtcTime;

defined( 'ABSPATH' ) || exit;

/** A task as contract/schemas/task.json. */
final class TaskResource {

	private readonly bool $contacts;

	public function __construct( Actor $reader ) {
		$this->contacts = $reader->may( 'coffer_manage_customers' );
	}

	/** @return array<string, mixed> */
	public function of( Task $task ): array {
		return [
			'id'          => $task->id,
			'kind'        => $task->kind->value,
			'document_id' => $task->documentId,
			'customer_id' => $task->customerId,
			'text'        => $task->text,
			'from'        => $this->contacts || false === is_email( $task->author ) ? $task->author : MaskedEmail::of( $task->author ),
			'day'         => $task->day,
			'state'       => $task->isDone() ? 'done' : 'open',
			'created_at'  => UtcTime::iso( $task->createdAt ),
			'done_at'     => UtcTime::iso( $task->doneAt ),
			'done_by'     => $task->doneBy,
			'done_note'   => $task->doneNote,
			'version'     => $task->version,
		];
	}
}
