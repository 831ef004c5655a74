<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest\Resources;

use Coffer\Contract\Errors;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Schedules\Occurrence;
use Coffer\Domain\Schedules\Schedule;
use Coffer\Domain\Schedules\ScheduleActions;
use Coffer\Domain\Schedules\ScheduleContent;
use Coffer\Domain\Schedules\ScheduleRun;
use Coffer\Domain\Schedules\ScheduleState;
use Coffer\Domain\UtcTime;
use Coffer\WordPress\Sentence;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** A recurring invoice as this reader may see it: contract/schemas/schedule.json, schedule-occurrence.json, schedule-run.json. */
final class ScheduleResource {

	private readonly VerdictResource $verdicts;

	public function __construct( private readonly Services $services, private readonly Actor $reader ) {
		$this->verdicts = new VerdictResource( $reader );
	}

	/** @return array<string, mixed> */
	public function whole( Schedule $schedule ): array {
		return [
			'id'            => $schedule->id,
			'title'         => $schedule->title,
			'customer_id'   => $schedule->customerId,
			'customer_name' => $schedule->customerName,
			'state'         => $schedule->state->value,
			'problem'       => self::sentence( $schedule->problem ),
			'missed'        => $this->services->scheduleList()->missed( $schedule ),
			'frequency'     => $schedule->rhythm->frequency->value,
			'every'         => $schedule->rhythm->every,
			'start_on'      => $schedule->rhythm->startOn,
			'end_on'        => $schedule->rhythm->endOn,
			'times'         => $schedule->rhythm->times,
			'due_days'      => $schedule->dueDays,
			'mode'          => $schedule->mode->value,
			'next_on'       => ScheduleState::Active === $schedule->state ? $schedule->nextOn : null,
			'currency'      => $schedule->content->currency,
			'total'         => $schedule->content->total,
			'made'          => $schedule->made,
			'content'       => $this->content( $schedule->content ),
			'vouched_by'    => $schedule->vouchedBy,
			'version'       => $schedule->version,
			'created_at'    => UtcTime::iso( $schedule->createdAt ),
			'updated_at'    => UtcTime::iso( $schedule->updatedAt ),
			'actions'       => $this->verdicts->all( ScheduleActions::decide( $schedule, $this->reader ) ),
		];
	}

	/** @return array<string, mixed> */
	public function occurrence( Occurrence $occurrence ): array {
		return [
			'day'      => $occurrence->day,
			'due_date' => $occurrence->dueDate,
			'state'    => $occurrence->plan->value ?? 'planned',
			'currency' => $occurrence->content->currency,
			'total'    => $occurrence->content->total,
			'content'  => $this->content( $occurrence->content ),
		];
	}

	/** @return array<string, mixed> */
	public function run( ScheduleRun $run ): array {
		$document = null === $run->documentId ? null : $this->services->documents()->find( $run->documentId );
		return [
			'id'          => $run->id,
			'day'         => $run->day,
			'outcome'     => $run->outcome->value,
			'reason'      => self::sentence( $run->reason ),
			'number'      => $document?->number,
			'document_id' => $document?->id,
			'currency'    => $document?->currency,
			'total'       => $document?->total,
			'workflow'    => $document?->workflow->value,
			'at'          => UtcTime::iso( $run->at ),
		];
	}

	/** @return array<string, mixed> */
	private function content( ScheduleContent $content ): array {
		$written = $content->toArray();
		if ( ! $this->reader->may( 'coffer_view_private' ) ) {
			unset( $written['private_note'] );
		}
		return $written;
	}

	private static function sentence( ?string $code ): ?string {
		return null === $code ? null : Sentence::translated( Errors::ALL[ isset( Errors::ALL[ $code ] ) ? $code : 'server_error' ]['sentence'] );
	}
}
