<?php
declare( strict_types=1 );

namespace Coffer\Domain\Schedules;

defined( 'ABSPATH' ) || exit;

/** What Coffer writes into the tasks of schedules, in the language of the site. */
interface ScheduleWording {

	/** Title of a task, of at most 190 characters. */
	public function task( string $title ): string;

	public function review( string $title ): string;

	/** @param string $reason A key of contract/errors.json. */
	public function held( string $title, string $reason ): string;

	/** @param string $reason A key of contract/errors.json. */
	public function unmailed( string $title, string $reason ): string;

	/** @param string $reason A key of contract/errors.json. */
	public function stopped( string $title, string $reason ): string;
}
