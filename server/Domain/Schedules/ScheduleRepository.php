<?php
declare( strict_types=1 );

namespace Coffer\Domain\Schedules;

use Coffer\Domain\Page;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

interface ScheduleRepository {

	public function find( int $id ): ?Schedule;

	/** As it is now, kept from changing until the transaction ends. Its customer is to be locked before. */
	public function lock( int $id ): ?Schedule;

	/** @return Page<Schedule> The next to come first, then what is paused, then what has ended. */
	public function list( ScheduleQuery $query ): Page;

	/**
	 * @param string $today YYYY-MM-DD.
	 * @return list<int> Active ones that have a day until then, the earliest first.
	 */
	public function due( string $today, int $limit ): array;

	/** @return int Its id. */
	public function insert( ScheduleDetails $details, string $next_on, Actor $by, int $now ): int;

	/** @throws Refused `version_conflict`. */
	public function replace( int $id, int $expected_version, ScheduleDetails $details, string $next_on, Actor $by, int $now ): void;

	/** Pauses or ends it. @param string|null $problem Why, when nobody asked for it: a key of contract/errors.json. */
	public function stop( int $id, ScheduleState $state, ?string $problem, int $now ): void;

	/** @param string|null $approved_to Until then, whatever was missed is to be made. */
	public function resume( int $id, string $next_on, ?string $approved_to, Actor $by, int $now ): void;

	/** To its next day; null ends it. */
	public function advance( int $id, ?string $next_on, int $now ): void;

	/** Something about one of its days changed: whoever saw it before is told so. */
	public function countChange( int $id, int $now ): void;

	public function run( int $id, string $day ): ?ScheduleRun;

	/** Stores what a day is to be, or what became of it, in the place of what was planned for it. */
	public function keepRun( int $id, string $day, RunOutcome $outcome, ?int $document_id, ?string $reason, ?ScheduleContent $content, int $now ): void;

	/** Takes back what was planned for a day. */
	public function forgetPlan( int $id, string $day ): void;

	/** @return list<ScheduleRun> What is planned from that day on. */
	public function plans( int $id, string $from ): array;

	/** How many of the days from the one on and before the other are left out. */
	public function countSkipped( int $id, string $from, string $before ): int;

	/** The last day for which an invoice was made; null when there is none. */
	public function lastMade( int $id ): ?string;

	/**
	 * @param string $before YYYY-MM-DD; days that are left out from then on are no history yet.
	 * @return Page<ScheduleRun> The newest day first.
	 */
	public function runs( int $id, string $before, int $page, int $per_page ): Page;

	/** @return array{id: int, title: string, day: string}|null Which schedule made a document, and for which day. */
	public function madeDocument( int $document_id ): ?array;
}
